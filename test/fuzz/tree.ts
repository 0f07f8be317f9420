/**
 * JSON as it can be written, not only as it can be parsed: equal keys, any spelling of a number, any escapes and white
 * space; and changes of such a tree that keep it JSON.
 */
import fc from 'fast-check';
import type { Random } from '../reference/random.ts';

export type Tree =
  /** A number, string, boolean or null as it is written. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly members: readonly Member[] };

export interface Member {
  readonly key: string;
  readonly value: Tree;
}

export const literal = (value: unknown): Tree => ({ kind: 'literal', text: JSON.stringify(value) });

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(treeOf) };
  if (typeof value !== 'object' || value === null) return literal(value);
  return {
    kind: 'object',
    members: Object.entries(value).map(([key, each]) => ({ key, value: treeOf(each) })),
  };
}

const SPACES = ['', '', '', ' ', '\n', '\r\n', '\t', '  \n '] as const;

/** How often something unusual comes; drawn anew for each filing, so that wholly usual ones come as well. */
export const RATES = [0, 0, 0.01, 0.1] as const;

/** On one line where `spaces` has no line break in it. */
export function print(tree: Tree, random: Random, spaces: readonly string[] = SPACES): string {
  const gap = (): string => random.pick(spaces);
  const escapes = random.pick(RATES);
  const written = (each: Tree): string => {
    if (each.kind === 'literal') return random.chance(escapes) ? escaped(each.text, random) : each.text;
    const inside =
      each.kind === 'list'
        ? each.items.map(written)
        : each.members.map(({ key, value }) => {
            const name = JSON.stringify(key);
            return `${random.chance(escapes) ? escaped(name, random) : name}${gap()}:${gap()}${written(value)}`;
          });
    const body = inside.join(`${gap()},${gap()}`);
    return each.kind === 'list' ? `[${gap()}${body}${gap()}]` : `{${gap()}${body}${gap()}}`;
  };
  return `${gap()}${written(tree)}${gap()}`;
}

/** A string with some of its characters as `\uXXXX`. */
function escaped(text: string, random: Random): string {
  if (!text.startsWith('"')) return text;
  return text.replace(/\\.|[^"\\]/gs, (unit) =>
    unit.startsWith('\\') || random.chance(0.7)
      ? unit
      : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const JSON_VALUES = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', '\u0000', '\u001b[31m', '\ud800', '::error::x', '=1+1', '<b>', '新'.repeat(200)),
);

const sample = <T>(of: fc.Arbitrary<T>, random: Random): T => {
  const [one] = fc.sample(of, { seed: random.below(2 ** 31 - 1), numRuns: 1 });
  return one as T;
};

export const anyText = (random: Random): string => sample(TEXTS, random);
const anyTree = (random: Random): Tree => treeOf(sample(JSON_VALUES, random));

/** Every node, the root first. */
function nodes(tree: Tree): readonly Tree[] {
  const children =
    tree.kind === 'list' ? tree.items : tree.kind === 'object' ? tree.members.map(({ value }) => value) : [];
  return [tree, ...children.flatMap(nodes)];
}

const replaced = (tree: Tree, old: Tree, by: Tree): Tree => {
  if (tree === old) return by;
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => replaced(item, old, by)) };
  if (tree.kind === 'literal') return tree;
  return {
    ...tree,
    members: tree.members.map(({ key, value }) => ({ key, value: replaced(value, old, by) })),
  };
};

/** What a change of one node draws from. */
export interface Words {
  /** What may be written for a value: text of JSON. */
  readonly literal: (random: Random) => string;
  readonly member: (random: Random) => Member;
}

/** The tree with one of its nodes changed. */
export function change(tree: Tree, random: Random, words: Words): Tree {
  const node = random.pick(nodes(tree));
  const by = random.pick([other, other, wrapped, grown, grown, lessened, renamed, doubled, shuffled])(
    node,
    random,
    words,
  );
  return replaced(tree, node, by);
}

type Change = (node: Tree, random: Random, words: Words) => Tree;

const other: Change = (_, random, words) =>
  random.chance(0.2) ? anyTree(random) : { kind: 'literal', text: words.literal(random) };

/** As a value beside its evidence, or in a list. */
const wrapped: Change = (node, random) =>
  random.chance(0.3)
    ? { kind: 'list', items: [node] }
    : {
        kind: 'object',
        members: [
          { key: random.pick(['value', '值', 'VALUE']), value: node },
          { key: random.pick(['evidence', '证明材料', '依据']), value: literal(anyText(random)) },
        ],
      };

const grown: Change = (node, random, words) => {
  if (node.kind === 'literal') return other(node, random, words);
  if (node.kind === 'object') return { ...node, members: [...node.members, words.member(random)] };
  const item: Tree = node.items[0] ?? { kind: 'object', members: [words.member(random)] };
  return { ...node, items: [...node.items, item] };
};

const lessened: Change = (node, random) => {
  if (node.kind === 'literal') return literal(null);
  if (node.kind === 'list') return { ...node, items: node.items.slice(1) };
  const left = random.below(node.members.length + 1);
  return { ...node, members: node.members.filter((_, index) => index !== left) };
};

const renamed: Change = (node, random, words) => {
  if (node.kind !== 'object' || node.members.length === 0) return other(node, random, words);
  const index = random.below(node.members.length);
  const key = random.chance(0.3) ? anyText(random) : words.member(random).key;
  return { ...node, members: node.members.map((each, i) => (i === index ? { ...each, key } : each)) };
};

const doubled: Change = (node, random) => {
  if (node.kind !== 'object' || node.members.length === 0) return node;
  const one = random.pick(node.members);
  return { ...node, members: [...node.members, random.chance(0.5) ? one : { ...one, value: literal(null) }] };
};

const shuffled: Change = (node) => {
  if (node.kind === 'literal') return node;
  if (node.kind === 'list') return { ...node, items: [...node.items].reverse() };
  return { ...node, members: [...node.members].reverse() };
};
