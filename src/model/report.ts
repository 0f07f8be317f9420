/** What a check says: verdicts, findings, conclusion. */
import type { Settlement } from './decision.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';
import type { Trace } from './trace.ts';
import type { Outcome, Verdict } from './verdict.ts';
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
  /** What that report said; absent where it said nothing of this part. */
  readonly before?: Before;
  /**
   * Says whether a decision still fits: changes with the rule's meaning and with every value that was read. Of what is
   * still open or unmet.
   */
  readonly stamp?: () => string;
  /** The evaluated conditions, each with its values and why; computed when somebody asks. */
  readonly explain: () => Explanation;
}

/** Of something that kept, or keeps, the conclusion from being compliant, between two rounds. */
export const CHANGES = ['cured', 'remaining', 'changed', 'new'] as const;
export type Change = (typeof CHANGES)[number];

/** A finding of the earlier round that has become this one. */
export interface Before {
  readonly outcome: Outcome;
  /** The rule itself was another one then. */
  readonly otherRule: boolean;
  /** What is not stated now as it was then. */
  readonly facts: readonly FactChange[];
}

/** One value as it was stated then and as it is now; absent: not stated. */
export interface FactChange {
  readonly label: Bilingual;
  /** What knows how to show the value; absent for one that the rule does not read any more. */
  readonly fact?: Fact | Part;
  readonly before?: unknown;
  readonly now?: unknown;
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

/** Why nothing is said any more of what an earlier round complained of. */
export const ABSENCES = ['part', 'rule', 'selection'] as const;
/** The part is not filed any more; the pack has no such rule; the rule was not looked at this time. */
export type Absence = (typeof ABSENCES)[number];

/** A finding of an earlier round that has no successor: no cure, since nothing shows that it was mended. */
export interface Gone {
  readonly rule: string;
  /** What the earlier report called the part. */
  readonly part?: string;
  /** What the earlier report said of it. */
  readonly outcome: Outcome;
  readonly why: Absence;
}

/** The report of an earlier round; `first`: that round knew nothing of this subject. */
export type Since =
  | { readonly kind: 'first'; readonly file: string }
  | {
      readonly kind: 'again';
      readonly file: string;
      /** As-of date and conclusion of then. */
      readonly date: string;
      readonly conclusion: Conclusion;
      /** How the two were found to be of one subject. */
      readonly by: 'identity' | 'name' | 'file';
      /** Version of the rule pack of then, where it was not the same pack. */
      readonly otherPack?: string;
      /** How many rules were looked at then, when not all were. */
      readonly selection?: number;
    };

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
  /** The functional zone that the subject says it lies in; `none`: it says that it lies in none. */
  readonly zone?: Place | 'none';
  readonly asOf: AsOf;
  readonly findings: readonly Finding[];
  /** The earlier round that findings are compared with. */
  readonly since?: Since;
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
  /** Where in the excerpt (UTF-16) the value begins; absent where it does not show it. */
  readonly offset?: number;
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

/** The fact that tells a subject from all others. */
export const identityKey = (subject: Subject): string =>
  subject === 'project' ? 'project_code' : 'credit_code';

/** What holds of a finding in the end: the verdict, or what a person decided in its place. */
export function standingOf({ verdict, settled }: Pick<Finding, 'verdict' | 'settled'>): Verdict | 'waived' {
  if (settled === undefined) return verdict;
  return settled.kind === 'waiver' ? 'waived' : settled.decision;
}
