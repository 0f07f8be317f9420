/** Where the reference reads a fact: the record itself, the subject around it, and where a fact would belong. */
import type { FactRef } from '../../src/model/condition.ts';
import type { Descriptor, Statements, Value } from '../../src/model/descriptor.ts';
import type { PlaceTable } from '../../src/model/place.ts';
import type { Part } from '../../src/model/vocabulary.ts';

/** The record a condition is read on, seen from inside to outside. */
export interface Scope {
  readonly record: Statements;
  readonly outer?: Scope;
  readonly check: Check;
  /** Nothing is said of the list this part would be in: every fact of it is the list itself. */
  readonly unlisted?: Part;
}

/** What is the same for a whole check; `asOf` in days. */
export interface Check {
  readonly descriptor: Descriptor;
  readonly asOf: number;
  readonly places: PlaceTable;
}

/** The parts of a list, each with the subject around it; undefined when nothing is said of the list. */
export function itemsOf(
  { part, hops }: { part: Part; hops: number },
  scope: Scope,
): readonly Scope[] | undefined {
  const owner = outward(scope, hops);
  return scope.check.descriptor.parts[part.key]?.map((record) => ({
    record,
    outer: owner,
    check: scope.check,
  }));
}

function outward(scope: Scope, hops: number): Scope {
  if (hops === 0) return scope;
  if (!scope.outer) throw new Error('a condition looks further out than the subject');
  return outward(scope.outer, hops - 1);
}

export const statedAt = ({ fact, hops }: FactRef, scope: Scope): Value | undefined =>
  outward(scope, hops).record.values[fact.key];

export function pointerOf({ fact, hops }: FactRef, scope: Scope): string {
  const { record, unlisted } = outward(scope, hops);
  return unlisted ? listOf(unlisted, scope) : `${record.pointer}/${fact.key}`;
}

/** Pointer of the whole list. */
export const listOf = (part: Part, { check }: Scope): string =>
  `${check.descriptor.root.pointer}/${part.key}`;
