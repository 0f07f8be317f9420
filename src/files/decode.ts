/** Turns a file's bytes into text, whichever encoding the office that wrote it uses, or says why not. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { positionsIn } from '../support/position.ts';

export interface Decoded {
  /** Absent exactly when one of the diagnostics is an error. */
  readonly text?: string;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'gb18030';

/**
 * UTF-8; UTF-16 by its mark or by the NULs among its ASCII; else GB18030 (which contains GBK and
 * GB 2312), said in a notice, since any such guess can be wrong.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  { line = 1, asChinese = false }: LineOptions = {},
): Decoded {
  const { encoding, markLength } = recognise(bytes);
  const top = { file, line, column: 1 };
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return refuse(encoding, diagnostic('encoding-unsupported', { encoding }, { span: top }));
  }
  const body = bytes.subarray(markLength);
  const text = asChinese && !isAscii(body) ? undefined : tryDecode(body, encoding);
  if (text !== undefined) return accept(text, encoding, top);
  const chinese =
    encoding === 'utf-8' &&
    markLength === 0 &&
    (asChinese || !isDamagedUtf8(body)) &&
    tryDecode(body, 'gb18030');
  if (typeof chinese === 'string') {
    const notice = diagnostic('encoding-assumed', { encoding: 'gb18030' }, { span: top, severity: 'notice' });
    return accept(chinese, 'gb18030', top, [notice]);
  }
  const before = validStart(body, encoding);
  const offset =
    markLength + (encoding === 'utf-8' ? new TextEncoder().encode(before).length : before.length * 2);
  const span = below(top, positionsIn(before)(before.length));
  return refuse(encoding, diagnostic('encoding-invalid', { encoding, offset }, { span }));
}

/** Of a text that is one of many in a file. */
export interface LineOptions {
  /** Its number in the file. */
  readonly line?: number;
  /** The text around it is GB18030. */
  readonly asChinese?: boolean;
}

/** Whether a piece of a file that is not UTF-8 is GB18030 as a whole. */
export const isChinese = (bytes: Uint8Array, file: string): boolean =>
  decode(bytes, file).encoding === 'gb18030';

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const below = ({ file, line }: Span, at: Pick<Span, 'line' | 'column'>): Span => ({
  file,
  line: line + at.line - 1,
  column: at.column,
});

/** By its mark, else by where the NULs of its first characters are: JSON begins with ASCII. */
function recognise(bytes: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } {
  const [a, b, c, d] = bytes;
  const isLong = bytes.length >= 4;
  if (a === 0xff && b === 0xfe && isLong && c === 0 && d === 0)
    return { encoding: 'utf-32le', markLength: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', markLength: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (a && b === 0 && c === 0 && d === 0) return { encoding: 'utf-32le', markLength: 0 };
  if (a === 0 && b === 0 && c === 0 && d) return { encoding: 'utf-32be', markLength: 0 };
  if (a && b === 0 && (!isLong || (c && d === 0))) return { encoding: 'utf-16le', markLength: 0 };
  if (a === 0 && b && (!isLong || (c === 0 && d))) return { encoding: 'utf-16be', markLength: 0 };
  return { encoding: 'utf-8', markLength: 0 };
}

const tryDecode = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * UTF-8 with a broken byte, not another encoding: at least as many Chinese characters can be read
 * as UTF-8 as cannot. Reading it as GB18030 would often succeed and give nonsense.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let readable = 0;
  let broken = 0;
  for (let i = 0; i < lenient.length; i += 1) {
    const unit = lenient.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x0800) readable += 1;
  }
  return readable > 0 && readable >= broken;
}

/** The longest beginning that decodes, found by halving: only the unhappy path pays for it. */
function validStart(bytes: Uint8Array, encoding: Encoding): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (startOf(bytes, middle, encoding) === undefined) bad = middle;
    else good = middle;
  }
  return startOf(bytes, good, encoding) ?? '';
}

/** The whole characters among the first bytes; undefined when one of them is invalid. */
function startOf(bytes: Uint8Array, length: number, encoding: Encoding): string | undefined {
  if (length > bytes.length) return undefined;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

function accept(text: string, encoding: Encoding, top: Span, notices: readonly Diagnostic[] = []): Decoded {
  const nul = text.indexOf('\0');
  if (nul < 0) return { text, encoding, diagnostics: notices };
  const span = below(top, positionsIn(text)(nul));
  return refuse(encoding, ...notices, diagnostic('nul-character', {}, { span }));
}

const refuse = (encoding: Encoding, ...diagnostics: readonly Diagnostic[]): Decoded => ({
  encoding,
  diagnostics,
});
