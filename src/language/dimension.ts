/** Dimensions of computed values: products of powers, e.g. 标准煤 · 产值⁻¹; a pure number has none. */

/** Dimension name → power; powers of zero are left out. */
export type Dimension = ReadonlyMap<string, number>;

export const PURE: Dimension = new Map();

/** `ratio` (1, %, ‰) counts as a pure number. */
export const dimensionOf = (name: string): Dimension => (name === 'ratio' ? PURE : new Map([[name, 1]]));

export function product(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers = new Map(a);
  for (const [name, power] of b) {
    const sum = (powers.get(name) ?? 0) + sign * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return powers;
}

export function describe(dimension: Dimension): string {
  const names = [...dimension].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.map(([name, power]) => (power === 1 ? name : `${name}^${power}`)).join('·') || '1';
}

export const sameDimension = (a: Dimension, b: Dimension): boolean => describe(a) === describe(b);
