/** The numbers that rules compare values with, and what each rule would say with one of them moved. */
import {
  type Comparator,
  type Comparison,
  type Condition,
  type Expression,
  OPPOSITE,
  type Quantified,
} from '../model/condition.ts';
import type { Frame, Measure, Program } from '../model/program.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { NearStanding, Threshold } from '../model/screen.ts';
import { type Answer, FALSE, measureOf, TRUE } from '../model/trace.ts';
import { absolute, add, compare, type Exact, multiply, negate, subtract } from '../support/exact.ts';

/** One way of being close: on one side, and on the other one if the number were moved by the share. */
interface Closeness {
  readonly standing: NearStanding;
  readonly frame: (frame: Frame) => boolean;
  /** Inside of a list: whether it is this part's value that is near. */
  readonly part: (frame: Frame) => boolean;
}

/** A threshold that can be asked of a frame. */
export interface Probe extends Threshold {
  /** The list of parts of which the comparison speaks, where it is not the subject or part that the rule judges. */
  readonly inside?: Quantified;
  /** Whether each part that the rule judges has a value of its own. */
  readonly own: boolean;
  /** Whether values of several parts or projects add up to one. */
  readonly additive: boolean;
  /** The ways in which a value can be close to it. */
  readonly closeness: readonly Closeness[];
  /** On the lenient side, and on the other one for some other value. */
  readonly leans: (frame: Frame) => boolean;
  readonly value: Measure;
  /** Whether a sum of values has left the lenient side. */
  readonly passed: (sum: Exact) => boolean;
}

/** In the program's order; advice only where it is wanted. */
export const probesOf = (
  program: Program,
  { share, advice }: { readonly share: Exact; readonly advice: boolean },
): readonly Probe[] =>
  program.rules
    .filter(({ rule }) => advice || isBinding(rule))
    .flatMap(({ rule }) => sitesIn(rule).map((site) => probe(program, site, share)));

/** Where in a rule a comparison with a number stands. */
interface Site {
  readonly rule: Rule;
  readonly kind: Threshold['kind'];
  readonly comparison: Comparison;
  readonly bound: Exact;
  /** Under a `not`, so that it counts the other way round. */
  readonly turned: boolean;
  readonly inside?: Quantified;
}

const sitesIn = (rule: Rule): readonly Site[] => [
  ...sites(rule.when, { rule, kind: 'applicability', turned: false }),
  ...sites(rule.require, { rule, kind: 'requirement', turned: false }),
];

type Way = Pick<Site, 'rule' | 'kind' | 'turned' | 'inside'>;

function sites(condition: Condition, way: Way): readonly Site[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => sites(each, way));
    case 'not':
      return sites(condition.of, { ...way, turned: !way.turned });
    case 'parts': {
      // Of parts of parts there is no simple value to show.
      if (way.inside) return [];
      const turned = way.turned !== (condition.quantifier === 'none');
      return sites(condition.where, { ...way, turned, inside: condition });
    }
    case 'compare': {
      const { left, op, right } = condition;
      const plain = right.kind === 'number' && left.kind !== 'number' && measureOf(condition) === 'number';
      if (!plain || op === '=' || op === '!=' || compare(right.value, 0) === 0) return [];
      return [{ ...way, comparison: condition, bound: right.value }];
    }
    default:
      return [];
  }
}

function probe(program: Program, site: Site, share: Exact): Probe {
  const { rule, kind, comparison, bound, turned, inside } = site;
  const { left } = comparison;
  const counts = turned ? OPPOSITE[comparison.op] : comparison.op;
  const asksOfMore = counts === '>=' || counts === '>';
  const side = asksOfMore === (kind === 'applicability') ? 'below' : 'above';
  const lenient = kind === 'applicability' ? 'clear' : 'met';
  const test: Test = (condition) => program.compile(condition).test;
  const far: Condition = { kind: 'constant', value: (kind === 'applicability') !== turned };
  const passes = kind === 'applicability' ? counts : OPPOSITE[counts];
  const close = (standing: NearStanding): Closeness => {
    const moved = movedTo(site, { standing, side: standing === 'short' ? OTHER[side] : side, share });
    const [whenMoved, asWritten] = [test(moved), test(comparison)];
    return {
      standing,
      frame: turning(site, standing, moved, test),
      part: (frame) => decided(whenMoved(frame)) && whenMoved(frame) !== asWritten(frame),
    };
  };
  return {
    rule,
    kind,
    side,
    condition: turned ? { kind: 'not', of: comparison } : comparison,
    bound,
    comparison,
    ...(inside ? { inside } : {}),
    own: readsOwn(left),
    additive: !inside && side === 'below' && isAdditive(left),
    closeness: isAskedWhenShort(site) ? [close(lenient), close('short')] : [close(lenient)],
    leans: turning(site, lenient, far, test),
    value: program.measure(left),
    passed: (sum) => holds(compare(sum, bound), passes),
  };
}

const OTHER = { below: 'above', above: 'below' } as const;

type Test = (condition: Condition) => (frame: Frame) => Answer;

/** A filing fails by its figure; a region's target that is missed by a little is no reason to doubt the report. */
const isAskedWhenShort = ({ rule, kind }: Site): boolean =>
  kind === 'requirement' && rule.subject !== 'region';

interface Move {
  readonly standing: NearStanding;
  /** Where the values are that come to stand on the other side. */
  readonly side: Threshold['side'];
  readonly share: Exact;
}

/** The comparison with its number moved so far that whatever is within the share is beyond it. */
function movedTo({ comparison, bound, turned }: Site, { standing, side, share }: Move): Comparison {
  const by = multiply(roomOf(comparison, bound), share);
  const value = add(bound, side === 'below' ? negate(by) : by);
  const comesToHold = standing !== 'met';
  const op = side === 'below' ? (comesToHold ? '>=' : '<') : comesToHold ? '<=' : '>';
  const { contested: _, ...plain } = comparison;
  return {
    ...plain,
    op: turned ? OPPOSITE[op] : op,
    right: { kind: 'number', value, text: '' },
  };
}

/**
 * Of what the share is taken: of the number, or of what is left from there to the highest value that there is, if that is
 * less. Otherwise every rate that meets 99.87% would be close to it.
 */
function roomOf({ left }: Comparison, bound: Exact): Exact {
  const size = absolute(bound);
  const max = left.kind === 'fact' && left.ref.fact.type.kind === 'quantity' && left.ref.fact.type.bounds.max;
  if (max === false || max === undefined) return size;
  const room = absolute(subtract(max, bound));
  return compare(room, size) < 0 ? room : size;
}

/**
 * Whether the rule stands so with its subject, and would not with `other` in the place of the comparison. A rule that does
 * not apply, but would be met all the same, gives nobody a reason to stay on that side of its number.
 */
function turning(
  { rule, comparison }: Site,
  standing: NearStanding,
  other: Condition,
  test: Test,
): (frame: Frame) => boolean {
  const [when, require] = [test(rule.when), test(rule.require)];
  const would = test(replaced(standing === 'clear' ? rule.when : rule.require, comparison, other));
  switch (standing) {
    case 'clear':
      return (frame) => would(frame) === TRUE && when(frame) === FALSE && require(frame) !== TRUE;
    case 'met':
      return (frame) => would(frame) === FALSE && when(frame) === TRUE && require(frame) === TRUE;
    case 'short':
      return (frame) => would(frame) === TRUE && when(frame) === TRUE && require(frame) === FALSE;
  }
}

const decided = (answer: Answer): boolean => answer === TRUE || answer === FALSE;

/** The condition with one node, known by identity, in another's place. */
function replaced(condition: Condition, node: Condition, by: Condition): Condition {
  if (condition === node) return by;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => replaced(each, node, by)) };
    case 'not':
      return { ...condition, of: replaced(condition.of, node, by) };
    case 'parts':
      return { ...condition, where: replaced(condition.where, node, by) };
    default:
      return condition;
  }
}

function readsOwn(expression: Expression): boolean {
  switch (expression.kind) {
    case 'fact':
      return expression.ref.hops === 0;
    case 'arithmetic':
      return readsOwn(expression.left) || readsOwn(expression.right);
    default:
      return false;
  }
}

/** Two shares, or two years, are no third one. */
const NOT_ADDED: ReadonlySet<string> = new Set(['ratio', 'percentage_points', 'time']);

function isAdditive(expression: Expression): boolean {
  if (expression.kind === 'count') return true;
  const fact = expression.kind === 'fact' ? expression.ref.fact : expression.kind === 'sum' && expression.of;
  return fact !== false && fact.type.kind === 'quantity' && !NOT_ADDED.has(fact.type.unit.dimension);
}

function holds(order: number, op: Comparator): boolean {
  if (op === '>=') return order >= 0;
  if (op === '>') return order > 0;
  return op === '<=' ? order <= 0 : order < 0;
}
