import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  type Exact,
  formatExact,
  multiply,
  parseExact,
  significantDigits,
  subtract,
} from '../../src/support/exact.ts';

const read = (text: string): Exact => {
  const value = parseExact(text);
  if (value === undefined) throw new Error(`not exact: ${text}`);
  return value;
};

describe('arithmetic does not round', () => {
  test.each([
    ['0.58 × 100 is 58', multiply(0.58, 100), 58],
    ['1.15 × 10000 is 11500', multiply(1.15, 10_000), 11_500],
    ['0.1 + 0.2 is 0.3', add(0.1, 0.2), 0.3],
    ['0.3 − 0.1 is 0.2', subtract(0.3, 0.1), 0.2],
    ['1 ÷ 3 × 3 is 1', multiply(divide(1, 3), 3), 1],
    ['2000/3 × 54 is 36000', multiply(read('2000/3'), 54), 36_000],
    ['19999.99 stays below 20000', compare(19_999.99, 20_000) < 0, true],
    ['1e300 × 1e10 does not overflow', compare(multiply(1e300, 1e10), 1e300) > 0, true],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('division by zero is refused', () => expect(() => divide(1, 0)).toThrow(RangeError));
});

describe('text', () => {
  test.each([
    ['12.50', '12.5'],
    ['-0.058', '-0.058'],
    ['1e3', '1000'],
    ['2.5E-3', '0.0025'],
    ['1/8', '0.125'],
    ['2/3', '≈0.666667'],
    ['123456789012345678', '123456789012345678'],
    ['0.1234567890123456789', '0.1234567890123456789'],
  ])('%s prints as %s', (text, printed) => expect(formatExact(read(text))).toBe(printed));

  test.each(['', 'abc', '1.2.3', '１', '0x10', '1/0', 'NaN', 'Infinity', '1e9999'])(
    '%j is no number',
    (text) => {
      expect(parseExact(text)).toBeUndefined();
    },
  );

  test.each([
    ['0.58', 2],
    ['1000', 1],
    ['1.50', 2],
    ['0.000123', 3],
    ['123456789012345', 15],
    ['1234567890123456', 16],
    ['1e400', 1],
  ])('%s has %i significant digits', (literal, digits) => expect(significantDigits(literal)).toBe(digits));
});

describe('laws', () => {
  test('sum and product are those of the digits', () => {
    const digits = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }),
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    );
    const stated = fc.tuple(digits, fc.integer({ min: -2, max: 9 }));
    const shifted = (top: bigint, places: number): Exact => read(`${top}e${-places}`);
    fc.assert(
      fc.property(stated, stated, ([a, p], [b, q]) => {
        const [x, y] = [shifted(BigInt(a), p), shifted(BigInt(b), q)];
        const high = Math.max(p, q);
        const sum = BigInt(a) * 10n ** BigInt(high - p) + BigInt(b) * 10n ** BigInt(high - q);
        expect(add(x, y)).toEqual(shifted(sum, high));
        expect(multiply(x, y)).toEqual(shifted(BigInt(a) * BigInt(b), p + q));
      }),
      { numRuns: 20_000 },
    );
  });

  const decimal = fc
    .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => read(`${digits}e-${places}`));

  test('sum, product and order agree with whole numbers scaled up', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(subtract(add(a, b), b)).toEqual(a);
        if (compare(b, 0) !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test('printing and reading give the value back', () => {
    fc.assert(
      fc.property(decimal, (a) => {
        expect(read(formatExact(a))).toEqual(a);
      }),
    );
  });
});
