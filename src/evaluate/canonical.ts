/** One text for one value, however it was written: `2.1万㎡` and 21000 are the same. */
import type { Value } from '../model/descriptor.ts';
import type { Fact } from '../model/vocabulary.ts';
import type { Exact } from '../support/exact.ts';

export const canonicalNumber = (value: Exact): string =>
  typeof value === 'number' ? String(value) : `${value.top}/${value.bottom}`;

/** A grade by its key: its rank shifts when the list of grades grows. */
export const canonicalRank = (rank: number, { type }: Fact): string =>
  type.kind === 'grade' ? (type.values[rank]?.key ?? String(rank)) : String(rank);

/** A value that is not stated is `?`, which no stated value is. */
export function canonicalValue(value: Value | undefined, fact: Fact): string {
  if (value === undefined) return '?';
  if (typeof value === 'number') return canonicalRank(value, fact);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if ('level' in value) return `@${value.id}`;
  if ('convention' in value) {
    return [value.nominal, value.least, value.most].map(canonicalNumber).join('~');
  }
  return canonicalNumber(value);
}
