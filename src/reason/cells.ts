/**
 * The cells of a fact: values sorted so that the given conditions cannot tell those of one cell apart.
 *
 * Exact for facts that are compared with constants, listed, or compared with each other (there a cell is cut further by
 * the values that the other facts of its family have been given: `near`). Not exact for what enters a sum, a product or
 * a ratio, nor where whole numbers are compared with broken ones or two facts in more than one proportion: there the
 * cells are good guesses, and `exact` says so.
 */
import type { Value } from '../model/descriptor.ts';
import type { Range } from '../model/range.ts';
import type { UnitTable } from '../model/unit.ts';
import type { Fact } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import { add, compare, type Exact, multiply, subtract } from '../support/exact.ts';
import { closed, cut, isPoint, rangeOf, sorted, within } from './range.ts';
import type { FactUse, Uses } from './uses.ts';
import { stateable } from './write.ts';

export interface Cell {
  /** One value of the cell. */
  readonly value: Value;
  /** All of them, where they are numbers or days. */
  readonly range?: Range;
  /** All of them, where they are names, grades or yes and no. */
  readonly values?: readonly Value[];
}

export interface Cells {
  readonly cells: readonly Cell[];
  /** Whether one value of each cell stands for all of it, whatever else is stated. */
  readonly exact: boolean;
}

/** The reader takes no day before it. */
const FIRST_DAY = parseDay('1900-01-01') ?? 0;
/** The last with a year of four digits. */
const LAST_DAY = parseDay('9999-12-31') ?? 0;

/** The cells of each fact that the conditions use. */
export class CellTable {
  private readonly uses: Uses;
  private readonly units: UnitTable;
  private readonly families = new Map<Fact, Family>();

  constructor(uses: Uses, units: UnitTable) {
    this.uses = uses;
    this.units = units;
  }

  /** `near`: values at which to cut besides, in the fact's unit. */
  cellsOf(fact: Fact, near: readonly Exact[] = []): Cells {
    const use = this.uses.facts.get(fact) ?? { fact, numbers: [], lists: [], links: [], mixed: false };
    const { type } = fact;
    switch (type.kind) {
      case 'boolean':
        return listed([true, false], use);
      case 'choice':
        return listed(
          type.values.map(({ key }) => key),
          use,
        );
      case 'grade':
        return listed(
          type.values.map((_, rank) => rank),
          use,
        );
      case 'date':
        return this.numbers(
          use,
          { range: { low: closed(FIRST_DAY), high: closed(LAST_DAY) }, whole: true },
          near,
        );
      case 'quantity':
        return this.numbers(use, { range: rangeOf(type.bounds), whole: type.whole }, near);
      case 'text':
      case 'place':
        return { cells: [], exact: false };
    }
  }

  /** Facts that are compared with this one, directly or through others, and what one of theirs is in its unit. */
  familyOf(fact: Fact): Family {
    const known = this.families.get(fact) ?? familyOf(fact, this.uses);
    this.families.set(fact, known);
    return known;
  }

  private numbers({ fact, mixed }: FactUse, { range, whole }: Line, near: readonly Exact[]): Cells {
    const family = this.familyOf(fact);
    const cuts = [...near];
    for (const [member, ratio] of family.ratios) {
      const { numbers = [] } = this.uses.facts.get(member) ?? {};
      const ends = member === fact ? [] : endsOf(lineOf(member).range);
      cuts.push(...[...numbers, ...ends].map((value) => multiply(value, ratio)));
    }
    const pieces = cut(range, cuts, whole).filter((piece) => this.mayBeStated(fact, piece));
    const room = family.ratios.size > 1 && whole ? ROOM : 0;
    const cells = pieces.flatMap((piece) => (room === 0 ? [cellAt(piece)] : steps(piece)));
    const spread = room > 0 && pieces.some((piece) => !isSmall(piece));
    return { cells, exact: !mixed && family.uniform && !spread };
  }

  /** No descriptor can state a number that has no end in any unit of its kind. */
  private mayBeStated({ type }: Fact, piece: Range): boolean {
    if (type.kind !== 'quantity' || !piece.low || !isPoint(piece)) return true;
    return stateable(piece.low.at, type.unit, this.units) !== undefined;
  }
}

interface Line {
  readonly range: Range;
  readonly whole: boolean;
}

export interface Family {
  readonly ratios: ReadonlyMap<Fact, Exact>;
  /** All are whole or none is, and no two are compared in different proportions. */
  readonly uniform: boolean;
}

function familyOf(fact: Fact, uses: Uses): Family {
  const ratios = new Map<Fact, Exact>([[fact, 1]]);
  let uniform = true;
  for (const [member, ratio] of ratios) {
    for (const { other, ratio: step } of uses.facts.get(member)?.links ?? []) {
      const next = multiply(ratio, step);
      const known = ratios.get(other);
      if (known === undefined) ratios.set(other, next);
      else if (compare(known, next) !== 0) uniform = false;
    }
  }
  const members = [...ratios.keys()];
  const alike = members.every((member) => lineOf(member).whole === lineOf(fact).whole);
  const plain = members.every((member) => !uses.facts.get(member)?.mixed);
  const equal = !lineOf(fact).whole || [...ratios.values()].every((ratio) => compare(ratio, 1) === 0);
  return { ratios, uniform: uniform && alike && plain && equal };
}

function lineOf({ type }: Fact): Line {
  if (type.kind === 'quantity') return { range: rangeOf(type.bounds), whole: type.whole };
  return { range: {}, whole: type.kind !== 'boolean' };
}

const endsOf = ({ low, high }: Range): readonly Exact[] =>
  [low, high].flatMap((end) => (end ? [end.at] : []));

const cellAt = (range: Range): Cell => ({ value: within(range), range });

/** Between two whole numbers at most so many are tried one by one, where facts are compared with each other. */
const ROOM = 8;

function isSmall({ low, high }: Range): boolean {
  return low !== undefined && high !== undefined && compare(subtract(high.at, low.at), 2 * ROOM) <= 0;
}

/** Of a long or endless stretch of whole numbers the first ones from its end. */
function steps({ low, high }: Range): readonly Cell[] {
  const start = low?.at ?? (high ? subtract(high.at, ROOM) : -ROOM);
  const all = Array.from({ length: 2 * ROOM + 1 }, (_, i) => add(start, i));
  return sorted(all)
    .filter((value) => !high || compare(value, high.at) <= 0)
    .map((value) => ({ value, range: { low: closed(value), high: closed(value) } }));
}

/** Values that no condition tells apart are one cell. */
function listed(all: readonly Value[], { lists, numbers, links, mixed }: FactUse): Cells {
  const groups = new Map<string, Value[]>();
  for (const value of all) {
    const answers = lists.map((list) => list.has(value));
    const sides = typeof value === 'number' ? numbers.map((at) => Math.sign(compare(value, at))) : [];
    const name = links.length > 0 || mixed ? String(value) : JSON.stringify([answers, sides]);
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  const cells = [...groups.values()].map((values) => ({ value: values[0] as Value, values }));
  return { cells, exact: !mixed };
}
