/** Says where a text stops being JSON and why, in terms a person can act on; runs only on text known to be bad. */
import type { JsonFault } from '../model/diagnostic.ts';

/** `truncated` when the text is a proper beginning of JSON that simply ends. */
export type Fault =
  | { readonly kind: 'truncated' }
  | { readonly kind: 'fault'; readonly offset: number; readonly detail: JsonFault; readonly found: string };

type Token = { readonly kind: TokenKind; readonly end: number };
type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'word';
type Expecting = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A number with whatever is glued to it: `1.2.3`, `0x1F`, `2.1万㎡`. */
const NUMBER_LIKE = /[-+.%²³\w\p{L}\p{S}]+/uy;
const NUMBER_BEGUN = /^-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))?$/;
const WORD = /[\p{L}_$][\p{L}\p{N}\p{M}_$.-]*/uy;
const ODD_CHARACTERS: readonly (readonly [RegExp, JsonFault])[] = [
  [/^\uFEFF/, 'byte-order-mark'],
  [/^(?:\/\/|\/\*|#)/, 'comment'],
  [/^['`]/, 'single-quote'],
  [/^[\u2018-\u201F\uFF02\uFF07]/, 'curly-quote'],
  [/^\s/, 'unusual-space'],
  [/^[\u3001-\u303F\uFF01-\uFFEF]/, 'full-width-character'],
];

/** The first fault of the text; undefined when it is JSON (RFC 8259). */
export function findFault(text: string): Fault | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let comma = 0;
  for (let at = skipSpace(text, 0); ; ) {
    if (at >= text.length) {
      return expecting === 'next' && open.length === 0 ? undefined : { kind: 'truncated' };
    }
    if (expecting === 'next' && open.length === 0) return fault(text, at, 'text-after-end');
    const token = readToken(text, at);
    if (token.kind === 'truncated' || token.kind === 'fault') return token;
    const word = token.kind === 'word' ? text.slice(at, token.end) : '';
    const detail = mismatch(token.kind, expecting, open.at(-1)) ?? wordFault(word);
    if (detail === 'trailing-comma') return fault(text, comma, detail);
    if (detail === 'unknown-word' && token.end === text.length && isBegun(word)) return { kind: 'truncated' };
    if (detail !== undefined) return fault(text, at, detail);
    if (token.kind === ',') comma = at;
    if (token.kind === '{' || token.kind === '[') open.push(token.kind);
    if (token.kind === '}' || token.kind === ']') open.pop();
    expecting = following(token.kind, expecting, open.at(-1));
    at = skipSpace(text, token.end);
  }
}

/** Why this token may not stand here, or undefined when it may. */
function mismatch(
  kind: TokenKind,
  expecting: Expecting,
  inside: '{' | '[' | undefined,
): JsonFault | undefined {
  const isClosing = kind === '}' || kind === ']';
  const isStart = !isClosing && kind !== ',' && kind !== ':';
  if (expecting === 'colon') return kind === ':' ? undefined : 'missing-colon';
  if (kind === ':') return 'unexpected-character';
  if (isClosing && inside !== (kind === '}' ? '{' : '[')) return 'wrong-bracket';
  if (expecting === 'next') return isStart ? 'missing-comma' : undefined;
  if (expecting === 'value') {
    if (isStart) return undefined;
    return inside !== '[' ? 'missing-value' : kind === ',' ? 'extra-comma' : 'trailing-comma';
  }
  if (kind === ',') return 'extra-comma';
  if (expecting === 'first-value') return undefined;
  if (kind === '}') return expecting === 'key' ? 'trailing-comma' : undefined;
  if (kind === 'string') return undefined;
  return kind === 'word' || kind === 'number' ? 'key-without-quotes' : 'unexpected-character';
}

function following(kind: TokenKind, expecting: Expecting, inside: '{' | '[' | undefined): Expecting {
  if (kind === '{') return 'first-key';
  if (kind === '[') return 'first-value';
  if (kind === ':') return 'value';
  if (kind === ',') return inside === '{' ? 'key' : 'value';
  return kind === 'string' && (expecting === 'key' || expecting === 'first-key') ? 'colon' : 'next';
}

const LITERALS = ['true', 'false', 'null'] as const;

const isBegun = (word: string): boolean => LITERALS.some((literal) => literal.startsWith(word));

const wordFault = (word: string): JsonFault | undefined =>
  word === '' || LITERALS.some((literal) => literal === word) ? undefined : 'unknown-word';

function readToken(text: string, at: number): Token | Fault {
  const first = text[at]!;
  if ('{}[]:,'.includes(first)) return { kind: first as TokenKind, end: at + 1 };
  if (first === '"') return readString(text, at);
  if (/[-+.\d]/.test(first)) return readNumber(text, at);
  const [pattern, detail] = ODD_CHARACTERS.find(([odd]) => odd.test(text.slice(at, at + 2))) ?? [];
  if (pattern && detail) return fault(text, at, detail);
  const word = matchAt(WORD, text, at);
  return word === '' ? fault(text, at, 'unexpected-character') : { kind: 'word', end: at + word.length };
}

function readString(text: string, start: number): Token | Fault {
  for (let i = start + 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) return { kind: 'string', end: i + 1 };
    if (unit < 0x20) {
      return fault(text, i, unit === 0x0a || unit === 0x0d ? 'line-break-in-string' : 'control-character');
    }
    if (unit !== 0x5c) continue;
    const next = text[i + 1];
    if (next === undefined) return { kind: 'truncated' };
    if (next === 'u') {
      const hex = text.slice(i + 2, i + 6);
      if (!/^[\da-f]*$/i.test(hex)) return fault(text, i, 'escape');
      if (hex.length < 4) return { kind: 'truncated' };
      i += 4;
    } else if (!'"\\/bfnrt'.includes(next)) return fault(text, i, 'escape');
    i += 1;
  }
  return { kind: 'truncated' };
}

function readNumber(text: string, at: number): Token | Fault {
  const strict = matchAt(NUMBER, text, at);
  const written = matchAt(NUMBER_LIKE, text, at);
  if (strict !== '' && strict === written) return { kind: 'number', end: at + strict.length };
  if (at + written.length === text.length && NUMBER_BEGUN.test(written)) return { kind: 'truncated' };
  return fault(text, at, 'number-form');
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at += 1;
  return at;
}

function fault(text: string, offset: number, detail: JsonFault): Fault {
  return { kind: 'fault', offset, detail, found: foundAt(text, offset, detail) };
}

/** What to show: a whole word or number, an escape, or one character. */
function foundAt(text: string, offset: number, detail: JsonFault): string {
  const here = text.slice(offset, offset + 24);
  if (detail === 'escape') return here.slice(0, here[1] === 'u' ? 6 : 2);
  if (detail === 'comment') return here[0] === '#' ? '#' : here.slice(0, 2);
  const run = matchAt(NUMBER_LIKE, here, 0) || matchAt(WORD, here, 0);
  return run || String.fromCodePoint(here.codePointAt(0)!);
}
