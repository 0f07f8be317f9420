/** Puts persons' decisions to the findings that they were made about, and says of every other one why it was not used. */
import { conclude } from '../evaluate/conclude.ts';
import {
  type Determination,
  type Determined,
  type Settlement,
  subjectNamed,
  type Waived,
} from '../model/decision.ts';
import { type Diagnostic, inReadingOrder } from '../model/diagnostic.ts';
import type { Finding, Report } from '../model/report.ts';
import { stampChange } from '../model/stamp.ts';
import { type Entry, fault, type Target, targetOf } from './target.ts';

export interface Decisions {
  readonly determinations: readonly Determined[];
  readonly waivers: readonly Waived[];
}

export interface Settled {
  /** In the order given. */
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All reports of a run, since a decision that fits two of them fits none. `day` is the day of the run: nobody has
 * decided anything after it. Waivers come second: they may lift what a person found to be a breach.
 */
export function settle(reports: readonly Report[], decisions: Decisions, day: string): Settled {
  const first = apply(reports, decisions.determinations, (entry, target) => objectionTo(entry, target, day));
  const second = apply(first.reports, decisions.waivers, notInForce);
  const diagnostics = [...first.diagnostics, ...second.diagnostics].sort(inReadingOrder);
  return { reports: second.reports, diagnostics };
}

type Objection<E> = (entry: E, target: Target) => Diagnostic | undefined;

function apply<E extends Entry>(
  reports: readonly Report[],
  entries: readonly E[],
  objection: Objection<E>,
): Settled {
  const byAddress = new Map<string, Report[]>();
  for (const report of reports) {
    const address = subjectNamed(report);
    byAddress.set(address, [...(byAddress.get(address) ?? []), report]);
  }
  const diagnostics: Diagnostic[] = [];
  const claims = new Map<Finding, E[]>();
  for (const entry of entries) {
    const target = targetOf(entry, byAddress);
    const objected = 'finding' in target ? objection(entry, target) : target;
    if (objected) diagnostics.push(objected);
    else if ('finding' in target) claims.set(target.finding, [...(claims.get(target.finding) ?? []), entry]);
  }
  const settlements = new Map<Finding, Settlement>();
  for (const [finding, [entry, ...others]] of claims) {
    if (!entry) continue;
    for (const each of others) {
      diagnostics.push(fault(each, 'decision-twice', { first: entry.settlement.span }));
    }
    if (others.length === 0) settlements.set(finding, entry.settlement);
  }
  return { reports: reports.map((report) => withSettlements(report, settlements)), diagnostics };
}

function withSettlements(report: Report, settlements: ReadonlyMap<Finding, Settlement>): Report {
  if (!report.findings.some((finding) => settlements.has(finding))) return report;
  const findings = report.findings.map((finding) => {
    const settlement = settlements.get(finding);
    return settlement ? { ...finding, settled: over(settlement, finding.settled) } : finding;
  });
  return { ...report, findings, conclusion: conclude(findings) };
}

/** The breach that a waiver lifts may have been found by a person, which must not be forgotten. */
function over(settlement: Settlement, before: Settlement | undefined): Settlement {
  const found: Determination | undefined = before?.kind === 'determination' ? before : undefined;
  return settlement.kind === 'waiver' && found ? { ...settlement, over: found } : settlement;
}

function objectionTo(entry: Determined, { finding }: Target, day: string): Diagnostic | undefined {
  const { date } = entry.settlement;
  if (date > day) return fault(entry, 'decision-later', { date, day });
  const changed = stampChange(entry.stamp, finding.stamp?.() ?? '');
  return changed && fault(entry, 'decision-void', { rule: entry.rule, changed }, 'warning');
}

function notInForce(entry: Waived, { report }: Target): Diagnostic | undefined {
  const { from, until } = entry.settlement;
  const { date: day } = report.asOf;
  if (from <= day && day <= until) return undefined;
  return fault(entry, 'waiver-not-in-force', { rule: entry.rule, from, until, day }, 'warning');
}
