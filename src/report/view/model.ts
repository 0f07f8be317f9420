/**
 * A report in words, ready to be laid out: what every written format shows, chosen and phrased once. Plain data in the
 * reader's language; strangers' text in it is visible and short, and each format escapes it for its own syntax.
 */
import type { AsOf, Change, Conclusion } from '../../model/report.ts';
import type { Force } from '../../model/rule.ts';
import type { Subject } from '../../model/vocabulary.ts';
import type { Outcome } from '../../words/outcome.ts';

export interface ReportView {
  readonly kind: 'report';
  readonly file: string;
  readonly name: string;
  readonly subject: Subject;
  /** The head of a form: subject, code, place, date, as far as stated. */
  readonly head: readonly Field[];
  /** For forms that have a place of their own for each of these. */
  readonly identity?: string;
  readonly owner?: string;
  readonly place: string;
  readonly asOf: AsOf;
  readonly conclusion: Conclusion;
  readonly conclusionText: string;
  readonly meaning: string;
  /** How many binding rules came out how, in the order of a reader's interest. */
  readonly counts: readonly { readonly outcome: Outcome; readonly label: string; readonly rules: number }[];
  /** Groups that have entries, most pressing first. */
  readonly groups: readonly GroupView[];
  /** What binding rules wait for. */
  readonly required: readonly WantedView[];
  /** That, and then what only advice and targets could use. */
  readonly wanted: readonly WantedView[];
  /** Absent when nobody asked for it. */
  readonly margins?: MarginsView;
  /** The earlier round that it is held against. */
  readonly since?: SinceView;
  /** What an earlier round complained of and is not filed any more. */
  readonly gone: readonly string[];
  readonly notices: readonly string[];
}

export interface SinceView {
  /** File, date and conclusion of the earlier report, or that it has none of this subject. */
  readonly text: string;
  /** How many findings came out how; empty where there is nothing to compare with. */
  readonly counts: readonly {
    readonly kind: Change | 'gone';
    readonly label: string;
    readonly count: number;
  }[];
  /** The counts in one line. */
  readonly countsText: string;
  /** Another rule pack, other rules looked at. */
  readonly notes: readonly string[];
}

/** An input that could not be checked. */
export interface UnreadView {
  readonly kind: 'unread';
  readonly file: string;
  /** Each with its position and code. */
  readonly faults: readonly string[];
}

export interface Field {
  readonly label: string;
  readonly value: string;
}

/** All rules that came out alike. */
export interface GroupView {
  readonly outcome: Outcome;
  /** Binding rules decide the conclusion; the others never do. */
  readonly binding: boolean;
  readonly label: string;
  readonly rules: readonly RuleView[];
}

/** One rule and its findings of one outcome. */
export interface RuleView {
  readonly rule: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly binding: boolean;
  readonly force: Force;
  readonly citation: CitationView;
  /** The operative words of the clause, verbatim. */
  readonly quote: string;
  /** What to do; while a person has yet to decide, what would be to do. */
  readonly remedy: string;
  readonly findings: readonly FindingView[];
}

export interface CitationView {
  readonly document: string;
  readonly title: string;
  /** 文号待核 where the text gives none. */
  readonly number: string;
  readonly date: string;
  /** Printed path, e.g. `三（三）2`. */
  readonly clause: string;
  readonly authority: string;
  /** How far it binds: 必须执行, 鼓励 … */
  readonly force: string;
  /** Title with number and date. */
  readonly paper: string;
  /** All of it in one line. */
  readonly full: string;
  readonly short: string;
}

export interface FindingView {
  /** Absent when the rule judges the subject as a whole. */
  readonly part?: { readonly text: string; readonly pointer: string };
  /** The facts by which the clause concerns the subject. */
  readonly applies: readonly DeclaredView[];
  /** Place and time, where the clause asks nothing else in order to concern the subject. */
  readonly scope?: string;
  /** What was declared and what the clause requires of it; for a breach only what is unmet. */
  readonly demands: readonly DemandView[];
  /** What is still to be stated, with its number in the list of facts to supply. */
  readonly missing: readonly MissingView[];
  /** What a person must weigh. */
  readonly weigh: readonly string[];
  /** What a person may ask to see before deciding: fact and proof. */
  readonly materials: readonly string[];
  /** Why it does not apply, or that it is met either way. */
  readonly note?: string;
  readonly change?: { readonly kind: Change; readonly text: string };
  /** What a person decided, in one line, and whether it lifted a breach. */
  readonly settled?: { readonly kind: 'determination' | 'waiver'; readonly text: string };
}

export interface MissingView {
  readonly label: string;
  readonly pointer: string;
  /** In the list of facts to supply. */
  readonly number?: number;
  /** Where the record begins to which it belongs. */
  readonly at?: PlaceView;
}

export interface DemandView {
  readonly declared: readonly DeclaredView[];
  readonly required: string;
  /** How far off, in the unit: 还差 1㎡. */
  readonly gap?: string;
}

export interface DeclaredView {
  readonly label: string;
  readonly value: string;
  /** Evidence, inheritance, whose part it is. */
  readonly notes: readonly string[];
  readonly pointer: string;
  readonly evidence?: string;
  /** Where it stands in the input; absent when it stands nowhere. */
  readonly at?: PlaceView;
}

/** A place in an input. */
export interface PlaceView {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `第 12 行第 5 列`. */
  readonly text: string;
  /** The line that stands there, cut when it is long; empty where an input has no lines. */
  readonly excerpt: string;
  /** What stands in the excerpt before the value; absent where the excerpt does not show it. */
  readonly before?: string;
}

/** One fact to be supplied. */
export interface WantedView {
  readonly number: number;
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** What the fact means. */
  readonly meaning: string;
  readonly places: readonly string[];
  /** The parts of which it must be stated; empty when it is the subject's own. */
  readonly parts: readonly string[];
  /** The material that proves it; empty for a list of parts. */
  readonly proof: string;
  /** Of a list of parts: what each entry will have to state. */
  readonly entries: readonly string[];
  /** How to state it, where that needs saying. */
  readonly hint: string;
  /** Only when this holds is it needed; absent: in any case. */
  readonly onlyIf?: string;
  readonly clauses: readonly CitationView[];
  readonly binding: boolean;
}

/** Thresholds nearer than a share of themselves. */
export interface MarginsView {
  /** `5%`. */
  readonly share: string;
  readonly entries: readonly MarginView[];
}

export interface MarginView {
  /** `requirement`: it is met; `applicability`: it keeps the clause from concerning the subject. */
  readonly kind: 'requirement' | 'applicability';
  readonly rule: string;
  readonly title: string;
  readonly part?: string;
  readonly citation: CitationView;
  readonly binding: boolean;
  readonly declared: readonly DeclaredView[];
  /** What was compared, in the unit of the comparison; two ends where a unit was converted by custom. */
  readonly value: string;
  /** The comparison as a sentence: 总建筑面积 ≥ 2万㎡. */
  readonly threshold: string;
  /** 余量 200㎡. */
  readonly difference: string;
  /** Of the threshold: `1%`. */
  readonly share: string;
  /** That the number itself is contested, that a unit was converted by custom. */
  readonly notes: readonly string[];
}
