/** What a check says: verdicts, findings, conclusion. */
import type { Diagnostic } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Rule } from './rule.ts';
import type { Bilingual } from './text.ts';
import type { Trace } from './trace.ts';
import type { Verdict } from './verdict.ts';
import type { Fact, Part, Subject } from './vocabulary.ts';

/** Strongest first. */
export const CONCLUSIONS = [
  'non_compliant',
  'needs_information',
  'needs_review',
  'compliant',
  'no_applicable_rule',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** A fact that could still decide a verdict, or a whole part list of which nothing is said. */
export interface MissingFact {
  readonly fact: Fact | Part;
  /** JSON Pointer of the place in the descriptor where it belongs. */
  readonly pointer: string;
}

/** Why a verdict is left to a person. */
export type ReviewCause =
  /** The rule's own `review` condition holds. */
  | { readonly kind: 'clause'; readonly weigh: Bilingual }
  /** A value exactly at a number whose words can be read both ways. */
  | { readonly kind: 'boundary'; readonly weigh: Bilingual }
  /** The choice of a customary conversion decides. */
  | { readonly kind: 'convention'; readonly weigh: Bilingual }
  /** 原则上: not met, but exceptions are possible. */
  | { readonly kind: 'principle'; readonly weigh: Bilingual };

/** What one rule says of the subject or of one of its parts. */
export interface Finding {
  readonly rule: Rule;
  /** Absent when the rule judges the subject as a whole. */
  readonly part?: PartName;
  readonly verdict: Verdict;
  /** For `pass`: whether the rule surely applies; `false` when it is met whether or not it applies. */
  readonly applies: boolean;
  readonly missing: readonly MissingFact[];
  readonly review: readonly ReviewCause[];
  /** The evaluated conditions, each with its values and why; computed when somebody asks. */
  readonly explain: () => Explanation;
}

export interface Explanation {
  readonly when: Trace;
  readonly require: Trace;
  readonly reviews: readonly Trace[];
}

export interface PartName {
  readonly part: Part;
  readonly index: number;
  readonly name?: string;
  readonly pointer: string;
}

export interface AsOf {
  /** ISO date. */
  readonly date: string;
  readonly from: 'filing_date' | 'option' | 'today';
}

/** All findings for one descriptor. */
export interface Report {
  readonly file: string;
  readonly subject: Subject;
  readonly name?: string;
  readonly place?: Place;
  readonly asOf: AsOf;
  readonly findings: readonly Finding[];
  readonly conclusion: Conclusion;
  /** Retired codes understood, encodings assumed, conversions that are a convention. */
  readonly notices: readonly Diagnostic[];
}

/** What became of one input: a report, or the reasons why it could not be read. */
export type Result =
  | { readonly kind: 'report'; readonly report: Report; readonly inputHash: string }
  | { readonly kind: 'unread'; readonly file: string; readonly diagnostics: readonly Diagnostic[] };

/** Everything that one call of `check` found; what every report format is made from. */
export interface Batch {
  readonly tool: { readonly name: string; readonly version: string };
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  /** How many rules were looked at, when not all were. */
  readonly selection?: number;
  readonly results: readonly Result[];
}
