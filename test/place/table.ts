/** The place table of the rule pack, for the tests of this room. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Place } from '../../src/model/place.ts';
import { buildPlaceTable, type PlacesData } from '../../src/place/read-places.ts';

const file = new URL('../../rules/places.yaml', import.meta.url);

export const DATA: PlacesData = parse(readFileSync(file, 'utf8'));
export const READING = buildPlaceTable(DATA);
export const TABLE = READING.table;

/** The place with this Chinese name or id. */
export function place(name: string): Place {
  const found = [...TABLE.byId.values()].find(({ id, label }) => id === name || label.zh === name);
  if (!found) throw new Error(`no ${name} in the table`);
  return found;
}
