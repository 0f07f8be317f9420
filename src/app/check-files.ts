/** The main job: files in, results out; one unreadable input never hides the others. */
import { type CheckOptions, check } from '../evaluate/check.ts';
import { filingDateJudge } from '../evaluate/filing-date.ts';
import { stamper } from '../evaluate/stamp.ts';
import { discover } from '../files/discover.ts';
import { sha256 } from '../files/hash.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result, Unread } from '../model/report.ts';
import { type Input, readInputs } from './inputs.ts';
import { type Portion, portionsOf } from './portions.ts';
import type { Workspace } from './workspace.ts';

export type { CheckOptions } from '../evaluate/check.ts';

/** Somebody who wants to know how far it is. */
export interface Onlooker {
  readonly files: (count: number) => void;
  readonly opens: (file: string) => void;
}

/** The files that paths stand for (folders in code-point order), and what could not be found. */
export async function filesOf(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly unread: readonly Unread[] }> {
  const { files, diagnostics } = await discover(paths);
  const unread = diagnostics.map(
    (each): Unread => ({ kind: 'unread', file: each.span?.file ?? pathOf(each), diagnostics: [each] }),
  );
  return { files, unread };
}

/** The results of one portion. */
export async function* checkPortion(
  portion: Portion,
  workspace: Workspace,
  dates: CheckOptions,
): AsyncGenerator<Result> {
  const options = checking(workspace, dates);
  for await (const input of readInputs(portion, workspace.reader))
    yield checkInput(input, workspace, options);
}

/** Results as they come, in the order of `paths`, then what could not be found. */
export async function* checkEach(
  paths: readonly string[],
  workspace: Workspace,
  dates: CheckOptions,
  onlooker?: Onlooker,
): AsyncGenerator<Result> {
  const { files, unread } = await filesOf(paths);
  onlooker?.files(files.length);
  let last: string | undefined;
  for await (const portion of portionsOf(files)) {
    if (portion.file !== last) onlooker?.opens(portion.file);
    last = portion.file;
    yield* checkPortion(portion, workspace, dates);
  }
  yield* unread;
}

/** All of them at once, for a few files. */
export async function checkFiles(
  paths: readonly string[],
  workspace: Workspace,
  options: CheckOptions,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for await (const result of checkEach(paths, workspace, options)) results.push(result);
  return results;
}

/** What is worked out once for a run. */
export interface Checking extends CheckOptions {
  readonly judgeFilingDate: ReturnType<typeof filingDateJudge>;
}

export const checking = ({ program }: Workspace, dates: CheckOptions): Checking => ({
  ...dates,
  stamp: stamper(sha256),
  judgeFilingDate: filingDateJudge(program.pack.documents, dates),
});

export function checkInput(input: Input | Unread, workspace: Workspace, options: Checking): Result {
  if (input.kind === 'unread') return input;
  const { label, reading, hash, notices } = input;
  const diagnostics = [...notices, ...reading.diagnostics];
  if (!reading.descriptor) return { kind: 'unread', file: label, diagnostics };
  const { filing_date: filed } = reading.descriptor.root.stated;
  const odd = options.judgeFilingDate(
    reading.descriptor.root.values.filing_date,
    () => filed && reading.locate(filed.pointer),
  );
  const report = check(workspace.program, reading.descriptor, options, [...diagnostics, ...odd]);
  return {
    kind: 'report',
    report,
    // Few formats show it, and whoever does not wait for it need not load what computes it.
    get inputHash() {
      return hash();
    },
    locate: reading.locate,
  };
}

const pathOf = (each: Diagnostic): string => ('path' in each.data ? each.data.path : '');
