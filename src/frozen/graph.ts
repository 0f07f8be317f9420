/**
 * Plain JSON of things that point to each other: a shared thing is named where it is used and written once, a Map and a
 * big integer say that they are one, a position names its file by number. Whatever else is no plain data is refused.
 */
import type { Span } from '../model/span.ts';

/** What stands under the empty key, which no field of ours has. */
type Mark =
  | readonly ['map', readonly (readonly [unknown, unknown])[]]
  | readonly ['big', string]
  | readonly [file: number, line: number, column: number]
  | Name;

/** Names a shared thing: what it is, and which one. */
export type Name =
  | readonly ['unit' | 'place' | 'gate', number]
  | readonly ['fact' | 'part', subject: number, number];

const MARK = '';

/** Not to be frozen. */
export class Unfreezable extends Error {
  override readonly name = 'Unfreezable';
}

export interface Naming {
  readonly nameOf: (thing: object) => Name | undefined;
  readonly fileNumber: (file: string) => number;
}

export function encode(value: unknown, naming: Naming): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value) && !Object.is(value, -0)) return value;
      throw new Unfreezable(`${value}`);
    case 'bigint':
      return { [MARK]: ['big', String(value)] };
    case 'object':
      return value === null ? null : encodeThing(value, naming);
    default:
      throw new Unfreezable(typeof value);
  }
}

function encodeThing(thing: object, naming: Naming): unknown {
  const name = naming.nameOf(thing);
  if (name) return { [MARK]: name };
  return encodeFields(thing, naming);
}

/** The thing itself, even where it has a name. */
export function encodeFields(thing: object, naming: Naming): unknown {
  if (Array.isArray(thing)) return thing.map((item: unknown) => encode(item, naming));
  if (thing instanceof Map) {
    return {
      [MARK]: ['map', [...thing].map(([key, value]) => [encode(key, naming), encode(value, naming)])],
    };
  }
  if (Object.getPrototypeOf(thing) !== Object.prototype) throw new Unfreezable('an object of a class');
  if (isSpan(thing)) return { [MARK]: [naming.fileNumber(thing.file), thing.line, thing.column] };
  const entries = Object.entries(thing);
  if (entries.some(([key]) => key === MARK || key === '__proto__')) throw new Unfreezable('a key');
  return Object.fromEntries(entries.map(([key, value]) => [key, encode(value, naming)]));
}

function isSpan(thing: object): thing is Span {
  const keys = Object.keys(thing);
  return keys.length === 3 && 'file' in thing && 'line' in thing && 'column' in thing;
}

export interface Finding {
  readonly find: (name: Name) => unknown;
  readonly fileOf: (number: number) => string;
}

/** What `encode` was given, out of what `JSON.parse` gives, which it takes over. */
export function decode(value: unknown, finding: Finding): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      if (typeof value[i] === 'object') value[i] = decode(value[i], finding);
    }
    return value;
  }
  const record = value as Record<string, unknown>;
  const mark = record[MARK];
  if (mark !== undefined) return unmark(mark as Mark, finding);
  for (const key in record) {
    if (typeof record[key] === 'object') record[key] = decode(record[key], finding);
  }
  return record;
}

function unmark(mark: Mark, finding: Finding): unknown {
  const kind = mark[0];
  if (typeof kind === 'number') {
    return { file: finding.fileOf(kind), line: mark[1], column: mark[2] };
  }
  if (kind === 'map') {
    return new Map(mark[1].map(([key, value]) => [decode(key, finding), decode(value, finding)]));
  }
  if (kind === 'big') return BigInt(mark[1]);
  return finding.find(mark as Name);
}
