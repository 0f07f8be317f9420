/** Turns a quantity into another unit: exactly inside a dimension, within known bounds where only a custom links two. */
import type { Conventional, Unit, UnitTable } from '../model/unit.ts';
import { divide, type Exact, multiply } from '../support/exact.ts';

/** The value in `to`; undefined when the dimensions differ and no convention joins them. */
export function convert(
  value: Exact,
  from: Unit,
  to: Unit,
  units: UnitTable,
): Exact | Conventional | undefined {
  if (from.dimension === to.dimension) return divide(multiply(value, from.scale), to.scale);
  for (const convention of units.conventions) {
    const source = units.byName.get(convention.from);
    const target = units.byName.get(convention.to);
    if (!source || !target) continue;
    const forward = source.dimension === from.dimension && target.dimension === to.dimension;
    if (!forward) continue;
    const inSource = divide(multiply(value, from.scale), source.scale);
    const by = (factor: Exact): Exact => divide(multiply(multiply(inSource, factor), target.scale), to.scale);
    return {
      nominal: by(convention.factor),
      least: by(convention.least),
      most: by(convention.most),
      convention,
    };
  }
  return undefined;
}

export const isConventional = (value: unknown): value is Conventional =>
  typeof value === 'object' && value !== null && 'convention' in value;
