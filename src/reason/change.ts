/** One fact given other values: which ones cure, and how far they lie from what is filed. */
import type { Value } from '../model/descriptor.ts';
import type { Range } from '../model/range.ts';
import type { Fact } from '../model/vocabulary.ts';
import { absolute, compare, divide, formatExact, subtract } from '../support/exact.ts';
import type { Cell } from './cells.ts';
import { type Draft, isNumber } from './draft.ts';
import { type Lever, nameOf } from './levers.ts';
import { contains, isEmpty, meet, nearestIn } from './range.ts';

/** A lever and the values that it may be given. */
export interface Move {
  readonly lever: Lever;
  readonly before: Value | undefined;
  /** The value nearest to the one filed. */
  readonly to: Value;
  readonly range?: Range;
  readonly values?: readonly Value[];
}

export const nameOfMove = ({ lever }: Move): string => nameOf(lever.spot);

export function apply(draft: Draft, { lever }: Pick<Move, 'lever'>, value: Value | undefined): void {
  for (const spot of [lever.spot, ...lever.followers]) draft.set(spot, value);
}

/** Undefined where the cell leaves nothing to choose from. */
export function moveTo(lever: Lever, before: Value | undefined, { range, values, value }: Cell): Move {
  if (range) return { lever, before, to: isNumber(before) ? nearestIn(range, before) : value, range };
  const sorted = [...(values ?? [value])].sort(
    (a, b) => stepsTo(lever.spot.fact, before, a) - stepsTo(lever.spot.fact, before, b),
  );
  return { lever, before, to: sorted[0] as Value, values: sorted };
}

export function isIn({ range, values }: Cell, value: Value | undefined): boolean {
  if (value === undefined) return false;
  return range ? isNumber(value) && contains(range, value) : (values ?? []).includes(value);
}

/** How far a change goes, for the order of cures: steps of a grade, the share of a number, else one. */
export function stepsTo({ type }: Fact, from: Value | undefined, to: Value): number {
  if (!isNumber(from) || !isNumber(to)) return 1;
  const apart = absolute(subtract(to, from));
  if (type.kind === 'grade') return approximate(apart);
  const size = absolute(from);
  return compare(size, 0) === 0 ? 1 : Math.min(approximate(divide(apart, size)), 10);
}

/** For an order only. */
const approximate = (value: Parameters<typeof formatExact>[0]): number =>
  Number(formatExact(value, 12).replace('≈', ''));

/** What two changes of the same fact have in common; undefined where nothing. */
export function both(a: Move, b: Move): Move | undefined {
  if (a.range && b.range) {
    const range = meet(a.range, b.range);
    return isEmpty(range) ? undefined : moveTo(a.lever, a.before, { range, value: a.to });
  }
  const values = (a.values ?? []).filter((value) => b.values?.includes(value));
  return values[0] === undefined ? undefined : moveTo(a.lever, a.before, { value: values[0], values });
}
