/** How the comparison of two ways of judging is put into words. */
import type { Change, Ending, ImpactCounts, Standing } from '../../model/impact.ts';
import type { Rule } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import { formatExact } from '../../support/exact.ts';
import { shortCitation } from '../../words/citation.ts';
import { CONCLUSION_LABELS, UNREADABLE, VERDICT_LABELS } from '../../words/labels.ts';
import type { Kinds } from '../archive-words.ts';
import type { StreamFormat } from '../stream-format.ts';
import type { Style } from '../style.ts';

/** One way of judging, as a report names it. */
export interface WayHead {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  readonly rules: number;
  readonly filedOn?: string;
}

export interface ImpactHead extends Kinds {
  readonly tool: { readonly name: string; readonly version: string };
  readonly before: WayHead;
  readonly after: WayHead;
  /** Stands in where no filing date is stated. */
  readonly today: string;
  /** Of both packs; of a rule that is in both, the later one. */
  readonly rules: ReadonlyMap<string, Rule>;
}

export type ImpactFormat = StreamFormat<ImpactHead, Change, ImpactCounts>;

export const IMPACT_WORDS = {
  title: { zh: '影响比较', en: 'Impact' },
  before: { zh: '前', en: 'before' },
  after: { zh: '后', en: 'after' },
  endings: { zh: '总结论从什么变成什么', en: 'FROM WHICH CONCLUSION TO WHICH' },
  causes: { zh: '因为哪些条款', en: 'BECAUSE OF WHICH RULES' },
  places: { zh: '按地点', en: 'BY PLACE' },
  kinds: { zh: '按类型', en: 'BY KIND' },
  changes: { zh: '有变化的输入', en: 'INPUTS THAT CHANGE' },
  place: { zh: '地点', en: 'place' },
  kind: { zh: '类型', en: 'kind' },
  inputs: { zh: '份数', en: 'inputs' },
  flips: { zh: '结论改变', en: 'flips' },
  rule: { zh: '条款', en: 'rule' },
  name: { zh: '名称', en: 'name' },
  file: { zh: '输入', en: 'input' },
  code: { zh: '代码', en: 'code' },
  owner: { zh: '项目单位', en: 'owner' },
  change: { zh: '变化', en: 'change' },
  part: { zh: '部位', en: 'part' },
  ruleBefore: { zh: '条款·前', en: 'rule before' },
  ruleAfter: { zh: '条款·后', en: 'rule after' },
  unpaired: { zh: '只有一个规则包能读', en: 'only one of the packs can read it' },
  note: {
    zh: '说明：结论的改变，列出较重的那个结论所依据的条款。类型按清单计，一个项目有几种清单的，各计一次。',
    en: 'Note: of a flip those findings are listed on which the graver of the two conclusions rests. Kinds are the part lists; a project with several counts under each.',
  },
} as const satisfies Record<string, Bilingual>;

export const CHANGE_KINDS: Readonly<Record<Change['kind'], Bilingual>> = {
  flip: { zh: '结论改变', en: 'flip' },
  shift: { zh: '结论不变', en: 'shift' },
};

const STANDING_LABELS: Readonly<Record<Standing, Bilingual>> = {
  ...VERDICT_LABELS,
  met_anyway: { zh: '符合（是否适用未定）', en: 'met, whether or not it applies' },
  advice: { zh: '仅为建议', en: 'advice only' },
  absent: { zh: '无此条', en: 'no such rule' },
};

export const standingText = (standing: Standing, { say }: Style): string => say(STANDING_LABELS[standing]);

export const endingText = (ending: Ending, { say }: Style): string =>
  say(ending === 'unread' ? UNREADABLE : CONCLUSION_LABELS[ending]);

export const ruleTitle = (id: string, { rules }: ImpactHead, { lang }: Style): string =>
  rules.get(id)?.title[lang] ?? id;

/** Title and clause. */
export function ruleText(id: string, head: ImpactHead, { lang }: Style): string {
  const rule = head.rules.get(id);
  if (!rule) return id;
  const where = shortCitation(rule, lang);
  return lang === 'zh' ? `${rule.title.zh}（${where}）` : `${rule.title.en} (${where})`;
}

/** Which rules, and as of which day. */
export function wayText({ pack, rules, filedOn }: WayHead, { today }: ImpactHead, { lang }: Style): string {
  const hash = pack.hash.slice(0, 12);
  if (lang === 'zh') {
    const day = filedOn === undefined ? `按各自申报日期（未填的按 ${today}）` : `一律视为 ${filedOn} 申报`;
    return `规则包 ${pack.name} ${pack.version}（${hash}，${rules} 条规则）；${day}`;
  }
  const day =
    filedOn === undefined
      ? `by each one's own filing date (else ${today})`
      : `each as if filed on ${filedOn}`;
  return `rule pack ${pack.name} ${pack.version} (${hash}, ${rules} rules); ${day}`;
}

export function totalsText({ inputs, flips, shifts, unread }: ImpactCounts, { lang }: Style): string {
  const share = inputs === 0 ? '0' : formatExact(Math.round((flips * 10_000) / inputs) / 100);
  return lang === 'zh'
    ? `比较 ${inputs} 份：结论改变 ${flips}（${share}%），结论不变但约束性条款的结果有变化 ${shifts}，无法读取 ${unread}`
    : `${inputs} input(s): ${flips} flip (${share}%), ${shifts} keep their conclusion while binding rules find something else, ${unread} unreadable`;
}
