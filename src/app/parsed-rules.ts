/** Parses rule files once, at build: a file whose text is the very same is taken from there, every other is parsed. */
import { readBuilt, writeBuilt } from '../files/built.ts';
import { sha256 } from '../files/hash.ts';
import { bundledRules, readPackFiles } from '../files/pack.ts';
import type { Parse } from '../pack/load.ts';
import { restore, type StoredTree, store } from '../yaml/stored.ts';
import { parseYaml } from '../yaml/tree.ts';

const NAME = 'parsed-rules.json';

/** By the text's SHA-256, so that a changed file is never served stale. */
type ParsedRules = Readonly<Record<string, StoredTree>>;

/** A parser that gives what `parseYaml` would. */
export function storedParser(): Parse {
  const stored = (readBuilt(NAME) ?? {}) as ParsedRules;
  return (text, file) => {
    const tree = stored[sha256(text)];
    return tree === undefined ? parseYaml(text, file) : { root: restore(tree, file), diagnostics: [] };
  };
}

/** Only files without a fault are kept: of the others everything is said again at each run. */
export async function storeParsedRules(): Promise<void> {
  const { files } = await readPackFiles(bundledRules(), '/');
  const entries = files.flatMap(({ file, text }) => {
    const { root, diagnostics } = parseYaml(text, file);
    return root && diagnostics.length === 0 ? [[sha256(text), store(root)] as const] : [];
  });
  writeBuilt(NAME, Object.fromEntries(entries));
}
