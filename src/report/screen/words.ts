/** Flags of an archive as questions that a person can answer; none of them says that anything is wrong. */
import type { Who } from '../../model/archive.ts';
import type {
  Flag,
  Group,
  NearFlag,
  PartsFlag,
  ProjectsFlag,
  ScreenCounts,
  Threshold,
} from '../../model/screen.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Interval } from '../../model/trace.ts';
import { printedUnit } from '../../model/unit.ts';
import { type Exact, formatExact } from '../../support/exact.ts';
import { shortCitation } from '../../words/citation.ts';
import { conditionText } from '../../words/condition.ts';
import { visiblePiece } from '../../words/safe.ts';
import { type Kinds, partText } from '../archive-words.ts';
import type { StreamFormat } from '../stream-format.ts';
import type { Style } from '../style.ts';
import { sizeText } from '../view/gap.ts';
import { percentText } from '../view/margin.ts';

export interface ScreenHead extends Kinds {
  readonly tool: { readonly name: string; readonly version: string };
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  readonly today: string;
  readonly asOf?: string;
  readonly share: Exact;
  readonly advice: boolean;
  readonly thresholds: readonly Threshold[];
  /** So many projects at most are held against later ones. */
  readonly most: number;
}

export type ScreenFormat = StreamFormat<ScreenHead, Flag, ScreenCounts>;

export const SCREEN_WORDS = {
  title: { zh: '提请核实的事项', en: 'Questions to verify' },
  clear: { zh: '贴近界限值，因而不适用', en: 'CLOSE TO A THRESHOLD, AND SO NOT CONCERNED' },
  met: { zh: '贴近界限值，刚达到要求', en: 'CLOSE TO A THRESHOLD, AND SO MET' },
  short: { zh: '贴近界限值，差一点未达到要求', en: 'CLOSE TO A THRESHOLD, AND NOT MET' },
  indicators: { zh: '指标报告中刚达到目标的', en: 'INDICATORS THAT JUST MEET THEIR TARGET' },
  parts: { zh: '项目内疑似拆分', en: 'PARTS OF ONE PROJECT' },
  projects: { zh: '项目间疑似拆分', en: 'PROJECTS ALIKE' },
  pack: { zh: '规则包', en: 'rule pack' },
  thresholds: { zh: '界限值', en: 'thresholds' },
  kind: { zh: '类别', en: 'kind' },
  name: { zh: '名称', en: 'name' },
  file: { zh: '输入', en: 'input' },
  code: { zh: '代码', en: 'code' },
  owner: { zh: '项目单位', en: 'owner' },
  place: { zh: '地点', en: 'place' },
  part: { zh: '部位', en: 'part' },
  value: { zh: '值（合计）', en: 'value (sum)' },
  limit: { zh: '界限', en: 'threshold' },
  difference: { zh: '相差', en: 'difference' },
  share: { zh: '相差比例', en: 'share' },
  together: { zh: '一并看', en: 'together with' },
  question: { zh: '请核实', en: 'question' },
  rule: { zh: '条款', en: 'rule' },
  citation: { zh: '依据', en: 'clause' },
  note: {
    zh: '说明：以上是提请核实的问题，不是结论；贴近界限值或者分期建设本身不违反任何条款。',
    en: 'Note: these are questions to verify, not findings; being close to a threshold, or building in phases, breaks no clause.',
  },
} as const satisfies Record<string, Bilingual>;

export const amountText = (value: Exact, { comparison }: Threshold): string =>
  `${formatExact(value, 4)}${printedUnit(comparison.unit)}`;

/** Between two percentages lie percentage points. */
export const differenceText = (value: Exact, { comparison }: Threshold, { lang }: Style): string =>
  sizeText(value, comparison, lang);

export function intervalText({ least, most }: Interval, threshold: Threshold): string {
  const ends = [least, most].flatMap((end) => (end === null ? [] : [amountText(end, threshold)]));
  return [...new Set(ends)].join('–');
}

export const limitText = ({ condition }: Threshold, { lang }: Style): string =>
  conditionText(condition, lang);

export const citationText = ({ rule }: Threshold, { lang }: Style): string => shortCitation(rule, lang);

export const questionText = (flag: Flag, head: ScreenHead, style: Style): string => {
  const threshold = head.thresholds[flag.threshold] as Threshold;
  switch (flag.kind) {
    case 'near':
      return nearQuestion(flag, threshold, style);
    case 'parts':
      return partsQuestion(flag, threshold, { head, style });
    case 'projects':
      return projectsQuestion(flag, threshold, style);
  }
};

export function groupOf(flag: Flag, { thresholds }: ScreenHead): Group {
  if (flag.kind !== 'near') return flag.kind;
  return thresholds[flag.threshold]?.rule.subject === 'region' ? 'indicators' : flag.standing;
}

function nearQuestion(
  { standing, value, difference, share }: NearFlag,
  threshold: Threshold,
  style: Style,
): string {
  const zh = style.lang === 'zh';
  const own = intervalText(value, threshold);
  const apart = `${differenceText(difference, threshold, style)}${zh ? '（' : ' ('}${percentText(share)}${zh ? '）' : ')'}`;
  if (standing === 'short') {
    return zh
      ? `值为 ${own}，差 ${apart}未达到要求。请核实填报有无笔误、与铭牌或证明材料是否一致。`
      : `The value is ${own}, ${apart} away from meeting the clause. Please verify whether it was mistyped, and agrees with the name plate or what proves it.`;
  }
  if (standing === 'clear') {
    return zh
      ? `值为 ${own}，与界限只差 ${apart}，本条因而不适用。请核实是否据实填报，是否为避开本条而定。`
      : `The value is ${own}, only ${apart} from where the clause would apply. Please verify whether it is stated as it is, and whether it was chosen to stay clear of the clause.`;
  }
  return zh
    ? `值为 ${own}，仅以 ${apart}之差达到要求。请核实数值及其证明材料是否属实。`
    : `The value is ${own}, which meets the clause by no more than ${apart}. Please verify the figure and what proves it.`;
}

function partsQuestion(
  { parts, list, sum }: PartsFlag,
  threshold: Threshold,
  { head, style }: { readonly head: ScreenHead; readonly style: Style },
): string {
  const zh = style.lang === 'zh';
  const each = parts.map(({ index, name, value }) => {
    const called = name === undefined ? partText({ list, index }, head, style) : visiblePiece(name);
    return `${called} ${amountText(value, threshold)}`;
  });
  const total = amountText(sum, threshold);
  return zh
    ? `${listed(each, style)}，各自不到界限，合计 ${total}。请核实是否为同一项拆分填报。`
    : `${listed(each, style)}: each stays below, together ${total}. Please verify whether one thing was filed in pieces.`;
}

function projectsQuestion({ projects, sum }: ProjectsFlag, threshold: Threshold, style: Style): string {
  const zh = style.lang === 'zh';
  const each = projects.map(({ who, value }) => `${whoText(who, style)} ${amountText(value, threshold)}`);
  const total = amountText(sum, threshold);
  return zh
    ? `${listed(each, style)}，各自不到界限，合计 ${total}。请核实是否为一个项目拆分申报。`
    : `${listed(each, style)}: each stays below, together ${total}. Please verify whether one project was filed in pieces.`;
}

/** More are not read in a sentence. */
const MOST_LISTED = 8;

function listed(all: readonly string[], { lang }: Style): string {
  const zh = lang === 'zh';
  const shown = all.slice(0, MOST_LISTED).join(zh ? '、' : ', ');
  const rest = all.length - MOST_LISTED;
  if (rest <= 0) return shown;
  return zh ? `${shown}等 ${all.length} 项` : `${shown} and ${rest} more`;
}

export function whoText({ name, label }: Who, { lang }: Style): string {
  if (name === undefined || name === '') return visiblePiece(label);
  return lang === 'zh'
    ? `${visiblePiece(name)}（${visiblePiece(label)}）`
    : `${visiblePiece(name)} (${visiblePiece(label)})`;
}

/** The first of them where there are several. */
export const whoOf = (flag: Flag): Who | undefined =>
  flag.kind === 'projects' ? flag.projects[0]?.who : flag.who;

export function totalsText({ inputs, questions, unread }: ScreenCounts, { lang }: Style): string {
  const { clear, met, short, parts, projects, indicators } = questions;
  const near = clear + met + short;
  return lang === 'zh'
    ? `筛查 ${inputs} 份：贴近界限值 ${near} 处，项目内疑似拆分 ${parts} 处，项目间疑似拆分 ${projects} 组；指标报告中刚达到目标的 ${indicators} 处；无法读取 ${unread} 份`
    : `${inputs} input(s): ${near} value(s) close to a threshold, ${parts} project(s) whose parts add up, ${projects} group(s) of projects that add up; ${indicators} indicator(s) that just meet their target; ${unread} unreadable`;
}

/** What was not looked at; undefined where all was. */
export function forgottenText(
  { forgotten }: ScreenCounts,
  { most }: ScreenHead,
  { lang }: Style,
): string | undefined {
  if (forgotten === 0) return undefined;
  return lang === 'zh'
    ? `注意：项目间比对同时只记 ${most} 个项目，${forgotten} 个较早的项目没有再与其后的比对；请按地点或年度分批筛查。`
    : `Beware: no more than ${most} projects are held against each other at a time, and ${forgotten} earlier ones were not held against later ones; screen by place or year.`;
}

export function scopeText({ share, advice, thresholds, asOf, today }: ScreenHead, { lang }: Style): string {
  const percent = percentText(share);
  if (lang === 'zh') {
    const rules = advice ? '全部条款' : '约束性条款';
    return `${rules}的 ${thresholds.length} 个界限值，相差 ${percent} 以内；没有申报日期的按 ${asOf ?? today}`;
  }
  const rules = advice ? 'all clauses' : 'binding clauses';
  return `${thresholds.length} thresholds of ${rules}, closer than ${percent}; without a filing date as of ${asOf ?? today}`;
}
