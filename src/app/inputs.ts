/** Opens one input file: a single descriptor, one a line (NDJSON), or the rows of a table; each with its own positions. */
import type { Reader } from '../descriptor/interpret.ts';
import { type DescriptorReading, readDescriptor, readValue } from '../descriptor/read.ts';
import { decode } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes, STANDARD_INPUT } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Unread } from '../model/report.ts';

/** One descriptor of a file, read. */
export interface Input {
  readonly kind: 'input';
  /** What the report calls it: the file, with the line or row where a file holds several. */
  readonly label: string;
  readonly reading: DescriptorReading;
  /** SHA-256 of the bytes it was read from; for a row of a table, of the JSON that says the same. */
  readonly hash: string;
  /** Of the file as a whole: an encoding that was assumed. */
  readonly notices: readonly Diagnostic[];
}

const MOST_LINES_BYTES = 512 * 1024 * 1024;

/** Everything in one file, in its order. */
export async function* readInputs(file: string, reader: Reader): AsyncGenerator<Input | Unread> {
  const isLines = /\.(ndjson|jsonl)$/i.test(file);
  const { bytes, diagnostics } = await readBytes(file, isLines ? MOST_LINES_BYTES : undefined);
  if (!bytes) yield { kind: 'unread', file, diagnostics };
  else if (isTable(bytes, file)) yield* rowsOf(bytes, file, reader);
  else yield* textsOf(bytes, { file, isLines }, reader);
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
    const hash = sha256(JSON.stringify(value));
    yield { kind: 'input', label, reading, hash, notices: [...diagnostics, ...own] };
  }
}

function* textsOf(
  bytes: Uint8Array,
  { file, isLines }: { readonly file: string; readonly isLines: boolean },
  reader: Reader,
): Generator<Input | Unread> {
  const { text, diagnostics: notices } = decode(bytes, file);
  if (text === undefined || notices.some(isError)) {
    yield { kind: 'unread', file, diagnostics: notices };
  } else if (isLines || (file === STANDARD_INPUT && looksLikeLines(text))) {
    for (const { own, line } of linesOf(text)) {
      const label = `${file}:${line}`;
      const reading = readDescriptor(own, { file, label, firstLine: line }, reader);
      yield { kind: 'input', label, reading, hash: sha256(own), notices };
    }
  } else {
    const reading = readDescriptor(text, file, reader);
    yield { kind: 'input', label: file, reading, hash: sha256(bytes), notices };
  }
}

/** A pipe has no name: two lines that are whole objects each are no single JSON text. */
const looksLikeLines = (text: string): boolean => /^\s*\{.*\}[ \t\r]*\n\s*\{/u.test(text);

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
