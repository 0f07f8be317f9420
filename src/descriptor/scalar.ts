/** A bare value of a fact by its canonical name, where a glance is enough to understand it. */
import type { Fact } from '../model/vocabulary.ts';
import { booleanOf } from '../vocabulary/names.ts';
import { DATE_PATTERN, QUANTITY_PATTERN } from '../vocabulary/schema.ts';
import { find } from './meanings.ts';

const QUANTITY = new RegExp(QUANTITY_PATTERN, 'u');
const DATE = new RegExp(DATE_PATTERN, 'u');

/** Undefined where the shape check must be asked. */
export function plainScalar({ type }: Fact, written: unknown): boolean | string | number | undefined {
  switch (type.kind) {
    case 'boolean': {
      const read = typeof written === 'string' ? booleanOf(written) : written;
      return typeof read === 'boolean' ? read : undefined;
    }
    case 'choice':
    case 'grade': {
      const index = typeof written === 'string' ? find(type.names, written) : undefined;
      return index === undefined ? undefined : type.values[index]?.key;
    }
    case 'quantity': {
      if (typeof written === 'string') return QUANTITY.test(written) ? written : undefined;
      return typeof written === 'number' && within(written, type) ? written : undefined;
    }
    case 'date':
      return typeof written === 'string' && DATE.test(written) ? written : undefined;
    default:
      return typeof written === 'string' ? written : undefined;
  }
}

/** Whether a plain glance at the bounds is enough; a bound that is a fraction is the exact reader's. */
function within(value: number, { bounds, whole }: Extract<Fact['type'], { kind: 'quantity' }>): boolean {
  const { min, above, max } = bounds;
  return (
    Number.isFinite(value) &&
    (!whole || Number.isInteger(value)) &&
    !(typeof min === 'number' && value < min) &&
    !(typeof above === 'number' && value <= above) &&
    !(typeof max === 'number' && value > max)
  );
}
