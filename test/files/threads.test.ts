/** Threads that die: every task keeps its answers, in order, each once. */
import { expect, test } from 'vitest';
import { inThreads } from '../../src/files/threads.ts';

const ENTRY = new URL('dying-thread.mjs', import.meta.url);

async function answers(tasks: readonly string[], count: number): Promise<readonly string[]> {
  const plan = new Int32Array(new SharedArrayBuffer(4 * 100));
  const lost = (task: string, death: string): string => `${task}: ${death}`;
  const all: string[] = [];
  const over: string[] = [];
  async function* given(): AsyncGenerator<string> {
    yield* tasks;
  }
  for await (const answer of inThreads<string, string>(given(), {
    entry: ENTRY,
    plan,
    count,
    over: (task) => over.push(task),
    lost,
  })) {
    all.push(answer);
  }
  expect(over).toEqual(tasks);
  return all;
}

const sound = (task: string): readonly string[] => [`${task}: 1`, `${task}: 2`];

test.each([1, 2, 3])(
  'with %i thread(s) a task of which a thread dies once is done again, and told once',
  async (count) => {
    const tasks = ['goes 1', 'stumbles 2', 'goes 3', 'stumbles 4', 'stumbles 5', 'goes 6'];
    expect(await answers(tasks, count)).toEqual(tasks.flatMap(sound));
  },
);

test.each([1, 2, 3])(
  'with %i thread(s) a task of which threads die is reported, the others are done',
  async (count) => {
    const tasks = ['dies 1', 'goes 2', 'dies 3', 'dies 4', 'goes 5'];
    expect(await answers(tasks, count)).toEqual([
      'dies 1: 1',
      'dies 1: other',
      ...sound('goes 2'),
      'dies 3: 1',
      'dies 3: other',
      'dies 4: 1',
      'dies 4: other',
      ...sound('goes 5'),
    ]);
  },
);

test('a thread that runs out of memory ends alone', async () => {
  const tasks = ['goes 1', 'hoards 2', 'goes 3'];
  const expected = [...sound('goes 1'), 'hoards 2: 1', 'hoards 2: memory', ...sound('goes 3')];
  expect(await answers(tasks, 2)).toEqual(expected);
});

test('what a thread throws is a bug of ours and ends the run', async () => {
  await expect(answers(['goes 1', 'throws 2', 'goes 3'], 2)).rejects.toThrow('a bug');
});
