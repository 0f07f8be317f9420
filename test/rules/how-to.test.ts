/** Follows `rules/HOW-TO.md` as a new user would: writes its files, runs its commands, compares what they print. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { matchesText } from '../scenarios/scenario.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hegui-how-to-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Block {
  readonly kind: string;
  readonly file: string | undefined;
  readonly text: string;
}

const page = readFileSync(join(ROOT, 'rules', 'HOW-TO.md'), 'utf8');
const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', file, text = '']) => ({ kind, file, text }),
);

/** `{hash}` stands for the hash that `init` wrote at the same place. */
function withHashes(text: string, path: string): string {
  if (!text.includes('{hash}')) return text;
  const hashes = readFileSync(path, 'utf8').matchAll(/sha256: (\w+)/g);
  return text.replaceAll('{hash}', () => hashes.next().value?.[1] ?? 'none left');
}

function writeBlock({ file = '', text }: Block): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, withHashes(text, path));
}

function runBlock({ text }: Block): readonly string[] {
  return text
    .split(/^(?=\$ )/m)
    .filter((call) => call.startsWith('$ '))
    .map((call) => {
      const [line = '', ...printed] = call.trimEnd().split('\n');
      const run = spawnSync(
        process.execPath,
        [join(ROOT, 'bin', 'hegui.js'), ...line.split(/\s+/).slice(2)],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, COLUMNS: '80', LANG: 'zh_CN.UTF-8' },
        },
      );
      const found = run.stdout + run.stderr;
      expect([line, run.status], run.stderr).not.toEqual([line, 2]);
      if (!matchesText(found, printed.join('\n'))) expect(found).toBe(printed.join('\n'));
      return line;
    });
}

test('every file is written, every command prints what the page says', { timeout: 120_000 }, () => {
  const run: string[] = [];
  for (const block of blocks) {
    if (block.file !== undefined) writeBlock(block);
    else if (block.kind === 'console') run.push(...runBlock(block));
  }
  expect(run.length).toBeGreaterThan(7);
  const proof = spawnSync(
    process.execPath,
    [join(ROOT, 'bin', 'hegui.js'), 'coverage', '--rules', 'my-rules'],
    {
      cwd: folder,
    },
  );
  expect(proof.status, 'in the end every clause is accounted for').toBe(0);
});
