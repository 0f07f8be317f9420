import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Checked, Conclusion, Finding, Result } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Exact } from '../support/exact.ts';
import { messageOf } from '../words/diagnostics.ts';
import { isDecisive, outcomeOf } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import { isRemarkable } from './entries.ts';
import { both, findingData, marginData, partData, sinceData } from './finding-json.ts';
import type { Run } from './format.ts';
import { countVerdicts, decidedBy, wantedFacts } from './gather.ts';
import { marginsOf } from './margins.ts';
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

export function resultData(result: Result, extent: Extent, margin?: Exact) {
  if (result.kind === 'unread') {
    return { file: result.file, error: result.diagnostics.map(diagnosticData) };
  }
  return reportData(result, extent, margin);
}

function reportData({ report, inputHash, locate }: Checked, extent: Extent, margin: Exact | undefined) {
  const { file, subject, identity, name, place, zone, asOf, conclusion, findings, notices } = report;
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
    place: placeData(place),
    zone: zone === 'none' ? zone : placeData(zone),
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
    margins: margin === undefined ? [] : marginsOf(findings, margin).map(marginData),
    gone: (report.gone ?? []).map(({ rule, part, outcome, why }) => ({
      rule,
      part: part ?? null,
      outcome,
      why,
    })),
    notices: notices.map(diagnosticData),
  };
}

const placeData = (place: Place | undefined) =>
  place ? { id: place.id, zh: place.label.zh, en: place.label.en } : null;

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

export function diagnosticData(diagnostic: Diagnostic) {
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
