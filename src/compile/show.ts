/** How a compared amount reads: dates as dates, grades by name, numbers with their unit. */
import type { Comparison, Expression } from '../model/condition.ts';
import { printedUnit } from '../model/unit.ts';
import { formatDay } from '../quantity/date.ts';
import { type Exact, formatExact } from '../support/exact.ts';
import { type Amount, boundsOf, isExact } from './amount.ts';

/** One side of a comparison; empty when nothing is known of it. */
export function formatAmount(amount: Amount, comparison: Comparison, side: 'left' | 'right'): string {
  if (amount === undefined) return '';
  const own = comparison[side];
  if (own.kind === 'number' && own.text !== '') return own.text;
  const type = typeOf(comparison.left) ?? typeOf(comparison.right);
  const show = (value: Exact): string => {
    if (typeof value === 'number' && type?.kind === 'date') return formatDay(value);
    if (typeof value === 'number' && type?.kind === 'grade')
      return type.values[value]?.label.zh ?? String(value);
    return `${formatExact(value, 4)}${printedUnit(comparison.unit)}`;
  };
  if (isExact(amount)) return show(amount);
  const { least, most } = boundsOf(amount);
  return `${least === null ? '' : show(least)}–${most === null ? '' : show(most)}`;
}

const typeOf = (expression: Expression) =>
  expression.kind === 'fact' ? expression.ref.fact.type : undefined;
