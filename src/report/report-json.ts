/** The report as data for machines: language-neutral codes, both languages where there are words, keys in one fixed order. */
import type { Settlement } from '../model/decision.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type {
  Before,
  Checked,
  Conclusion,
  Finding,
  Locate,
  MissingFact,
  Result,
  Since,
} from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import { comparisonsIn, FALSE, type Reading, TRUE, type Trace } from '../model/trace.ts';
import { formatExact } from '../support/exact.ts';
import { sideText } from '../words/condition.ts';
import { messageOf } from '../words/diagnostics.ts';
import { isDecisive, outcomeOf } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import type { Run } from './format.ts';
import { countVerdicts, decidedBy, statedReadings, wantedFacts } from './gather.ts';
import type { Detail } from './style.ts';

export const REPORT_VERSION = 'hegui-report/2';

export type Worst = Conclusion | 'unreadable';

/** Worst first, as exit codes rank them: an unreadable input outranks all, nothing applicable is no pass. */
export const WORST_FIRST: readonly Worst[] = [
  'unreadable',
  'non_compliant',
  'needs_information',
  'needs_review',
  'no_applicable_rule',
  'compliant',
];

/** `brief` leaves out what does not apply. */
type Extent = Detail | 'brief';

export type ResultData = ReturnType<typeof resultData>;

export function runData(results: readonly ResultData[], { head, tail }: Run) {
  const { tool, pack, selection, rules } = head;
  const each = results.map((result): Worst => ('error' in result ? 'unreadable' : result.conclusion));
  const used = usedRules(results, rules);
  const documents = new Set(used.map(({ document }) => document));
  return {
    schema: REPORT_VERSION,
    tool: { name: tool.name, version: tool.version },
    rulePack: { name: pack.name, version: pack.version, hash: pack.hash },
    selection: selection ?? null,
    conclusion: WORST_FIRST.find((worst) => each.includes(worst)) ?? 'no_applicable_rule',
    counts: {
      inputs: results.length,
      ...Object.fromEntries(WORST_FIRST.map((worst) => [worst, each.filter((one) => one === worst).length])),
    },
    notices: tail.diagnostics.map(diagnosticData),
    documents: Object.fromEntries([...documents].map((document) => [document.id, documentData(document)])),
    rules: Object.fromEntries(used.map((rule) => [rule.id, ruleData(rule)])),
    results,
  };
}

/** The rules that a result speaks of, once each, so that no finding need repeat its clause. */
function usedRules(results: readonly ResultData[], rules: readonly Rule[]): readonly Rule[] {
  const named = new Set<string>();
  for (const result of results) {
    if ('error' in result) continue;
    for (const { rule } of [...result.findings, ...result.notApplicable]) named.add(rule);
  }
  return rules.filter(({ id }) => named.has(id));
}

export function resultData(result: Result, extent: Extent) {
  if (result.kind === 'unread') {
    return { file: result.file, error: result.diagnostics.map(diagnosticData) };
  }
  return reportData(result, extent);
}

function reportData({ report, inputHash, locate }: Checked, extent: Extent) {
  const { file, subject, identity, name, place, asOf, conclusion, findings, notices } = report;
  const told = findings.filter(
    (finding) => extent !== 'failing' || isDecisive(finding) || isRemarkable(finding),
  );
  const silent = (finding: Finding): boolean =>
    outcomeOf(finding) === 'not_applicable' &&
    finding.settled === undefined &&
    finding.change === undefined &&
    distancesOf(finding).length === 0;
  return {
    file,
    input: { sha256: inputHash },
    subject,
    identity: identity ?? null,
    name: name ?? null,
    place: place ? { id: place.id, zh: place.label.zh, en: place.label.en } : null,
    asOf: { date: asOf.date, from: asOf.from },
    conclusion,
    counts: countVerdicts(findings),
    bindingCounts: countVerdicts(findings.filter(({ rule }) => isBinding(rule))),
    missing: wantedFacts(findings).map(({ fact, pointers, binding, rules }) => ({
      key: fact.key,
      label: both(fact.label),
      pointers,
      proof: 'proof' in fact ? both(fact.proof) : null,
      binding,
      rules: rules.map(({ id }) => id),
    })),
    findings: told.filter((finding) => !silent(finding)).map((finding) => findingData(finding, locate)),
    notApplicable:
      extent === 'brief'
        ? []
        : told.filter(silent).map((finding) => ({
            rule: finding.rule.id,
            part: partData(finding),
            decidedBy: decidedBy(finding),
          })),
    since: report.since ? sinceData(report.since) : null,
    gone: (report.gone ?? []).map(({ rule, part, outcome, why }) => ({
      rule,
      part: part ?? null,
      outcome,
      why,
    })),
    notices: notices.map(diagnosticData),
  };
}

/** What persons decided, and what an earlier round complained of, is never left out. */
const isRemarkable = ({ settled, change }: Finding): boolean => settled !== undefined || change !== undefined;

const both = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh, en });

const partData = ({ part }: Finding) =>
  part ? { key: part.part.key, index: part.index, name: part.name ?? null, pointer: part.pointer } : null;

function findingData(finding: Finding, locate: Locate) {
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

function sinceData(since: Since) {
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

const documentData = ({ title, issuer, number, date, authority }: Rule['document']) => ({
  title: both(title),
  issuer: both(issuer),
  number: number ?? null,
  date: date ?? null,
  authority,
});

const ruleData = (rule: Rule) => ({
  document: rule.document.id,
  clause: rule.clause.path,
  title: both(rule.title),
  quote: rule.quote,
  force: rule.force,
  binding: isBinding(rule),
  derived: rule.derived,
  stretch: rule.stretch,
  remedy: both(rule.remedy),
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

function diagnosticData(diagnostic: Diagnostic) {
  const { code, severity, span, pointer, data } = diagnostic;
  return {
    code,
    severity,
    file: span?.file ?? null,
    sheet: span?.sheet ?? null,
    line: span?.line ?? null,
    column: span?.column ?? null,
    pointer: pointer ?? null,
    message: messageOf(diagnostic),
    data,
  };
}
