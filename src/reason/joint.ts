/** Cures of several findings at once: one of each laid on top of the other, without what is then no longer needed. */

import { formatExact } from '../support/exact.ts';
import { both, type Move, moveTo, nameOfMove } from './change.ts';
import { holdsAfter, type Moves, type Ward } from './cures.ts';
import { isNumber } from './draft.ts';
import { closed } from './range.ts';

/** A finding with what cures it. */
export interface Curable {
  readonly ward: Ward;
  readonly cures: readonly Moves[];
}

/** Combinations carried on from one finding to the next. */
const MOST_JOINT = 40;

export function jointCures(all: readonly Curable[]): readonly Moves[] {
  let joint: readonly Moves[] = [[]];
  for (const { ward, cures } of all) {
    const next = joint.flatMap((moves) =>
      holdsAfter(ward, moves) ? [moves] : cures.flatMap((each) => together(moves, each) ?? []),
    );
    joint = distinct(next).slice(0, MOST_JOINT);
  }
  return distinct(
    joint.filter((moves) => curesAll(all, moves)).map((moves) => narrowed(all, needed(all, moves))),
  );
}

const curesAll = (all: readonly Curable[], moves: Moves): boolean =>
  all.every(({ ward }) => holdsAfter(ward, moves));

/** What was laid down for one finding may be needless once another is cured. */
function needed(all: readonly Curable[], moves: Moves): Moves {
  let rest = moves;
  for (const move of moves) {
    const without = rest.filter((each) => each !== move);
    if (curesAll(all, without)) rest = without;
  }
  return rest;
}

/** With those values alone that cure every finding, whichever of them is chosen. */
function narrowed(all: readonly Curable[], moves: Moves): Moves {
  return all.reduce<Moves>((kept, { cures }) => {
    const fitting = cures.flatMap((cure) => together(kept, cure) ?? []);
    return fitting.find(({ length }) => length === kept.length) ?? kept.map(toPoint);
  }, moves);
}

/** No other value than the one that was tried. */
function toPoint({ lever, before, to }: Move): Move {
  if (!isNumber(to)) return moveTo(lever, before, { value: to, values: [to] });
  return moveTo(lever, before, { value: to, range: { low: closed(to), high: closed(to) } });
}

/** Nothing where the two want one fact to be different things. */
function together(a: Moves, b: Moves): readonly Moves[] | undefined {
  const moves = new Map(a.map((move) => [nameOfMove(move), move]));
  for (const move of b) {
    const other = moves.get(nameOfMove(move));
    const common = other ? both(other, move) : move;
    if (!common) return undefined;
    moves.set(nameOfMove(move), common);
  }
  return [[...moves.values()]];
}

/** The shortest first. */
function distinct(all: readonly Moves[]): readonly Moves[] {
  const name = (moves: Moves): string =>
    moves
      .map((move) => `${nameOfMove(move)}=${isNumber(move.to) ? formatExact(move.to) : String(move.to)}`)
      .sort()
      .join(';');
  const known = new Map<string, Moves>();
  for (const moves of all) if (!known.has(name(moves))) known.set(name(moves), moves);
  return [...known.values()].sort((a, b) => a.length - b.length);
}
