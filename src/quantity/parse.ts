/** Reads a number with its unit as people and policy papers write it: `2.1万㎡`, `35 蒸吨/小时`, `１．２万吨标准煤`. */
import type { Unit, UnitTable } from '../model/unit.ts';
import { type Exact, multiply, parseExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';

export type Quantity =
  | { readonly kind: 'quantity'; readonly value: Exact; readonly unit: Unit }
  /** A number without unit (a multiplier such as 万 may stand behind it). */
  | { readonly kind: 'bare'; readonly value: Exact }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'unreadable' };

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)(.*)$/su;
/** What follows a number begins like a unit: not with another digit, a comma or a dash. */
const UNIT_START = /^[\p{L}%‰°]/u;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};

/** Reads the whole text as one quantity. */
export function parseQuantity(text: string, units: UnitTable): Quantity {
  const match = NUMBER.exec(fold(text));
  if (!match) return { kind: 'unreadable' };
  const number = parseExact((match[1] ?? '').replaceAll(',', ''));
  if (number === undefined) return { kind: 'unreadable' };
  const rest = match[2] ?? '';
  return rest === '' || UNIT_START.test(rest) ? withUnit(number, rest, units) : { kind: 'unreadable' };
}

/** The longest unit at the start of a text (after multipliers); how an expression finds where its number ends. */
export function unitLengthAt(text: string, units: UnitTable): number {
  for (let length = Math.min(text.length, 16); length > 0; length -= 1) {
    const found = withUnit(1, fold(text.slice(0, length)), units).kind;
    if (found === 'quantity' && /\S$/u.test(text.slice(0, length))) return length;
  }
  return 0;
}

/** `rest` is folded: multipliers and a unit name. The shortest multiplier that leaves a known unit wins (千瓦 is kW). */
function withUnit(number: Exact, rest: string, units: UnitTable): Quantity {
  let value = number;
  let left = rest;
  for (;;) {
    if (left === '') return { kind: 'bare', value };
    const unit = units.byName.get(left);
    if (unit) return { kind: 'quantity', value, unit };
    const factor = MULTIPLIERS[left.charAt(0)];
    if (factor === undefined) return { kind: 'unknown-unit', unit: left };
    value = multiply(value, factor);
    left = left.slice(1);
  }
}
