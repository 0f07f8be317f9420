/** Bytes read four at a time. */

/** Bytes behind the last one that a read may touch without harm. */
export const SLACK = 8;

/** A piece of input: its bytes, with room behind them, and the same bytes as words. */
export interface Bytes {
  readonly array: Uint8Array;
  readonly view: DataView;
}

/** `array` has at least `SLACK` bytes behind whatever is to be read. */
export const bytesIn = (array: Uint8Array): Bytes => ({
  array,
  view: new DataView(array.buffer, array.byteOffset, array.byteLength),
});

/** A copy with room behind it. */
export function padded(bytes: Uint8Array): Bytes {
  const array = new Uint8Array(bytes.length + SLACK);
  array.set(bytes);
  return bytesIn(array);
}

export const HASH_START = 0x811c9dc5;

export function hashStep(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** The first `count` bytes of a word, 0 to 3; in memory's order the lowest come first. */
export const firstBytes = (word: number, count: number): number => word & ((1 << (count << 3)) - 1);

/** The hash of the bytes from `start` to `end`, as a scanner makes it that stops at `end`. */
export function hashOf({ view }: Bytes, start: number, end: number): number {
  let hash = HASH_START;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = hashStep(hash, view.getInt32(at, true));
  return hashStep(hash, firstBytes(view.getInt32(at, true), end - at));
}

/**
 * The high bit of each byte of a word that ends plain text: a quote, a backslash or a control character. Above the first
 * of them others may be marked that are none.
 */
export function textEnds(word: number): number {
  const quote = word ^ 0x22222222;
  const slash = word ^ 0x5c5c5c5c;
  return (
    (((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((word - 0x20202020) & ~word)) &
    0x80808080
  );
}

/** Which byte of the word the lowest mark stands in. */
export const firstMark = (marks: number): number => (31 - Math.clz32(marks & -marks)) >> 3;
