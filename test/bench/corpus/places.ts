/** The places that the corpus names, in the notation that every engine can compare: codes, and ids of zones. */
import type { Place, PlaceTable } from '../../../src/model/place.ts';
import { inside } from '../../../src/place/inside.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';

/** The more often a place stands here the more often it is drawn. The last one lies in another province. */
const WRITTEN =
  'rongjiang rongjiang rongjiang rongjiang 360702192 rongjiang-campus 360700 360702 360702 360703 360704 360781 360100 360102 360111 360112 360200 360281 360400 360482 360500 360600 360800 360900 361000 361100 360000 440000'.split(
    ' ',
  );
const ZONES = ['rongjiang', 'ganjiang', 'none'] as const;

export function writtenPlaces(table: PlaceTable): ReadonlyMap<string, Place> {
  return new Map(
    WRITTEN.flatMap((text): [string, Place][] => {
      const found = resolvePlace(text, table);
      return 'place' in found ? [[text, found.place]] : [];
    }),
  );
}

export function writtenZones({ byId }: PlaceTable): ReadonlyMap<string, Place | 'none'> {
  return new Map(
    ZONES.flatMap((id): [string, Place | 'none'][] => {
      const zone = id === 'none' ? id : byId.get(id);
      return zone ? [[id, zone]] : [];
    }),
  );
}

/** The zones that a descriptor of this place may state without contradicting itself. */
export function zonesFor(place: Place, table: PlaceTable): readonly string[] {
  const zones = ZONES.flatMap((id) => table.byId.get(id) ?? []);
  const near = zones.filter(
    (zone) => inside(place, zone, table) !== false || inside(zone, place, table) !== false,
  );
  const inOne = zones.some((zone) => inside(place, zone, table) === true);
  return [...near.map(({ id }) => id), ...(inOne ? [] : ['none'])];
}
