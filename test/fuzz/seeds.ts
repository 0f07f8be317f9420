/** The filings that ship as fixtures, which every mutation starts from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Random } from '../reference/random.ts';
import { change, type Tree, treeOf } from './tree.ts';
import { filing, words } from './words.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures', import.meta.url));

export const FILINGS: readonly Uint8Array[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readFileSync(join(FOLDER, name)));

export const TREES: readonly Tree[] = FILINGS.map((bytes) =>
  treeOf(JSON.parse(Buffer.from(bytes).toString('utf8'))),
);

/** A filing that is JSON, true to a fixture or not. */
export function someFiling(random: Random): Tree {
  let tree = random.chance(0.7) ? random.pick(TREES) : filing(random);
  for (let left = random.below(5); left > 0; left -= 1) tree = change(tree, random, words);
  return tree;
}
