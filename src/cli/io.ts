/** What a command may touch of the outside world; the only home of `process`. */

export type Interrupt = 'SIGINT' | 'SIGTERM';

export interface Io {
  /** Text, or the bytes of a file such as a workbook. */
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** What was written is out, or soon will be: somebody who writes more than is read waits for it. */
  readonly written: () => Promise<void> | undefined;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Whether standard error is one. */
  readonly errTerminal: boolean;
  /** Calls back at Ctrl-C or a request to end, once each, instead of ending; the second one ends. */
  readonly onInterrupt: (stop: (signal: Interrupt) => void) => void;
  /** Ends at once, whatever is still going on, when all that was written is out. */
  readonly leave: (code: number) => void;
  /** Columns to write in. */
  readonly width: number;
  /** The system's locale, e.g. `zh-CN`. */
  readonly locale: string;
  /** Today's date where the machine stands, ISO. */
  readonly today: string;
}

const DEFAULT_WIDTH = 80;

export function processIo(): Io {
  const { env, stdout, stderr } = process;
  endWhenNobodyReads(stdout, stderr);
  const columns = Number(env.COLUMNS) || stdout.columns || stderr.columns || DEFAULT_WIDTH;
  return {
    out: (content) => void stdout.write(content),
    err: (text) => void stderr.write(text),
    written: () =>
      stdout.writableNeedDrain ? new Promise((resolve) => stdout.once('drain', resolve)) : undefined,
    cwd: process.cwd(),
    env,
    terminal: stdout.isTTY === true,
    errTerminal: stderr.isTTY === true,
    onInterrupt: (stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(signal));
    },
    leave: (code) => void stdout.write('', () => process.exit(code)),
    width: Math.max(40, Math.min(columns, 200)),
    locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale,
    today: localDate(new Date()),
  };
}

/** What a shell says of a program whose reader went away. */
const NOBODY_READS = 141;

/**
 * `hegui … | head` closes the pipe: that is the reader's right, and the run ends without a word. Any other failure to
 * write (a full disk) leaves the report incomplete. Neither may look like a verdict.
 */
function endWhenNobodyReads(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): void {
  stderr.on('error', () => {});
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') {
      stderr.write(`hegui: 无法写出结果 / cannot write: ${message}\n`);
      process.exit(2);
    }
    process.exit(NOBODY_READS);
  });
}

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
