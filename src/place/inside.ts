/** Says whether a project that states one place lies inside another: true, false, or not known from that statement. */
import type { Place, PlaceTable } from '../model/place.ts';

/**
 * `true`: `place` is `bound` or lies wholly inside it. `false`: they share no ground.
 * Otherwise unknown: somewhere in 赣州市 may or may not be in 蓉江新区.
 */
export function inside(place: Place, bound: Place, table: PlaceTable): boolean | undefined {
  const known = answersOf(place, table);
  if (!known.has(bound.id)) known.set(bound.id, compare(place, bound, table));
  return known.get(bound.id);
}

/** A table never changes, so neither does an answer: each is worked out once, at most one for every two places. */
const answers = new WeakMap<PlaceTable, Map<string, Map<string, boolean | undefined>>>();

function answersOf(place: Place, table: PlaceTable): Map<string, boolean | undefined> {
  const ofTable = answers.get(table) ?? new Map<string, Map<string, boolean | undefined>>();
  const ofPlace = ofTable.get(place.id) ?? new Map<string, boolean | undefined>();
  if (ofPlace.size === 0) answers.set(table, ofTable.set(place.id, ofPlace));
  return ofPlace;
}

function compare(place: Place, bound: Place, table: PlaceTable): boolean | undefined {
  if (isWithin(place, bound.id, table)) return true;
  return groundsMeet(place, bound, table) ? undefined : false;
}

/**
 * The same for a project that also states its functional zone, or that it lies in none; the zone speaks of zones and
 * their quarters only. What the place alone decides stays decided, even where the two statements contradict each
 * other: a further fact never turns a verdict.
 */
export function insideWithZone(
  place: Place,
  zone: Place | 'none' | undefined,
  bound: Place,
  table: PlaceTable,
): boolean | undefined {
  const known = inside(place, bound, table);
  if (known !== undefined || zone === undefined || !isLaidOver(bound)) return known;
  if (zone === 'none') return isInSomeZone(bound, table) ? false : undefined;
  const byZone = inside(zone, bound, table);
  if (byZone !== undefined || bound.level !== 'zone') return byZone;
  // A project names the one zone it lies in; that another zone shares a county with it does not matter.
  return isWithin(bound, zone.id, table) ? undefined : false;
}

/** Of these a project may be part without its county telling; all other places are asked for more precisely. */
const isLaidOver = ({ level }: Place): boolean => level === 'zone' || level === 'town';

/** Whether the two may have ground in common. */
export function groundsMeet(a: Place, b: Place, table: PlaceTable): boolean {
  const others = grounds(b, table);
  return grounds(a, table).some((x) =>
    others.some((y) => isWithin(x, y.id, table) || isWithin(y, x.id, table)),
  );
}

/** The divisions that a place is, or takes a part of: those of a zone, or of a zone's quarter, are elsewhere in the tree. */
function grounds(place: Place, table: PlaceTable): readonly Place[] {
  if (place.overlaps.length > 0) return placesOf(place.overlaps, table);
  const around = placesOf(place.parents, table);
  const ownCode =
    place.level === 'town' ? around.some((outer) => outer.level !== 'zone') : place.level !== 'zone';
  return ownCode ? [place] : around.flatMap((outer) => grounds(outer, table));
}

function isWithin(place: Place, id: string, table: PlaceTable): boolean {
  return place.id === id || placesOf(place.parents, table).some((outer) => isWithin(outer, id, table));
}

function isInSomeZone(place: Place, table: PlaceTable): boolean {
  return place.level === 'zone' || placesOf(place.parents, table).some((outer) => isInSomeZone(outer, table));
}

const placesOf = (ids: readonly string[], table: PlaceTable): readonly Place[] =>
  ids.flatMap((id) => table.byId.get(id) ?? []);
