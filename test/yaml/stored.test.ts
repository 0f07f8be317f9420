/** What the build keeps of a rule file is what parsing it gives, and is used for the very same text only. */
import { describe, expect, test } from 'vitest';
import { storedParser } from '../../src/app/parsed-rules.ts';
import { bundledRules, readPackFiles } from '../../src/files/pack.ts';
import { restore, store } from '../../src/yaml/stored.ts';
import { parseYaml } from '../../src/yaml/tree.ts';

const { files } = await readPackFiles(bundledRules(), process.cwd());

describe('a parsed file kept and taken up again', () => {
  test.each([
    ['scalars of every kind', 'a: 1\nb: 0.10\nc: "1"\nd: true\ne: null\nf: ~\ng:\nh: 2024-01-01\ni: 一\n'],
    ['nested lists and mappings', '- { a: [1, [2, {}], []] }\n-\n  - x: |\n      two\n      lines\n'],
    ['one scalar', 'alone'],
  ])('%s', (_, text) => {
    const { root } = parseYaml(text, 'a.yaml');
    expect(root).toBeDefined();
    const kept: unknown = JSON.parse(JSON.stringify(root && store(root)));
    expect(restore(kept as ReturnType<typeof store>, 'a.yaml')).toEqual(root);
  });

  test('every file of the pack', () => {
    for (const { file, text } of files) {
      const { root } = parseYaml(text, file);
      if (root) expect(restore(store(root), file)).toEqual(root);
    }
  });
});

test('the built parser says of every file, and of every changed one, what parsing says', () => {
  const parse = storedParser();
  for (const { file, text } of files.slice(0, 40)) {
    expect(parse(text, file)).toEqual(parseYaml(text, file));
    const changed = `${text}\n# ${text.length}: [`;
    expect(parse(changed, file)).toEqual(parseYaml(changed, file));
    const broken = `${text}\n  : [`;
    expect(parse(broken, file).diagnostics).toEqual(parseYaml(broken, file).diagnostics);
  }
});
