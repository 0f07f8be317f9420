import type { Bilingual } from './text.ts';

/** On what a boundary's reading rests, strongest first; from `contrast` on, the number itself is contested. */
export const BASES = ['text', 'law', 'contrast', 'custom', 'reply'] as const;
export type Basis = (typeof BASES)[number];

/** How the words at one threshold are read. */
export interface Boundary {
  /** The fact or expression the threshold stands at, as the rule writes it. */
  readonly at: string;
  readonly phrase: string;
  readonly basis: Basis;
  readonly note?: Bilingual;
}

/** Whether the words settle which side the number itself is on (the clause's own words, or the Civil Code). */
export const isSettled = (basis: Basis): boolean => basis === 'text' || basis === 'law';
