import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';

export const AUTHORITIES = [
  'npc-decision',
  'party-government-opinion',
  'provincial-government',
  'department',
  'local-government',
  'zone-committee',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/**
 * Why no rule decides a statement: addressed to a government organ; exhortation; nothing that could be measured or
 * shown; defined or demanded elsewhere; background, title, signature; or, honestly, not encoded yet.
 */
export const REASONS = ['organ', 'exhortation', 'no-measure', 'elsewhere', 'narrative', 'pending'] as const;
export type Reason = (typeof REASONS)[number];

/** One statement of a clause and what became of it: rules, or the reason why there is none. */
export interface LedgerStatement {
  /** A few of its own words, by which it is found in the clause. */
  readonly at: string;
  /** One line in our own words. */
  readonly about: string;
  /** Ids (within the document) of the rules that encode it. */
  readonly rules: readonly string[];
  readonly why?: Reason;
  readonly span: Span;
}

/** A numbered paragraph of a document. */
export interface Clause {
  /** Printed path, e.g. `三（三）2`. */
  readonly path: string;
  readonly heading: string;
  /** SHA-256 of its normalised text (NFKC, no white space). */
  readonly sha256: string;
  /** Empty while nobody has accounted for the clause. */
  readonly statements: readonly LedgerStatement[];
}

/** One policy paper. What its text does not give is absent, never guessed. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** 文号; absent prints as 文号待核. */
  readonly number?: string;
  /** ISO date; absent counts as in force and prints as 日期待核. */
  readonly date?: string;
  /** Last day on which it is in force. */
  readonly until?: string;
  /** Id of the place it binds. */
  readonly place: string;
  readonly authority: Authority;
  readonly sha256: string;
  /** By path, in the document's order. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly span: Span;
}
