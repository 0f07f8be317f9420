/** Which names mean what: keys, labels in both languages and aliases, compared after folding. */
import type { ChoiceValue, Fact, Part } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';

/** Words of the rule language with their Chinese forms; no fact or part may be called so. */
const WORDS: Readonly<Record<string, string>> = {
  all: 'all',
  全部: 'all',
  any: 'any',
  任一: 'any',
  not: 'not',
  非: 'not',
  none: 'none',
  均不: 'none',
  count: 'count',
  计数: 'count',
  sum: 'sum',
  合计: 'sum',
};

export const RESERVED: ReadonlySet<string> = new Set(Object.keys(WORDS));

/** The language word behind a name, e.g. 任一 → any. */
export const wordOf = (name: string): string | undefined => WORDS[fold(name)];

type Named = Pick<Fact | Part | ChoiceValue, 'key' | 'label' | 'aliases'>;

/** Every name of a fact, part or value. */
export function namesOf(
  owner: Pick<Fact | Part | ChoiceValue, 'key' | 'label' | 'aliases'>,
): readonly string[] {
  return [owner.key, owner.label.zh, owner.label.en, ...owner.aliases];
}

/** Every folded name → its owner. */
export function byName<T extends Named>(owners: Iterable<T>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const owner of owners) for (const name of namesOf(owner)) map.set(fold(name), owner);
  return map;
}

const TRUE = new Set(['true', '是', '有', 'yes']);
const FALSE = new Set(['false', '否', '无', 'no']);

/** A boolean as people write it; undefined when it is not one. */
export function booleanOf(text: string): boolean | undefined {
  const folded = fold(text);
  return TRUE.has(folded) ? true : FALSE.has(folded) ? false : undefined;
}

/** Names to suggest from: keys, Chinese labels and aliases. */
export const suggestions = (owners: Iterable<Named>): readonly string[] =>
  [...owners].flatMap((owner) => [owner.key, owner.label.zh, ...owner.aliases]);
