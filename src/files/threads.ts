/** Shares work among threads and gives the answers in the order of the tasks; the only home of worker threads. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread says: an answer to its task, that the task is done, or that it failed. */
type Message<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Tasks that may be finished before the one whose answers are due, for each thread: bounds what is held back. */
const AHEAD = 8;

interface Slot<Answer> {
  readonly answers: Answer[];
  done: boolean;
}

/** How many threads the machine has work for. */
export const cores = (): number => availableParallelism();

/**
 * Every answer to every task, in the tasks' order, whichever thread gave it. `entry` is a module that calls `serve`;
 * plan, tasks and answers are plain data. Throws what a thread threw, or that it died.
 */
export async function* inThreads<Task, Answer>(
  entry: URL,
  plan: unknown,
  tasks: readonly Task[],
  count: number,
): AsyncGenerator<Answer> {
  const slots = tasks.map((): Slot<Answer> => ({ answers: [], done: false }));
  let next = 0;
  let due = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  const idle = new Set<Worker>();
  const give = (worker: Worker): void => {
    if (next >= tasks.length || next >= due + count * AHEAD) {
      idle.add(worker);
      return;
    }
    idle.delete(worker);
    const own = slots[next];
    const task = tasks[next];
    next += 1;
    worker.removeAllListeners('message');
    worker.on('message', (message: Message<Answer>) => {
      if (message.kind === 'answer') own?.answers.push(message.answer);
      else if (message.kind === 'failed') failure ??= { error: message.error };
      else {
        if (own) own.done = true;
        give(worker);
      }
      wake();
    });
    worker.postMessage(task);
  };
  const workers = Array.from({ length: Math.min(count, tasks.length) }, () => {
    const worker = new Worker(entry, { workerData: plan });
    const died = (error: unknown): void => {
      failure ??= { error };
      wake();
    };
    worker.on('error', died);
    worker.on('exit', (code) => code !== 0 && died(new Error(`a thread ended with code ${code}`)));
    give(worker);
    return worker;
  });
  try {
    for (; due < slots.length; due += 1) {
      const slot = slots[due] as Slot<Answer>;
      for (const worker of idle) give(worker);
      for (;;) {
        if (failure) throw failure.error;
        yield* slot.answers.splice(0);
        if (slot.done) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (slot.done || slot.answers.length > 0 || failure) resolve();
        });
      }
      yield* slot.answers.splice(0);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A thread's side: makes a worker out of the plan, once, and answers each task. */
export function serve<Plan, Task, Answer>(
  make: (plan: Plan) => Promise<(task: Task) => AsyncIterable<Answer>>,
): void {
  const made = make(workerData as Plan);
  // Awaited with the first task; until then nobody would hear of it.
  made.catch(() => {});
  const post = (message: Message<Answer>): void => parentPort?.postMessage(message);
  parentPort?.on('message', async (task: Task) => {
    try {
      const answers = await made;
      for await (const answer of answers(task)) post({ kind: 'answer', answer });
      post({ kind: 'done' });
    } catch (error) {
      post({ kind: 'failed', error });
    }
  });
}
