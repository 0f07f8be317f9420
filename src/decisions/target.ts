/** Finds the one finding that a decision speaks of, or says why there is none. */
import type { Address, Settlement } from '../model/decision.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
  type Severity,
} from '../model/diagnostic.ts';
import { type Finding, type Report, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import { suggest } from '../support/text.ts';

export interface Entry extends Address {
  readonly settlement: Settlement;
}

export interface Target {
  readonly report: Report;
  readonly finding: Finding;
}

/** All reports of a run by what decisions call their subjects. */
export type Reports = ReadonlyMap<string, readonly Report[]>;

/**
 * A decision is about one finding of one filing: where several fit, none is taken. A determination is held to its
 * finding by its stamp; a waiver has none, so that the part must be told from every other that the rule judges, else a
 * new breach could take the place of the one that was lifted.
 */
export function targetOf(entry: Entry, reports: Reports): Target | Diagnostic {
  const { subject, rule, part, settlement } = entry;
  const [report, ...others] = reports.get(subject) ?? [];
  if (!report) return fault(entry, 'decision-unused', { subject, rule }, 'notice');
  if (others.length > 0) {
    const files = [report, ...others].map(({ file }) => file);
    return fault(entry, 'decision-several-filings', { subject, files });
  }
  const judged = report.findings.filter((finding) => finding.rule.id === rule);
  const meant = part === undefined ? judged : judged.filter((finding) => isPart(finding, part));
  const [first] = meant;
  if (!first) {
    if (judged.length === 0 || part === undefined) {
      return fault(entry, 'decision-unused', { subject, rule }, 'notice');
    }
    const near = suggest(
      part,
      judged.flatMap((finding) => finding.part?.name ?? []),
    );
    const data = { part, subject, ...(near === undefined ? {} : { nearest: near }) };
    return fault(entry, 'decision-no-part', data, 'warning');
  }
  const open = meant.filter((finding) => isOpenTo(settlement, finding));
  const [finding] = open;
  if (!finding) {
    const data = { kind: settlement.kind, rule, standing: standingOf(first), binding: isBinding(first.rule) };
    return fault(entry, 'decision-not-open', data, 'warning');
  }
  const candidates = settlement.kind === 'waiver' ? meant : open;
  if (candidates.length === 1) return { report, finding };
  const parts = candidates.map((each) => each.part?.name ?? each.part?.pointer ?? '');
  return fault(entry, 'decision-several-parts', { rule, parts });
}

export function fault<C extends DiagnosticCode>(
  { settlement: { span } }: Entry,
  code: C,
  data: DiagnosticData[C],
  severity: Severity = 'error',
): Diagnostic {
  return diagnostic(code, data, { span, severity });
}

const isPart = ({ part }: Finding, wanted: string): boolean =>
  part !== undefined && (part.pointer === wanted || part.name?.trim() === wanted);

/** A determination answers what was left to a person; a waiver lifts what binds and is broken. Missing stays missing. */
const isOpenTo = ({ kind }: Settlement, finding: Finding): boolean =>
  kind === 'determination'
    ? finding.verdict === 'review'
    : isBinding(finding.rule) && standingOf(finding) === 'fail';
