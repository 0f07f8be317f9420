/** Spoils bytes: what a bad line, a bad disk, a bad editor and a bad person do to a file. */
import type { Random } from '../reference/random.ts';
import { utf8 } from './target.ts';

/** Pieces at which readers of text stumble. */
const PIECES: readonly Uint8Array[] = [
  ...[
    '\0',
    '\ufeff',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u2028',
    '\u202e',
    '\u200b',
    '\u001b[2J',
    '\u009b31m',
    '::error::',
    '##[command]',
    '=cmd|',
    '#N/A',
    'null',
    'true',
    'NaN',
    '-Infinity',
    '0',
    '-0',
    '1e3',
    '1.50',
    '1E400',
    '1e-400',
    '9007199254740993',
    '０１２',
    '9'.repeat(60),
    '0.'.padEnd(60, '3'),
    '1e99999999999',
    '\\u0000',
    '\\ud800',
    '\\udc00',
    '\\u202e',
    '\\u005f\\u005fproto__',
    '"__proto__":',
    '"constructor":',
    '"hasOwnProperty":1,',
    '{"a":'.repeat(70),
    '['.repeat(600),
    '&a ',
    '*a',
    '!!js/function ',
    '!!binary ',
    '<<: ',
    '? ',
    '- ',
    '|\n',
    '>\n',
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    '# ',
    '<script>',
    '&amp;',
    '&#0;',
    ']]>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '万',
    '亿',
    '㎡',
    '%',
    '👨‍👩‍👧',
    'ﬀ',
    '\u0301'.repeat(8),
    'x'.repeat(300),
    '新'.repeat(90),
  ].map(utf8),
  Uint8Array.of(0xff),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  Uint8Array.of(0x81, 0x30, 0x81, 0x30),
  Uint8Array.of(0xd0, 0xc2),
  Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
  Uint8Array.of(0x50, 0x4b, 0x05, 0x06),
  Uint8Array.of(0x50, 0x4b, 0x01, 0x02),
  Uint8Array.of(0xff, 0xff, 0xff, 0xff),
  Uint8Array.of(0x1a),
];

const LONGEST = 200_000;

type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** A stretch of the bytes, more often a short one. */
function stretch({ length }: Uint8Array, random: Random): { readonly from: number; readonly to: number } {
  const from = random.below(length + 1);
  const most = random.pick([1, 2, 8, 64, 1024]);
  return { from, to: Math.min(length, from + 1 + random.below(most)) };
}

const join = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces);

const CHANGES: readonly Change[] = [
  // One bit.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const at = random.below(Math.max(1, bytes.length));
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  // One byte.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    if (bytes.length > 0) changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  (bytes, random) => {
    const { from, to } = stretch(bytes, random);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const { from, to } = stretch(bytes, random);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  // Elsewhere once more.
  (bytes, random) => {
    const { from, to } = stretch(bytes, random);
    const at = random.below(bytes.length + 1);
    return join(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return join(bytes.subarray(0, at), random.pick(PIECES), bytes.subarray(at));
  },
  // In place of something.
  (bytes, random) => {
    const { from, to } = stretch(bytes, random);
    return join(bytes.subarray(0, from), random.pick(PIECES), bytes.subarray(to));
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  // One half of each.
  (bytes, random, other) =>
    join(bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))),
  (bytes, random, other) => {
    const at = random.below(bytes.length + 1);
    const { from, to } = stretch(other, random);
    return join(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
  },
];

/** A few changes, one after the other; now and then none. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array = bytes): Uint8Array {
  let changed = bytes;
  for (let left = random.pick([0, 1, 1, 1, 2, 2, 3, 5, 8]); left > 0; left -= 1)
    changed = random.pick(CHANGES)(changed, random, other);
  return changed.subarray(0, LONGEST);
}
