/** Places and zones by what the conditions can tell of them: one pair of statements for each set of answers. */
import { zoneFits } from '../descriptor/interpret.ts';
import type { Within } from '../model/condition.ts';
import type { Place, PlaceTable } from '../model/place.ts';
import { insideWithZone } from '../place/inside.ts';
import { PROVINCES } from '../place/other-provinces.ts';

/** Where a subject says it lies; a zone of which nothing is said is absent. */
export interface Site {
  readonly place: Place;
  readonly zone?: Place | 'none';
}

/** A table never changes, and conditions name the same few places over and over. */
const KNOWN = new WeakMap<PlaceTable, Map<string, readonly Site[]>>();

export function sitesOf(withins: readonly Within[], places: PlaceTable): readonly Site[] {
  const distinct = [...new Map(withins.map((each) => [nameOf(each), each] as const)).values()];
  const known = KNOWN.get(places) ?? new Map<string, readonly Site[]>();
  KNOWN.set(places, known);
  const name = distinct.map(nameOf).sort().join(';');
  const found = known.get(name) ?? distinguish(distinct, places);
  known.set(name, found);
  return found;
}

const nameOf = ({ places, match, zone }: Within): string =>
  [match, zone === undefined ? '' : 'zone', ...places.map(({ id }) => id)].join(' ');

function distinguish(withins: readonly Within[], places: PlaceTable): readonly Site[] {
  const elsewhere = PROVINCES.flatMap(({ place }) => (places.byId.has(place.id) ? [] : [place])).slice(0, 1);
  const all = [...places.byId.values(), ...elsewhere];
  const zones = withins.some(({ zone }) => zone) ? all.filter(({ level }) => level === 'zone') : [];
  const statements = zones.length === 0 ? [undefined] : [undefined, 'none' as const, ...zones];
  const sites = new Map<string, Site>();
  for (const place of all) {
    for (const zone of statements) {
      if (zone !== undefined && !zoneFits(place, zone, places)) continue;
      const site = zone === undefined ? { place } : { place, zone };
      const name = withins.map((within) => answers(within, site, places)).join(' ');
      if (!sites.has(name)) sites.set(name, site);
    }
  }
  return [...sites.values()];
}

function answers(
  { places: bounds, match, zone: reads }: Within,
  { place, zone }: Site,
  table: PlaceTable,
): string {
  const one = (bound: Place): boolean | undefined =>
    match === 'same' ? place.id === bound.id : insideWithZone(place, reads ? zone : undefined, bound, table);
  const all = bounds.map(one);
  if (all.includes(true)) return 'yes';
  return all.includes(undefined) ? 'open' : 'no';
}
