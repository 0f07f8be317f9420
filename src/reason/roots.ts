/** Where a comparison turns as one fact moves and all others stay: the exact value, for what is linear or a ratio. */
import type { Comparison, Expression } from '../model/condition.ts';
import { add, compare, divide, type Exact, multiply, negate, subtract } from '../support/exact.ts';
import { type Draft, isNumber, pointerOf, type Spot } from './draft.ts';

/** `a + b·x`, over `c + d·x`. */
interface Ratio {
  readonly top: Line;
  readonly bottom: Line;
}

interface Line {
  readonly a: Exact;
  readonly b: Exact;
}

const constant = (a: Exact): Ratio => ({ top: { a, b: 0 }, bottom: { a: 1, b: 0 } });

/** Values of the fact at which a comparison with sums, products or ratios may change, the others being as drafted. */
export function rootsOf(comparisons: readonly Comparison[], spot: Spot, draft: Draft): readonly Exact[] {
  return comparisons.flatMap(({ left, right }) => {
    if (isPlain(left) && isPlain(right)) return [];
    const a = ratioOf(left, spot, draft);
    const b = ratioOf(right, spot, draft);
    return a && b ? rootsBetween(a, b) : [];
  });
}

const isPlain = ({ kind }: Expression): boolean => kind === 'fact' || kind === 'number';

/** Where the two are equal, and where a divisor is zero. */
function rootsBetween(a: Ratio, b: Ratio): readonly Exact[] {
  const left = product(a.top, b.bottom);
  const right = product(b.top, a.bottom);
  const difference = left && right && { a: subtract(left.a, right.a), b: subtract(left.b, right.b) };
  return [difference, a.bottom, b.bottom].flatMap((line) =>
    line && compare(line.b, 0) !== 0 ? [divide(negate(line.a), line.b)] : [],
  );
}

/** Undefined where it would bend. */
function product(x: Line, y: Line): Line | undefined {
  if (compare(x.b, 0) !== 0 && compare(y.b, 0) !== 0) return undefined;
  return { a: multiply(x.a, y.a), b: add(multiply(x.a, y.b), multiply(x.b, y.a)) };
}

function ratioOf(expression: Expression, spot: Spot, draft: Draft): Ratio | undefined {
  switch (expression.kind) {
    case 'number':
      return constant(expression.value);
    case 'fact':
      return factRatio({ fact: expression.ref.fact, scale: expression.scale }, spot, draft);
    case 'arithmetic': {
      const left = ratioOf(expression.left, spot, draft);
      const right = ratioOf(expression.right, spot, draft);
      return left && right && combined(expression.op, left, right);
    }
    case 'sum':
      return sumRatio(expression, spot, draft);
    case 'count':
      return undefined;
  }
}

/** Another part's value of the same fact is not this one; of several parts the first is taken. */
function factRatio(
  { fact, scale }: { readonly fact: Spot['fact']; readonly scale: Exact },
  spot: Spot,
  draft: Draft,
) {
  if (fact === spot.fact) return { top: { a: 0, b: scale }, bottom: { a: 1, b: 0 } };
  const value = draft.value(spot.index === undefined ? { fact } : { fact, index: spot.index });
  return isNumber(value) ? constant(multiply(value, scale)) : undefined;
}

/** As if every part counted. */
function sumRatio({ of, scale }: Extract<Expression, { kind: 'sum' }>, spot: Spot, draft: Draft): Ratio {
  let line: Line = { a: 0, b: 0 };
  for (const other of draft.spotsOf(of)) {
    const value = draft.value(other);
    if (pointerOf(other) === pointerOf(spot)) line = { a: line.a, b: add(line.b, scale) };
    else if (isNumber(value)) line = { a: add(line.a, multiply(value, scale)), b: line.b };
  }
  return { top: line, bottom: { a: 1, b: 0 } };
}

function combined(op: '+' | '-' | '*' | '/', x: Ratio, y: Ratio): Ratio | undefined {
  if (op === '/') return combined('*', x, { top: y.bottom, bottom: y.top });
  const bottom = product(x.bottom, y.bottom);
  if (op === '*') {
    const top = product(x.top, y.top);
    return top && bottom && { top, bottom };
  }
  const [left, right] = [product(x.top, y.bottom), product(y.top, x.bottom)];
  if (!left || !right || !bottom) return undefined;
  const signed = op === '-' ? { a: negate(right.a), b: negate(right.b) } : right;
  return { top: { a: add(left.a, signed.a), b: add(left.b, signed.b) }, bottom };
}
