/** Everything that fuzzing once found stays mended, and some fresh inputs of each target show nothing; `npm run fuzz` is the long run. */
import { describe, expect, test } from 'vitest';
import { render } from './checks.ts';
import { casesOf } from './corpus.ts';
import { minimise } from './minimise.ts';
import { TARGETS } from './registry.ts';
import { inputOf, run } from './run.ts';
import { batchOf } from './targets/batch.ts';
import { resultsOf } from './targets/filings.ts';

/** Fresh inputs of each target; those that load a pack or make a call take longer. */
const FRESH: Readonly<Record<string, number>> = {
  descriptor: 50,
  ndjson: 30,
  batch: 50,
  csv: 40,
  workbook: 40,
  rules: 20,
  round: 15,
  spelling: 60,
  call: 30,
};

const cases = TARGETS.flatMap((target) => casesOf(target.name).map((each) => ({ target, ...each })));

test.each(cases)('$target.name/$name', async ({ target, input, expected }) => {
  const { exit, codes, faults } = await target.examine(input);
  expect(faults).toEqual([]);
  const { why: _, ...said } = expected;
  expect({ ...(exit === undefined ? {} : { exit }), codes }).toEqual(said);
});

describe('fresh inputs', () => {
  test.each(TARGETS)('of $name show nothing', async (target) => {
    const times = FRESH[target.name] ?? 0;
    const { count, findings, exits } = await run(target, { seed: 20, from: 0, more: (done) => done < times });
    expect(findings.map(({ number, outcome }) => ({ number, faults: outcome.faults }))).toEqual([]);
    expect(count).toBe(times);
    // Neither all refused nor all taken: the inputs reach what lies behind the door.
    if (target.name !== 'batch') expect(exits.size).toBeGreaterThan(1);
  });

  test.each(TARGETS)('of $name are the same for the same seed', async (target) => {
    const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => inputOf(target, seed, 7)));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

test('two engines that differ on one kind of line are told apart', async () => {
  const ordinary = async (ndjson: Uint8Array): Promise<string> =>
    render('ndjson', await resultsOf(ndjson, 'x.ndjson'), 'zh');
  const wrong = async (ndjson: Uint8Array): Promise<string> =>
    (await ordinary(ndjson)).replaceAll('"subject":"enterprise"', '"subject":"region"');
  const times = { seed: 3, from: 0, more: (done: number) => done < 10 };
  expect((await run(batchOf({ ordinary, fast: ordinary }), times)).findings).toEqual([]);
  expect((await run(batchOf({ ordinary, fast: wrong }), times)).findings.length).toBeGreaterThan(0);
});

test('a finding is cut down to what shows it', async () => {
  const input = new TextEncoder().encode(`${'{"a": 1}\n'.repeat(40)}\u001b${'x'.repeat(300)}`);
  const less = await minimise(input, async (each) => each.includes(0x1b));
  expect([...less]).toEqual([0x1b]);
});
