/** What the rules of a pack say of each other, and of the vocabulary: for their author and for a lawyer. */
import type { Comparison, Condition } from './condition.ts';
import type { Descriptor } from './descriptor.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';
import type { ChoiceValue, Fact, Part } from './vocabulary.ts';

/** In the order in which they are listed. */
export const ANALYSIS_KINDS = [
  'contradiction',
  'never',
  'idle',
  'target',
  'overlap',
  'gap',
  'double',
  'barred',
  'subsumed',
  'same',
  'unused',
  'unnamed',
] as const;
export type AnalysisKind = (typeof ANALYSIS_KINDS)[number];

/** What can never happen to a rule: that it concerns anybody, is met, is broken, or is put before a person. */
const NEVERS = ['applies', 'met', 'broken', 'review'] as const;
export type Never = (typeof NEVERS)[number];

export type Relation =
  /** Both can apply, and nobody who is concerned by both can meet both. */
  | { readonly kind: 'contradiction'; readonly rules: readonly [Rule, Rule] }
  /** The first can never be met where the second applies: it forbids what the other one regulates. */
  | { readonly kind: 'barred'; readonly rules: readonly [Rule, Rule] }
  | {
      readonly kind: 'never';
      readonly rules: readonly [Rule];
      readonly what: Never;
      readonly condition: Condition;
    }
  /** A piece of a condition that changes nothing, wherever it stands. */
  | {
      readonly kind: 'idle';
      readonly rules: readonly [Rule];
      readonly path: string;
      readonly condition: Condition;
    }
  /**
   * `target`: one indicator, one year, two values. `overlap`: one thing, the same cases, two demands. Somebody meets the
   * second rule and not the first.
   */
  | {
      readonly kind: 'target' | 'overlap';
      readonly rules: readonly [Rule, Rule];
      /** What each of them asks of it. */
      readonly demands: readonly [Condition, Condition];
    }
  /** The first applies below the number, the second above it; at the number neither does, or both do. */
  | {
      readonly kind: 'gap' | 'double';
      readonly rules: readonly [Rule, Rule];
      /** As the first writes it. */
      readonly turn: Comparison;
    }
  /** Whoever breaks the first breaks each of the others too, and each is as strong. */
  | { readonly kind: 'subsumed'; readonly rules: readonly Rule[] }
  /** Broken by the same descriptors. */
  | { readonly kind: 'same'; readonly rules: readonly Rule[] }
  | { readonly kind: 'unused'; readonly rules: readonly []; readonly fact: Fact | Part }
  /** Several values of one fact that no rule names; one would be everything else. */
  | {
      readonly kind: 'unnamed';
      readonly rules: readonly [];
      readonly fact: Fact;
      readonly values: readonly ChoiceValue[];
    };

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type AnalysisSeverity = (typeof SEVERITIES)[number];

/** A descriptor that `check` reads and that shows the finding. */
export interface Witness {
  readonly descriptor: Descriptor;
  /** ISO date of the check; a descriptor with a filing date states the same. */
  readonly asOf: string;
}

export interface Observation {
  /** The kind and what it is about: stays the same while those do. */
  readonly id: string;
  readonly severity: AnalysisSeverity;
  readonly relation: Relation;
  /** Absent where nothing could show it: what never happens. */
  readonly witness?: Witness;
}

export interface Analysis {
  readonly observations: readonly Observation[];
  /** What was asked and neither shown nor excluded; once judged, without what was accepted. */
  readonly undecided: readonly string[];
}

/** An observation that somebody has looked at and lets stand, or found to be what the papers say. */
export interface Accepted {
  readonly id: string;
  readonly reason: Bilingual;
  readonly span: Span;
}

/** The analysis beside what was accepted of it. */
export interface JudgedAnalysis extends Analysis {
  readonly accepted: ReadonlyMap<string, Accepted>;
  /** Accepted, but no longer there. */
  readonly stale: readonly Accepted[];
}
