/** Opens one input file: a single descriptor, or one a line (NDJSON); each with its own name, hash and positions. */
import type { Reader } from '../descriptor/interpret.ts';
import { type DescriptorReading, readDescriptor } from '../descriptor/read.ts';
import { decode } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Unread } from '../model/report.ts';

/** One descriptor of a file, read. */
export interface Input {
  readonly kind: 'input';
  /** What the report calls it: the file, with the line or row where a file holds several. */
  readonly label: string;
  readonly reading: DescriptorReading;
  /** SHA-256 of the bytes it was read from. */
  readonly hash: string;
  /** Of the file as a whole: an encoding that was assumed. */
  readonly notices: readonly Diagnostic[];
}

/** Everything in one file, in its order. */
export async function* readInputs(file: string, reader: Reader): AsyncGenerator<Input | Unread> {
  const unread = (diagnostics: readonly Diagnostic[]): Unread => ({ kind: 'unread', file, diagnostics });
  const isLines = /\.(ndjson|jsonl)$/i.test(file);
  const { bytes, diagnostics } = await readBytes(file, isLines ? MOST_LINES_BYTES : undefined);
  if (!bytes) {
    yield unread(diagnostics);
    return;
  }
  const decoded = decode(bytes, file);
  if (decoded.text === undefined || decoded.diagnostics.some(isError)) {
    yield unread(decoded.diagnostics);
    return;
  }
  const notices = decoded.diagnostics;
  if (!isLines) {
    const reading = readDescriptor(decoded.text, file, reader);
    yield { kind: 'input', label: file, reading, hash: sha256(bytes), notices };
    return;
  }
  for (const { text, line } of linesOf(decoded.text)) {
    const label = `${file}:${line}`;
    const reading = readDescriptor(text, { file, label, firstLine: line }, reader);
    yield { kind: 'input', label, reading, hash: sha256(text), notices };
  }
}

const MOST_LINES_BYTES = 512 * 1024 * 1024;

/** Lines with something in them, by their number in the file. */
function* linesOf(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const own = text.slice(start, end < 0 ? text.length : end);
    if (own.trim() !== '') yield { text: own, line };
    if (end < 0) return;
    start = end + 1;
  }
}
