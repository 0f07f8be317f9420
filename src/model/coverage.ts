/** How much of a paper is accounted for. */
import type { PolicyDocument, Reason } from './document.ts';
import type { Force } from './rule.ts';
import type { Subject } from './vocabulary.ts';

export interface Coverage {
  readonly document: PolicyDocument;
  readonly clauses: number;
  /** Paths of clauses of which nothing is said yet. */
  readonly unaccounted: readonly string[];
  readonly statements: number;
  /** Statements that at least one rule encodes. */
  readonly encoded: number;
  readonly reasons: Readonly<Record<Reason, number>>;
  readonly rules: readonly { readonly subject: Subject; readonly force: Force; readonly count: number }[];
}

/** How the sentences of a paper that state a number are accounted for. */
export interface NumberedSentences {
  readonly encoded: number;
  /** Without a rule, for the reasons that the ledger gives. */
  readonly reasoned: number;
  /** Without a statement. */
  readonly open: number;
}
