import type { UnitTable } from '../model/unit.ts';
import { parseQuantity, type Quantity, unitLengthAt } from '../quantity/parse.ts';
import { compare, divide, multiply, negate } from '../support/exact.ts';
import { fold } from '../support/text.ts';

/**
 * Whether a clause states a number of a rule, so that a mistyped threshold is found: `2万㎡` is stated by
 * `2 万平方米`, since value and dimension agree exactly; `2万吨` is not. A negative number is stated by a
 * clause that speaks of a fall; 等量 is 1, 全部 and 全覆盖 are 100%, a ban is 0. `text` is normalised.
 */
export function statesNumber(text: string, number: string, units: UnitTable): boolean {
  const wanted = parseQuantity(number, units);
  if (wanted.kind === 'unreadable') return false;
  const size = sizeOf(wanted, text);
  if (statedByWord(text, size)) return true;
  return [...text.matchAll(NUMBER)].some((match) => {
    const digits = match[0];
    const rest = text.slice(match.index + digits.length).replace(RANGE_END, '');
    if (size.kind === 'unknown-unit') return fold(digits + rest).startsWith(fold(number));
    return agree(size, parseQuantity(digits + measure(rest, units), units));
  });
}

/** A whole number; neither a part of one nor a clause marker such as `3.`. */
const NUMBER = /(?<![\d.])\d+(?:\.\d+)?(?![.\d])/gu;
/** In `3-5家` the first number has the unit of the second. */
const RANGE_END = /^[-~—至]\d[\d.]*/u;

/** Multiplier and unit at the start of a text, as far as they are known. */
function measure(text: string, units: UnitTable): string {
  const known = unitLengthAt(text, units);
  return known > 0 ? text.slice(0, known) : (/^[十百千万亿]+/u.exec(text)?.[0] ?? '');
}

function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'bare' && b.kind === 'bare') return compare(a.value, b.value) === 0;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (a.unit.dimension !== b.unit.dimension) return false;
  return compare(multiply(a.value, a.unit.scale), multiply(b.value, b.unit.scale)) === 0;
}

/** Without the sign that stands for a fall. */
function sizeOf(quantity: Quantity, text: string): Quantity {
  if (quantity.kind !== 'quantity' && quantity.kind !== 'bare') return quantity;
  const falls = compare(quantity.value, 0) < 0 && /下降|降低|降至|减少|削减|压减/u.test(text);
  return falls ? { ...quantity, value: negate(quantity.value) } : quantity;
}

function statedByWord(text: string, quantity: Quantity): boolean {
  if (quantity.kind !== 'quantity' && quantity.kind !== 'bare') return false;
  if (compare(quantity.value, 0) === 0) return /零(?!碳|售|星|散|部件)|不得|不再|严禁|禁止|杜绝/u.test(text);
  if (quantity.kind === 'bare') return compare(quantity.value, 1) === 0 && text.includes('等量');
  const ratio = quantity.unit.symbol === '%' ? divide(quantity.value, 100) : 0;
  return compare(ratio, 1) === 0 && /等量|全部|全覆盖/u.test(text);
}
