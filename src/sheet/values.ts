/** What a cell states of a fact, as a person would have written it in JSON; units and bounds are seen to later. */

import type { UnitTable } from '../model/unit.ts';
import type { Fact } from '../model/vocabulary.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { formatExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { type QuantityType, unitSuffix } from '../vocabulary/describe.ts';
import type { Unreadable } from './model.ts';

/**
 * Said in words instead of left blank: the same as blank. A dash is neither: it may stand for none, zero, not
 * applicable or unknown, so it goes on as it is and is refused as no value of its fact.
 */
const UNKNOWN = new Set(['不知道', '未知', '不详', '不清楚', 'unknown']);

export interface Reading {
  readonly unit?: string | undefined;
  readonly units: UnitTable;
}

export function readCell(
  content: string | number | boolean,
  { type }: Fact,
  { unit, units }: Reading,
): string | number | boolean | null {
  if (typeof content === 'string' && UNKNOWN.has(fold(content)) && !isChoiceOf(type, content)) return null;
  switch (type.kind) {
    case 'quantity':
      return typeof content === 'boolean' ? content : quantityOf(content, type, { unit, units });
    case 'boolean':
    case 'date':
      return typeof content === 'string' ? content.trim() : content;
    default:
      return typeof content === 'number' ? formatExact(content) : asText(content);
  }
}

/** Text as it is but for blanks around it; a truth value where text belongs is for the shape check to refuse. */
const asText = (content: string | boolean): string | boolean =>
  typeof content === 'string' ? content.trim() : content;

function isChoiceOf(type: Fact['type'], text: string): boolean {
  return (type.kind === 'choice' || type.kind === 'grade') && type.names.has(fold(text));
}

/**
 * A number, also one stored as text, is in the heading's unit, else in the fact's own. A number with a multiplier alone
 * (`2.1亿` where 万元 is meant to stand) could be read twice over: it stays as it is, to be refused.
 */
function quantityOf(content: string | number, type: QuantityType, { unit, units }: Reading): string | number {
  const text = typeof content === 'number' ? formatExact(content) : content.trim();
  const read = parseQuantity(text, units);
  if (read.kind !== 'bare' || !PLAIN.test(fold(text))) return text;
  if (unit !== undefined) return `${text}${unit}`;
  // Beyond 15 digits no JSON number is exact; as text with its unit it is.
  return typeof read.value === 'number' ? read.value : `${text}${unitSuffix(type)}`;
}

const PLAIN = /^[-+.,\de]+$/;

/** Digits that a spreadsheet has replaced by zeros, where every digit matters. */
export const lostDigits = (content: string | number | boolean | Unreadable, { type }: Fact): boolean =>
  typeof content === 'number' && type.kind === 'text' && Math.abs(content) >= 1e15;
