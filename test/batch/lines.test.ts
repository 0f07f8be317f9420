/** Whatever a line holds, the batch engine and the ordinary reader say the same of it in the same bytes. */
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/app/workspace.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { CASES, EMPTY, NOT_EMPTY } from './lines.ts';
import { twoWays } from './two-ways.ts';

const both = twoWays(await openWorkspace(process.cwd()), { today: '2025-06-30' });

describe('one line', () => {
  test.each(CASES)('$what: by the $by', async ({ line, by }) => {
    const { ordinary, fast, taken } = await both(line);
    expect(fast).toBe(ordinary);
    expect(fast).toMatch(/^\{"file":"x\.ndjson:1",.*\}\n$/);
    expect(taken).toEqual([by === 'engine']);
  });
});

test('no line leaves anything behind for the next one', async () => {
  const file = [...CASES, ...CASES.toReversed(), ...CASES].map(({ line }) => `${line}\n`).join('');
  const { ordinary, fast } = await both(file);
  expect(fast.split('\n')).toEqual(ordinary.split('\n'));
});

test('a line without anything is passed over, one with a control character is not', async () => {
  const passed = await both(EMPTY.join('\n'));
  expect([passed.ordinary, passed.fast]).toEqual(['', '']);
  const { ordinary, fast } = await both(NOT_EMPTY.join('\n'));
  expect(ordinary.match(/"error":\[/g)).toHaveLength(NOT_EMPTY.length);
  expect(fast).toBe(ordinary);
});

test('a line that is longer than any may be is refused, however little it says', async () => {
  const { ordinary, fast } = await both(
    `{"subject":"project"}${' '.repeat(LIMITS.line)}\n{"subject":"project"}`,
  );
  expect(ordinary).toContain('line-too-long');
  expect(fast).toBe(ordinary);
});
