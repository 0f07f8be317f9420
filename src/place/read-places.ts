/** Turns the plain data of `places.yaml` into the place table, and says what in it does not hold together. */
import type { Place, PlaceNames, PlaceTable } from '../model/place.ts';
import { groundsMeet } from './inside.ts';
import { canonical } from './names.ts';

export interface PlacesData {
  /** By six-digit code; level and parent follow from it. */
  readonly places: Readonly<Record<string, NamedData>>;
  readonly zones: Readonly<Record<string, LaidOverData>>;
  /** By the zone's own id, or by nine-digit code, whose first six digits name the county. */
  readonly towns: Readonly<Record<string, LaidOverData>>;
  /** Retired code → its name and the code in force. */
  readonly retired: Readonly<Record<string, { readonly zh: string; readonly now: string }>>;
  /** Retired name whose code stayed → that code. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Name that must not be resolved → the place to suggest. */
  readonly lookalikes: Readonly<Record<string, string>>;
}

export interface NamedData {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}

export interface LaidOverData extends NamedData {
  readonly parents: readonly string[];
  readonly overlaps?: readonly string[];
}

export interface PlacesReading {
  readonly table: PlaceTable & PlaceNames;
  /** In plain English, in the order of the file; empty for a table that holds together. */
  readonly problems: readonly string[];
}

export function buildPlaceTable(data: PlacesData): PlacesReading {
  const problems: string[] = [];
  const byId = new Map<string, Place>();
  const add = (place: Place): void => {
    if (byId.has(place.id)) problems.push(`${place.id} is defined twice`);
    else byId.set(place.id, place);
  };
  for (const [code, named] of Object.entries(data.places)) add(division(code, named, problems));
  for (const [id, zone] of Object.entries(data.zones)) {
    add(laidOver({ id, level: 'zone', mayLieIn: (outer) => SIX_DIGITS.test(outer) }, zone, problems));
  }
  for (const [id, town] of Object.entries(data.towns)) {
    add(
      laidOver({ id, level: 'town', mayLieIn: (outer) => !Object.hasOwn(data.towns, outer) }, town, problems),
    );
  }

  const retired = new Map(Object.entries(data.retired).map(([code, { now }]) => [code, now]));
  const formerNames = new Map(Object.values(data.retired).map(({ zh, now }) => [zh, now]));
  for (const [name, code] of Object.entries(data.renamed)) formerNames.set(name, code);
  const lookalikes = new Map(Object.entries(data.lookalikes));
  const table = { byId, retired, formerNames, lookalikes };

  checkReferences(table, problems);
  if (problems.length === 0) checkGround(table, problems);
  checkNames(table, problems);
  return { table, problems };
}

const SIX_DIGITS = /^\d{6}$/;
const NINE_DIGITS = /^\d{9}$/;

function division(code: string, named: NamedData, problems: string[]): Place {
  if (!SIX_DIGITS.test(code)) problems.push(`${code} is not a six-digit code`);
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const level = code === province ? 'province' : code === city ? 'city' : 'county';
  const parents = level === 'province' ? [] : [level === 'city' ? province : city];
  return { ...naming(code, named), level, parents, overlaps: [] };
}

interface Layer {
  readonly id: string;
  readonly level: 'zone' | 'town';
  /** Zones lie in divisions, towns in divisions and zones: so the tree has no circle, and every zone has ground. */
  readonly mayLieIn: (id: string) => boolean;
}

function laidOver({ id, level, mayLieIn }: Layer, data: LaidOverData, problems: string[]): Place {
  const county = NINE_DIGITS.test(id) ? [id.slice(0, 6)] : [];
  const parents = [...county, ...data.parents.filter(mayLieIn)];
  for (const outer of data.parents.filter((outer) => !mayLieIn(outer))) {
    problems.push(`${id} is a ${level} and cannot lie in ${outer}`);
  }
  return { ...naming(id, data), level, parents, overlaps: data.overlaps ?? [] };
}

function naming(id: string, { zh, en, aliases = [] }: NamedData): Pick<Place, 'id' | 'label' | 'aliases'> {
  return { id, label: { zh, en }, aliases };
}

function checkReferences(table: PlacesReading['table'], problems: string[]): void {
  const { byId } = table;
  for (const place of byId.values()) {
    for (const id of [...place.parents, ...place.overlaps]) {
      if (!byId.has(id)) problems.push(`${place.id} refers to ${id}, which is not in the table`);
    }
    for (const id of place.overlaps.filter((id) => byId.get(id)?.level === 'zone')) {
      problems.push(`${place.id} overlaps ${id}, which is no division`);
    }
    if (place.level !== 'province' && place.parents.length === 0) problems.push(`${place.id} has no parent`);
  }
  for (const [code, now] of table.retired) {
    if (byId.has(code)) problems.push(`${code} is retired and in force at once`);
    if (!byId.has(now)) problems.push(`retired ${code} leads to ${now}, which is not in the table`);
  }
  for (const [name, id] of [...table.formerNames, ...table.lookalikes]) {
    if (!byId.has(id)) problems.push(`${name} leads to ${id}, which is not in the table`);
  }
}

/** Two places that contain the same third must share ground, and so must a zone with what it takes a part of. */
function checkGround(table: PlaceTable, problems: string[]): void {
  for (const place of table.byId.values()) {
    const around = place.parents.flatMap((id) => table.byId.get(id) ?? []);
    const within = place.overlaps.flatMap((id) => table.byId.get(id) ?? []);
    for (const outer of around) {
      for (const other of [...around, ...within]) {
        if (groundsMeet(outer, other, table)) continue;
        problems.push(`${place.id} cannot lie in ${outer.id} and in ${other.id}: they share no ground`);
      }
    }
  }
}

function checkNames(table: PlacesReading['table'], problems: string[]): void {
  const owners = new Map<string, string>();
  const claim = (name: string, id: string): void => {
    const owner = owners.get(canonical(name));
    if (owner === undefined) owners.set(canonical(name), id);
    else if (owner !== id) problems.push(`${name} names both ${owner} and ${id}`);
  };
  for (const { id, label, aliases } of table.byId.values()) {
    for (const name of [label.zh, label.en, ...aliases]) claim(name, id);
  }
  for (const [name, id] of table.formerNames) claim(name, id);
  for (const [name, id] of table.lookalikes) claim(name, `nothing (${name} is only like ${id})`);
}
