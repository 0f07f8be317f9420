/** Findings one by one, each with the places that decide it and what is to be said of it: what lists for machines are made of. */
import type { Checked, Conclusion, Finding, Locate, Located, RunHead } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { type Reading, UNKNOWN } from '../model/trace.ts';
import { CONCLUSION_MEANINGS } from '../words/labels.ts';
import {
  isDecisive,
  OUTCOME_LABELS,
  OUTCOMES,
  type Outcome,
  outcomeOf,
  REMEDIABLE,
} from '../words/outcome.ts';
import { decisiveLeaves } from './decisive.ts';
import { declaredText, FINDING_LABELS, missingText } from './finding-lines.ts';
import type { Detail, Style } from './style.ts';
import { citationView } from './view/citation.ts';
import { findingView } from './view/finding.ts';
import type { CitationView, FindingView } from './view/model.ts';
import { goneTexts, sinceView } from './view/since.ts';

export interface Entry {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly binding: boolean;
  readonly title: string;
  readonly citation: CitationView;
  /** What to do, where the outcome asks for something. */
  readonly remedy: string;
  readonly view: FindingView;
  /** What decides it, in the input; the first one is where a reader should look. */
  readonly places: readonly EntryPlace[];
  /** What was declared, required, missing, to be weighed or decided; a stranger's words may stand in every text. */
  readonly facts: readonly EntryFact[];
}

export interface EntryPlace {
  readonly pointer: string;
  readonly at?: Located;
}

export interface EntryFact {
  readonly name: keyof typeof FINDING_LABELS;
  readonly label: string;
  readonly text: string;
}

/** Most pressing first. What does not apply is told on demand, or when a person or an earlier round has to do with it. */
export function entriesOf({ report, locate }: Checked, style: Style): readonly Entry[] {
  return report.findings
    .filter((finding) => isTold(finding, style.detail))
    .map((finding) => entryOf(finding, locate, style))
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

function isTold(finding: Finding, detail: Detail): boolean {
  if (isRemarkable(finding)) return true;
  if (detail === 'failing') return isDecisive(finding);
  return detail === 'all' || finding.verdict !== 'not_applicable';
}

/** What persons decided, and what an earlier round complained of, is never left out. */
export const isRemarkable = ({ settled, change }: Finding): boolean =>
  settled !== undefined || change !== undefined;

function entryOf(finding: Finding, locate: Locate, style: Style): Entry {
  const { rule } = finding;
  const outcome = outcomeOf(finding);
  const view = findingView(finding, { style, locate, numberOf: () => undefined });
  return {
    finding,
    rule,
    outcome,
    outcomeText: style.say(OUTCOME_LABELS[outcome]),
    binding: isBinding(rule),
    title: style.say(rule.title),
    citation: citationView(rule, style.lang),
    remedy: REMEDIABLE.has(outcome) ? style.say(rule.remedy) : '',
    view,
    places: placesOf(finding, locate),
    facts: factsOf(view, style),
  };
}

function factsOf(
  { demands, missing, weigh, settled, note }: FindingView,
  style: Style,
): readonly EntryFact[] {
  const fact = (name: EntryFact['name'], text: string): EntryFact => ({
    name,
    label: style.say(FINDING_LABELS[name]),
    text,
  });
  return [
    ...demands.flatMap(({ declared, required, gap }) => [
      ...declared.map((each) => fact('declared', declaredText(each, style))),
      fact('required', required),
      ...(gap === undefined ? [] : [fact('gap', gap)]),
    ]),
    ...(missing.length > 0 ? [fact('missing', missingText(missing, style))] : []),
    ...weigh.map((text) => fact('weigh', text)),
    ...(settled ? [fact('settled', settled.text)] : []),
    ...(note === undefined ? [] : [fact('note', note)]),
  ];
}

function placesOf(finding: Finding, locate: Locate): readonly EntryPlace[] {
  const pointers = new Set(pointersOf(finding));
  if (pointers.size === 0) pointers.add(finding.part?.pointer ?? '');
  return [...pointers].map((pointer) => {
    const at = locate(pointer);
    return { pointer, ...(at ? { at } : {}) };
  });
}

/** Of the facts that made the verdict what it is; what is settled in the subject's favour has no place of its own. */
function pointersOf(finding: Finding): readonly string[] {
  if (finding.verdict === 'missing') return finding.missing.map(({ pointer }) => pointer);
  if (finding.verdict !== 'fail' && finding.verdict !== 'review') return [];
  const { when, require, reviews } = finding.explain();
  const open = finding.verdict === 'review' ? [...reviews, ...(when.truth === UNKNOWN ? [when] : [])] : [];
  const readings = [require, ...open]
    .flatMap((trace) => decisiveLeaves(trace))
    .flatMap(({ trace }) => trace.readings);
  const isStated = ({ stated }: Reading): boolean => stated !== undefined;
  return [...readings.filter(isStated), ...readings.filter((each) => !isStated(each))].map(
    ({ pointer }) => pointer,
  );
}

/** One line: label and text of every fact. */
export const factLine = ({ facts }: Pick<Entry, 'facts'>, { lang }: Style): string =>
  facts
    .map(({ label, text }) => `${label}${lang === 'zh' ? '：' : ': '}${text}`)
    .join(lang === 'zh' ? '；' : '; ');

/** Title with its outcome and the part it speaks of. */
export function headline({ title, outcomeText, view: { part } }: Entry, { lang }: Style): string {
  const what = lang === 'zh' ? `〔${outcomeText}〕${title}` : `[${outcomeText}] ${title}`;
  if (!part) return what;
  return lang === 'zh' ? `${what}——${part.text}` : `${what} (${part.text})`;
}

/** Everything after the headline: facts, words of the clause, citation, what to do. */
export function bodyLines(entry: Entry, style: Style): readonly string[] {
  const { rule, citation, facts, remedy } = entry;
  const colon = style.lang === 'zh' ? '：' : ': ';
  const line = (name: EntryFact['name'], text: string): string =>
    `${style.say(FINDING_LABELS[name])}${colon}${text}`;
  return [
    ...facts.map(({ label, text }) => `${label}${colon}${text}`),
    line('basis', citation.full),
    line('quote', style.lang === 'zh' ? `“${rule.quote}”` : `"${rule.quote}"`),
    ...(remedy === '' ? [] : [line('remedy', remedy)]),
    line('rule', rule.id),
  ];
}

/** Conclusions that no single finding tells of: nothing binding applied, which must not look like a pass. */
export const unexplained = (conclusion: Conclusion, { say }: Style): string | undefined =>
  conclusion === 'no_applicable_rule' ? say(CONCLUSION_MEANINGS[conclusion]) : undefined;

/** A conclusion over some clauses must not pass for one over all. */
export const narrowedTo = ({ selection }: RunHead, { say }: Style): string | undefined =>
  selection === undefined ? undefined : say(narrowed(selection));

const narrowed = (rules: number): Bilingual => ({
  zh: `注意：仅核对了 ${rules} 条规则（--rule 或 --document），结论不代表全部条款。`,
  en: `Note: only ${rules} rule(s) were looked at (--rule or --document); the conclusion does not speak for all clauses.`,
});

/** What an earlier round found: which report it was, what changed since, what is not filed any more. */
export function roundLines({ report }: Checked, style: Style): readonly string[] {
  const { since } = report;
  const told = since && sinceView(report, since, style);
  const counts = told && told.countsText !== '' ? [told.countsText] : [];
  return [...(told ? [told.text, ...counts, ...told.notes] : []), ...goneTexts(report, style)];
}
