/**
 * Exact numbers: a JavaScript number when its shortest decimal form *is* the value meant
 * (at most 15 significant digits, as every number in a descriptor), else a fraction of
 * big integers. Comparing two numbers is then one machine instruction, and no sum, product
 * or ratio ever rounds.
 */
export type Exact = number | Fraction;

/** `top / bottom` in lowest terms, `bottom` > 0. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Digits that a double carries for every decimal, so that text → double → text is the identity. */
export const MAX_DIGITS = 15;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads a decimal such as `-12.50` or `1e3`, or a fraction such as `2000/3`; undefined if it is neither. */
export function parseExact(text: string): Exact | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const top = parseExact(text.slice(0, slash));
    const bottom = parseExact(text.slice(slash + 1));
    return top === undefined || bottom === undefined || bottom === 0 ? undefined : divide(top, bottom);
  }
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - part.length;
  return shift >= 0 ? simplify(digits * 10n ** BigInt(shift), 1n) : simplify(digits, 10n ** BigInt(-shift));
}

/** How many significant digits a JSON number literal writes (zeros at either end do not count). */
export function significantDigits(literal: string): number {
  const mantissa = literal.replace(/e.*$/i, '').replace(/[-+]/, '');
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  return digits.replace(/0+$/, '').length;
}

export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = toFraction(a);
  const right = toFraction(b);
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whole numbers below it are exact in a double, and so are their sums and products that stay below it. */
const MOST = 10 ** MAX_DIGITS;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/**
 * The power of ten that makes a whole number of this one, or NaN where none of the first does. The quotient of two whole
 * numbers is rounded once, so that it is the same double only where it is the same decimal.
 */
function powerOf(value: number): number {
  for (const power of POWERS) {
    const whole = Math.round(value * power);
    if (whole / power === value) return Math.abs(whole) < MOST ? power : Number.NaN;
  }
  return Number.NaN;
}

/** The sum of two decimals without big integers; NaN where it may not be exact. */
function plainSum(a: number, b: number): number {
  const power = Math.max(powerOf(a), powerOf(b));
  const sum = Math.round(a * power) + Math.round(b * power);
  return Math.abs(a * power) < MOST && Math.abs(b * power) < MOST && Math.abs(sum) < MOST
    ? sum / power + 0
    : Number.NaN;
}

/** The product in the same way. */
function plainProduct(a: number, b: number): number {
  const [p, q] = [powerOf(a), powerOf(b)];
  const product = Math.round(a * p) * Math.round(b * q);
  return Math.abs(product) < MOST ? product / (p * q) + 0 : Number.NaN;
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = plainSum(a, b);
    if (!Number.isNaN(sum)) return sum;
  }
  const [x, y] = [toFraction(a), toFraction(b)];
  return simplify(x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom);
}

export function negate(a: Exact): Exact {
  return typeof a === 'number' ? 0 - a : { top: -a.top, bottom: a.bottom };
}

export const absolute = (a: Exact): Exact => (compare(a, 0) < 0 ? negate(a) : a);

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = plainProduct(a, b);
    if (!Number.isNaN(product)) return product;
  }
  const [x, y] = [toFraction(a), toFraction(b)];
  return simplify(x.top * y.top, x.bottom * y.bottom);
}

/** Throws RangeError when `b` is zero; the loader refuses a rule whose divisor could be. */
export function divide(a: Exact, b: Exact): Exact {
  const [x, y] = [toFraction(a), toFraction(b)];
  if (y.top === 0n) throw new RangeError('division by zero');
  return simplify(x.top * y.bottom, x.bottom * y.top);
}

/** The greatest whole number that is not above it. */
export function floor(value: Exact): Exact {
  if (typeof value === 'number') return Math.floor(value);
  const { top, bottom } = value;
  const cut = top / bottom;
  return simplify(top < 0n && cut * bottom !== top ? cut - 1n : cut, 1n);
}

/** Whether it can be written as a decimal of so few digits that a descriptor may state it. */
export const isDecimal = (value: Exact): value is number => typeof value === 'number';

/**
 * Decimal text without exponent; a value with no finite decimal is cut after `places`
 * digits, half away from zero, and marked with `≈`.
 */
export function formatExact(value: Exact, places = 6): string {
  const { top, bottom } = toFraction(value);
  const negative = top < 0n;
  const size = negative ? -top : top;
  const finite = finiteDigits(bottom);
  const digits = finite ?? places;
  const scaled = size * 10n ** BigInt(digits);
  const rounded = (scaled * 2n + bottom) / (bottom * 2n);
  const text = rounded.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const part = text.slice(text.length - digits).replace(/0+$/, '');
  const body = `${negative && rounded > 0n ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
  return finite === undefined ? `≈${body}` : body;
}

/** A fraction of a number, by its shortest decimal text. */
function toFraction(value: Exact): Fraction {
  if (typeof value !== 'number') return value;
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n };
  const parsed = decimalFraction(String(value));
  if (parsed === undefined) throw new RangeError(`not a finite number: ${value}`);
  return parsed;
}

function decimalFraction(text: string): Fraction | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - part.length;
  return shift >= 0
    ? { top: digits * 10n ** BigInt(shift), bottom: 1n }
    : reduce(digits, 10n ** BigInt(-shift));
}

/** A number where it says the same, else the fraction in lowest terms. */
function simplify(top: bigint, bottom: bigint): Exact {
  const fraction = reduce(top, bottom);
  const digits = finiteDigits(fraction.bottom);
  if (digits === undefined || digits > 300) return fraction;
  const text = formatExact(fraction, digits);
  return significantDigits(text) <= MAX_DIGITS ? Number(text) : fraction;
}

function reduce(top: bigint, bottom: bigint): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign) * sign;
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** Decimal places that `1 / bottom` needs, or undefined when it never ends. */
function finiteDigits(bottom: bigint): number | undefined {
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
