import type { Bilingual } from './text.ts';

/** An administrative division (its code is GB/T 2260) or a functional zone laid over some of them. */
export interface Place {
  /** GB/T 2260 code, or the zone's own id (zones have no such code). */
  readonly id: string;
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  readonly level: 'province' | 'city' | 'county' | 'zone' | 'town';
  /** Everything it lies wholly inside of, directly; a town of a zone has two. */
  readonly parents: readonly string[];
  /** For a zone: divisions that it covers in part, so that a project there may be inside or outside. */
  readonly overlaps: readonly string[];
}

export interface PlaceTable {
  readonly byId: ReadonlyMap<string, Place>;
  /** Retired code → the code in force. */
  readonly retired: ReadonlyMap<string, string>;
}

/** What reading a name needs beyond the shape of the land. */
export interface PlaceNames {
  /** Retired name → id of the place in force. */
  readonly formerNames: ReadonlyMap<string, string>;
  /** Name that is not resolved → id of the place to suggest. */
  readonly lookalikes: ReadonlyMap<string, string>;
}
