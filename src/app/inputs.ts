/** Opens one input file: a single descriptor, one a line (NDJSON), or the rows of a table; each with its own positions. */
import type { Reader } from '../descriptor/interpret.ts';
import { type DescriptorReading, readDescriptor, readValue } from '../descriptor/read.ts';
import { isUtf8, type PlaceOfLine, placesOf } from '../files/blocks.ts';
import { decode, isChinese } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Unread } from '../model/report.ts';
import { once } from '../support/once.ts';
import { isLines, type Portion, tooLong } from './portions.ts';

/** One descriptor of a file, read. */
export interface Input {
  readonly kind: 'input';
  /** What the report calls it: the file, with the line or row where a file holds several. */
  readonly label: string;
  readonly reading: DescriptorReading;
  /** SHA-256 of the bytes it was read from; for a row of a table, of the JSON that says the same. */
  readonly hash: () => string;
  /** Of the file as a whole: an encoding that was assumed. */
  readonly notices: readonly Diagnostic[];
}

/** Everything in one portion, in its order. */
export async function* readInputs(portion: Portion, reader: Reader): AsyncGenerator<Input | Unread> {
  if (portion.kind === 'unread') {
    yield portion;
    return;
  }
  const { file } = portion;
  if (portion.kind === 'lines') {
    yield* readLines(portion, reader);
    return;
  }
  const { bytes, diagnostics } = portion.bytes
    ? { bytes: portion.bytes, diagnostics: [] }
    : await readBytes(file);
  if (!bytes) yield { kind: 'unread', file, diagnostics };
  else if (isTable(bytes, file)) yield* rowsOf(bytes, file, reader);
  else yield* textsOf(bytes, file, reader);
}

/** By its name, or by the first bytes of a workbook, which no JSON text begins with. */
const isTable = (bytes: Uint8Array, file: string): boolean =>
  /\.(xlsx|xls|csv|tsv)$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

async function* rowsOf(bytes: Uint8Array, file: string, reader: Reader): AsyncGenerator<Input | Unread> {
  // Few calls need it, and it brings the reader of workbooks.
  const { readTable } = await import('../sheet/read-table.ts');
  const { entries, diagnostics } = await readTable(bytes, file, reader.vocabulary);
  if (entries.length === 0) yield { kind: 'unread', file, diagnostics };
  for (const { label, value, locate, diagnostics: own } of entries) {
    if (own.some(isError)) {
      yield { kind: 'unread', file: label, diagnostics: own };
      continue;
    }
    const reading = readValue({ label, value, locate }, reader);
    const hash = once(() => sha256(JSON.stringify(value)));
    yield { kind: 'input', label, reading, hash, notices: [...diagnostics, ...own] };
  }
}

function* textsOf(bytes: Uint8Array, file: string, reader: Reader): Generator<Input | Unread> {
  const { text, diagnostics: notices } = decode(bytes, file);
  if (text === undefined || notices.some(isError)) {
    yield { kind: 'unread', file, diagnostics: notices };
  } else if (isLines(file)) {
    for (const { own, line } of linesOf(text)) {
      const size = Buffer.byteLength(own);
      yield size > LIMITS.line ? tooLong(file, line, size) : lineInput(own, { file, line, notices }, reader);
    }
  } else {
    const reading = readDescriptor(text, file, reader);
    yield { kind: 'input', label: file, reading, hash: once(() => sha256(bytes)), notices };
  }
}

interface LineOrigin {
  readonly file: string;
  readonly line: number;
  readonly notices: readonly Diagnostic[];
}

function lineInput(own: string, { file, line, notices }: LineOrigin, reader: Reader): Input {
  const label = `${file}:${line}`;
  const reading = readDescriptor(own, { file, label, firstLine: line }, reader);
  return { kind: 'input', label, reading, hash: once(() => sha256(own)), notices };
}

export type Lines = Extract<Portion, { kind: 'lines' }>;

/** The lines of a block. Where not all of it is UTF-8, the block as a whole tells its encoding, else each line its own. */
export function* readLines(block: Lines, reader: Reader): Generator<Input | Unread> {
  const { file, bytes, length } = block;
  const asChinese = isUtf8(bytes.subarray(0, length)) ? false : isChinese(bytes.subarray(0, length), file);
  for (const place of placesOf(block)) {
    const input = readLine(block, place, { asChinese, reader });
    if (input) yield input;
  }
}

/** One line of a block; undefined when there is nothing in it. */
export function readLine(
  { file, bytes }: Lines,
  { start, end, line }: PlaceOfLine,
  { asChinese, reader }: { readonly asChinese: boolean; readonly reader: Reader },
): Input | Unread | undefined {
  const label = `${file}:${line}`;
  if (end - start > LIMITS.line) return tooLong(file, line, end - start);
  const { text, diagnostics } = decode(bytes.subarray(start, end), file, { line, asChinese });
  if (text === undefined || diagnostics.some(isError)) return { kind: 'unread', file: label, diagnostics };
  return text.trim() === '' ? undefined : lineInput(text, { file, line, notices: diagnostics }, reader);
}

/** Lines with something in them, by their number in the file. */
function* linesOf(text: string): Generator<{ readonly own: string; readonly line: number }> {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const own = text.slice(start, end < 0 ? text.length : end);
    if (own.trim() !== '') yield { own, line };
    if (end < 0) return;
    start = end + 1;
  }
}
