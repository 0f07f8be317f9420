/** Advice to a designer: what to change so that nothing binding is broken, for a terminal or for programs. */
import type { Advice, Advised, Change, Cure } from '../model/advice.ts';
import type { End, Range } from '../model/range.ts';
import type { Finding } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { formatDay } from '../quantity/date.ts';
import { formatExact } from '../support/exact.ts';
import { partText, shortCitation } from '../words/citation.ts';
import { afterText, beforeText, contestedText, curingText } from '../words/cure.ts';
import { CONCLUSION_LABELS, FOOTER } from '../words/labels.ts';
import { visible } from '../words/safe.ts';
import { both, marginData, partData } from './finding-json.ts';
import { heading, item, type Lines, plain, ruler } from './lines.ts';
import { marginLines } from './margin-lines.ts';
import { marginsOf } from './margins.ts';
import type { Style } from './style.ts';
import { marginsView } from './view/margin.ts';
import { nameOf } from './view/report.ts';
import { hang } from './wrap.ts';

const TITLES = {
  findings: { zh: '不符合的条款与调整办法', en: 'BROKEN CLAUSES AND WHAT CURES THEM' },
  joint: { zh: '一次调整、全部满足', en: 'ALL AT ONCE' },
  jointRest: { zh: '一次调整、除上列不能解决的以外全部满足', en: 'ALL THAT CAN BE CURED AT ONCE' },
} as const satisfies Record<string, Bilingual>;

const WORDS = {
  broken: { zh: '没有不符合的约束性条款', en: 'no binding clause is broken' },
  proved: {
    zh: '方案调整不能解决：可调整的事实无论怎样改，都不能使本条符合或不再适用（增减部件、改变性质或地点不在此列）',
    en: 'nothing in the design cures this: no values of the facts that may change meet the clause or escape it (adding or leaving out parts, or another kind or place of project, apart)',
  },
  'not-found': {
    zh: '没有找到调整办法（已试至改动六项）',
    en: 'no cure was found (up to six facts changed at once)',
  },
  together: { zh: '同时：', en: 'all of these:' },
  pass: { zh: '本条符合', en: 'the clause is met' },
  not_applicable: { zh: '本条不再适用', en: 'the clause no longer applies' },
  clean: { zh: '全部规则复核：没有新的不符合', en: 'checked with all rules: breaks nothing else' },
  causes: { zh: '但会引起不符合：', en: 'but then broken: ' },
  opens: { zh: '另须补正或认定：', en: 'then undecided: ' },
  rest: {
    zh: '调整须真实可行，填报须与方案一致；本页只说明条款何时满足，不建议改变填报来规避条款',
    en: 'a change must be real and the filing must follow the design; this page says when a clause is met, not how to evade it',
  },
} as const satisfies Record<string, Bilingual>;

export function renderAdvice({ checked, advised, joint }: Advice, style: Style): string {
  const { report } = checked;
  const { say } = style;
  const margins = marginsView(report.findings, { style, locate: checked.locate });
  const lines = [
    ...plain(nameOf(report, style), 0, style, 'strong'),
    ...plain(
      `${visible(report.file)} · ${say(CONCLUSION_LABELS[report.conclusion])} · ${report.asOf.date}`,
      0,
      style,
    ),
    '',
    ...heading(TITLES.findings, { count: advised.length }, style),
    ...(advised.length === 0 ? plain(say(WORDS.broken), 2, style, 'good') : []),
    ...advised.flatMap((each) => advisedLines(each, style)),
    ...(joint.length === 0
      ? []
      : [
          '',
          ...heading(advised.some(({ none }) => none) ? TITLES.jointRest : TITLES.joint, {}, style),
          ...joint.flatMap(cureOf(style)),
        ]),
    ...(margins ? marginLines(margins, style) : []),
    ruler('─', style),
    ...plain(say(WORDS.rest), 0, style, 'weak'),
    ...plain(say(FOOTER), 0, style, 'weak'),
  ];
  return `${lines.join('\n')}\n`;
}

function advisedLines({ finding, cures, more, none }: Advised, style: Style): Lines {
  const head = titleOf(finding, style);
  return [
    ...item('✗', `${head} —— ${shortCitation(finding.rule, style.lang)}`, style),
    ...(none ? plain(style.say(WORDS[none]), 4, style, 'open') : []),
    ...cures.flatMap(cureOf(style)),
    ...(more > 0 ? plain(moreText(more, style), 4, style) : []),
  ];
}

const moreText = (more: number, { lang }: Style): string =>
  lang === 'zh'
    ? `另有 ${more} 个办法未列出（用 --keep 排除不能改的）`
    : `${more} more not listed (--keep leaves out what must stay)`;

function titleOf({ rule, part }: Finding, { lang }: Style): string {
  const title = rule.title[lang];
  return part ? `${title}${lang === 'zh' ? '：' : ': '}${partText(part, lang)}` : title;
}

const cureOf =
  (style: Style) =>
  ({ changes, verdict, causes, opens }: Cure, index: number): Lines => {
    const { lang, say } = style;
    const zh = lang === 'zh';
    const list = (findings: readonly Finding[]): string =>
      findings.map((each) => titleOf(each, style)).join(zh ? '、' : '; ');
    const becomes =
      verdict === 'pass' || verdict === 'not_applicable' ? `${say(WORDS[verdict])}${zh ? '；' : '; '}` : '';
    const notes = [
      ...(causes.length > 0 ? [`${say(WORDS.causes)}${list(causes)}`] : []),
      ...(opens.length > 0 ? [`${say(WORDS.opens)}${list(opens)}`] : []),
    ];
    const [only] = changes;
    const number = `    ${index + 1}. `;
    const told =
      changes.length === 1 && only
        ? hang(changeText(only, style), { first: number, width: style.width })
        : [
            ...hang(say(WORDS.together), { first: number, width: style.width }),
            ...changes.flatMap((each) =>
              hang(changeText(each, style), { first: '       · ', width: style.width }),
            ),
          ];
    return [
      ...told,
      ...(notes.length === 0
        ? plain(`${becomes}${say(WORDS.clean)}`, 7, style, 'good')
        : notes.flatMap((note, i) => plain(`${i === 0 ? becomes : ''}${note}`, 7, style, 'open'))),
    ];
  };

/** When the clause turns, what was filed, and the value with which all rules were checked. */
function changeText(change: Change, { lang }: Style): string {
  const [before, after] = [beforeText(change, lang), afterText(change, lang)];
  const text = curingText(change, lang);
  const contested = contestedText(change, lang);
  if (lang === 'zh') {
    const person = contested === undefined ? '' : `；恰为 ${contested} 须人工认定`;
    return `${text}（现 ${before}，以 ${after} 复核${person}）`;
  }
  const person = contested === undefined ? '' : `; exactly ${contested} is for a person to decide`;
  return `${text} (now ${before}, checked with ${after}${person})`;
}

export const adviceData = ({ checked: { report }, advised, joint }: Advice, style: Style) => ({
  file: report.file,
  subject: report.subject,
  name: report.name ?? null,
  asOf: report.asOf,
  conclusion: report.conclusion,
  findings: advised.map(({ finding, cures, more, none }) => ({
    ...findingName(finding),
    none: none ?? null,
    cures: cures.map(cureData),
    more,
  })),
  joint: joint.map(cureData),
  margins: style.margin === undefined ? [] : marginsOf(report.findings, style.margin).map(marginData),
});

const findingName = (finding: Finding) => ({
  rule: finding.rule.id,
  title: both(finding.rule.title),
  clause: finding.rule.clause.path,
  part: partData(finding),
  verdict: finding.verdict,
});

const cureData = ({ changes, verdict, causes, opens }: Cure) => ({
  verdict: verdict ?? null,
  changes: changes.map((change) => ({
    fact: change.fact.key,
    label: both(change.fact.label),
    pointer: change.pointer,
    before: change.before ?? null,
    after: change.after,
    text: { zh: curingText(change, 'zh'), en: curingText(change, 'en') },
    range: change.range ? rangeData(change) : null,
    values: change.values?.map((value) => valueData(change, value)) ?? null,
    contested: change.contested === undefined ? null : formatExact(change.contested),
  })),
  causes: causes.map(findingName),
  opens: opens.map(findingName),
});

function rangeData({ range, fact: { type } }: Change) {
  const end = (each: End | undefined) =>
    each
      ? {
          at: type.kind === 'date' && typeof each.at === 'number' ? formatDay(each.at) : formatExact(each.at),
          open: each.open,
        }
      : null;
  const { low, high }: Range = range ?? {};
  return { low: end(low), high: end(high), unit: type.kind === 'quantity' ? type.unit.symbol : null };
}

/** Grades and choices by their key. */
function valueData({ fact: { type } }: Change, value: unknown): unknown {
  return type.kind === 'grade' && typeof value === 'number' ? (type.values[value]?.key ?? value) : value;
}
