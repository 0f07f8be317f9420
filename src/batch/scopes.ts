/** What may stand in a descriptor, keyed by the bytes of its name, with the slot that rules read it from. */
import { find, type Meaning, type Meanings, meaningsOf } from '../descriptor/meanings.ts';
import type { Tables } from '../descriptor/value.ts';
import type { Slots } from '../model/program.ts';
import { identityKey } from '../model/report.ts';
import type { Fact, Subject, SubjectVocabulary } from '../model/vocabulary.ts';
import { ByteTable } from './byte-table.ts';
import { type Range, rangeOf, Suffixes } from './numbers.ts';
import { Spellings } from './spellings.ts';

/** What may stand behind a key. Numbers, since the scanner asks at every key. */
export const KIND = { subject: 0, schema: 1, list: 2, text: 3, boolean: 4, named: 5, quantity: 6 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/** What a key stands for. All have the same fields, so that looking at one after the other is looking at one shape. */
export interface Member {
  readonly kind: Kind;
  /** Tells the members of a scope apart, so that none is stated twice. */
  readonly id: number;
  readonly key: string;
  /** -1: no rule reads it. */
  readonly slot: number;
  /** Of a fact. */
  readonly spellings: Spellings | undefined;
  /** Of a quantity. */
  readonly range: Range | undefined;
  readonly suffixes: Suffixes | undefined;
  /** Of a list. */
  readonly scope: PartScope | undefined;
  /** A text that is kept, though no rule reads it. */
  readonly told: Told | undefined;
}

/** Texts that say who or what a subject is: the first two stand in a result. */
export type Told = 'name' | 'identity' | 'owner' | 'applicant';

export interface Scope {
  readonly members: ByteTable<Member>;
  /** By folded and other spellings; asked where the bytes are not found. */
  readonly meanings: Meanings;
  readonly byMeaning: ReadonlyMap<Meaning, Member>;
  /** By the id of a member plus one, 0 before the first: the entry in `members`, plus one, that came next last time. */
  readonly following: Int32Array;
  /** How many values a frame of it holds. */
  readonly size: number;
  readonly ids: number;
}

export interface PartScope extends Scope {
  readonly key: string;
  /** Its place among the lists of the subject. */
  readonly list: number;
  /** What the subject states stands in where the part is silent. */
  readonly inherited: readonly { readonly id: number; readonly slot: number; readonly from: number }[];
}

export interface SubjectScope extends Scope {
  readonly subject: Subject;
  readonly parts: readonly PartScope[];
  /** Slots of what every check looks at; -1: the vocabulary has no such fact. */
  readonly filingDate: number;
  readonly place: number;
  readonly zone: number;
}

export function subjectScope(own: SubjectVocabulary, slots: Slots, tables: Tables): SubjectScope {
  const { subject } = own;
  const keys = [...slots.keysOf(subject)];
  const slotOf = (key: string): number => {
    if (!own.facts.has(key)) return -1;
    if (!keys.includes(key)) keys.push(key);
    return keys.indexOf(key);
  };
  const always = {
    filingDate: slotOf('filing_date'),
    place: slotOf('place'),
    zone: slotOf('zone'),
  };
  const lists = slots.listsOf(subject);
  const meanings = meaningsOf(own);
  const parts = [...own.parts.values()].map((part, i): PartScope => {
    const ownKeys = slots.keysOf(subject, part.key);
    const inside = [...meanings.values()].find((each) => each.kind === 'part' && each.key === part.key);
    const scope = scopeOf(inside?.kind === 'part' ? inside.inside : new Map(), {
      keys: ownKeys,
      tables,
      parts: new Map(),
      told: {},
    });
    const inherited = [...part.facts.values()].flatMap((fact) => {
      const slot = ownKeys.indexOf(fact.key);
      if (!fact.inherits || slot < 0) return [];
      const member = [...scope.byMeaning.values()].find(({ key }) => key === fact.key);
      return [{ id: member?.id ?? -1, slot, from: slotOf(fact.key) }];
    });
    // A list that no rule looks at is read all the same, and stands behind the others.
    const list = lists.indexOf(part.key);
    return { ...scope, key: part.key, list: list < 0 ? lists.length + i : list, inherited };
  });
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const told: Readonly<Record<string, Told>> = {
    name: 'name',
    owner: 'owner',
    credit_code: 'applicant',
    [identityKey(subject)]: 'identity',
  };
  const scope = scopeOf(meanings, { keys, tables, parts: byKey, told });
  return { ...scope, subject, parts, ...always };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The member whose name is spelled in no usual way: full-width, in capitals, with spaces. */
export function oddly({ meanings, byMeaning }: Scope, name: Uint8Array): Member | undefined {
  const meaning = find(meanings, decoder.decode(name));
  return meaning && byMeaning.get(meaning);
}

function scopeOf(meanings: Meanings, known: Known): Scope {
  const members = new ByteTable<Member>();
  const byMeaning = new Map<Meaning, Member>();
  const byKey = new Map<string, Member>();
  for (const [name, meaning] of meanings) {
    const id = byKey.size;
    const member = byKey.get(meaning.key) ?? memberOf(meaning, id, known);
    byKey.set(meaning.key, member);
    byMeaning.set(meaning, member);
    members.add(name, member);
  }
  return {
    members,
    meanings,
    byMeaning,
    following: new Int32Array(byKey.size + 1),
    size: known.keys.length,
    ids: byKey.size,
  };
}

interface Known {
  readonly keys: readonly string[];
  readonly tables: Tables;
  readonly parts: ReadonlyMap<string, PartScope>;
  readonly told: Readonly<Record<string, Told>>;
}

function memberOf(meaning: Meaning, id: number, { keys, tables, parts, told }: Known): Member {
  const { key } = meaning;
  const fact = meaning.kind === 'fact' ? meaning.fact : undefined;
  const quantity = fact?.type.kind === 'quantity' ? fact.type : undefined;
  return {
    kind: kindOf(meaning),
    id,
    key,
    slot: keys.indexOf(key),
    spellings: fact && new Spellings(fact, tables),
    range: quantity && rangeOf(quantity),
    suffixes: fact && quantity && new Suffixes(fact, tables),
    scope: parts.get(key),
    told: fact?.type.kind === 'text' ? told[key] : undefined,
  };
}

function kindOf(meaning: Meaning): Kind {
  switch (meaning.kind) {
    case 'part':
      return KIND.list;
    case 'fact':
      return kindOfFact(meaning.fact);
    case 'subject':
      return KIND.subject;
    default:
      return KIND.schema;
  }
}

function kindOfFact({ type }: Fact): Kind {
  switch (type.kind) {
    case 'text':
    case 'boolean':
    case 'quantity':
      return KIND[type.kind];
    default:
      return KIND.named;
  }
}
