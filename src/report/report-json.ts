/** The report as data for machines: language-neutral codes, both languages where there are words, keys in one fixed order. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Batch, Conclusion, Finding, MissingFact, Report, Result } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import { comparisonsIn, FALSE, type Reading, TRUE, type Trace } from '../model/trace.ts';
import { formatExact } from '../support/exact.ts';
import { sideText } from '../words/condition.ts';
import { messageOf } from '../words/diagnostics.ts';
import { outcomeOf } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import { countVerdicts, decidedBy, statedReadings, wantedFacts } from './gather.ts';
import type { Detail } from './style.ts';

export const REPORT_VERSION = 'hegui-report/1';

export type Worst = Conclusion | 'unreadable';

/** Worst first, as exit codes rank them: an unreadable input outranks all, nothing applicable is no pass. */
const WORST_FIRST: readonly Worst[] = [
  'unreadable',
  'non_compliant',
  'needs_information',
  'needs_review',
  'no_applicable_rule',
  'compliant',
];

export function batchData({ tool, pack, selection, results }: Batch, detail: Detail) {
  const each = results.map(
    (result): Worst => (result.kind === 'report' ? result.report.conclusion : 'unreadable'),
  );
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
    results: results.map((result) => resultData(result, detail)),
  };
}

function resultData(result: Result, detail: Detail) {
  if (result.kind === 'unread') {
    return { file: result.file, error: result.diagnostics.map(diagnosticData) };
  }
  return reportData(result.report, result.inputHash, detail);
}

function reportData(report: Report, inputHash: string, detail: Detail) {
  const { file, subject, name, place, asOf, conclusion, findings, notices } = report;
  return {
    file,
    input: { sha256: inputHash },
    subject,
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
    findings: findings.filter((finding) => detail !== 'failing' || isDecisive(finding)).map(findingData),
    notices: notices.map(diagnosticData),
  };
}

/** Whether the finding keeps the conclusion from being compliant. */
const isDecisive = ({ rule, verdict }: Finding): boolean =>
  isBinding(rule) && verdict !== 'pass' && verdict !== 'not_applicable';

const both = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh, en });

function findingData(finding: Finding) {
  const { rule, part, verdict, applies, missing, review } = finding;
  const { title, quote, force, derived, stretch, remedy } = rule;
  const { when, require, reviews } = finding.explain();
  const traces = verdict === 'not_applicable' ? [when] : [when, require, ...reviews];
  const distances = distancesOf(finding);
  return {
    rule: rule.id,
    document: documentData(rule),
    clause: rule.clause.path,
    title: both(title),
    quote,
    force,
    binding: isBinding(rule),
    derived,
    stretch,
    part: part
      ? { key: part.part.key, index: part.index, name: part.name ?? null, pointer: part.pointer }
      : null,
    verdict,
    outcome: outcomeOf(finding),
    applies,
    missing: missing.map(missingData),
    review: review.map(({ kind, weigh }) => ({ kind, weigh: both(weigh) })),
    facts: statedReadings(traces).map(readingData),
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
    remedy: both(remedy),
  };
}

function documentData({ document: { id, title, issuer, number, date, authority } }: Rule) {
  return {
    id,
    title: both(title),
    issuer: both(issuer),
    number: number ?? null,
    date: date ?? null,
    authority,
  };
}

const missingData = ({ fact, pointer }: MissingFact) => ({
  key: fact.key,
  label: both(fact.label),
  pointer,
  proof: 'proof' in fact ? both(fact.proof) : null,
});

const readingData = ({ fact, pointer, stated, evidence }: Reading) => ({
  key: fact.key,
  label: both(fact.label),
  pointer,
  stated: stated ?? null,
  evidence: evidence ?? null,
});

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
    line: span?.line ?? null,
    column: span?.column ?? null,
    pointer: pointer ?? null,
    message: messageOf(diagnostic),
    data,
  };
}
