/** What a check says: verdicts, findings, conclusion. */
import type { Settlement } from './decision.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';
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
  /** What a person decided about it; the verdict stays what the rule says. */
  readonly settled?: Settlement;
  /** Against the report of an earlier round. */
  readonly change?: Change;
  /** Says whether a decision still fits: changes with the rule's meaning and with every value that was read. */
  readonly stamp?: () => string;
  /** The evaluated conditions, each with its values and why; computed when somebody asks. */
  readonly explain: () => Explanation;
}

/** Of something that kept, or keeps, the conclusion from being compliant, between two rounds. */
export const CHANGES = ['cured', 'remaining', 'changed', 'new'] as const;
export type Change = (typeof CHANGES)[number];

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

/** A finding of an earlier round whose part is not in the filing any more. */
export interface Gone {
  readonly rule: string;
  /** What the earlier report called the part. */
  readonly part?: string;
  /** What the earlier report said of it. */
  readonly outcome: string;
}

/** All findings for one descriptor. */
export interface Report {
  readonly file: string;
  readonly subject: Subject;
  /** What tells this subject from all others: the project's code, a credit code; absent when none is stated. */
  readonly identity?: string;
  readonly name?: string;
  /** Who files a project. */
  readonly owner?: string;
  readonly place?: Place;
  readonly asOf: AsOf;
  readonly findings: readonly Finding[];
  /** What an earlier round complained of and is no longer there to judge: a part that is not filed any more. */
  readonly gone?: readonly Gone[];
  readonly conclusion: Conclusion;
  /** Retired codes understood, encodings assumed, conversions that are a convention. */
  readonly notices: readonly Diagnostic[];
}

/** Where something stands in an input, with the line it stands in. */
export interface Located {
  readonly span: Span;
  /** The line as written, cut around the place when it is long. */
  readonly excerpt: string;
}

/** The place of a JSON Pointer's value; of one that is not there, the nearest place around it that is. */
export type Locate = (pointer: string) => Located | undefined;

/** A descriptor that could be read, and what the rules say of it. */
export interface Checked {
  readonly kind: 'report';
  readonly report: Report;
  /** SHA-256 of the bytes it was read from. */
  readonly inputHash: string;
  readonly locate: Locate;
}

export interface Unread {
  readonly kind: 'unread';
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of one input: a report, or the reasons why it could not be read. */
export type Result = Checked | Unread;

/** What a report says of the run itself, whatever the inputs were. */
export interface RunHead {
  readonly tool: { readonly name: string; readonly version: string };
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  /** Every rule that was looked at, in the program's order. */
  readonly rules: readonly Rule[];
  /** How many rules were looked at, when not all were. */
  readonly selection?: number;
}

/** What a run learns only once all inputs are through: decisions that nothing used, or that reach too far. */
export interface RunTail {
  readonly diagnostics: readonly Diagnostic[];
}

/** What holds of a finding in the end: the verdict, or what a person decided in its place. */
export function standingOf({ verdict, settled }: Pick<Finding, 'verdict' | 'settled'>): Verdict | 'waived' {
  if (settled === undefined) return verdict;
  return settled.kind === 'waiver' ? 'waived' : settled.decision;
}
