/** What a key means where it stands in a descriptor: one table per place, so that reading a key is one look. */
import { type Fact, type Part, SUBJECTS, type Subject, type SubjectVocabulary } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import {
  EVIDENCE_KEYS,
  printedNames,
  SUBJECT_KEYS,
  SUBJECT_LABELS,
  VALUE_KEYS,
} from '../vocabulary/describe.ts';

export type Meaning =
  | { readonly kind: 'subject' | 'schema' | 'value' | 'evidence'; readonly key: string }
  | { readonly kind: 'fact'; readonly key: string; readonly fact: Fact }
  | { readonly kind: 'part'; readonly key: string; readonly inside: Meanings };

export type Meanings = ReadonlyMap<string, Meaning>;

/** By the name as written, which is nearly always right, else folded. */
export const find = <T>(names: ReadonlyMap<string, T>, name: string): T | undefined =>
  names.get(name) ?? names.get(fold(name));

const named = (names: readonly string[], meaning: Meaning): readonly (readonly [string, Meaning])[] =>
  names.map((name) => [name, meaning]);

export const SUBJECT_MEANING: Meanings = new Map(
  named(SUBJECT_KEYS, { kind: 'subject', key: SUBJECT_KEYS[0] }),
);

/** Inside a fact that is stated with its evidence. */
export const STATED_MEANINGS: Meanings = new Map([
  ...named(VALUE_KEYS, { kind: 'value', key: VALUE_KEYS[0] }),
  ...named(EVIDENCE_KEYS, { kind: 'evidence', key: EVIDENCE_KEYS[0] }),
]);

/** What is described, by its folded names. */
export const SUBJECT_NAMES: ReadonlyMap<string, Subject> = new Map(
  SUBJECTS.flatMap((subject) => {
    const { zh, en } = SUBJECT_LABELS[subject];
    return [subject, zh, en].map((name) => [fold(name), subject] as const);
  }),
);

const KNOWN = new WeakMap<SubjectVocabulary, Meanings>();

/** At the top of a descriptor; made once for a vocabulary. */
export function meaningsOf(own: SubjectVocabulary): Meanings {
  const known = KNOWN.get(own);
  if (known) return known;
  const meanings = new Map(SUBJECT_MEANING);
  meanings.set('$schema', { kind: 'schema', key: '$schema' });
  addFacts(meanings, own);
  for (const part of own.parts.values()) {
    const inside = new Map<string, Meaning>();
    addFacts(inside, part);
    add(meanings, part, { kind: 'part', key: part.key, inside });
  }
  for (const [name, part] of own.partNames) addFolded(meanings, name, part);
  KNOWN.set(own, meanings);
  return meanings;
}

function addFacts(to: Map<string, Meaning>, { facts, names }: Pick<Part, 'facts' | 'names'>): void {
  for (const fact of facts.values()) add(to, fact, { kind: 'fact', key: fact.key, fact });
  for (const [name, fact] of names) addFolded(to, name, fact);
}

function add(to: Map<string, Meaning>, owner: Fact | Part, meaning: Meaning): void {
  for (const name of printedNames(owner)) to.set(name, meaning);
}

function addFolded(to: Map<string, Meaning>, name: string, owner: Fact | Part): void {
  const meaning = to.get(owner.key);
  if (meaning) to.set(name, meaning);
}
