/** For every fact the values at which rules change their mind: at, just below and just above each number they compare it with. */
import type { Comparison, Condition, Expression } from '../../src/model/condition.ts';
import type { Value } from '../../src/model/descriptor.ts';
import type { PlaceTable } from '../../src/model/place.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Convention, UnitTable } from '../../src/model/unit.ts';
import type { Bounds, Fact, SubjectVocabulary } from '../../src/model/vocabulary.ts';
import { convert, isConventional } from '../../src/quantity/convert.ts';
import { add, compare, divide, type Exact, multiply } from '../../src/support/exact.ts';

/** By fact; every value is one a descriptor may state. */
export type Pool = ReadonlyMap<Fact, readonly Value[]>;

export interface Tables {
  readonly units: UnitTable;
  readonly places: PlaceTable;
}

const STEPS: readonly Exact[] = [-1, -0.01, 0, 0.01, 1];
const PLAIN: readonly Exact[] = [0, 1, 2, 3, 10, 100, 1_000_000, { top: 1n, bottom: 3n }];
const DAYS = ['2021-07-08', '2021-11-19', '2022-09-29', '2023-06-30', '2024-01-01', '2025-12-31'];
const PLACES =
  '360000 360100 360400 360700 360702 360703 360702192 rongjiang ganjiang rongjiang-campus'.split(' ');
const ELSEWHERE = {
  id: '440300',
  label: { zh: '深圳市', en: 'Shenzhen' },
  aliases: [],
  level: 'city',
  parents: ['440000'],
  overlaps: [],
} as const;
const ZONES = ['rongjiang', 'ganjiang'];

export function worthTrying(subject: SubjectVocabulary, rules: readonly Rule[], tables: Tables): Pool {
  const numbers = new Map<Fact, Exact[]>();
  const note = (fact: Fact, value: Exact): void => {
    numbers.set(fact, [...(numbers.get(fact) ?? []), value]);
  };
  for (const { when, require, reviews } of rules) {
    for (const condition of [when, require, ...reviews.map((review) => review.condition)])
      visit(condition, note);
  }
  const parts = [...subject.parts.values()].flatMap((part) => [...part.facts.values()]);
  return new Map(
    [...subject.facts.values(), ...parts].map((fact) => [
      fact,
      valuesOf(fact, numbers.get(fact) ?? [], tables),
    ]),
  );
}

function valuesOf(fact: Fact, thresholds: readonly Exact[], tables: Tables): readonly Value[] {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return type.values.map(({ key }) => key);
    case 'grade':
      return type.values.map((_, rank) => rank);
    case 'text':
      return ['甲'];
    case 'place':
      return placesFor(fact, tables.places);
    case 'date': {
      const days = DAYS.map((day) => Date.parse(day) / 86_400_000);
      return unique([...days, ...thresholds].flatMap((day) => [add(day, -1), day, add(day, 1)]));
    }
    case 'quantity': {
      const near = thresholds.flatMap((each) => STEPS.map((step) => add(each, step)));
      const ratios = thresholds.flatMap((each) => [multiply(each, 10), multiply(add(each, 1), 10)]);
      const inBounds = unique([...near, ...ratios, ...PLAIN]).filter((value) =>
        isAllowed(value, type.bounds),
      );
      const whole = inBounds.filter((value) => !type.whole || Number.isSafeInteger(value));
      return [...whole, ...conventional(fact, thresholds, tables.units)];
    }
  }
}

function placesFor({ key }: Fact, { byId }: PlaceTable): readonly Value[] {
  const ids = key === 'zone' ? ZONES : PLACES;
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  return [...known, key === 'zone' ? 'none' : ELSEWHERE];
}

/** Values written in another unit, so that the customary and the bounding factors fall on either side of a threshold. */
function conventional({ type }: Fact, thresholds: readonly Exact[], units: UnitTable): readonly Value[] {
  if (type.kind !== 'quantity') return [];
  const { unit } = type;
  const joined = units.conventions.filter(({ to }) => units.byName.get(to)?.dimension === unit.dimension);
  return joined.flatMap((convention: Convention) => {
    const from = units.byName.get(convention.from);
    const factors = [convention.least, convention.factor, convention.most];
    const written = thresholds.flatMap((each) => factors.map((factor) => divide(each, factor)));
    const spread = unique([
      ...written,
      ...written.flatMap((each) => [multiply(each, 0.9), multiply(each, 1.1)]),
    ]);
    const values = from ? spread.flatMap((value) => convert(value, from, unit, units) ?? []) : [];
    return values.filter(
      (value) =>
        isConventional(value) && isAllowed(value.nominal, type.bounds) && compare(value.nominal, 0) > 0,
    );
  });
}

function isAllowed(value: Exact, { min, above, max }: Bounds): boolean {
  if (min !== undefined && compare(value, min) < 0) return false;
  if (above !== undefined && compare(value, above) <= 0) return false;
  return max === undefined || compare(value, max) <= 0;
}

/** Exact numbers are equal when they print alike. */
function unique(values: readonly Exact[]): readonly Exact[] {
  const name = (value: Exact): string =>
    typeof value === 'number' ? `${value}` : `${value.top}/${value.bottom}`;
  return [...new Map(values.map((value) => [name(value), value])).values()];
}

type Note = (fact: Fact, value: Exact) => void;

function visit(condition: Condition, note: Note): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const each of condition.of) visit(each, note);
      return;
    case 'not':
      visit(condition.of, note);
      return;
    case 'parts':
      visit(condition.where, note);
      return;
    case 'due': {
      const { fact } = condition.fact;
      // A year that no filing may state leaves the first and the last that one may.
      const ends = fact.type.kind === 'quantity' ? [fact.type.bounds.min, fact.type.bounds.max] : [];
      for (const year of [condition.from, condition.until, ...ends]) {
        if (year !== undefined) note(fact, year);
      }
      return;
    }
    case 'compare':
      visitComparison(condition, note);
  }
}

/** Every number of the comparison is tried for every fact of it. */
function visitComparison({ left, right }: Comparison, note: Note): void {
  const numbers: Exact[] = [];
  const facts: { readonly fact: Fact; readonly scale: Exact }[] = [];
  const walk = (expression: Expression): void => {
    if (expression.kind === 'number') numbers.push(expression.value);
    else if (expression.kind === 'fact') facts.push({ fact: expression.ref.fact, scale: expression.scale });
    else if (expression.kind === 'arithmetic') [expression.left, expression.right].forEach(walk);
    else {
      visit(expression.where, note);
      if (expression.kind === 'sum') facts.push({ fact: expression.of, scale: expression.scale });
    }
  };
  walk(left);
  walk(right);
  for (const { fact, scale } of facts) for (const value of numbers) note(fact, divide(value, scale));
}
