import type { Exact } from '../support/exact.ts';
import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';
import type { Unit, UnitTable } from './unit.ts';

/** What a descriptor describes; a rule addresses exactly one of them. */
export const SUBJECTS = ['project', 'enterprise', 'region'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One allowed value of a choice or grade. */
export interface ChoiceValue {
  readonly key: string;
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  /** No design can bring it about: what others determine, what the law does not ask for, what was never there. */
  readonly fixed: boolean;
}

/**
 * `choice` is one of a set; `grade` is one of an ordered list, lowest first;
 * `text` is a free remark, which no rule may read.
 */
export type FactType =
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'choice' | 'grade';
      readonly values: readonly ChoiceValue[];
      /** Every folded name of a value → its index in `values`. */
      readonly names: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly bounds: Bounds; readonly whole: boolean }
  | { readonly kind: 'date' }
  /** A place name or code, resolved against the place table. */
  | { readonly kind: 'place' }
  | { readonly kind: 'text' };

/** Bounds of a quantity in its own unit; a bound that is not there is open. */
export interface Bounds {
  readonly min?: Exact;
  /** Exclusive lower bound: a divisor needs one at zero. */
  readonly above?: Exact;
  readonly max?: Exact;
}

/** A thing a descriptor may state about its subject, or about one part of it. */
export interface Fact {
  readonly key: string;
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  readonly subject: Subject;
  /** The part list it belongs to, e.g. `buildings`; absent for the subject itself. */
  readonly part?: string;
  readonly type: FactType;
  readonly definition: Bilingual;
  /** The form, permit or certificate that proves it. */
  readonly proof: Bilingual;
  /** A part that does not state it takes the project's own statement of the same key. */
  readonly inherits: boolean;
  /** No design can change it: what the subject is, where it lies, when it came about, what was in earlier years. */
  readonly fixed: boolean;
  readonly span: Span;
}

/** A list of parts of a subject: buildings, boilers, kilns … */
export interface Part {
  readonly key: string;
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  readonly subject: Subject;
  readonly definition: Bilingual;
  /** By canonical key. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every folded name of a fact of the part. */
  readonly names: ReadonlyMap<string, Fact>;
  readonly span: Span;
}

/** Everything that may be said of one kind of subject. */
export interface SubjectVocabulary {
  readonly subject: Subject;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parts: ReadonlyMap<string, Part>;
  /** Every folded name of a fact of the subject itself. */
  readonly names: ReadonlyMap<string, Fact>;
  /** Every folded name of a part. */
  readonly partNames: ReadonlyMap<string, Part>;
}

export interface Vocabulary {
  readonly units: UnitTable;
  readonly subjects: Readonly<Record<Subject, SubjectVocabulary>>;
}
