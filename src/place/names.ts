/** Every name that may be written for a place, in one index, so that reading a name is a look-up. */
import type { Place, PlaceNames, PlaceTable } from '../model/place.ts';

/** A table made by `buildPlaceTable` also knows former and misleading names; any other does without. */
export type NamedTable = PlaceTable & Partial<PlaceNames>;

export interface Reading {
  readonly place: Place;
  /** The retired name, where it was one. */
  readonly retired?: string;
  /** Understood only straight after the name of the place it lies in (赣州章贡). */
  readonly needsParent?: true;
}

export interface NameIndex {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Letters of the longest name. */
  readonly longest: number;
  /** Canonical name that is not resolved → the place to suggest. */
  readonly lookalikes: ReadonlyMap<string, Place>;
  /** Full Chinese names of divisions and zones: what a misspelt name is compared with. */
  readonly spellings: readonly string[];
}

/** A name without what people put between and around its parts: width, case, spaces, `/ - ·`, apostrophes, brackets. */
export function canonical(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/\-–—·>'’()]/gu, '');
}

const indexes = new WeakMap<NamedTable, NameIndex>();

/** The index of a table, made at the first question. */
export function indexOf(table: NamedTable): NameIndex {
  const known = indexes.get(table);
  if (known) return known;
  const made = makeIndex(table);
  indexes.set(table, made);
  return made;
}

function makeIndex(table: NamedTable): NameIndex {
  const readings = new Map<string, readonly Reading[]>();
  const add = (name: string, reading: Reading): void => {
    const key = canonical(name);
    const there = readings.get(key) ?? [];
    if (key !== '' && !there.some(({ place }) => place === reading.place)) {
      readings.set(key, [...there, reading]);
    }
  };
  const lookalikes = new Map<string, Place>();
  for (const [name, id] of table.lookalikes ?? []) {
    const place = table.byId.get(id);
    if (place) lookalikes.set(canonical(name), place);
  }
  const places = [...table.byId.values()];
  for (const place of places) {
    for (const name of [place.label.zh, place.label.en, ...place.aliases]) add(name, { place });
  }
  for (const [name, id] of table.formerNames ?? []) {
    const place = table.byId.get(id);
    if (place) add(name, { place, retired: name });
  }
  for (const place of places) {
    const short = shortName(place);
    if (short !== undefined && !lookalikes.has(canonical(short.name))) add(short.name, short.reading);
  }
  const longest = Math.max(0, ...[...readings.keys()].map((name) => name.length));
  const spellings = places.flatMap((place) =>
    place.level === 'town' ? [] : [place.label.zh, ...place.aliases],
  );
  return { readings, longest, lookalikes, spellings };
}

/**
 * 赣州 for 赣州市. By rule no two counties or cities of the country share a name, districts of two cities may (西湖区),
 * so a district's short name counts only behind its city. One letter (赣) is no name.
 */
function shortName(place: Place): { readonly name: string; readonly reading: Reading } | undefined {
  if (place.level === 'zone' || place.level === 'town') return undefined;
  const match = /^(.{2,})([省市县区])$/u.exec(place.label.zh);
  if (!match) return undefined;
  const [, name = '', suffix] = match;
  return { name, reading: suffix === '区' ? { place, needsParent: true } : { place } };
}
