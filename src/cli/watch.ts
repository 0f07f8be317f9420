/** `check --watch`: checks again whenever something is saved, until somebody stops it. */
import { PackError } from '../app/workspace.ts';
import { STANDARD_INPUT } from '../files/read.ts';
import { watchPaths } from '../files/watch.ts';
import { roundLine } from '../report/running.ts';
import { byCodePoint } from '../support/order.ts';
import { reportPackError } from './pack-error.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage.ts';

export interface Watched {
  readonly paths: readonly string[];
  /** What else a check reads: the caller's own rule pack, decisions, an earlier report. */
  readonly beside: readonly string[];
  /** Written by the checks themselves. */
  readonly outputs: readonly string[];
}

/** Runs `round` now and after every change; the exit code stays that of the last one. Throws UsageError for a pipe. */
export async function keepChecking(
  { paths, beside, outputs }: Watched,
  round: () => Promise<void>,
  session: Session,
): Promise<void> {
  if (paths.includes(STANDARD_INPUT)) {
    throw new UsageError({
      zh: '--watch 不能用于标准输入',
      en: '--watch cannot watch standard input',
    });
  }
  const watching = await watchPaths([...paths, ...beside], outputs);
  session.io.onInterrupt(() => void watching.close());
  let changed: readonly string[] | undefined = [];
  for (let count = 1; changed; count += 1) {
    announce(count, changed, session);
    await attempt(round, session);
    session.io.err(
      session.lang === 'zh' ? '等待改动，按 Ctrl-C 结束。\n' : 'Waiting for changes; Ctrl-C ends.\n',
    );
    changed = await watching.next();
  }
}

/** A pack in the middle of being edited must not end the watch. */
async function attempt(round: () => Promise<void>, session: Session): Promise<void> {
  try {
    await round();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    session.exitCode = reportPackError(error, session);
  }
}

const CLEAR = '\u001b[2J\u001b[H';

/** A terminal shows the new report alone; a file keeps them all. */
function announce(count: number, changed: readonly string[], { io, style }: Session): void {
  if (io.terminal && count > 1) io.out(CLEAR);
  io.err(`${roundLine(count, changed.toSorted(byCodePoint), style)}\n`);
}
