/** A descriptor as the JSON that a person would file: keys as in the vocabulary, quantities with their unit. */
import type { Descriptor, Statements, Value } from '../model/descriptor.ts';
import type { Unit, UnitTable } from '../model/unit.ts';
import type { Fact, Vocabulary } from '../model/vocabulary.ts';
import { formatDay } from '../quantity/date.ts';
import { divide, type Exact, formatExact, isDecimal, multiply } from '../support/exact.ts';

export type Json = Readonly<Record<string, unknown>>;

export function writeDescriptor({ subject, root, parts }: Descriptor, { subjects, units }: Vocabulary): Json {
  const own = subjects[subject];
  const lists = [...own.parts.values()].flatMap((part) => {
    const list = parts[part.key];
    return list ? [[part.key, list.map((each) => writeRecord(each, part.facts, units))] as const] : [];
  });
  return { subject, ...writeRecord(root, own.facts, units), ...Object.fromEntries(lists) };
}

function writeRecord({ values }: Statements, facts: ReadonlyMap<string, Fact>, units: UnitTable): Json {
  const written = [...facts.values()].flatMap((fact) => {
    const value = values[fact.key];
    return value === undefined ? [] : [[fact.key, writeValue(fact, value, units)] as const];
  });
  return Object.fromEntries(written);
}

/** A value as a descriptor states it; reading it again gives the same value. */
export function writeValue({ type }: Fact, value: Value, units: UnitTable): unknown {
  switch (type.kind) {
    case 'grade':
      return typeof value === 'number' ? type.values[value]?.key : value;
    case 'date':
      return typeof value === 'number' ? formatDay(value) : value;
    case 'quantity':
      return typeof value === 'object' && 'level' in value
        ? value.id
        : writeQuantity(value, type.unit, units);
    default:
      return typeof value === 'object' && 'level' in value ? value.id : value;
  }
}

function writeQuantity(value: Value, unit: Unit, units: UnitTable): unknown {
  if (typeof value === 'object' && 'convention' in value) return writeConventional(value, unit, units);
  if (typeof value !== 'number' && typeof value !== 'object') return value;
  if (typeof value === 'object' && 'level' in value) return value.id;
  if (typeof value === 'number' && unit.symbol === '1') return value;
  return decimalIn(value, unit, units);
}

const decimalIn = (value: Exact, unit: Unit, units: UnitTable): string => {
  const stated = stateable(value, unit, units) ?? { value, unit };
  return `${formatExact(stated.value)}${stated.unit.symbol}`;
};

/** In the fact's unit, else in another of its kind in which it has an end; undefined where it has none in any. */
export function stateable(
  value: Exact,
  unit: Unit,
  units: UnitTable,
): { readonly value: Exact; readonly unit: Unit } | undefined {
  if (isDecimal(value)) return { value, unit };
  for (const other of units.byName.values()) {
    if (other.dimension !== unit.dimension) continue;
    const inOther = divide(multiply(value, unit.scale), other.scale);
    if (isDecimal(inOther)) return { value: inOther, unit: other };
  }
  return undefined;
}

/** In the unit from which custom converts it. */
function writeConventional(
  { nominal, convention }: Extract<Value, { convention: unknown }>,
  unit: Unit,
  units: UnitTable,
): unknown {
  const target = units.byName.get(convention.to);
  const inTarget = target ? divide(multiply(nominal, unit.scale), target.scale) : nominal;
  return `${formatExact(divide(inTarget, convention.factor))}${convention.from}`;
}
