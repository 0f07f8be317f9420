/** Files of filings: JSON, NDJSON, CSV and workbooks, through the same door as `hegui check`. */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '../../../src/app/check-files.ts';
import { openWorkspace } from '../../../src/app/workspace.ts';
import { readDeterminations } from '../../../src/decisions/read-determinations.ts';
import { decode } from '../../../src/files/decode.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Result } from '../../../src/model/report.ts';
import {
  exitOf,
  faultsOfDiagnostics,
  faultsOfProcess,
  faultsOfReport,
  faultsOfResults,
  lineLengths,
  render,
  TEXT_FORMATS,
} from '../checks.ts';
import { distinct, fingerprint, type Outcome, thrown } from '../target.ts';

export const workspace = await openWorkspace(process.cwd());

const DATES = { today: '2025-06-30' };

export async function resultsOf(bytes: Uint8Array, name: string): Promise<readonly Result[]> {
  const path = join(tmpdir(), `hegui-fuzz-${process.pid}-${name}`);
  writeFileSync(path, bytes);
  try {
    const results: Result[] = [];
    for (const result of await checkFiles([path], workspace, DATES)) results.push(named(result, path, name));
    return results;
  } finally {
    rmSync(path, { force: true });
  }
}

/** Without the folder, which is another one on each machine. */
function named(result: Result, path: string, name: string): Result {
  const short = (file: string): string => file.replace(path, name);
  const placed = (each: Diagnostic): Diagnostic =>
    each.span ? { ...each, span: { ...each.span, file: short(each.span.file) } } : each;
  if (result.kind === 'unread')
    return { ...result, file: short(result.file), diagnostics: result.diagnostics.map(placed) };
  const { report } = result;
  return {
    ...result,
    report: { ...report, file: short(report.file), notices: report.notices.map(placed) },
  };
}

export const diagnosticsOf = (result: Result): readonly Diagnostic[] =>
  result.kind === 'unread' ? result.diagnostics : result.report.notices;

/** What ends a line of a text, of a text whose every line is a filing, and of a table as text. */
const LINE_ENDS = { text: /\r\n|\n|\r/, lines: /\n/, fields: /\r\n|\n|\r/ } as const;

/** A record counts its fields from the line where it begins, and may go on over all the lines below. */
const toTheEnd = (lengths: readonly number[]): readonly number[] =>
  lengths.map((_, i) => lengths.slice(i).reduce((sum, length) => sum + length, 0));

/** Everything that holds of any file of filings; `positions` says what its places count. */
export async function examineFile(
  bytes: Uint8Array,
  name: string,
  positions: keyof typeof LINE_ENDS | 'table',
): Promise<Outcome & { readonly results: readonly Result[] }> {
  let results: readonly Result[];
  try {
    results = await resultsOf(bytes, name);
  } catch (error) {
    return { codes: [], faults: [thrown('reading', error)], results: [] };
  }
  const { text } = decode(bytes, name);
  const lengths =
    positions !== 'table' && text !== undefined ? lineLengths(text, LINE_ENDS[positions]) : undefined;
  const lines = lengths && positions === 'fields' ? toTheEnd(lengths) : lengths;
  const all = results.flatMap(diagnosticsOf);
  const faults = [
    ...faultsOfDiagnostics(all, { file: name, lines }),
    ...faultsOfResults(results),
    ...(await faultsOfReports(bytes, name, results)),
    ...faultsOfProcess(),
  ];
  return { exit: exitOf(results), codes: distinct(all.map(({ code }) => code)), faults, results };
}

/** Each input is written as NDJSON twice over, and in one format of all; which one, its bytes tell. */
async function faultsOfReports(
  bytes: Uint8Array,
  name: string,
  results: readonly Result[],
): Promise<readonly string[]> {
  const choice = fingerprint(bytes);
  const format = TEXT_FORMATS[choice % TEXT_FORMATS.length] ?? 'table';
  const lang = choice % 2 === 0 ? 'zh' : 'en';
  try {
    const once = await render('ndjson', results, lang);
    const again = await render('ndjson', choice % 8 === 0 ? await resultsOf(bytes, name) : results, lang);
    return [
      ...faultsOfReport('ndjson', once),
      ...(once === again ? [] : ['the same input gives another report']),
      ...faultsOfReport(format, await render(format, results, lang)),
      ...faultsOfForm(await render('determinations', results, lang)),
    ];
  } catch (error) {
    return [thrown(`rendering ndjson or ${format}`, error)];
  }
}

/** What is given out to be filled in can be read back, whatever names stand in it. */
function faultsOfForm(form: string): readonly string[] {
  const { diagnostics } = readDeterminations(form, 'form.yaml', workspace.program.pack.rules);
  const wrong = diagnostics.filter(({ code }) => code !== 'decision-blank');
  return wrong.map(
    ({ code, span }) => `its own form of determinations is wrong: ${code} ${span?.line}:${span?.column}`,
  );
}
