/** A thread for the tests: does what its task says, and dies of some. */
import { createJiti } from 'jiti';

const { serve } = await createJiti(import.meta.url).import('../../src/files/threads.ts');

serve(async (tries) => async function* (task) {
  const number = Atomics.add(tries, Number(task.split(' ')[1] ?? 0), 1);
  yield `${task}: 1`;
  if (task.startsWith('dies') || (task.startsWith('stumbles') && number === 0)) process.exit(3);
  if (task.startsWith('hoards')) {
    const hoard = [];
    for (;;) hoard.push(new Array(1_000_000).fill(0.5));
  }
  if (task.startsWith('throws')) throw new Error('a bug');
  yield `${task}: 2`;
}, () => []);
