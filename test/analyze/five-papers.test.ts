/** The five papers: all that is found in them has been read and accepted, nothing accepted is gone, and every witness shows it. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analysisOf } from '../../src/app/analysis.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { showsItself } from './witness.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

test('nothing new, nothing stale, nothing undecided', { timeout: 300_000 }, async () => {
  const { program } = await openWorkspace(cwd);
  const { observations, accepted, stale, undecided } = await analysisOf(program, { cwd });
  expect(observations.map(({ id }) => id).filter((id) => !accepted.has(id))).toEqual([]);
  expect({ stale, undecided }).toEqual({ stale: [], undecided: [] });
  for (const each of observations) showsItself(program, each);
});
