/** From a JSON value to a descriptor that rules can read, or to everything that is wrong with it. */
import type { Descriptor, Statement, Statements, Value } from '../model/descriptor.ts';
import type { Place, PlaceTable } from '../model/place.ts';
import type { Fact, Vocabulary } from '../model/vocabulary.ts';
import { inside } from '../place/inside.ts';
import { canonicalise } from './canonical.ts';
import type { Fault } from './fault.ts';
import type { Shape } from './shape.ts';
import { parseValue, type Tables } from './value.ts';

/** What a descriptor is read against; made once for a pack. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly tables: Tables;
  readonly shape: Shape;
}

export interface Interpretation {
  /** Absent when any fault is an error. */
  readonly descriptor?: Descriptor;
  readonly faults: readonly Fault[];
}

const EMPTY = Object.freeze({});

/** `written` is what `JSON.parse` gives (or the same built by hand); `file` names it in the report. */
export function interpret(written: unknown, file: string, reader: Reader): Interpretation {
  const canonical = canonicalise(written, reader.vocabulary);
  const { subject, value, pointers, plain } = canonical;
  if (subject === undefined) return { faults: canonical.faults };
  const faults: Fault[] = [...canonical.faults];
  // A plain value has the shape already; the schema is asked only what is wrong with one that has not.
  for (const fault of plain ? [] : reader.shape(value, subject)) {
    faults.push({ ...fault, pointer: pointers(fault.pointer) });
  }
  const context: Context = {
    written,
    pointers,
    reader,
    faults,
    wrong: new Set(faults.map((fault) => fault.pointer)),
  };
  const own = reader.vocabulary.subjects[subject];
  const root = readStatements(value, { pointer: '', facts: own.facts }, context);
  checkZone(root, context);
  const parts: Record<string, readonly Statements[]> = {};
  for (const part of own.parts.values()) {
    const list = value[part.key];
    if (!Array.isArray(list)) continue;
    parts[part.key] = list.map((item: unknown, index) => {
      const at = { pointer: `/${part.key}/${index}`, facts: part.facts };
      return inherit(readStatements(isRecord(item) ? item : EMPTY, at, context), part.facts, root);
    });
  }
  if (faults.some((fault) => fault.severity === undefined || fault.severity === 'error')) return { faults };
  return { descriptor: { file, subject, root, parts }, faults };
}

interface Context {
  readonly written: unknown;
  /** Canonical pointer → pointer in the file. */
  readonly pointers: (pointer: string) => string;
  readonly reader: Reader;
  readonly faults: Fault[];
  /** Pointers already found wrong: one value gets one message. */
  readonly wrong: ReadonlySet<string>;
}

interface At {
  readonly pointer: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

function readStatements(record: Readonly<Record<string, unknown>>, at: At, context: Context): Statements {
  const values: Record<string, Value> = {};
  const stated: Record<string, Statement> = {};
  for (const fact of at.facts.values()) {
    if (!Object.hasOwn(record, fact.key)) continue;
    const given = record[fact.key];
    const pointer = context.pointers(`${at.pointer}/${fact.key}`);
    const withEvidence = isRecord(given);
    const raw = withEvidence ? given.value : given;
    const written = withEvidence ? context.pointers(`${at.pointer}/${fact.key}/value`) : pointer;
    const evidence = withEvidence && typeof given.evidence === 'string' ? { evidence: given.evidence } : {};
    stated[fact.key] = { written: valueAt(context.written, written), pointer, ...evidence };
    if (raw === null || raw === undefined || context.wrong.has(written) || context.wrong.has(pointer))
      continue;
    const { value, trouble } = parseValue(fact, raw, context.reader.tables);
    if (trouble) context.faults.push({ ...trouble, pointer: written, at: 'value' });
    if (value !== undefined) values[fact.key] = value;
  }
  return { pointer: context.pointers(at.pointer), values, stated };
}

/** Two statements of where a project is must fit each other; no further fact could tell which one is wrong. */
function checkZone({ values, stated }: Statements, { faults, reader }: Context): void {
  const { place, zone } = values;
  if (!isPlace(place) || zone === undefined || zoneFits(place, zone, reader.tables.places)) return;
  const data = { zone: isPlace(zone) ? zone.label.zh : '不在功能区', place: place.label.zh };
  faults.push({ code: 'zone-elsewhere', data, pointer: stated.zone?.pointer ?? '/zone', at: 'value' });
}

/** `zone` as a fact states it: a place, or a word for none. */
export function zoneFits(place: Place, zone: Value, places: PlaceTable): boolean {
  if (isPlace(zone)) return inside(place, zone, places) !== false || inside(zone, place, places) !== false;
  return ![...places.byId.values()].some((each) => each.level === 'zone' && inside(place, each, places));
}

export const isPlace = (value: Value | undefined): value is Place =>
  typeof value === 'object' && 'level' in value;

/** What the subject states stands for a part that does not speak of it; an explicit null is not silence. */
function inherit(part: Statements, facts: ReadonlyMap<string, Fact>, root: Statements): Statements {
  const values = { ...part.values };
  const stated = { ...part.stated };
  for (const { key, inherits } of facts.values()) {
    const above = root.stated[key];
    if (!inherits || !above || stated[key]) continue;
    values[key] = root.values[key];
    stated[key] = { ...above, inherited: true };
  }
  return { ...part, values, stated };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a JSON Pointer of a parsed JSON value. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
