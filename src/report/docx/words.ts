/** The printed words of the forms: what stands in them whatever was filed. */

import type { Bilingual } from '../../model/text.ts';
import type { Subject } from '../../model/vocabulary.ts';

export const OPINION = {
  title: { zh: '政策符合性审查意见表', en: 'Opinion on compliance with policy papers' },
  number: { zh: '编号', en: 'No.' },
  owner: { zh: '项目单位', en: 'Project owner' },
  filed: { zh: '申报日期', en: 'Filing date' },
  asOf: { zh: '审查基准日', en: 'As of' },
  conclusion: { zh: '审查结论', en: 'Conclusion' },
  counts: { zh: '约束性条款', en: 'Binding clauses' },
  items: { zh: '审查事项', en: 'Items examined' },
  nothing: { zh: '没有需要列出的约束性条款。', en: 'No binding clause to list.' },
  sum: { zh: '未逐条列出的条款', en: 'Clauses not listed one by one' },
  gone: { zh: '上次提出、本次已不在申报中的', en: 'Objected to before, no longer filed' },
  notices: { zh: '提示', en: 'Notices' },
  advice: {
    zh: '未采纳的建议、未达到的目标（不影响结论）',
    en: 'Advice not taken, targets not reached (no effect on the conclusion)',
  },
} as const satisfies Record<string, Bilingual>;

export const COLUMNS = {
  number: { zh: '序号', en: 'No.' },
  item: { zh: '审查项', en: 'Item' },
  ground: { zh: '依据（文件、条款、原文）', en: 'Ground (paper, clause, words)' },
  declared: { zh: '申报情况', en: 'As declared' },
  outcome: { zh: '审查结论', en: 'Result' },
  remedy: { zh: '修改意见', en: 'What to do' },
} as const satisfies Record<string, Bilingual>;

/** The parts of the table of items. */
export const GROUPS = {
  unmet: { zh: '不符合', en: 'Not met' },
  missing: { zh: '待补正', en: 'Information missing' },
  review: { zh: '需人工认定', en: 'For a person to decide' },
  settled: { zh: '已获豁免、经认定或已整改', en: 'Waived, decided by a person or cured' },
  met: { zh: '符合', en: 'Met' },
} as const satisfies Record<string, Bilingual>;

export const IN_CELL = {
  applies: { zh: '适用情形', en: 'Concerned because' },
  declared: { zh: '申报', en: 'Declared' },
  required: { zh: '要求', en: 'Required' },
  gap: { zh: '差距', en: 'Off by' },
  missing: { zh: '未填报', en: 'Not stated' },
  weigh: { zh: '须认定', en: 'To be weighed' },
  quote: { zh: '原文', en: 'Words' },
  decision: { zh: '认定意见', en: 'Decision and reasons' },
  decider: { zh: '认定人', en: 'Decided by' },
} as const satisfies Record<string, Bilingual>;

export const SIGNING = {
  first: { zh: '审查人意见', en: "Examiner's opinion" },
  second: { zh: '复核人意见', en: "Reviewer's opinion" },
  approval: { zh: '审批意见', en: 'Approval' },
  signed: { zh: '签名', en: 'Signed' },
  sealed: { zh: '签章', en: 'Signed and sealed' },
  day: { zh: '    年    月    日', en: 'Date ______________' },
} as const satisfies Record<string, Bilingual>;

export const NOTICE = {
  title: { zh: '补正材料一次性告知书', en: 'Notice of everything to be supplied' },
  number: { zh: '编号', en: 'No.' },
  applicant: { zh: '申请人', en: 'Applicant' },
  contact: { zh: '联系人及联系方式', en: 'Contact' },
  matter: { zh: '申请事项', en: 'Matter' },
  day: { zh: '申请日期', en: 'Date of application' },
  clerk: { zh: '承办人员', en: 'Official in charge' },
  law: { zh: '法律依据', en: 'Legal basis' },
  material: { zh: '需补正材料', en: 'Material to supply' },
  shows: { zh: '应载明的事项', en: 'What it must show' },
  clauses: { zh: '涉及条款', en: 'Asked by' },
  lists: {
    zh: '组成部分清单（没有该类组成部分的，书面说明“无”）',
    en: 'Lists of parts (where there is none of a kind, say so in writing)',
  },
  entries: { zh: '有的，逐项列明', en: 'Where there are any, state of each' },
  listed: {
    zh: '清单逐项列明后，所列各项须同时载明上述要点；新列各项如涉及其他条款，仍须补全该项的情况。',
    en: 'Each part newly listed must come with the points above; where other clauses concern such a part, they need its facts too.',
  },
  term: { zh: '补正期限', en: 'Time allowed' },
  until: { zh: '请于     年    月    日前补正。', en: 'Please supply all of this by ______________.' },
  organ: { zh: '（机关印章）', en: '(seal of the authority)' },
  received: { zh: '申请人签收', en: 'Received by the applicant' },
  receivedAt: { zh: '签收时间', en: 'Received on' },
  copies: {
    zh: '本告知书一式两份，一份交申请人，一份由受理机关存档。',
    en: 'In two copies: one for the applicant, one for the file.',
  },
} as const satisfies Record<string, Bilingual>;

/** Only a project's filing is an application for a licence; for others the organ states its own ground. */
export const LAW: Readonly<Record<Subject, Bilingual>> = {
  project: {
    zh: '《中华人民共和国行政许可法》第三十二条第一款第四项：申请材料不齐全的，当场或者在五日内一次告知申请人需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。',
    en: 'Administrative Licensing Law, article 32, paragraph 1, item 4: where material is incomplete, the applicant is told on the spot or within five days, once, of everything to be supplied; otherwise the application counts as accepted on the day it was received.',
  },
  enterprise: { zh: '', en: '' },
  region: { zh: '', en: '' },
};

interface SubjectWords {
  readonly name: Bilingual;
  readonly identity: Bilingual;
  readonly place: Bilingual;
}

export const SUBJECT_WORDS: Readonly<Record<Subject, SubjectWords>> = {
  project: {
    name: { zh: '项目名称', en: 'Project' },
    identity: { zh: '项目代码', en: 'Project code' },
    place: { zh: '建设地点', en: 'Place' },
  },
  enterprise: {
    name: { zh: '企业名称', en: 'Enterprise' },
    identity: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    place: { zh: '所在地', en: 'Place' },
  },
  region: {
    name: { zh: '报告名称', en: 'Report' },
    identity: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    place: { zh: '报告地区', en: 'Region' },
  },
};

export const UNREAD = {
  title: { zh: '填写有误或无法读取、未能核对的文件', en: 'Inputs with errors, not checked' },
  decisions: { zh: '人工认定与豁免的提示', en: 'Determinations and waivers' },
  nothing: { zh: '没有可核对的文件。', en: 'Nothing was checked.' },
} as const satisfies Record<string, Bilingual>;

export const PACK: Bilingual = { zh: '规则包', en: 'rule pack' };

/** A conclusion over some clauses must not pass for one over all. */
export const narrowed = (rules: number): Bilingual => ({
  zh: `注意：仅核对了 ${rules} 条规则，结论不代表全部条款。`,
  en: `Note: only ${rules} rule(s) were looked at; the conclusion does not speak for all clauses.`,
});
