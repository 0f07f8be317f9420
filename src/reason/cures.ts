/**
 * The smallest changes after which a rule is broken no more. Every set of up to three facts is tried, cell by cell, and
 * larger ones where none of those is enough; a set is given only where no part of it is. Sets that could not help
 * whatever their values are passed over: with their facts unstated the rule is broken already.
 */
import type { Day } from '../evaluate/frames.ts';
import { judge } from '../evaluate/judge.ts';
import type { CompiledRule } from '../model/program.ts';
import type { Finding } from '../model/report.ts';
import { type Cell, CellTable } from './cells.ts';
import { apply, isIn, type Move, moveTo } from './change.ts';
import type { Draft } from './draft.ts';
import { conditionsOf, type Lever } from './levers.ts';
import { nearOf } from './near.ts';
import { joined } from './range.ts';
import { type Uses, usesOf } from './uses.ts';

export type Moves = readonly Move[];

/** Facts changed at once: all cures up to the first number, up to the second only while there is none. */
const EVERY_CURE = 3;
const MOST_FACTS = 6;
/** Verdicts asked for on behalf of one finding, at most. */
const MOST_TRIES = 60_000;

export interface Ward {
  readonly finding: Finding;
  readonly compiled: CompiledRule;
  readonly draft: Draft;
  readonly day: Day;
  readonly levers: readonly Lever[];
}

/** Met, or no concern of the subject any more; neither left open nor left to a person. */
export function isCured({ finding, compiled, draft }: Pick<Ward, 'finding' | 'compiled' | 'draft'>): boolean {
  const frame = draft.frameOf(compiled.rule.each, finding.part?.index ?? 0);
  if (!frame) return false;
  const { verdict } = judge(compiled, frame);
  return verdict === 'pass' || verdict === 'not_applicable';
}

export function curesOf(ward: Ward, units: ConstructorParameters<typeof CellTable>[1]): readonly Moves[] {
  const uses = usesOf(conditionsOf(ward.compiled.rule));
  return new Search(ward, uses, new CellTable(uses, units)).all();
}

/** Whether no values of the levers whatever cure: with none of them stated the rule is broken already. */
export function isBeyondCure({ compiled, draft, finding, levers }: Ward): boolean {
  const before = levers.map((lever) => ({ lever, value: draft.value(lever.spot) }));
  for (const { lever } of before) apply(draft, { lever }, undefined);
  const frame = draft.frameOf(compiled.rule.each, finding.part?.index ?? 0);
  const broken = frame !== undefined && judge(compiled, frame).verdict === 'fail';
  for (const { lever, value } of before) apply(draft, { lever }, value);
  return broken;
}

class Search {
  readonly uses: Uses;
  readonly cells: CellTable;
  private readonly ward: Ward;
  private readonly found: Moves[] = [];
  private tries = 0;

  constructor(ward: Ward, uses: Uses, cells: CellTable) {
    this.ward = ward;
    this.uses = uses;
    this.cells = cells;
  }

  all(): readonly Moves[] {
    const { levers } = this.ward;
    for (let size = 1; size <= Math.min(MOST_FACTS, levers.length); size += 1) {
      if (size > EVERY_CURE && this.found.length > 0) break;
      for (const chosen of subsets(levers, size)) {
        if (!this.isMoreThanNeeded(chosen) && !isBeyondCure({ ...this.ward, levers: chosen }))
          this.change(chosen, []);
      }
    }
    return mergedCures(this.found);
  }

  private change(levers: readonly Lever[], moves: Moves): void {
    const [lever, ...rest] = levers;
    if (!lever || this.tries > MOST_TRIES) return;
    const { draft } = this.ward;
    const before = draft.value(lever.spot);
    const { cells } = this.cells.cellsOf(lever.spot.fact, nearOf(lever.spot, draft, this));
    if (rest.length === 0) this.last(lever, cells, moves);
    else
      for (const cell of cells) {
        if (isIn(cell, before)) continue;
        const move = moveTo(lever, before, cell);
        apply(draft, move, move.to);
        this.change(rest, [...moves, move]);
        apply(draft, move, before);
      }
  }

  /** Neighbouring cells that cure are one stretch, listed values that cure are one choice. */
  private last(lever: Lever, cells: readonly Cell[], moves: Moves): void {
    const { draft } = this.ward;
    const before = draft.value(lever.spot);
    const cures = cells.map((cell) => {
      if (isIn(cell, before)) return false;
      const move = moveTo(lever, before, cell);
      apply(draft, move, move.to);
      this.tries += 1;
      const cured = isCured(this.ward);
      apply(draft, move, before);
      return cured;
    });
    for (const cell of merged(cells, cures)) this.found.push([...moves, moveTo(lever, before, cell)]);
  }

  /** Whether some of the facts alone are enough. */
  private isMoreThanNeeded(levers: readonly Lever[]): boolean {
    return this.found.some((cure) => cure.every(({ lever }) => levers.includes(lever)));
  }
}

/** Cures that differ in the choice of values for one fact alone, as one. */
function mergedCures(found: readonly Moves[]): readonly Moves[] {
  const all: Moves[] = [];
  for (const cure of found) {
    const at = all.findIndex((other) => united(other, cure) !== undefined);
    const whole = united(all[at], cure);
    if (whole) all[at] = whole;
    else all.push(cure);
  }
  return all;
}

function united(a: Moves | undefined, b: Moves): Moves | undefined {
  if (a?.length !== b.length || a.some(({ lever }, i) => lever !== b[i]?.lever)) return undefined;
  const different = a.filter((move, i) => !isDeepEqual(cellOf(move), cellOf(b[i] as Move)));
  const [only] = different;
  if (!only?.values || different.length > 1) return undefined;
  const other = b[a.indexOf(only)]?.values ?? [];
  const { lever, before, to } = only;
  const whole = moveTo(lever, before, { value: to, values: [...only.values, ...other] });
  return a.map((move) => (move === only ? whole : move));
}

const cellOf = ({ range, values }: Move) => ({ range, values });

const isDeepEqual = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, bigText) === JSON.stringify(b, bigText);
const bigText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

function merged(cells: readonly Cell[], cures: readonly boolean[]): readonly Cell[] {
  const curing = cells.filter((_, i) => cures[i]);
  const [first] = curing;
  if (!first) return [];
  if (!first.range)
    return [{ value: first.value, values: curing.flatMap(({ values, value }) => values ?? [value]) }];
  const stretches: Cell[][] = [];
  for (const [i, cell] of cells.entries()) {
    if (!cures[i]) continue;
    if (i > 0 && cures[i - 1]) stretches.at(-1)?.push(cell);
    else stretches.push([cell]);
  }
  return stretches.map((each) => ({
    value: (each[0] as Cell).value,
    range: joined(each.flatMap(({ range }) => range ?? [])),
  }));
}

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= list.length - size; i += 1) {
    for (const rest of subsets(list, size - 1, i + 1)) yield [list[i] as T, ...rest];
  }
}
