/**
 * Kleene's logic without a third value: for each condition the claim that it is surely true, and the claim that it is
 * surely false. Where neither holds, the condition is unknown.
 */
import type { Comparator, Comparison, Condition, FactRef, Membership } from '../../../src/model/condition.ts';
import { formatDay } from '../../../src/quantity/date.ts';
import { divide } from '../../../src/support/exact.ts';
import { Bug } from '../../../src/support/never.ts';
import { ALWAYS, all, any, type Claim, type Leaf, NEVER, type Path, type Plain } from './claim.ts';
import { inForceClaim, withinClaim } from './gates.ts';
import type { Setting } from './setting.ts';
import { about } from './where.ts';

/** The claim that `condition` is surely `truth`. */
export function surely(truth: boolean, condition: Condition, setting: Setting): Claim {
  switch (condition.kind) {
    case 'constant':
      return condition.value === truth ? ALWAYS : NEVER;
    case 'all':
    case 'any': {
      const each = condition.of.map((inner) => surely(truth, inner, setting));
      return (condition.kind === 'all') === truth ? all(each) : any(each);
    }
    case 'not':
      return surely(!truth, condition.of, setting);
    case 'member':
      return member(truth, condition, setting);
    case 'compare':
      return compare(truth, condition, setting);
    case 'within':
      return withinClaim(truth, condition, setting);
    case 'in-force':
      return inForceClaim(truth, condition, setting);
    case 'due':
      return due(truth, condition, setting);
    case 'parts':
      throw new Bug('a quantifier is not expressible in every engine');
  }
}

function member(truth: boolean, { fact, values }: Membership, setting: Setting): Claim {
  const kind = truth ? 'in' : 'out';
  const written = values.map((value) => writtenValue(fact, value));
  return about(fact, setting, (path) => ({ kind, path, values: written }));
}

/** Grades are ranks to us and names in a descriptor. */
function writtenValue({ fact: { type } }: FactRef, value: Plain): Plain {
  if (type.kind !== 'grade') return value;
  const grade = type.values[Number(value)];
  if (!grade) throw new Bug(`no grade of rank ${value}`);
  return grade.key;
}

const CONTRARY: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};

const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  '!=': '!=',
};

function compare(truth: boolean, { left, right, op }: Comparison, setting: Setting): Claim {
  const [fact, number, straight] = left.kind === 'fact' ? [left, right, op] : [right, left, MIRRORED[op]];
  if (fact.kind !== 'fact' || number.kind !== 'number')
    throw new Bug('a comparison of other things than a fact and a number is not expressible in every engine');
  const threshold = divide(number.value, fact.scale);
  if (typeof threshold !== 'number') throw new Bug('the threshold has no finite decimal');
  const sign = truth ? straight : CONTRARY[straight];
  return about(fact.ref, setting, (path) => leafOf(fact.ref, { path, op: sign, threshold }));
}

interface Threshold {
  readonly path: Path;
  readonly op: Comparator;
  readonly threshold: number;
}

function leafOf({ fact: { type } }: FactRef, { path, op, threshold }: Threshold): Leaf {
  if (type.kind === 'date') return { kind: 'compare', path, op, value: formatDay(threshold) };
  if (type.kind !== 'grade') return { kind: 'compare', path, op, value: threshold };
  const values = type.values.filter((_, rank) => holds(rank, op, threshold)).map(({ key }) => key);
  return { kind: 'in', path, values };
}

function holds(value: number, op: Comparator, threshold: number): boolean {
  return {
    '>=': value >= threshold,
    '>': value > threshold,
    '<=': value <= threshold,
    '<': value < threshold,
    '=': value === threshold,
    '!=': value !== threshold,
  }[op];
}

function due(truth: boolean, { fact, from, until }: Condition & { kind: 'due' }, setting: Setting): Claim {
  const beside = (op: Comparator, year: number | undefined): Claim =>
    year === undefined ? NEVER : about(fact, setting, (path) => ({ kind: 'compare', path, op, value: year }));
  if (!truth) return any([beside('<', from), beside('>', until)]);
  const stated = about(fact, setting, (path) => ({ kind: 'present', path }));
  return all([
    stated,
    from === undefined ? ALWAYS : beside('>=', from),
    until === undefined ? ALWAYS : beside('<=', until),
  ]);
}
