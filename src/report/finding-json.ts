/** One finding as data, and what rounds and persons added to it. */
import type { Settlement } from '../model/decision.ts';
import type { Before, Finding, Locate, MissingFact, Since } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import { comparisonsIn, FALSE, type Reading, TRUE, type Trace } from '../model/trace.ts';
import { formatExact, multiply } from '../support/exact.ts';
import { sideText } from '../words/condition.ts';
import { outcomeOf } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import { decidedBy, statedReadings } from './gather.ts';
import type { Margin } from './margins.ts';

export const both = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh, en });

export const partData = ({ part }: Finding) =>
  part ? { key: part.part.key, index: part.index, name: part.name ?? null, pointer: part.pointer } : null;

export function findingData(finding: Finding, locate: Locate) {
  const { rule, verdict, applies, missing, review, change, before, settled } = finding;
  const { when, require, reviews } = finding.explain();
  const traces = verdict === 'not_applicable' ? [when] : [when, require, ...reviews];
  const distances = distancesOf(finding);
  return {
    rule: rule.id,
    part: partData(finding),
    verdict,
    outcome: outcomeOf(finding),
    binding: isBinding(rule),
    applies,
    change: change ?? null,
    before: before ? beforeData(before) : null,
    settled: settled ? settledData(settled) : null,
    stamp: finding.stamp?.() ?? null,
    missing: missing.map(missingData),
    review: review.map(({ kind, weigh }) => ({ kind, weigh: both(weigh) })),
    facts: statedReadings(traces).map((reading) => readingData(reading, locate)),
    comparisons: comparisonsIn(traces).map(comparisonData),
    decidedBy: verdict === 'not_applicable' ? decidedBy(finding) : null,
    distance: distances.map(({ comparison, due, value, difference, reached }) => ({
      text: comparison.text,
      due,
      value: value === '' ? null : value,
      target: sideText(comparison, 'right', 'zh'),
      difference: difference === undefined ? null : formatExact(difference),
      unit: comparison.unit?.symbol ?? null,
      reached: reached ?? null,
    })),
  };
}

function settledData(settled: Settlement) {
  const { file, line } = settled.span;
  const source = { file, line };
  if (settled.kind === 'determination') {
    const { kind, decision, reason, by, date } = settled;
    return { kind, decision, reason, by, date, source };
  }
  const { kind, basis, approver, number, from, until, conditions, over } = settled;
  const found = over ? { reason: over.reason, by: over.by, date: over.date } : null;
  return { kind, basis, approver, number, from, until, conditions: conditions ?? null, over: found, source };
}

export function sinceData(since: Since) {
  if (since.kind === 'first') return { kind: since.kind, file: since.file };
  const { kind, file, date, conclusion, by, otherPack, selection } = since;
  return { kind, file, date, conclusion, by, otherPack: otherPack ?? null, selection: selection ?? null };
}

const beforeData = ({ outcome, otherRule, facts }: Before) => ({
  outcome,
  otherRule,
  facts: facts.map(({ label, fact, before: was, now }) => ({
    key: fact?.key ?? null,
    label: both(label),
    before: was ?? null,
    now: now ?? null,
  })),
});

/** Numbers as text, in the unit of the comparison; `share` in per cent of the threshold. */
export const marginData = ({
  kind,
  finding,
  comparison,
  holds,
  value,
  threshold,
  difference,
  share,
  readings,
}: Margin) => ({
  kind,
  rule: finding.rule.id,
  part: partData(finding),
  binding: isBinding(finding.rule),
  text: comparison.text,
  holds,
  value: [value.least, value.most].map((end) => (end === null ? null : formatExact(end))),
  threshold: formatExact(threshold),
  difference: formatExact(difference),
  unit: comparison.unit?.symbol ?? null,
  share: formatExact(multiply(share, 100)),
  contested: comparison.contested !== undefined,
  pointers: readings.map(({ pointer }) => pointer),
});

const missingData = ({ fact, pointer }: MissingFact) => ({
  key: fact.key,
  label: both(fact.label),
  pointer,
  proof: 'proof' in fact ? both(fact.proof) : null,
});

function readingData({ fact, pointer, stated, evidence }: Reading, locate: Locate) {
  const span = locate(pointer)?.span;
  return {
    key: fact.key,
    label: both(fact.label),
    pointer,
    line: span?.line ?? null,
    column: span?.column ?? null,
    stated: stated ?? null,
    evidence: evidence ?? null,
  };
}

function comparisonData({ condition, left, truth }: Trace) {
  return {
    text: condition.kind === 'compare' ? condition.text : '',
    left: left === undefined || left === '' ? null : left,
    right: condition.kind === 'compare' ? sideText(condition, 'right', 'zh') : '',
    truth: truth === TRUE ? true : truth === FALSE ? false : null,
  };
}
