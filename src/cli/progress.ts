/** How far a long batch is, on a terminal's error stream only; it leaves no trace. */
import { percentLine, progressLine } from '../report/running.ts';
import type { Session } from './session.ts';

export interface Progress {
  /** How many files there are. */
  readonly files: (count: number) => void;
  readonly opens: (file: string) => void;
  /** So many descriptors more are through; a file may hold many. */
  readonly checked: (count: number) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

const SILENT: Progress = { files: () => {}, opens: () => {}, checked: () => {}, end: () => {} };

/** Fewer files than these are through before anybody wonders. */
const LONG_BATCH = 20;
/** A file with many descriptors is looked at this often. */
const EVERY = 500;

/** The start of the line, and nothing behind it. */
const WIPE = '\r\u001b[K';

/** `streaming`: results are printed to the same terminal while it runs. */
export function startProgress(
  { io, lang }: Session,
  { quiet, streaming }: { readonly quiet: boolean; readonly streaming: boolean },
): Progress {
  const { width } = io;
  if (!isWatched(io) || quiet || (streaming && io.terminal)) return SILENT;
  let total = 0;
  let opened = 0;
  let results = 0;
  let file = '';
  let shown = false;
  const draw = (): void => {
    shown = true;
    io.err(
      `${WIPE}${progressLine({ done: Math.max(0, opened - 1), total, results, file, lang }, width - 1)}`,
    );
  };
  return {
    files: (count) => {
      total = count;
    },
    opens: (path) => {
      opened += 1;
      file = path;
      const step = Math.max(1, Math.floor(total / 200));
      if (total >= LONG_BATCH && opened % step === 0) draw();
    },
    checked: (count) => {
      results += count;
      if (Math.floor(results / EVERY) > Math.floor((results - count) / EVERY)) draw();
    },
    end: () => {
      if (shown) io.err(WIPE);
      shown = false;
    },
  };
}

/** Somebody sits before the error stream, and it can wipe a line. */
function isWatched({ env, errTerminal }: Session['io']): boolean {
  const isDumb = env.TERM === 'dumb' || (env.CI !== undefined && env.CI !== '' && env.CI !== 'false');
  return errTerminal && !isDumb;
}

export interface Steps {
  readonly at: (done: number, total: number) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/** How far one long piece of work is, drawn anew for each percent. */
export function startSteps({ io }: Session): Steps {
  if (!isWatched(io)) return { at: () => {}, end: () => {} };
  let shown = -1;
  return {
    at: (done, total) => {
      const percent = Math.floor((done / Math.max(1, total)) * 100);
      if (percent !== shown) io.err(`${WIPE}${percentLine(percent, io.width - 1)}`);
      shown = percent;
    },
    end: () => io.err(WIPE),
  };
}
