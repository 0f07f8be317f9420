/** One rule and what it says of the parts it judged, as an officer needs it to sign: clause, words, declared, required, remedy. */
import type { Condition } from '../model/condition.ts';
import type { Finding } from '../model/report.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { type Reading, UNKNOWN } from '../model/trace.ts';
import { citation, partText } from '../words/citation.ts';
import { conditionText } from '../words/condition.ts';
import { OUTCOME_LABELS, outcomeOf } from '../words/outcome.ts';
import { readingText } from '../words/reading.ts';
import { visible, visiblePiece } from '../words/safe.ts';
import { valueText } from '../words/value.ts';
import { decisiveLeaves, statedReadings } from './gather.ts';
import { type Lines, paragraph, widest } from './lines.ts';
import type { Style, Tone } from './style.ts';
import { hang } from './wrap.ts';

const LABELS = {
  basis: { zh: '依据', en: 'clause' },
  quote: { zh: '原文', en: 'words' },
  part: { zh: '部位', en: 'part' },
  applies: { zh: '适用', en: 'applies' },
  declared: { zh: '申报', en: 'declared' },
  required: { zh: '要求', en: 'required' },
  missing: { zh: '缺少', en: 'missing' },
  weigh: { zh: '认定', en: 'to weigh' },
  remedy: { zh: '处理', en: 'to do' },
  rule: { zh: '规则', en: 'rule' },
} as const satisfies Record<string, Bilingual>;

/** How a list numbers its entries and where an entry finds the numbers of the facts to supply. */
export interface Listing {
  readonly index: number;
  readonly tone: Tone;
  /** Pointer → number in the list of facts to supply. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** All findings of one rule under one heading. */
export function ruleLines(findings: readonly Finding[], listing: Listing, style: Style): Lines {
  const [first] = findings;
  if (!first) return [];
  const { rule } = first;
  const outcome = OUTCOME_LABELS[outcomeOf(first)][style.lang];
  const title = `${rule.title[style.lang]}${style.lang === 'zh' ? `〔${outcome}〕` : ` [${outcome}]`}`;
  const field = fieldOf(style);
  const settled = first.verdict === 'missing' || first.verdict === 'pass';
  return [
    ...hang(title, { first: `${listing.index}. `, width: style.width }).map((line) =>
      style.paint(listing.tone, line),
    ),
    ...field('basis', citation(rule, style.lang)),
    ...field('quote', `“${rule.quote}”`),
    ...findings.flatMap((finding) => findingLines(finding, listing, style)),
    ...(settled ? [] : field('remedy', rule.remedy[style.lang])),
    ...field('rule', rule.id, 'weak'),
  ];
}

function fieldOf(style: Style) {
  const labelWidth = widest(Object.values(LABELS), style);
  return (name: keyof typeof LABELS, text: string, tone?: Tone): Lines =>
    paragraph({ indent: 3, label: LABELS[name], labelWidth, text, ...(tone ? { tone } : {}) }, style);
}

function findingLines(finding: Finding, { numbers }: Listing, style: Style): Lines {
  const { part, verdict } = finding;
  const field = fieldOf(style);
  const name = part
    ? field('part', `${partText(part, style.lang)}${aside(visible(part.pointer), style)}`, 'strong')
    : [];
  switch (verdict) {
    case 'fail':
      return [...name, ...failLines(finding, style)];
    case 'missing':
      return [...name, ...field('missing', missingText(finding, numbers, style))];
    case 'review':
      return [...name, ...reviewLines(finding, style)];
    default:
      return name;
  }
}

const aside = (text: string, { lang }: Style): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);

/** Each leaf that decides against the subject: what was declared, and what the clause requires. */
function failLines(finding: Finding, style: Style): Lines {
  const field = fieldOf(style);
  const { lang } = style;
  const applies = appliesText(finding, style);
  const unmet = decisiveLeaves(finding.explain().require).flatMap(({ trace, condition, owner }) => [
    ...trace.readings.flatMap((reading) => field('declared', declaredText(reading, owner, lang))),
    ...field('required', conditionText(condition, lang)),
  ]);
  return [...(applies === '' ? [] : field('applies', applies)), ...unmet];
}

/** The facts by which the clause concerns the subject; place and time of the paper stand in the head of the report. */
function appliesText(finding: Finding, { lang }: Style): string {
  const { when } = finding.explain();
  const own = when.children.filter(({ condition: { kind } }) => !GATES.has(kind));
  const facts = statedReadings(own).map(({ fact, stated }) => {
    const colon = lang === 'zh' ? '：' : ': ';
    return `${fact.label[lang]}${colon}${valueText(fact, stated, lang)}`;
  });
  return facts.join(lang === 'zh' ? '；' : '; ');
}

const GATES: ReadonlySet<Condition['kind']> = new Set(['within', 'in-force', 'due']);

function missingText({ missing }: Finding, numbers: ReadonlyMap<string, number>, style: Style): string {
  const items = missing.map(({ fact, pointer }) => {
    const number = numbers.get(pointer);
    const label = fact.label[style.lang];
    if (number === undefined) return label;
    return style.lang === 'zh' ? `${label}（第 ${number} 项）` : `${label} (item ${number})`;
  });
  return items.join(style.lang === 'zh' ? '、' : ', ');
}

function declaredText(reading: Reading, owner: string | undefined, lang: Language): string {
  const text = readingText(reading, lang);
  if (owner === undefined) return text;
  return lang === 'zh' ? `“${visiblePiece(owner)}”${text}` : `"${visiblePiece(owner)}" ${text}`;
}

/** What a person must weigh, and what was declared at the places in question. */
function reviewLines(finding: Finding, style: Style): Lines {
  const field = fieldOf(style);
  const { require, when, reviews } = finding.explain();
  const traces = [require, ...reviews, ...(when.truth === UNKNOWN ? [when] : [])];
  const declared = new Map(
    traces
      .flatMap(decisiveLeaves)
      .flatMap(({ trace, owner }) =>
        trace.readings
          .filter(({ stated }) => stated !== undefined)
          .map((reading) => [reading.pointer, declaredText(reading, owner, style.lang)] as const),
      ),
  );
  return [
    ...[...declared.values()].flatMap((text) => field('declared', text)),
    ...field('required', conditionText(finding.rule.require, style.lang)),
    ...finding.review.flatMap(({ weigh }) => field('weigh', weigh[style.lang], 'open')),
  ];
}
