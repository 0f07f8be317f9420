/** Reads what people write for a place, and guesses never: a name is resolved whole or it is unknown. */
import type { Place } from '../model/place.ts';
import { nearest } from '../support/text.ts';
import { inside } from './inside.ts';
import { canonical, indexOf, type NamedTable, type NameIndex, type Reading } from './names.ts';
import { PROVINCES } from './other-provinces.ts';

export type Resolution = Resolved | Unknown | { readonly ambiguous: readonly Place[] };

interface Resolved {
  readonly place: Place;
  /** The retired code or name that was written. */
  readonly retired?: string;
}

interface Unknown {
  readonly unknown: true;
  /** A name in the table that may have been meant: to show, never to use. */
  readonly nearest?: string;
}

const LONGEST_TEXT = 120;

/**
 * A code, a name, or a path of names from wide to narrow (江西省赣州市章贡区, 赣州/章贡区; in English also narrow to wide,
 * with commas). A place of another province comes back as that province, which is not in the table.
 */
export function resolvePlace(text: string, table: NamedTable): Resolution {
  if (text.length > LONGEST_TEXT) return { unknown: true };
  const answers = answersOf(table);
  const known = answers.get(text);
  if (known) return known;
  const found = read(text, table);
  // Strangers choose the texts, so what is remembered is bounded, and a copy: a slice would keep its whole file.
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set([...text].join(''), found);
  return found;
}

const MOST_ANSWERS = 4096;

/** A batch names the same few places over and over. A table never changes, so neither does what a text means in it. */
const answersByTable = new WeakMap<NamedTable, Map<string, Resolution>>();

function answersOf(table: NamedTable): Map<string, Resolution> {
  const known = answersByTable.get(table);
  if (known) return known;
  const made = new Map<string, Resolution>();
  answersByTable.set(table, made);
  return made;
}

function read(text: string, table: NamedTable): Resolution {
  const plain = text.normalize('NFKC').trim();
  if (/^\d+$/.test(plain)) return resolveCode(plain, table);
  const zone = table.byId.get(plain.toLowerCase());
  if (zone) return { place: zone };

  const index = indexOf(table);
  const parts = partsOf(plain);
  const name = canonical(parts.join(''));
  const { whole, furthest } = readPath(name, index, table);
  if (whole.length > 0) return choose(whole);
  const province = provinceNamed(parts, name, table);
  if (province) return { place: province };
  return unknown(hint(name, furthest, index));
}

function unknown(name: string | undefined): Unknown {
  return name === undefined ? { unknown: true } : { unknown: true, nearest: name };
}

function resolveCode(code: string, table: NamedTable): Resolution {
  const known = table.byId.get(code);
  if (known) return { place: known };
  const successor = table.byId.get(table.retired.get(code) ?? '');
  if (successor) return { place: successor, retired: code };
  const elsewhere = otherProvinces(table).find(({ place }) => place.id.slice(0, 2) === code.slice(0, 2));
  if (elsewhere && code.length === 6) return { place: elsewhere.place };
  const around = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return unknown(around.map((id) => table.byId.get(id)?.label.zh).find((label) => label !== undefined));
}

const otherProvinces = (table: NamedTable) => PROVINCES.filter(({ place }) => !table.byId.has(place.id));

/** Wide to narrow. A comma in Chinese lists two places and is left in, so that the text stays unknown. */
function partsOf(text: string): readonly string[] {
  if (/^[\x20-\x7e]+$/.test(text) && text.includes(',')) return text.split(',').reverse().map(canonical);
  return text.split(/[\s/\-–—·>]+/u).map(canonical);
}

interface PathReading {
  readonly place: Place;
  readonly retired?: string;
}

interface PathReadings {
  /** Every reading of the whole text. */
  readonly whole: readonly PathReading[];
  /** How far the longest reading of a beginning came, and to which place. */
  readonly furthest: { readonly at: number; readonly place?: Place };
}

/** All ways to read `name` as names of the table one after another, each narrower than those before and lying in them. */
function readPath(name: string, index: NameIndex, table: NamedTable): PathReadings {
  const whole: PathReading[] = [];
  let furthest: PathReadings['furthest'] = { at: 0 };
  const readFrom = (at: number, before: readonly Reading[]): void => {
    const last = before.at(-1);
    if (last && at > furthest.at) furthest = { at, place: last.place };
    if (last && at === name.length) {
      const retired = before.find((reading) => reading.retired !== undefined)?.retired;
      whole.push(retired === undefined ? { place: last.place } : { place: last.place, retired });
      return;
    }
    for (let end = at + 1; end <= Math.min(name.length, at + index.longest); end += 1) {
      for (const next of index.readings.get(name.slice(at, end)) ?? []) {
        if (follows(next, before, table)) readFrom(end, [...before, next]);
      }
    }
  };
  readFrom(0, []);
  return { whole, furthest };
}

const RANK = { province: 0, city: 1, county: 2, zone: 3, town: 4 } as const;

function follows(next: Reading, before: readonly Reading[], table: NamedTable): boolean {
  const last = before.at(-1)?.place;
  if (next.needsParent && !(last && next.place.parents.includes(last.id))) return false;
  if (last && RANK[last.level] >= RANK[next.place.level]) return false;
  return before.every(({ place }) => inside(next.place, place, table) !== false);
}

/** One place, if all readings end there, by its name in force if it has one among them. */
function choose(readings: readonly PathReading[]): Resolution {
  const places = [...new Set(readings.map(({ place }) => place))];
  const [place, ...others] = places;
  if (!place || others.length > 0) return { ambiguous: places };
  const retired = readings.every((reading) => reading.retired !== undefined)
    ? readings[0]?.retired
    : undefined;
  return retired === undefined ? { place } : { place, retired };
}

/** Behind 广东 only a city shows that the province is meant: 河北街道 and 上海路 are found in many towns. */
const CITY = /^[^路街道镇乡村区县]{2,}?(?:市|自治州|地区|盟)/u;

function provinceNamed(parts: readonly string[], name: string, table: NamedTable): Place | undefined {
  const [first = '', second] = parts;
  const found = otherProvinces(table).find(({ place: { label }, short }) => {
    const english = canonical(label.en);
    if (name.startsWith(label.zh) || name === short || name === english) return true;
    if (second !== undefined && (first === short || first === english)) return true;
    return name.startsWith(short) && CITY.test(name.slice(short.length));
  });
  return found?.place;
}

function hint(name: string, furthest: PathReadings['furthest'], index: NameIndex): string | undefined {
  const rest = name.slice(furthest.at);
  return (
    index.lookalikes.get(name)?.label.zh ??
    index.lookalikes.get(rest)?.label.zh ??
    index.readings.get(rest)?.[0]?.place.label.zh ??
    nearest(rest, index.spellings) ??
    furthest.place?.label.zh
  );
}
