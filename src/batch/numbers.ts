/** Numbers as bytes: a decimal of at most fifteen digits is exact in a double, and so is its multiple of ten. */
import type { Tables } from '../descriptor/value.ts';
import type { Fact, FactType } from '../model/vocabulary.ts';
import { type Exact, MAX_DIGITS, multiply } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { ByteTable } from './byte-table.ts';
import { type Bytes, hashOf } from './bytes.ts';
import { meantBy } from './spellings.ts';

type Quantity = Extract<FactType, { kind: 'quantity' }>;

const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i);
const NINE = 0x39;
const ZERO = 0x30;
const DOT = 0x2e;
const MINUS = 0x2d;

/** One decimal at the start of a piece of bytes; made once and written anew for each. */
export class Decimal {
  /** Where it ends; -1: not a plain decimal. */
  end = -1;
  private digits = 0;
  private places = 0;
  private negative = false;

  /** Reads `-?(0|[1-9]\d*)(\.\d+)?`; anything else, and more digits than are exact, is left to the ordinary reader. */
  read(bytes: Uint8Array, start: number): void {
    this.end = -1;
    let at = start;
    this.negative = bytes[at] === MINUS;
    if (this.negative) at += 1;
    const first = at;
    let digits = 0;
    let byte = bytes[at] as number;
    while (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO);
      at += 1;
      byte = bytes[at] as number;
    }
    const whole = at - first;
    if (whole === 0 || (whole > 1 && bytes[first] === ZERO)) return;
    let places = 0;
    if (byte === DOT) {
      at += 1;
      byte = bytes[at] as number;
      while (byte >= ZERO && byte <= NINE) {
        digits = digits * 10 + (byte - ZERO);
        places += 1;
        at += 1;
        byte = bytes[at] as number;
      }
      if (places === 0) return;
    }
    if (whole + places > MAX_DIGITS) return;
    this.digits = digits;
    this.places = places;
    this.end = at;
  }

  /** Times ten to `exponent`, rounded to the nearest double once at most; NaN where that cannot be promised. */
  value(exponent: number): number {
    const shift = exponent - this.places;
    const power = POWERS[Math.abs(shift)];
    if (power === undefined) return Number.NaN;
    const size = shift < 0 ? this.digits / power : this.digits * power;
    if (shift > 0 && size > Number.MAX_SAFE_INTEGER) return Number.NaN;
    return this.negative ? 0 - size : size;
  }
}

/** What a number must be to stand for a fact, as far as one look can tell. */
export interface Range {
  readonly least: number;
  /** Exclusive. */
  readonly above: number;
  readonly most: number;
  readonly whole: boolean;
  /** In percent: a share of one may be meant instead. */
  readonly percent: boolean;
}

/** A bound that no double holds makes the range empty: then the ordinary reader is asked. */
export function rangeOf({ bounds, whole, unit }: Quantity): Range {
  const plain = (bound: Exact | undefined, open: number): number =>
    bound === undefined ? open : typeof bound === 'number' ? bound : Number.NaN;
  return {
    least: plain(bounds.min, Number.NEGATIVE_INFINITY),
    above: plain(bounds.above, Number.NEGATIVE_INFINITY),
    most: plain(bounds.max, Number.POSITIVE_INFINITY),
    whole,
    percent: unit.symbol === '%',
  };
}

/** False also where only the ordinary reader can tell, and for NaN. */
export const accepts = ({ least, above, most, whole }: Range, value: number): boolean =>
  value >= least && value > above && value <= most && (!whole || Number.isSafeInteger(value));

const MOST_SUFFIXES = 1024;
const LONGEST_SUFFIX = 60;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What stands behind the numbers of one fact. Each suffix is tried with three numbers before it is believed. */
export class Suffixes {
  private readonly known = new ByteTable<{ readonly exponent: number | undefined }>();
  private readonly fact: Fact;
  private readonly tables: Tables;

  constructor(fact: Fact, tables: Tables) {
    this.fact = fact;
    this.tables = tables;
  }

  /** The power of ten that it multiplies with; undefined for nothing so simple. */
  exponent(bytes: Bytes, start: number, end: number): number | undefined {
    const { fact, tables, known } = this;
    if (end - start > LONGEST_SUFFIX) return undefined;
    const found = known.find(bytes, start, end, hashOf(bytes, start, end));
    if (found !== undefined) return found.exponent;
    const exponent = exponentOf(fact, decoder.decode(bytes.array.subarray(start, end)), tables);
    if (known.size >= MOST_SUFFIXES) known.clear();
    known.put(bytes, { start, end }, { exponent });
    return exponent;
  }
}

/** What a unit begins with; anything else, and an exponent, could belong to the number. */
const UNIT_START = /^(?!e[+-]?\d)[\p{L}%‰°]/u;

function exponentOf(fact: Fact, suffix: string, tables: Tables): number | undefined {
  if (!UNIT_START.test(fold(suffix)) || fact.type.kind !== 'quantity') return undefined;
  const free: Fact = { ...fact, type: { ...fact.type, bounds: {}, whole: false } };
  const read = (number: string) => meantBy(free, `${number}${suffix}`, tables)?.value;
  const one = read('1');
  if (typeof one !== 'number' || one <= 0) return undefined;
  const exponent = Math.round(Math.log10(one));
  const isLinear = read('2.5') === multiply(2.5, one) && read('340') === multiply(340, one);
  return one === Number(`1e${exponent}`) && isLinear ? exponent : undefined;
}
