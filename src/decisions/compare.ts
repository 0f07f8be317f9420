/** Holds a report against that of an earlier round: what was cured, what remains, what is new, what is gone. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { EarlierFinding, EarlierReport, EarlierRun } from '../model/earlier.ts';
import { isDecisive, keepsOpen } from '../model/outcome.ts';
import type { Program } from '../model/program.ts';
import type { Absence, Finding, Gone, Report, Since } from '../model/report.ts';
import { beforeOf, changeOf } from './change.ts';

export interface Comparison {
  readonly compare: (report: Report) => Report;
  /** Complete once every report was compared. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export function compareWith(earlier: EarlierRun, program: Program): Comparison {
  const ambiguous = new Set<string>();
  const unfiled = new Set(earlier.reports);
  const compare = (report: Report): Report => {
    const { by, found } = sameSubject(report, earlier.reports);
    for (const each of found) unfiled.delete(each);
    const [before] = found;
    if (found.length > 1) ambiguous.add(nameOf(report));
    if (!before || found.length > 1) return { ...report, since: { kind: 'first', file: earlier.file } };
    return compareReports(before, report, { since: sinceOf(before, by, earlier, program), program });
  };
  const diagnostics = (): readonly Diagnostic[] => {
    const where = { span: { file: earlier.file, line: 1, column: 1 }, severity: 'notice' } as const;
    return [
      ...[...ambiguous].map((subject) => diagnostic('earlier-ambiguous', { subject }, where)),
      ...(unfiled.size === 0
        ? []
        : [diagnostic('earlier-not-filed', { subjects: [...unfiled].map(nameOf) }, where)]),
    ];
  };
  return { compare, diagnostics };
}

type Named = Pick<Report, 'file' | 'subject' | 'identity' | 'name'>;

const nameOf = ({ name, identity, file }: Named): string => name ?? identity ?? file;

/** By code where one is stated now; a code that is new may stand for a name, and a name for a file, never the reverse. */
function sameSubject(
  report: Named,
  reports: readonly EarlierReport[],
): { readonly by: 'identity' | 'name' | 'file'; readonly found: readonly EarlierReport[] } {
  const alike = reports.filter(({ subject }) => subject === report.subject);
  const { identity, name } = report;
  const byIdentity = identity === undefined ? [] : alike.filter((each) => each.identity === identity);
  if (byIdentity.length > 0) return { by: 'identity', found: byIdentity };
  const free = alike.filter((each) => identity === undefined || each.identity === undefined);
  const byName = name === undefined ? [] : free.filter((each) => each.name === name);
  if (byName.length > 0) return { by: 'name', found: byName };
  const unnamed = free.filter((each) => name === undefined || each.name === undefined);
  return { by: 'file', found: unnamed.filter((each) => each.file === report.file) };
}

function sinceOf(
  { date, conclusion }: EarlierReport,
  by: 'identity' | 'name' | 'file',
  { file, pack, selection }: EarlierRun,
  { pack: own }: Program,
): Since {
  const otherPack = pack.hash === own.hash ? {} : { otherPack: pack.version };
  const narrowed = selection === undefined ? {} : { selection };
  return { kind: 'again', file, date, conclusion, by, ...otherPack, ...narrowed };
}

interface Round {
  readonly since: Since;
  readonly program: Program;
}

function compareReports(before: EarlierReport, report: Report, { since, program }: Round): Report {
  const earlier = indexed(before.findings, ({ rule }) => rule);
  const used = new Set<EarlierFinding>();
  const keys = keysOf(report.findings, ({ rule }) => rule.id);
  const findings = report.findings.map((finding, i) => {
    const whole = finding.part && earlier.get(`${finding.rule.id}\n`);
    const was = earlier.get(keys[i] ?? '') ?? whole;
    if (was) used.add(was);
    return compareFindings(was, finding);
  });
  const gone = before.findings
    .filter((was) => !used.has(was) && keepsOpen(was.outcome, was.binding))
    .map((was) => goneOf(was, program));
  return { ...report, findings, since, ...(gone.length > 0 ? { gone } : {}) };
}

function goneOf({ rule, part, outcome }: EarlierFinding, { pack, rules }: Program): Gone {
  const why: Absence = rules.some((each) => each.rule.id === rule)
    ? 'part'
    : pack.rules.some(({ id }) => id === rule)
      ? 'selection'
      : 'rule';
  return { rule, ...(part ? { part: part.name ?? part.pointer } : {}), outcome, why };
}

interface OfPart {
  readonly part?: { readonly index: number; readonly name?: string };
}

/** Rule and part; a part by name, since its place may shift, and namesakes by their order. */
function keysOf<F extends OfPart>(findings: readonly F[], ruleOf: (finding: F) => string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { part } = finding;
    const name = part && (part.name === undefined ? `#${part.index}` : JSON.stringify(part.name));
    const key = `${ruleOf(finding)}\n${name ?? ''}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}\n${before}`;
  });
}

function indexed<F extends OfPart>(
  findings: readonly F[],
  ruleOf: (finding: F) => string,
): ReadonlyMap<string, F> {
  const keys = keysOf(findings, ruleOf);
  return new Map(findings.map((finding, i) => [keys[i] ?? '', finding]));
}

function compareFindings(was: EarlierFinding | undefined, finding: Finding): Finding {
  const decisive = isDecisive(finding);
  if (!was) return decisive ? { ...finding, change: 'new' } : finding;
  if (!decisive && !keepsOpen(was.outcome, was.binding)) return finding;
  const before = beforeOf(was, finding);
  return { ...finding, change: changeOf(was, finding, before), before };
}
