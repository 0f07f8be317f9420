/** The same filing in other words: labels for keys, aliases for values, another order, evidence beside, numbers and dates written otherwise. */
import { type Fact, SUBJECTS, type SubjectVocabulary } from '../../src/model/vocabulary.ts';
import { fold } from '../../src/support/text.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS } from '../../src/vocabulary/describe.ts';
import { pack } from '../reference/pack.ts';
import type { Random } from '../reference/random.ts';
import { TREES } from './seeds.ts';
import { literal, type Member, RATES, type Tree } from './tree.ts';

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Choices, and how often something is written as few would. */
interface Hand {
  readonly random: Random;
  readonly odd: number;
}

/** What folds to the same. */
const folded = (text: string, { random, odd }: Hand): string =>
  random.chance(odd) ? random.pick([text.toUpperCase(), wide(text), ` ${text}`, [...text].join(' ')]) : text;

function keyOf({ key, label, aliases }: Fact, hand: Hand): string {
  return folded(hand.random.pick([key, label.zh, ...aliases]), hand);
}

/** The members in another order and other words; keys that are no facts stay as they are. */
function respelt(tree: Tree, own: SubjectVocabulary, hand: Hand): Tree {
  const { random } = hand;
  const record = (of: Tree, names: ReadonlyMap<string, Fact>): Tree => {
    if (of.kind !== 'object') return of;
    const members = of.members.map((member): Member => {
      const fact = names.get(fold(member.key));
      if (fact) return { key: keyOf(fact, hand), value: sameValue(member.value, fact, hand) };
      const part = names === own.names ? own.partNames.get(fold(member.key)) : undefined;
      if (!part || member.value.kind !== 'list') return member;
      const items = member.value.items.map((item) => record(item, part.names));
      return { key: folded(random.pick([part.key, part.label.zh]), hand), value: { kind: 'list', items } };
    });
    return { kind: 'object', members: random.chance(0.5) ? members.reverse() : members };
  };
  return record(tree, own.names);
}

function sameValue(tree: Tree, fact: Fact, hand: Hand): Tree {
  const { random } = hand;
  if (tree.kind !== 'literal' || tree.text === 'null') return tree;
  const same = {
    kind: 'literal',
    text: written(JSON.parse(tree.text), tree.text, { fact, hand }),
  } as const;
  if (random.chance(0.8)) return same;
  const evidence = { key: 'evidence', value: literal('第3页') };
  const members = [{ key: 'value', value: same }, evidence];
  return { kind: 'object', members: random.chance(0.5) ? members : members.reverse() };
}

/** JSON of the same value. */
function written(
  value: unknown,
  text: string,
  { fact: { type }, hand }: { readonly fact: Fact; readonly hand: Hand },
): string {
  const { random } = hand;
  if (type.kind === 'quantity' && typeof value === 'number')
    return random.pick(spellings(text, type.unit.symbol));
  if (type.kind === 'boolean' && typeof value === 'boolean')
    return random.pick([text, JSON.stringify(value ? '是' : '否')]);
  if (typeof value !== 'string') return text;
  if (type.kind === 'choice' || type.kind === 'grade') {
    const found = type.values[type.names.get(fold(value)) ?? -1];
    return found
      ? JSON.stringify(folded(random.pick([found.key, found.label.zh, ...found.aliases]), hand))
      : text;
  }
  if (type.kind === 'date') {
    const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.slice(1) ?? [];
    if (year === undefined) return text;
    return JSON.stringify(
      random.pick([value, `${year}年${Number(month)}月${Number(day)}日`, `${year}/${month}/${day}`]),
    );
  }
  return type.kind === 'quantity' ? JSON.stringify(folded(value, hand)) : text;
}

function spellings(text: string, unit: string): readonly string[] {
  const point = text.includes('.') ? text : `${text}.0`;
  const plain = [text, /e/i.test(text) ? text : `${point}0`, /[.e]/i.test(text) ? text : `${text}e0`];
  // A percentage that looks like a fraction is asked back, so that it may not lose its sign.
  return unit === '1' || /e/i.test(text)
    ? plain
    : [...plain, JSON.stringify(`${text}${unit}`), JSON.stringify(wide(`${text}${unit}`))];
}

/** The vocabulary that a filing is written in. */
function vocabularyOf(tree: Tree): SubjectVocabulary {
  const members = tree.kind === 'object' ? tree.members : [];
  const stated = members.find(({ key }) => SUBJECT_KEYS.some((each) => each === key))?.value;
  const name = stated?.kind === 'literal' ? JSON.parse(stated.text) : undefined;
  const subject = SUBJECTS.find((each) => each === name || SUBJECT_LABELS[each].zh === name);
  if (subject === undefined) throw new Error('a filing does not say what it describes');
  return pack.vocabulary.subjects[subject];
}

/** A whole filing, and the same one in any words. */
export function wholeFilings(random: Random): readonly [Tree, Tree] {
  const tree = random.pick(TREES);
  return [tree, respelt(tree, vocabularyOf(tree), { random, odd: random.pick(RATES) })];
}

export const wholeFiling = (random: Random): Tree => wholeFilings(random)[1];
