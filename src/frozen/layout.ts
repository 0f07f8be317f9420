/** How a frozen pack is laid out: what is read at once, and the numbers of the sections that are read when asked for. */
import type { Force } from '../model/rule.ts';
import type { Subject } from '../model/vocabulary.ts';

type Section = number;

export interface Layout {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly units: Section;
  readonly places: Section;
  readonly gates: Section;
  readonly documents: readonly DocumentLayout[];
  readonly subjects: Readonly<Record<Subject, Section>>;
  readonly rules: readonly RuleRow[];
}

export interface DocumentLayout {
  /** Everything but the clauses. */
  readonly about: unknown;
  /** Path, heading and hash of each. */
  readonly clauses: readonly (readonly [path: string, heading: string, sha256: string])[];
  /** The statements of each. */
  readonly statements: Section;
}

export type RuleRow = readonly [
  id: string,
  document: number,
  clause: string,
  force: Force,
  subject: Subject,
  derived: 0 | 1,
  stretch: 0 | 1,
  due: number | null,
  /** Key of the part it judges. */
  each: string | null,
  span: unknown,
  /** `when`: whom it concerns. */
  gate: Section,
  /** `require`, `reviews`, `governs`: what it says of those. */
  demands: Section,
  /** What is only printed. */
  words: Section,
  examples: Section,
];

/** The fields of each section of a rule. */
export const DEMANDS = ['require', 'reviews', 'governs'] as const;
export const WORDS = ['title', 'quote', 'boundaries', 'reading', 'doubt', 'remedy'] as const;

export interface Frozen {
  readonly layout: Layout;
  readonly sizes: readonly number[];
  readonly bytes: Uint8Array;
}
