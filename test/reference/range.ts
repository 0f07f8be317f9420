/** Rational numbers and the ranges a half-known number can lie in, slow and plain: the reference shares no arithmetic with the engine. */
import type { Exact } from '../../src/support/exact.ts';

/** `bottom` ≥ 0; `±1/0` is infinite. */
interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** One end of a range; `open`: the number itself is not among the possible ones. */
interface End {
  readonly at: Rational;
  readonly open: boolean;
}

/** Every number between the two ends is possible. */
export interface Range {
  readonly low: End;
  readonly high: End;
}

const ZERO: Rational = { top: 0n, bottom: 1n };
const END_OF_LINE = { low: { top: -1n, bottom: 0n }, high: { top: 1n, bottom: 0n } } as const;

export const ANYTHING: Range = {
  low: { at: END_OF_LINE.low, open: true },
  high: { at: END_OF_LINE.high, open: true },
};
export const NOTHING: Range = between(0, 0);

/** A number means what its shortest decimal text says. */
function rational(value: Exact): Rational {
  if (typeof value !== 'number') return value;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const shift = Number(exponent) - part.length;
  const digits = BigInt(whole + part);
  return shift < 0
    ? { top: digits, bottom: 10n ** BigInt(-shift) }
    : { top: digits * 10n ** BigInt(shift), bottom: 1n };
}

/** Below, equal, above: -1, 0, 1. */
function order(a: Rational, b: Rational): number {
  if (a.bottom === 0n && b.bottom === 0n) return Number(a.top - b.top);
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function between(low: Exact, high: Exact): Range {
  return { low: { at: rational(low), open: false }, high: { at: rational(high), open: false } };
}

interface Limits {
  readonly min?: Exact;
  readonly above?: Exact;
  readonly max?: Exact;
}

/** What a fact's vocabulary entry allows; the tighter of two lower bounds. */
export function allowed({ min, above, max }: Limits): Range {
  const lows: End[] = [ANYTHING.low];
  if (min !== undefined) lows.push({ at: rational(min), open: false });
  if (above !== undefined) lows.push({ at: rational(above), open: true });
  const low = lows.reduce((a, b) => {
    const by = order(a.at, b.at);
    return by < 0 || (by === 0 && b.open) ? b : a;
  });
  return { low, high: max === undefined ? ANYTHING.high : { at: rational(max), open: false } };
}

export function plus(a: Range, b: Range): Range {
  return { low: endSum(a.low, b.low), high: endSum(a.high, b.high) };
}

export function minus(a: Range, b: Range): Range {
  const turned = ({ at, open }: End): End => ({ at: { top: -at.top, bottom: at.bottom }, open });
  return plus(a, { low: turned(b.high), high: turned(b.low) });
}

export function times(a: Range, b: Range): Range {
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => endProduct(x, y)));
  return { low: corners.reduce(lower), high: corners.reduce(higher) };
}

/** `b` is above zero: the loader refuses any other divisor. */
export function over(a: Range, b: Range): Range {
  const flipped = ({ at, open }: End): End => ({
    at: { top: at.bottom, bottom: at.top },
    open: open || at.top === 0n,
  });
  return times(a, { low: flipped(b.high), high: flipped(b.low) });
}

/** The smallest range around both. */
export function around(a: Range, b: Range): Range {
  return { low: lower(a.low, b.low), high: higher(a.high, b.high) };
}

/** Where a range lies as seen from zero: each is true when *every* number of the range is so. */
export function sides({ low, high }: Range) {
  const [below, above] = [order(high.at, ZERO), order(low.at, ZERO)];
  return {
    negative: below < 0 || (below === 0 && high.open),
    notPositive: below <= 0,
    zero: below === 0 && above === 0,
    notNegative: above >= 0,
    positive: above > 0 || (above === 0 && low.open),
  };
}

export const isBounded = (...ranges: readonly Range[]): boolean =>
  ranges.every(({ low, high }) => low.at.bottom !== 0n && high.at.bottom !== 0n);

function endSum(a: End, b: End): End {
  const open = a.open || b.open;
  if (a.at.bottom === 0n) return { at: a.at, open };
  if (b.at.bottom === 0n) return { at: b.at, open };
  const top = a.at.top * b.at.bottom + b.at.top * a.at.bottom;
  return { at: { top, bottom: a.at.bottom * b.at.bottom }, open };
}

/** Nothing times anything, however large, is nothing; it is reached if the nothing is. */
function endProduct(a: End, b: End): End {
  if (a.at.top === 0n || b.at.top === 0n) {
    const reached = [a, b].some(({ at, open }) => at.top === 0n && !open);
    return { at: ZERO, open: !reached };
  }
  const top = a.at.top * b.at.top;
  const bottom = a.at.bottom * b.at.bottom;
  const at = bottom === 0n ? (top > 0n ? END_OF_LINE.high : END_OF_LINE.low) : { top, bottom };
  return { at, open: a.open || b.open };
}

function lower(a: End, b: End): End {
  const by = order(a.at, b.at);
  return by < 0 || (by === 0 && !a.open) ? a : b;
}

function higher(a: End, b: End): End {
  const by = order(a.at, b.at);
  return by > 0 || (by === 0 && !a.open) ? a : b;
}
