/** What a run takes into account besides the filings: what persons decided, and what an earlier round found. */
import { type Comparison, compareWith } from '../decisions/compare.ts';
import type { EntriesReading } from '../decisions/entries.ts';
import { readDeterminations } from '../decisions/read-determinations.ts';
import { readWaivers } from '../decisions/read-waivers.ts';
import { settle } from '../decisions/settle.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, inReadingOrder, isError } from '../model/diagnostic.ts';
import type { EarlierRun } from '../model/earlier.ts';
import type { Program } from '../model/program.ts';
import type { Checked, Result } from '../model/report.ts';
import type { Pack, Rule } from '../model/rule.ts';

export interface SecondRoundOptions {
  /** Paths of the files of decisions. */
  readonly determinations?: string | undefined;
  readonly waivers?: string | undefined;
  readonly earlier?: EarlierRun | undefined;
  /** The day of the run, ISO. */
  readonly day: string;
}

export interface SecondRound {
  /** The results with decisions and changes; must be read to the end. */
  readonly through: (results: AsyncIterable<Result>) => AsyncIterable<Result>;
  /** What was learned about decisions and the earlier round; complete once all results are through. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export async function openSecondRound(options: SecondRoundOptions, program: Program): Promise<SecondRound> {
  const { determinations, waivers, earlier, day } = options;
  const { rules } = program.pack;
  const decided = await readDecisions(determinations, rules, readDeterminations);
  const waived = await readDecisions(waivers, rules, readWaivers);
  const decisions = { determinations: decided.entries, waivers: waived.entries };
  const diagnostics: Diagnostic[] = [...decided.diagnostics, ...waived.diagnostics];
  const comparison = earlier && compareWith(earlier, program);

  async function* through(results: AsyncIterable<Result>): AsyncGenerator<Result> {
    const none = decided.entries.length + waived.entries.length === 0;
    for await (const result of none ? results : settled(results)) yield compared(result, comparison);
    diagnostics.push(...(comparison?.diagnostics() ?? []));
  }

  /** Only all filings together show whether a decision fits one of them alone. */
  async function* settled(results: AsyncIterable<Result>): AsyncGenerator<Result> {
    const all: Result[] = [];
    for await (const result of results) all.push(result);
    const checked = all.filter((result): result is Checked => result.kind === 'report');
    const outcome = settle(
      checked.map(({ report }) => report),
      decisions,
      day,
    );
    diagnostics.push(...outcome.diagnostics);
    const reports = new Map(checked.map((result, i) => [result as Result, outcome.reports[i]]));
    for (const result of all) {
      const report = reports.get(result);
      yield result.kind === 'report' && report ? { ...result, report } : result;
    }
  }

  return { through, diagnostics: () => [...diagnostics].sort(inReadingOrder) };
}

const compared = (result: Result, comparison: Comparison | undefined): Result =>
  result.kind === 'report' && comparison ? { ...result, report: comparison.compare(result.report) } : result;

type ReadEntries<Entry> = (text: string, file: string, rules: Pack['rules']) => EntriesReading<Entry>;

/** A file that cannot be read decides nothing. */
async function readDecisions<Entry>(
  file: string | undefined,
  rules: readonly Rule[],
  read: ReadEntries<Entry>,
): Promise<EntriesReading<Entry>> {
  if (file === undefined) return { entries: [], diagnostics: [] };
  const { bytes, diagnostics } = await readBytes(file);
  if (!bytes) return { entries: [], diagnostics };
  const decoded = decode(bytes, file);
  if (decoded.text === undefined || decoded.diagnostics.some(isError)) {
    return { entries: [], diagnostics: decoded.diagnostics };
  }
  const reading = read(decoded.text, file, rules);
  return { ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
}
