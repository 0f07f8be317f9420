/** Stretches of the number line: how thresholds cut them, and values inside them. */
import type { End, Range } from '../model/range.ts';
import type { Bounds } from '../model/vocabulary.ts';
import {
  add,
  compare,
  divide,
  type Exact,
  floor,
  formatExact,
  multiply,
  negate,
  subtract,
} from '../support/exact.ts';

export const closed = (at: Exact): End => ({ at, open: false });
const open = (at: Exact): End => ({ at, open: true });

/** What a quantity may be. */
export function rangeOf({ min, above, max }: Bounds): Range {
  const lows = [...(min === undefined ? [] : [closed(min)]), ...(above === undefined ? [] : [open(above)])];
  const low = lows.reduce<End | undefined>((a, b) => tighter(a, b, 1), undefined);
  return { ...(low ? { low } : {}), ...(max === undefined ? {} : { high: closed(max) }) };
}

export function contains({ low, high }: Range, value: Exact): boolean {
  const above = low ? compare(value, low.at) : 1;
  const below = high ? compare(high.at, value) : 1;
  return (above > 0 || (above === 0 && !low?.open)) && (below > 0 || (below === 0 && !high?.open));
}

export const isPoint = ({ low, high }: Range): boolean =>
  low !== undefined && high !== undefined && compare(low.at, high.at) === 0;

/** The stretch cut at every threshold: the thresholds themselves and what lies between them, in order. */
export function cut(range: Range, thresholds: readonly Exact[], whole: boolean): readonly Range[] {
  const inside = sorted(thresholds).filter((at) => contains(range, at));
  const pieces: Range[] = [];
  let { low } = range;
  for (const at of inside) {
    pieces.push({ ...(low ? { low } : {}), high: open(at) }, { low: closed(at), high: closed(at) });
    low = open(at);
  }
  pieces.push({ ...(low ? { low } : {}), ...(range.high ? { high: range.high } : {}) });
  return pieces.map((piece) => (whole ? toWhole(piece) : piece)).filter((piece) => !isEmpty(piece));
}

export function sorted(values: readonly Exact[]): readonly Exact[] {
  return [...values]
    .sort(compare)
    .filter((value, i, all) => i === 0 || compare(value, all[i - 1] as Exact) !== 0);
}

const ceiling = (value: Exact): Exact => negate(floor(negate(value)));

/** The same whole numbers between ends that are whole numbers themselves. */
function toWhole({ low, high }: Range): Range {
  return {
    ...(low ? { low: closed(low.open ? add(floor(low.at), 1) : ceiling(low.at)) } : {}),
    ...(high ? { high: closed(high.open ? subtract(ceiling(high.at), 1) : floor(high.at)) } : {}),
  };
}

export function isEmpty({ low, high }: Range): boolean {
  if (!low || !high) return false;
  const order = compare(low.at, high.at);
  return order > 0 || (order === 0 && (low.open || high.open));
}

/** A value inside, with as few digits as it takes. */
export function within(range: Range): Exact {
  const { low, high } = range;
  if (low && !low.open && isPoint(range)) return low.at;
  if (!low) return high ? subtract(ceiling(high.at), 1) : 0;
  for (let unit: Exact = 1, i = 0; i < MOST_DIGITS; i += 1, unit = divide(unit, 10)) {
    const next = multiply(add(floor(divide(low.at, unit)), 1), unit);
    if (!high || compare(next, high.at) < 0) return next;
  }
  return divide(add(low.at, (high as End).at), 2);
}

const MOST_DIGITS = 12;

/** The value of a stretch that lies nearest to another; of an open end, one a small step inside. */
export function nearestIn(range: Range, to: Exact): Exact {
  if (contains(range, to)) return to;
  const { low, high } = range;
  const above = low !== undefined && compare(to, low.at) <= 0;
  const end = above ? low : high;
  if (!end) return to;
  return end.open ? justInside(range, end.at, above) : end.at;
}

/** One away from the end in its own last digit, or less where the stretch is narrower. */
function justInside(range: Range, at: Exact, above: boolean): Exact {
  const decimals = /\.(\d+)$/.exec(formatExact(at))?.[1]?.length ?? 0;
  let step: Exact = 1;
  for (let i = 0; i < decimals + MOST_DIGITS; i += 1, step = divide(step, 10)) {
    if (i < decimals) continue;
    const value = above ? add(at, step) : subtract(at, step);
    if (contains(range, value)) return value;
  }
  return within(range);
}

/** What two stretches have in common; possibly empty. */
export function meet(a: Range, b: Range): Range {
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}

function tighter(a: End | undefined, b: End | undefined, side: 1 | -1): End | undefined {
  if (!a || !b) return a ?? b;
  const order = compare(a.at, b.at) * side;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? a : b;
}

/** Neighbouring stretches as one. */
export function joined(ranges: readonly Range[]): Range {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return { ...(first?.low ? { low: first.low } : {}), ...(last?.high ? { high: last.high } : {}) };
}
