/** Turns one stated value into what rules compare: numbers in the fact's unit, days, ranks, places. */
import type { Value } from '../model/descriptor.ts';
import type { DiagnosticCode, DiagnosticData, Severity } from '../model/diagnostic.ts';
import type { Place, PlaceTable } from '../model/place.ts';
import type { UnitTable } from '../model/unit.ts';
import type { Fact, FactType } from '../model/vocabulary.ts';
import { resolvePlace } from '../place/resolve.ts';
import { convert, isConventional } from '../quantity/convert.ts';
import { parseDay } from '../quantity/date.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { compare, type Exact, formatExact, multiply } from '../support/exact.ts';
import { fold, nearest } from '../support/text.ts';

type Trouble = {
  readonly [C in DiagnosticCode]: {
    readonly code: C;
    readonly data: DiagnosticData[C];
    readonly severity?: Severity;
  };
}[DiagnosticCode];

/** The value, or what is wrong with it; a notice may come with a value. */
export interface Parsed {
  readonly value?: Value;
  readonly trouble?: Trouble;
}

export interface Tables {
  readonly units: UnitTable;
  readonly places: PlaceTable;
}

/** `raw` has the JSON type that the fact's type allows (the shape check has seen to it) and is not null. */
export function parseValue(fact: Fact, raw: unknown, tables: Tables): Parsed {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return typeof raw === 'boolean' ? { value: raw } : {};
    case 'choice':
      return typeof raw === 'string' ? { value: raw } : {};
    case 'grade': {
      const rank = typeof raw === 'string' ? type.names.get(fold(raw)) : undefined;
      return rank === undefined ? {} : { value: rank };
    }
    case 'quantity':
      return typeof raw === 'number'
        ? bareNumber(fact, type, raw)
        : parseText(fact, type, String(raw), tables.units);
    case 'date':
      return parseDate(fact, String(raw));
    case 'place':
      return parsePlace(fact, String(raw), tables.places);
    case 'text':
      return typeof raw === 'string' ? { value: raw } : {};
  }
}

type QuantityType = Extract<FactType, { kind: 'quantity' }>;

const label = (fact: Fact): string => `${fact.label.zh} (${fact.key})`;

/** A bare number is in the fact's own unit; one that could as well be a share of 1 is not guessed at. */
function bareNumber(fact: Fact, type: QuantityType, raw: number): Parsed {
  if (type.unit.symbol === '%' && raw > 0 && raw <= 1) {
    const literal = formatExact(raw);
    const percent = formatExact(multiply(raw, 100));
    return {
      trouble: { code: 'looks-like-fraction', data: { fact: label(fact), literal, percent: `${percent}%` } },
    };
  }
  return withinBounds(fact, type, raw, formatExact(raw));
}

function parseText(fact: Fact, type: QuantityType, text: string, units: UnitTable): Parsed {
  const { unit } = type;
  const quantity = parseQuantity(text.slice(0, 200), units);
  switch (quantity.kind) {
    case 'unreadable':
      return {
        trouble: { code: 'quantity-unreadable', data: { fact: label(fact), text, unit: unit.symbol } },
      };
    case 'bare':
      return { trouble: { code: 'number-as-text', data: { fact: label(fact), text, unit: unit.symbol } } };
    case 'unknown-unit': {
      const guess = nearest(
        quantity.unit,
        [...units.byName.values()].map((each) => each.symbol),
      );
      const data = {
        fact: label(fact),
        unit: quantity.unit,
        ...(guess === undefined ? {} : { nearest: guess }),
      };
      return { trouble: { code: 'unit-unknown', data } };
    }
  }
  const value = convert(quantity.value, quantity.unit, unit, units);
  if (value === undefined) {
    const data = { fact: label(fact), unit: quantity.unit.symbol, expected: unit.symbol };
    return { trouble: { code: 'unit-mismatch', data } };
  }
  if (!isConventional(value)) return withinBounds(fact, type, value, text);
  const within = withinBounds(fact, type, value.nominal, text);
  if (within.trouble) return within;
  const [least, most] = [value.least, value.most].map((bound) => formatExact(bound, 2));
  const data = {
    fact: label(fact),
    text,
    range: `${least}–${most}${unit.symbol}`,
    note: value.convention.note,
  };
  return { value, trouble: { code: 'unit-by-convention', data, severity: 'notice' } };
}

function withinBounds(
  fact: Fact,
  { bounds, whole, unit }: QuantityType,
  value: Exact,
  literal: string,
): Parsed {
  if (whole && !Number.isSafeInteger(value)) {
    return { trouble: { code: 'not-whole', data: { fact: label(fact), literal } } };
  }
  const { min, above, max } = bounds;
  const low =
    (min !== undefined && compare(value, min) < 0) || (above !== undefined && compare(value, above) <= 0);
  if (!low && (max === undefined || compare(value, max) <= 0)) return { value };
  const limits = [
    min === undefined ? '' : `≥ ${formatExact(min)}${unit.symbol}`,
    above === undefined ? '' : `> ${formatExact(above)}${unit.symbol}`,
    max === undefined ? '' : `≤ ${formatExact(max)}${unit.symbol}`,
  ];
  const text = limits.filter((limit) => limit !== '').join(', ');
  return { trouble: { code: 'out-of-bounds', data: { fact: label(fact), literal, bounds: text } } };
}

function parseDate(fact: Fact, text: string): Parsed {
  const day = parseDay(text.slice(0, 40));
  return day === undefined
    ? { trouble: { code: 'date-unreadable', data: { fact: label(fact), text } } }
    : { value: day };
}

/** Words by which a project says that it lies in no functional zone. */
const NO_ZONE = new Set(['none', '无', '否', '不在功能区', '不在功能区内', '不属于功能区']);

function parsePlace(fact: Fact, text: string, places: PlaceTable): Parsed {
  if (fact.key === 'zone' && NO_ZONE.has(fold(text))) return { value: 'none' };
  const found = resolvePlace(text.slice(0, 200), places);
  if ('ambiguous' in found) {
    const candidates = found.ambiguous.map((place: Place) => place.label.zh);
    return { trouble: { code: 'place-ambiguous', data: { text, candidates } } };
  }
  if (!('place' in found)) {
    const data = found.nearest === undefined ? { text } : { text, nearest: found.nearest };
    return { trouble: { code: 'place-unknown', data } };
  }
  if (found.retired === undefined) return { value: found.place };
  const data = { code: found.retired, current: `${found.place.label.zh} ${found.place.id}` };
  return { value: found.place, trouble: { code: 'place-retired', data, severity: 'notice' } };
}
