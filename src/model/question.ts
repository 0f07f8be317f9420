/** What an interview asks, and how far it has come. */
import type { PartName } from './report.ts';
import type { Rule } from './rule.ts';
import type { Fact, Part } from './vocabulary.ts';

export type Question =
  /** What is described at all. */
  | { readonly kind: 'subject' }
  /** Decides nothing, but a report wants a heading. */
  | { readonly kind: 'name'; readonly fact: Fact }
  /** Which of these lists have anything in them. */
  | { readonly kind: 'lists'; readonly lists: readonly Part[]; readonly rules: readonly Rule[] }
  /** How many parts a list has, or what they are called. */
  | { readonly kind: 'count'; readonly list: Part; readonly rules: readonly Rule[] }
  | FactQuestion;

export interface FactQuestion {
  readonly kind: 'fact';
  readonly fact: Fact;
  /** JSON Pointer of the place where the answer belongs. */
  readonly pointer: string;
  /** The part it is asked of; absent for the subject itself. */
  readonly part?: PartName;
  /** Asked once of the subject for all its parts, which may yet differ. */
  readonly shared: boolean;
  /** Of what is not known it may depend whether anybody needs it: no rule that asks for it surely applies. */
  readonly uncertain: boolean;
  /** Where its own part and others like it say nothing of it yet; none where it is not asked of a part. */
  readonly alike: readonly string[];
  /** What was stated already and is not precise enough, such as a city where a county is needed. */
  readonly stated?: string;
  /** The rules that wait for it. */
  readonly rules: readonly Rule[];
}

/** Rules by whether something is missing for them. */
export interface Progress {
  readonly binding: Decided;
  readonly all: Decided;
}

export interface Decided {
  readonly decided: number;
  readonly of: number;
}

/** What an interview came to. */
export interface Counts {
  readonly asked: number;
  /** Facts of the subject and of one part of each list. */
  readonly facts: number;
  readonly lists: number;
  /** Answered as not known, now or in an earlier sitting. */
  readonly unknown: number;
}
