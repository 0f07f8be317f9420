/**
 * What every engine can say: plain two-valued statements about one descriptor. A leaf about a value implies that the
 * value is stated, so that no engine has to know what an absent fact means to us.
 */
import type { Comparator } from '../../../src/model/condition.ts';

/** A fact of the descriptor itself (`d`) or of the part in hand (`p`). */
export interface Path {
  readonly of: 'd' | 'p';
  readonly key: string;
}

export type Plain = string | number | boolean;

/** What a leaf says of the value at its path. */
export type Leaf =
  | { readonly kind: 'present'; readonly path: Path }
  | { readonly kind: 'absent'; readonly path: Path }
  | { readonly kind: 'in' | 'out'; readonly path: Path; readonly values: readonly Plain[] }
  /** A number, or an ISO date as text. */
  | {
      readonly kind: 'compare';
      readonly path: Path;
      readonly op: Comparator;
      readonly value: number | string;
    };

export type Claim =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all'; readonly of: readonly Claim[] }
  | { readonly kind: 'any'; readonly of: readonly Claim[] }
  | Leaf;

export const ALWAYS: Claim = { kind: 'constant', value: true };
export const NEVER: Claim = { kind: 'constant', value: false };

export const all = (of: readonly Claim[]): Claim => join('all', of);
export const any = (of: readonly Claim[]): Claim => join('any', of);

/** Flat, without constants and repetitions: what a person would have written. */
function join(kind: 'all' | 'any', of: readonly Claim[]): Claim {
  const [decisive, idle] = kind === 'all' ? [false, true] : [true, false];
  const flat = of.flatMap((each) => (each.kind === kind ? each.of : [each]));
  if (flat.some((each) => each.kind === 'constant' && each.value === decisive))
    return decisive ? ALWAYS : NEVER;
  const rest = flat.filter((each) => each.kind !== 'constant');
  const distinct = [...new Map(rest.map((each) => [JSON.stringify(each), each])).values()];
  if (distinct.length === 0) return idle ? ALWAYS : NEVER;
  return distinct.length === 1 && distinct[0] ? distinct[0] : { kind, of: distinct };
}
