/** Reports over archives: items are written as they come, and what must be at hand in the end is bounded. */
import type { Bilingual } from '../model/text.ts';
import type { Style } from './style.ts';

interface Whole<Head, Item, Counts> {
  readonly head: Head;
  readonly counts: Counts;
  /** The first items of each sort, as many as the format keeps, in the order in which they came. */
  readonly items: readonly Item[];
}

/** Same head, items, counts and style: the same text. */
export interface StreamFormat<Head, Item, Counts> {
  readonly summary: Bilingual;
  /** How many items of each sort `end` wants to see. */
  readonly kept: number;
  readonly sortOf: (item: Item, head: Head) => string;
  readonly start: (head: Head, style: Style) => string;
  /** `index` counts from 0. */
  readonly item: (item: Item, index: number, head: Head, style: Style) => string;
  readonly end: (whole: Whole<Head, Item, Counts>, style: Style) => string;
}
