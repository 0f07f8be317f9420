/** Shares the files of a batch among threads, each with rules of its own; the answers come in the files' order. */
import { type CheckOptions, filesOf, type Onlooker } from '../app/check-files.ts';
import { isLines, type Portion, portionsOf } from '../app/portions.ts';
import type { Selection } from '../app/select.ts';
import { openWorkspace } from '../app/workspace.ts';
import { sizeOf } from '../files/discover.ts';
import { SharedMemory } from '../files/shared-memory.ts';
import { cores, type Death, inThreads, type Sharing } from '../files/threads.ts';
import { diagnostic } from '../model/diagnostic.ts';
import type { Unread } from '../model/report.ts';
import type { Policy } from './fail-on.ts';
import { select } from './options.ts';
import { type Order, portionTeller, type Told, tellerOf } from './telling.ts';

/** Everything that a thread needs to know. */
export interface Plan {
  readonly job: 'check';
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

/** The same in bytes of lines. */
const WORTH_IN_BYTES = 64 * 1024 * 1024;

/** Undefined where the main thread is enough: not where the run may have to be cut short (`apart`). */
export async function threadsFor(
  paths: readonly string[],
  wanted: number | undefined,
  apart: boolean,
): Promise<Share | undefined> {
  const { files, unread } = await filesOf(paths);
  const lines = await Promise.all(files.filter(isLines).map(sizeOf));
  const bytes = lines.reduce((sum, size) => sum + size, 0);
  const worth = Math.floor(files.length / WORTH_A_THREAD) + Math.floor(bytes / WORTH_IN_BYTES);
  const count = wanted ?? Math.max(1, Math.min(cores(), worth));
  return count > (apart ? 0 : 1) ? { count, files, unread } : undefined;
}

const ENTRY = new URL('../../bin/thread.js', import.meta.url);

/** The files' portions, shared among threads of our own; lines lie where all of them can look. */
export function shared<Answer>(
  files: readonly string[],
  sharing: Pick<Sharing<Portion, Answer>, 'plan' | 'count' | 'lost'>,
): AsyncGenerator<Answer> {
  const memory = new SharedMemory();
  const over = (portion: Portion): void => {
    if (portion.kind === 'lines') memory.give(portion.bytes);
  };
  return inThreads(portionsOf(files, memory.take), { entry: ENTRY, over, ...sharing });
}

export async function* toldByThreads(plan: Plan, share: Share, onlooker: Onlooker): AsyncGenerator<Told> {
  const { count, files, unread } = share;
  onlooker.files(files.length);
  const tell = tellerOf(plan.reports, plan.policy);
  const lost = (portion: Portion, reason: Death): Told => tell(lostPortion(portion, reason), portion.file);
  let last = '';
  for await (const told of shared(files, { plan, count, lost })) {
    if (told.file !== last) onlooker.opens(told.file);
    last = told.file;
    yield told;
  }
  for (const each of unread) yield tell(each);
}

/** What stands for the rest of a portion of which threads die. */
export function lostPortion(portion: Portion, reason: Death): Unread {
  const { file } = portion;
  const line = portion.kind === 'lines' ? portion.firstLine : 1;
  const label = portion.kind === 'lines' ? `${file}:${line}` : file;
  const diagnostics = [diagnostic('worker-died', { reason }, { span: { file, line, column: 1 } })];
  return { kind: 'unread', file: label, diagnostics };
}

/** What each thread of a check does. */
export async function makeTeller({ cwd, rules, selection, dates, policy, reports }: Plan) {
  const workspace = await openWorkspace(cwd, rules);
  const program = select(workspace.program, selection);
  return portionTeller({ ...workspace, program }, dates, { orders: reports, policy });
}

/** Of bytes that have their memory for themselves. */
export const memoryOfTold = ({ pieces }: Told): readonly ArrayBuffer[] =>
  pieces.flatMap((piece) => {
    if (!(piece instanceof Uint8Array)) return [];
    const { buffer, byteLength } = piece;
    return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
  });
