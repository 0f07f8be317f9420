/**
 * Conditions as data: what the loader makes of a rule's YAML, what the compiler turns into
 * functions, and what explanations, cures and translations can walk.
 */
import type { Exact } from '../support/exact.ts';
import type { Boundary } from './boundary.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { Unit } from './unit.ts';
import type { Fact, Part } from './vocabulary.ts';

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '!=';

/** What holds where a comparison does not. */
export const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};

/** A fact as seen from where it is named: `hops` scopes outward (0 = the part itself, then its owner). */
export interface FactRef {
  readonly fact: Fact;
  readonly hops: number;
}

export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Membership
  | Comparison
  | Quantified
  | Within
  | InForce
  | Due;

/** A boolean, choice or grade is one of the listed values. */
export interface Membership {
  readonly kind: 'member';
  readonly fact: FactRef;
  readonly values: readonly (string | number | boolean)[];
  readonly text: string;
  readonly span: Span;
}

/**
 * Two numbers compared. Grades compare by rank, dates by day, quantities in the fact's own unit
 * (or, when the sides are expressions, in the base unit of their dimension).
 */
export interface Comparison {
  readonly kind: 'compare';
  readonly left: Expression;
  readonly op: Comparator;
  readonly right: Expression;
  /** Set where the clause's words leave open which side the number itself is on. */
  readonly contested?: Boundary;
  /** The unit both sides are in; absent for grades, dates and pure numbers. */
  readonly unit?: Unit;
  readonly text: string;
  readonly span: Span;
}

export type Expression =
  /** `text` keeps the notation of the rule, e.g. `2万㎡`. */
  | { readonly kind: 'number'; readonly value: Exact; readonly text: string }
  /** The fact's value times `scale` (its unit in the base unit of the comparison). */
  | { readonly kind: 'fact'; readonly ref: FactRef; readonly scale: Exact }
  | {
      readonly kind: 'arithmetic';
      readonly op: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'count'; readonly part: Part; readonly hops: number; readonly where: Condition }
  | {
      readonly kind: 'sum';
      readonly part: Part;
      readonly hops: number;
      readonly of: Fact;
      readonly scale: Exact;
      readonly where: Condition;
    };

/** At least one, every one, or not one of the parts meets `where`. */
export interface Quantified {
  readonly kind: 'parts';
  readonly quantifier: 'any' | 'all' | 'none';
  readonly part: Part;
  /** Scopes outward to the subject that owns the list. */
  readonly hops: number;
  readonly where: Condition;
  readonly text: string;
  readonly span: Span;
}

/** The project lies inside one of the places; for a region, it is one of them. */
export interface Within {
  readonly kind: 'within';
  /** The facts that say where the subject is: its place and, for a project, its functional zone. */
  readonly place: FactRef;
  readonly zone?: FactRef;
  readonly places: readonly Place[];
  readonly match: 'inside' | 'same';
}

/**
 * The governing date lies in the document's time. `fallback`: an absent date means "being decided now", so the
 * as-of date stands in; where that is the filing date, the decision may still come after the document.
 */
export interface InForce {
  readonly kind: 'in-force';
  readonly governs?: FactRef;
  readonly fallback: boolean;
  /** First and last day; absent bounds are open. */
  readonly from?: number;
  readonly until?: number;
}

/**
 * The region's reporting year is one of these: the year of the target, or for a rule without one the years that end in
 * the document's time.
 */
export interface Due {
  readonly kind: 'due';
  readonly fact: FactRef;
  /** First and last year; absent bounds are open. */
  readonly from?: number;
  readonly until?: number;
}
