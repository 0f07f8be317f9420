/** What a comparison asks of the order of its two sides. */
import type { Comparator } from '../model/condition.ts';

/** `order`: below zero where the left side is less, above where it is more. */
export function holds(order: number, op: Comparator): boolean {
  switch (op) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}
