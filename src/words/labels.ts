/** Fixed words for the nouns of the model, in both languages; a new value without words does not compile. */
import type { Basis } from '../model/boundary.ts';
import type { Authority, Reason } from '../model/document.ts';
import type { AsOf, Change, Conclusion } from '../model/report.ts';
import type { Force } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { FactType, Subject } from '../model/vocabulary.ts';

type Labels<K extends string> = Readonly<Record<K, Bilingual>>;

export const VERDICT_LABELS: Labels<Verdict> = {
  fail: { zh: '不符合', en: 'not met' },
  missing: { zh: '待补正', en: 'information missing' },
  review: { zh: '需人工认定', en: 'for a person to decide' },
  pass: { zh: '符合', en: 'met' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

export const CONCLUSION_LABELS: Labels<Conclusion> = {
  non_compliant: { zh: '不符合', en: 'NOT COMPLIANT' },
  needs_information: { zh: '待补正', en: 'INFORMATION NEEDED' },
  needs_review: { zh: '需人工认定', en: 'FOR A PERSON TO DECIDE' },
  compliant: { zh: '符合', en: 'COMPLIANT' },
  no_applicable_rule: { zh: '无适用的约束性条款', en: 'NO BINDING CLAUSE APPLIES' },
};

/** What the conclusion means for the person who signs. */
export const CONCLUSION_MEANINGS: Labels<Conclusion> = {
  non_compliant: {
    zh: '至少一项约束性条款不符合',
    en: 'at least one binding clause is not met',
  },
  needs_information: {
    zh: '申报内容不足以判定全部约束性条款，须一次性告知补正',
    en: 'what is filed does not decide every binding clause; tell the applicant everything missing at once',
  },
  needs_review: {
    zh: '有约束性条款须由审批人员认定',
    en: 'a binding clause is left to a person',
  },
  compliant: {
    zh: '适用的约束性条款均已符合',
    en: 'every binding clause that applies is met',
  },
  no_applicable_rule: {
    zh: '没有确定适用的约束性条款，不等于符合',
    en: 'no binding clause surely applies, which is not the same as compliant',
  },
};

export const FORCE_LABELS: Labels<Force> = {
  mandatory: { zh: '必须执行', en: 'mandatory' },
  principle: { zh: '原则上执行', en: 'in principle' },
  target: { zh: '目标', en: 'target' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
};

export const FORCE_MEANINGS: Labels<Force> = {
  mandatory: { zh: '不满足即为不符合', en: 'when unmet, the subject does not comply' },
  principle: {
    zh: '不满足时须说明例外理由，由人认定',
    en: 'when unmet, the exception must be explained and a person decides',
  },
  target: {
    zh: '约束承诺目标的地区，不约束单个项目',
    en: 'binds the region that took it on, not a single project',
  },
  encouraged: { zh: '不满足不影响结论', en: 'when unmet, the conclusion does not change' },
};

export const AUTHORITY_LABELS: Labels<Authority> = {
  'npc-decision': { zh: '人大常委会决定', en: "decision of the People's Congress standing committee" },
  'party-government-opinion': { zh: '省委省政府意见', en: 'opinion of Party committee and government' },
  'provincial-government': { zh: '省政府规范性文件', en: 'normative paper of the provincial government' },
  department: { zh: '部门规范性文件', en: 'normative paper of departments' },
  'local-government': { zh: '市县政府规范性文件', en: 'normative paper of a city or county government' },
  'zone-committee': { zh: '管委会方案', en: "plan of the zone's committee" },
};

export const SUBJECT_LABELS: Labels<Subject> = {
  project: { zh: '项目', en: 'project' },
  enterprise: { zh: '企业', en: 'enterprise' },
  region: { zh: '地区', en: 'region' },
};

export const AS_OF_LABELS: Labels<AsOf['from']> = {
  filing_date: { zh: '取自申报日期', en: 'the filing date' },
  option: { zh: '由检查人指定', en: 'given by the caller' },
  today: { zh: '检查当日', en: 'today' },
};

export const BASIS_LABELS: Labels<Basis> = {
  text: { zh: '原文写明', en: "the clause's own words" },
  law: { zh: '民法典第一千二百五十九条', en: 'Civil Code, article 1259' },
  contrast: { zh: '同一文件的对照写法', en: 'contrast within the paper' },
  custom: { zh: '起草惯例', en: 'drafting custom' },
  reply: { zh: '主管部门答复', en: "an authority's reply" },
};

export const TYPE_LABELS: Labels<FactType['kind']> = {
  boolean: { zh: '是/否', en: 'yes or no' },
  choice: { zh: '单选', en: 'one of' },
  grade: { zh: '等级', en: 'grade' },
  quantity: { zh: '数量', en: 'quantity' },
  date: { zh: '日期', en: 'date' },
  place: { zh: '地点', en: 'place' },
  text: { zh: '文字', en: 'text' },
};

export const NUMBER_OPEN: Bilingual = { zh: '文号待核', en: 'number to be verified' };
export const DATE_OPEN: Bilingual = { zh: '日期待核', en: 'date to be verified' };
export const UNREADABLE: Bilingual = { zh: '无法读取', en: 'UNREADABLE' };
export const UNNAMED: Bilingual = { zh: '（未填名称）', en: '(no name given)' };
export const YES: Bilingual = { zh: '是', en: 'yes' };
export const NO: Bilingual = { zh: '否', en: 'no' };

/** Policy papers are review reference; no report may read as a refusal. */
export const FOOTER: Bilingual = {
  zh: '说明：各项均注明所依据的文件、条款及其效力层级，供审查参考，不构成不予许可的决定。',
  en: 'Note: each item names the clause and the authority it rests on. It is review reference, no decision of refusal.',
};

export const REASON_LABELS: Readonly<Record<Reason, Bilingual>> = {
  organ: { zh: '针对政府机关', en: 'for government organs' },
  exhortation: { zh: '号召倡导', en: 'exhortation' },
  'no-measure': { zh: '无可核内容', en: 'nothing to measure' },
  elsewhere: { zh: '另有规定', en: 'settled elsewhere' },
  narrative: { zh: '背景与格式', en: 'background' },
  pending: { zh: '待编写', en: 'not encoded yet' },
};

/** Against the report of an earlier round. */
export const CHANGE_LABELS: Labels<Change> = {
  cured: { zh: '已解决', en: 'resolved' },
  remaining: { zh: '仍存在', en: 'remaining' },
  changed: { zh: '有变化', en: 'changed' },
  new: { zh: '新出现', en: 'new' },
};
