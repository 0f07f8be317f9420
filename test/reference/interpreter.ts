/** A second opinion: the meaning of a rule, written down from `rules/README.md` alone, slowly and without the engine. */
import type {
  Comparator,
  Comparison,
  Condition,
  Expression,
  InForce,
  Within,
} from '../../src/model/condition.ts';
import type { Statements, Value } from '../../src/model/descriptor.ts';
import type { Place } from '../../src/model/place.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { insideWithZone } from '../../src/place/inside.ts';
import {
  ANYTHING,
  allowed,
  around,
  between,
  isBounded,
  minus,
  NOTHING,
  over,
  plus,
  type Range,
  sides,
  times,
} from './range.ts';
import { type Check, itemsOf, listOf, pointerOf, type Scope, statedAt } from './scope.ts';
import { type Answer, type Judgement, type Truth, verdictOf } from './verdict.ts';

/** What the numbers of an expression can be, and what leaves them open. */
interface Amount extends Pick<Answer, 'missing' | 'contested'> {
  readonly range: Range;
}

const TRUE: Answer = { truth: 'true', missing: [], contested: false };
const FALSE: Answer = { truth: 'false', missing: [], contested: false };
const say = (value: boolean): Answer => (value ? TRUE : FALSE);
const lacking = (...missing: string[]): Answer => ({ truth: 'unknown', missing, contested: false });

/** One judgement for the subject, or one for each part of the rule's list. */
export function interpret(rule: Rule, check: Check): readonly Judgement[] {
  const { descriptor } = check;
  const root: Scope = { record: descriptor.root, check };
  if (!rule.each) return [judge(rule, root)];
  const list = descriptor.parts[rule.each.key];
  if (list?.length === 0)
    return [{ verdict: 'not_applicable', applies: false, missing: new Set(), contested: false }];
  if (list) return list.map((record) => judge(rule, { record, outer: root, check }));
  const nothing: Statements = { pointer: '', values: {}, stated: {} };
  return [judge(rule, { record: nothing, outer: root, check, unlisted: rule.each })];
}

function judge(rule: Rule, scope: Scope): Judgement {
  const itself = truthOf(rule.when, scope);
  // Whether there is such a part at all is open as long as nothing is said of the list.
  const when = scope.unlisted ? every([itself, lacking(listOf(scope.unlisted, scope))]) : itself;
  const require = truthOf(rule.require, scope);
  const reviews = rule.reviews.map(({ condition }) => truthOf(condition, scope));
  return verdictOf(rule.force, [when, require, ...reviews]);
}

function truthOf(condition: Condition, scope: Scope): Answer {
  switch (condition.kind) {
    case 'constant':
      return say(condition.value);
    case 'all':
      return every(condition.of.map((each) => truthOf(each, scope)));
    case 'any':
      return some(condition.of.map((each) => truthOf(each, scope)));
    case 'not':
      return opposite(truthOf(condition.of, scope));
    case 'member': {
      const value = statedAt(condition.fact, scope);
      if (value === undefined) return lacking(pointerOf(condition.fact, scope));
      return say(condition.values.some((each) => each === value));
    }
    case 'compare':
      return compared(condition, scope);
    case 'parts': {
      const items = itemsOf(condition, scope);
      if (!items) return lacking(listOf(condition.part, scope));
      const answers = items.map((item) => truthOf(condition.where, item));
      if (condition.quantifier === 'all') return every(answers);
      return condition.quantifier === 'any' ? some(answers) : opposite(some(answers));
    }
    case 'within':
      return within(condition, scope);
    case 'in-force':
      return inForce(condition, scope);
    case 'due': {
      const year = amountOf({ kind: 'fact', ref: condition.fact, scale: 1 }, scope);
      if (year.missing.length > 0) return lacking(...year.missing);
      const beside = (bound: number) => sides(minus(year.range, between(bound, bound)));
      const early = condition.from !== undefined && beside(condition.from).negative;
      const late = condition.until !== undefined && beside(condition.until).positive;
      return say(!early && !late);
    }
  }
}

/** Kleene's "and": one false decides, else one unknown leaves it open. */
function every(answers: readonly Answer[]): Answer {
  if (answers.some(({ truth }) => truth === 'false')) return FALSE;
  const open = answers.filter(({ truth }) => truth === 'unknown');
  return open.length === 0 ? TRUE : { truth: 'unknown', ...openBy(open) };
}

const some = (answers: readonly Answer[]): Answer => opposite(every(answers.map(opposite)));

function opposite(answer: Answer): Answer {
  if (answer.truth === 'unknown') return answer;
  return say(answer.truth === 'false');
}

function openBy(
  causes: readonly Pick<Answer, 'missing' | 'contested'>[],
): Pick<Answer, 'missing' | 'contested'> {
  return {
    missing: causes.flatMap(({ missing }) => missing),
    contested: causes.some(({ contested }) => contested),
  };
}

/** True or false when every possible pair of numbers says so, and, where the words are contested, in both readings. */
function compared({ left, right, op, contested }: Comparison, scope: Scope): Answer {
  const [a, b] = [amountOf(left, scope), amountOf(right, scope)];
  const difference = sides(minus(a.range, b.range));
  const readings = contested ? BOTH_READINGS[op] : [op];
  const answers = readings.map((reading) => readAs(reading, difference));
  if (answers.every((each) => each === 'true')) return TRUE;
  if (answers.every((each) => each === 'false')) return FALSE;
  const { missing } = openBy([a, b]);
  return { truth: 'unknown', missing, contested: missing.length === 0 };
}

/** The words leave open whether the number itself is meant. */
const BOTH_READINGS: Readonly<Record<Comparator, readonly Comparator[]>> = {
  '>=': ['>=', '>'],
  '>': ['>=', '>'],
  '<=': ['<=', '<'],
  '<': ['<=', '<'],
  '=': ['='],
  '!=': ['!='],
};

/** What every number that the difference of the two sides can be says of the comparison. */
function readAs(op: Comparator, difference: ReturnType<typeof sides>): Truth {
  const { negative, notPositive, zero, notNegative, positive } = difference;
  const [holds, fails]: readonly boolean[] = {
    '>=': [notNegative, negative],
    '>': [positive, notPositive],
    '<=': [notPositive, positive],
    '<': [negative, notNegative],
    '=': [zero, negative || positive],
    '!=': [negative || positive, zero],
  }[op];
  return holds ? 'true' : fails ? 'false' : 'unknown';
}

function amountOf(expression: Expression, scope: Scope): Amount {
  switch (expression.kind) {
    case 'number':
      return known(between(expression.value, expression.value));
    case 'fact': {
      const value = statedAt(expression.ref, scope);
      if (value === undefined)
        return { range: ANYTHING, missing: [pointerOf(expression.ref, scope)], contested: false };
      return scaled(numberOf(value), expression.scale);
    }
    case 'arithmetic': {
      const [a, b] = [amountOf(expression.left, scope), amountOf(expression.right, scope)];
      const work = { '+': plus, '-': minus, '*': times, '/': over }[expression.op];
      // Times or divided by something without bounds can be anything.
      const unlimited = expression.op === '*' || expression.op === '/' ? !isBounded(a.range, b.range) : false;
      return { range: unlimited ? ANYTHING : work(a.range, b.range), ...openBy([a, b]) };
    }
    case 'count':
      return total(expression, scope, { each: () => known(between(1, 1)), limits: between(0, 1) });
    case 'sum': {
      const ref = { fact: expression.of, hops: 0 };
      const limits = limitsOf(expression.of);
      const each = (item: Scope): Amount => {
        const value = statedAt(ref, item);
        return value === undefined
          ? { range: limits, missing: [pointerOf(ref, item)], contested: false }
          : numberOf(value);
      };
      return scaled(total(expression, scope, { each, limits }), expression.scale);
    }
  }
}

type Aggregate = Extract<Expression, { kind: 'count' | 'sum' }>;

/** How much one part adds where it is counted, and within which limits any part could. */
interface Adding {
  readonly each: (item: Scope) => Amount;
  readonly limits: Range;
}

/** A part that may or may not be counted adds something between nothing and its own amount. */
function total(aggregate: Aggregate, scope: Scope, { each, limits }: Adding): Amount {
  const items = itemsOf(aggregate, scope);
  if (!items) {
    const { notNegative, notPositive } = sides(limits);
    const low = notNegative ? NOTHING.low : ANYTHING.low;
    const high = notPositive ? NOTHING.high : ANYTHING.high;
    return { range: { low, high }, missing: [listOf(aggregate.part, scope)], contested: false };
  }
  return items.reduce<Amount>((sum, item) => {
    const counted = truthOf(aggregate.where, item);
    if (counted.truth === 'false') return sum;
    const amount = each(item);
    if (counted.truth === 'true') return { range: plus(sum.range, amount.range), ...openBy([sum, amount]) };
    return { range: plus(sum.range, around(NOTHING, amount.range)), ...openBy([sum, counted, amount]) };
  }, known(NOTHING));
}

const known = (range: Range): Amount => ({ range, missing: [], contested: false });

/** A value known up to a convention is anywhere between the conventions in use. */
function numberOf(value: Value): Amount {
  if (typeof value === 'number') return known(between(value, value));
  if (typeof value === 'object' && 'convention' in value) {
    return { range: between(value.least, value.most), missing: [], contested: true };
  }
  if (typeof value === 'object' && 'top' in value) return known(between(value, value));
  throw new Error(`not a number: ${String(value)}`);
}

function scaled(amount: Amount, scale: Parameters<typeof between>[0]): Amount {
  return { ...amount, range: times(amount.range, between(scale, scale)) };
}

/** What is not stated is at least what its vocabulary entry demands; an upper bound is not relied on. */
function limitsOf({ type }: Fact): Range {
  if (type.kind !== 'quantity') return ANYTHING;
  const { low } = allowed(type.bounds);
  return { low: low.at.bottom === 0n ? low : { ...low, open: false }, high: ANYTHING.high };
}

/** A project is inside one of the places; a region is one of them. */
function within({ place, zone, places, match }: Within, scope: Scope): Answer {
  const at = statedAt(place, scope) as Place | undefined;
  const zoneDecides = places.every(({ level }) => level === 'zone' || level === 'town');
  const askZone = zone && zoneDecides && statedAt(zone, scope) === undefined ? [pointerOf(zone, scope)] : [];
  if (at === undefined) return lacking(pointerOf(place, scope), ...askZone);
  if (match === 'same') return say(places.some(({ id }) => id === at.id));
  const stated = zone && (statedAt(zone, scope) as Place | 'none' | undefined);
  const answers = places.map((bound) => insideWithZone(at, stated, bound, scope.check.places));
  if (answers.includes(true)) return TRUE;
  if (!answers.includes(undefined)) return FALSE;
  return lacking(...(askZone.length > 0 ? askZone : [pointerOf(place, scope)]));
}

/** Both days belong to the document's time. What was filed before it and is not yet approved may still come under it. */
function inForce({ governs, fallback, from, until }: InForce, scope: Scope): Answer {
  const { asOf, descriptor } = scope.check;
  const stated = governs && (statedAt(governs, scope) as number | undefined);
  const pending = governs?.fact.key === 'approval_date' && descriptor.root.values.filing_date !== undefined;
  const waits = pending && from !== undefined && asOf < from;
  if (governs && stated === undefined && (!fallback || waits)) return lacking(pointerOf(governs, scope));
  const day = stated ?? asOf;
  return say((from === undefined || day >= from) && (until === undefined || day <= until));
}
