/** What a translation takes for granted besides the rule: the day, and every way in which the corpus writes a place. */
import type { Place, PlaceTable } from '../../../src/model/place.ts';
import type { Part } from '../../../src/model/vocabulary.ts';

export interface Setting {
  /** The part that the rule is judged on. */
  readonly part?: Part;
  /** The day of the check for a descriptor without a filing date, in days. */
  readonly today: number;
  readonly places: PlaceTable;
  /** Written place → place. */
  readonly written: ReadonlyMap<string, Place>;
  /** Written functional zone → zone. */
  readonly zones: ReadonlyMap<string, Place | 'none'>;
}
