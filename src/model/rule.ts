import type { Boundary } from './boundary.ts';
import type { Condition, FactRef } from './condition.ts';
import type { Clause, PolicyDocument } from './document.ts';
import type { PlaceTable } from './place.ts';
import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';
import type { Verdict } from './verdict.ts';
import type { Part, Subject, Vocabulary } from './vocabulary.ts';

export const FORCES = ['mandatory', 'principle', 'target', 'encouraged'] as const;
export type Force = (typeof FORCES)[number];

/** Something the clause leaves to a person: where `condition` holds, `weigh` says what must be weighed. */
export interface Review {
  readonly condition: Condition;
  readonly weigh: Bilingual;
}

/** One requirement of one clause. */
export interface Rule {
  /** `<document>/<id in the document>`. */
  readonly id: string;
  readonly document: PolicyDocument;
  readonly clause: Clause;
  readonly title: Bilingual;
  readonly quote: string;
  readonly force: Force;
  readonly subject: Subject;
  /** Judged once for each of these parts; absent: once for the subject. */
  readonly each?: Part;
  /** The date fact that decides whether the document governs; absent: the as-of date. */
  readonly governs?: FactRef;
  /** Year at whose end a region's target is due. */
  readonly due?: number;
  /** A project's or enterprise's reading of a regional target: counts towards it, never blocks. */
  readonly derived: boolean;
  /** 力争: striven for beyond the binding target; unmet it decides nothing. */
  readonly stretch: boolean;
  /** Place, time and the rule's own `when`, in that order. */
  readonly when: Condition;
  readonly require: Condition;
  readonly boundaries: readonly Boundary[];
  readonly reviews: readonly Review[];
  readonly reading: Bilingual;
  /** Another reading that the words allow and that was not taken; a lawyer may decide otherwise. */
  readonly doubt?: Bilingual;
  readonly remedy: Bilingual;
  readonly examples: readonly Example[];
  readonly span: Span;
}

/** Facts and the verdict they must give; a descriptor is built from them (see `language/examples.ts`). */
export interface Example {
  readonly verdict: Verdict;
  /** A descriptor as a stranger would write it. */
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  /** For `missing`: the facts that the verdict must name, no more and no fewer. */
  readonly missing: readonly string[];
  readonly span: Span;
}

/** Everything that a run needs, checked and resolved. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over all files of the pack. */
  readonly hash: string;
  readonly vocabulary: Vocabulary;
  readonly places: PlaceTable;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** In the order in which they are judged and told. */
  readonly rules: readonly Rule[];
}

/** Whether an unmet or open rule stands in the way of the conclusion `compliant`. */
export function isBinding(rule: Pick<Rule, 'force' | 'subject' | 'derived' | 'stretch'>): boolean {
  if (rule.derived || rule.stretch) return false;
  if (rule.force === 'mandatory' || rule.force === 'principle') return true;
  return rule.force === 'target' && rule.subject === 'region';
}
