/**
 * The smallest changes after which a rule is broken no more. Every set of up to three facts is tried, cell by cell, and
 * larger ones where none of those is enough; a set is given only where no part of it is. Sets that could not help
 * whatever their values are passed over: with their facts unstated the rule is broken already.
 */
import type { Day } from '../evaluate/frames.ts';
import { verdictOn } from '../evaluate/judge.ts';
import type { Value } from '../model/descriptor.ts';
import type { CompiledRule } from '../model/program.ts';
import type { Finding } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ChoiceValue, Fact, FactType } from '../model/vocabulary.ts';
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

type Judged = Pick<Ward, 'finding' | 'compiled' | 'draft'>;

/** What the rule says of the draft as it stands. */
function verdictOf({ finding, compiled, draft }: Judged): Verdict | undefined {
  const frame = draft.frameOf(compiled.rule.each, finding.part?.index ?? 0);
  return frame && verdictOn(compiled, frame);
}

/** Met, or no concern of the subject any more; neither left open nor left to a person. */
const CURED = ['pass', 'not_applicable'] as const;

interface Cured {
  readonly verdict: (typeof CURED)[number];
  readonly moves: Moves;
}

/** What the rule says once the changes are made; the draft stays as it was. */
export function verdictAfter(judged: Judged, moves: Moves): Verdict | undefined {
  for (const move of moves) apply(judged.draft, move, move.to);
  const verdict = verdictOf(judged);
  for (const move of moves) apply(judged.draft, move, move.before);
  return verdict;
}

export function holdsAfter(judged: Judged, moves: Moves): boolean {
  const verdict = verdictAfter(judged, moves);
  return CURED.some((each) => each === verdict);
}

export interface Found {
  readonly cures: readonly Moves[];
  /** Whether there can be no cure besides: everything was tried, and one value stood for all of its kind. */
  readonly complete: boolean;
}

export function curesOf(ward: Ward, units: ConstructorParameters<typeof CellTable>[1]): Found {
  const uses = usesOf(conditionsOf(ward.compiled.rule));
  return new Search(ward, uses, new CellTable(uses, units)).found();
}

/** Whether no values of the levers whatever cure: with none of them stated the rule is broken already. */
function isBeyondCure(ward: Ward): boolean {
  const { draft, levers } = ward;
  const before = levers.map((lever) => ({ lever, value: draft.value(lever.spot) }));
  for (const { lever } of before) apply(draft, { lever }, undefined);
  const broken = verdictOf(ward) === 'fail';
  for (const { lever, value } of before) apply(draft, { lever }, value);
  return broken;
}

class Search {
  readonly uses: Uses;
  readonly cells: CellTable;
  private readonly ward: Ward;
  private readonly cures: Cured[] = [];
  private tries = 0;
  private inexact = false;

  constructor(ward: Ward, uses: Uses, cells: CellTable) {
    this.ward = ward;
    this.uses = uses;
    this.cells = cells;
  }

  found(): Found {
    const { levers } = this.ward;
    for (let size = 1; size <= Math.min(MOST_FACTS, levers.length); size += 1) {
      if (size > EVERY_CURE && this.cures.length > 0) break;
      for (const chosen of subsets(levers, size)) {
        if (!this.isMoreThanNeeded(chosen) && !isBeyondCure({ ...this.ward, levers: chosen }))
          this.change(chosen, []);
      }
    }
    const complete = !this.inexact && this.tries <= MOST_TRIES && levers.length <= MOST_FACTS;
    const cures = this.cures.reduce(withCure, []).map(({ moves }) => moves);
    return { cures, complete: complete || isBeyondCure(this.ward) };
  }

  private change(levers: readonly Lever[], moves: Moves): void {
    const [lever, ...rest] = levers;
    if (!lever || this.tries > MOST_TRIES) return;
    const { draft } = this.ward;
    const before = draft.value(lever.spot);
    const cells = this.cellsOf(lever);
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

  /** What the lever can be moved to, sorted by what the rule can tell apart. */
  private cellsOf({ spot }: Lever): readonly Cell[] {
    const { cells, exact } = this.cells.cellsOf(spot.fact, nearOf(spot, this.ward.draft, this));
    if (!exact) this.inexact = true;
    return cells.flatMap((cell) => reachable(cell, spot.fact));
  }

  /** Neighbouring cells that cure are one stretch, listed values that cure are one choice. */
  private last(lever: Lever, cells: readonly Cell[], moves: Moves): void {
    const { draft } = this.ward;
    const before = draft.value(lever.spot);
    const verdicts = cells.map((cell) => {
      if (isIn(cell, before)) return undefined;
      const move = moveTo(lever, before, cell);
      this.tries += 1;
      return verdictAfter(this.ward, [move]);
    });
    for (const verdict of CURED) {
      const cures = verdicts.map((each) => each === verdict);
      for (const cell of merged(cells, cures))
        this.cures.push({ verdict, moves: [...moves, moveTo(lever, before, cell)] });
    }
  }

  /** Whether some of the facts alone are enough. */
  private isMoreThanNeeded(levers: readonly Lever[]): boolean {
    return this.cures.some(({ moves }) => moves.every(({ lever }) => levers.includes(lever)));
  }
}

/** Without the values that no design can bring about. */
function reachable(cell: Cell, { type }: Fact): readonly Cell[] {
  if (type.kind !== 'choice' && type.kind !== 'grade') return [cell];
  const values = (cell.values ?? [cell.value]).filter((value) => !valueAt(type, value)?.fixed);
  const [value] = values;
  return value === undefined ? [] : [{ value, values }];
}

function valueAt(
  { kind, values }: Extract<FactType, { kind: 'choice' | 'grade' }>,
  value: Value,
): ChoiceValue | undefined {
  return kind === 'grade' ? values[value as number] : values.find(({ key }) => key === value);
}

/** Cures of one verdict that differ in the choice of values for one fact alone are one. */
function withCure(all: readonly Cured[], cure: Cured): readonly Cured[] {
  for (const other of all) {
    const moves = other.verdict === cure.verdict ? united(other.moves, cure.moves) : undefined;
    if (!moves) continue;
    return withCure(
      all.filter((each) => each !== other),
      { ...cure, moves },
    );
  }
  return [...all, cure];
}

function united(a: Moves, b: Moves): Moves | undefined {
  if (a.length !== b.length || a.some(({ lever }, i) => lever !== b[i]?.lever)) return undefined;
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
    if (i > 0 && cures[i - 1] && !isGap(cells[i - 1], cell)) stretches.at(-1)?.push(cell);
    else stretches.push([cell]);
  }
  return stretches.map((each) => ({
    value: (each[0] as Cell).value,
    range: joined(each.flatMap(({ range }) => range ?? [])),
  }));
}

/** A number that no filing can state has no cell of its own: what lies below it and above it does not touch. */
const isGap = (below: Cell | undefined, above: Cell): boolean =>
  below?.range?.high?.open === true && above.range?.low?.open === true;

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= list.length - size; i += 1) {
    for (const rest of subsets(list, size - 1, i + 1)) yield [list[i] as T, ...rest];
  }
}
