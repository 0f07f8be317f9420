/** What a name means where it stands: the part's own fact first, then its owner's. */
import type { FactRef } from '../model/condition.ts';
import type { PlaceTable } from '../model/place.ts';
import type { UnitTable } from '../model/unit.ts';
import type { Fact, Part, SubjectVocabulary } from '../model/vocabulary.ts';
import { Bug } from '../support/never.ts';
import { fold } from '../support/text.ts';
import { suggestions } from '../vocabulary/names.ts';
import { type Problems, withNearest } from '../yaml/fields.ts';
import type { BoundaryBook } from './boundaries.ts';

export interface Scope {
  readonly subject: SubjectVocabulary;
  /** Parts entered, innermost first. */
  readonly parts: readonly Part[];
  readonly units: UnitTable;
  readonly places: PlaceTable;
  readonly problems: Problems;
  /** Where thresholds find the words they stand for; absent in a `review` condition. */
  readonly boundaries?: BoundaryBook;
}

export const enter = (scope: Scope, part: Part): Scope => ({ ...scope, parts: [part, ...scope.parts] });

/** Scopes outward to the subject. */
export const hopsToSubject = (scope: Scope): number => scope.parts.length;

export function findFact(name: string, scope: Scope): FactRef | undefined {
  const folded = fold(name);
  for (const [hops, part] of scope.parts.entries()) {
    const fact = part.names.get(folded);
    if (fact) return { fact, hops };
  }
  const fact = scope.subject.names.get(folded);
  return fact ? { fact, hops: hopsToSubject(scope) } : undefined;
}

/** The facts of the subject that say where it is; every vocabulary has `place` (checked when it is built). */
export function placeFacts(scope: Scope): { readonly place: FactRef; readonly zone?: FactRef } {
  const hops = hopsToSubject(scope);
  const place = scope.subject.facts.get('place');
  const zone = scope.subject.facts.get('zone');
  if (!place) throw new Bug(`${scope.subject.subject} has no fact "place"`);
  return { place: { fact: place, hops }, ...(zone ? { zone: { fact: zone, hops } } : {}) };
}

export const findPart = (name: string, scope: Scope): Part | undefined =>
  scope.subject.partNames.get(fold(name));

/** Everything a mistyped name could have meant here. */
function knownNames(scope: Scope): readonly string[] {
  const facts: Fact[] = scope.parts.flatMap((part) => [...part.facts.values()]);
  return suggestions([...facts, ...scope.subject.facts.values(), ...scope.subject.parts.values()]);
}

export const unknownFact = (name: string, scope: Scope) =>
  withNearest(
    { name, scope: [...scope.parts.map((part) => part.key), scope.subject.subject].join(' < ') },
    name,
    knownNames(scope),
  );
