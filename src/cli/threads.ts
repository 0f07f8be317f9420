/** Shares the files of a batch among threads, each with rules of its own; the answers come in the files' order. */
import { type CheckOptions, checkFile, filesOf, type Onlooker } from '../app/check-files.ts';
import type { Selection } from '../app/select.ts';
import { openWorkspace } from '../app/workspace.ts';
import { STANDARD_INPUT } from '../files/read.ts';
import { cores, type Death, inThreads } from '../files/threads.ts';
import { diagnostic } from '../model/diagnostic.ts';
import type { Unread } from '../model/report.ts';
import type { Policy } from './fail-on.ts';
import { select } from './options.ts';
import { type Order, type Told, tellerOf } from './telling.ts';

/** Everything that a thread needs to know. */
export interface Plan {
  readonly cwd: string;
  readonly rules: string | undefined;
  readonly selection: Selection;
  readonly dates: CheckOptions;
  readonly policy: Policy;
  readonly reports: readonly Order[];
}

export interface Share {
  readonly count: number;
  readonly files: readonly string[];
  /** What could not be found. */
  readonly unread: readonly Unread[];
}

/** A thread reads the rules first, which takes as long as checking about this many files. */
const WORTH_A_THREAD = 64;

/** Undefined where the main thread is enough: not where the run may have to be cut short (`apart`). */
export async function threadsFor(
  paths: readonly string[],
  wanted: number | undefined,
  apart: boolean,
): Promise<Share | undefined> {
  const { files, unread } = await filesOf(paths);
  // Only the main thread has a standard input.
  if (files.includes(STANDARD_INPUT)) return undefined;
  const useful = Math.min(cores(), Math.floor(files.length / WORTH_A_THREAD));
  const count = Math.min(wanted ?? Math.max(1, useful), files.length);
  return count > (apart ? 0 : 1) ? { count, files, unread } : undefined;
}

const ENTRY = new URL('../../bin/thread.js', import.meta.url);

export async function* toldByThreads(plan: Plan, share: Share, onlooker: Onlooker): AsyncGenerator<Told> {
  const { count, files, unread } = share;
  onlooker.files(files.length);
  const tell = tellerOf(plan.reports, plan.policy);
  const lost = (file: string, reason: Death): Told & { readonly file: string } => {
    const span = { file, line: 1, column: 1 };
    const diagnostics = [diagnostic('worker-died', { reason }, { span })];
    return { ...tell({ kind: 'unread', file, diagnostics }), file };
  };
  let last = '';
  for await (const told of inThreads(files, { entry: ENTRY, plan, count, lost })) {
    if (told.file !== last) onlooker.opens(told.file);
    last = told.file;
    yield told;
  }
  for (const each of unread) yield tell(each);
}

/** What each thread does. */
export async function makeTeller(plan: Plan) {
  const workspace = await openWorkspace(plan.cwd, plan.rules);
  const program = select(workspace.program, plan.selection);
  const tell = tellerOf(plan.reports, plan.policy);
  return async function* (file: string): AsyncGenerator<Told & { readonly file: string }> {
    for await (const result of checkFile(file, { ...workspace, program }, plan.dates)) {
      yield { ...tell(result), file };
    }
  };
}
