/** Where a stretch that cures ends beside a number that is for a person to decide. */
import { add, type Exact, subtract } from '../support/exact.ts';
import type { Move } from './change.ts';
import { type Moves, verdictAfter, type Ward } from './cures.ts';
import { contains, rangeOf } from './range.ts';

/** The number just outside the stretch at which a person decides whether the clause is met. */
export function contestedBy(ward: Ward, moves: Moves, move: Move): Exact | undefined {
  const { type } = move.lever.spot.fact;
  if (!move.range || type.kind !== 'quantity') return undefined;
  const { low, high } = move.range;
  const outside = [
    ...(low ? justOutside(low.at, low.open, type.whole, subtract) : []),
    ...(high ? justOutside(high.at, high.open, type.whole, add) : []),
  ];
  return outside.find(
    (at) =>
      contains(rangeOf(type.bounds), at) &&
      verdictAfter(
        ward,
        moves.map((each) => (each === move ? { ...move, to: at } : each)),
      ) === 'review',
  );
}

/** Of broken numbers none is next to one that belongs to the stretch. */
function justOutside(
  at: Exact,
  open: boolean,
  whole: boolean,
  step: (a: Exact, b: Exact) => Exact,
): readonly Exact[] {
  if (open) return [at];
  return whole ? [step(at, 1)] : [];
}
