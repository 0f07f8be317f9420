/** What the report of an earlier round said, as far as a later one is compared with it. */
import type { Conclusion } from './report.ts';
import type { Bilingual } from './text.ts';
import type { Outcome } from './verdict.ts';
import type { Subject } from './vocabulary.ts';

export interface EarlierRun {
  readonly file: string;
  readonly pack: { readonly version: string; readonly hash: string };
  /** How many rules were looked at, when not all were. */
  readonly selection?: number;
  readonly reports: readonly EarlierReport[];
}

export interface EarlierReport {
  readonly file: string;
  readonly subject: Subject;
  readonly identity?: string;
  readonly name?: string;
  readonly date: string;
  readonly conclusion: Conclusion;
  readonly findings: readonly EarlierFinding[];
}

export interface EarlierFinding {
  readonly rule: string;
  readonly part?: { readonly index: number; readonly name?: string; readonly pointer: string };
  readonly outcome: Outcome;
  readonly binding: boolean;
  readonly stamp?: string;
  readonly facts: readonly EarlierFact[];
}

/** One value as it was stated; label and value are a stranger's words. */
export interface EarlierFact {
  readonly key: string;
  readonly label: Bilingual;
  readonly pointer: string;
  readonly stated: unknown;
}
