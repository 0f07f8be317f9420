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

/** A thread that dies with a task may have died of the task: it is tried once more, by a fresh one. */
const TRIES = 2;

/** MiB; far above what the largest input takes, and a thread beyond it dies alone. */
const HEAP = 1024;

interface Slot<Task, Answer> {
  readonly task: Task;
  /** Still to be handed out. */
  readonly answers: Answer[];
  done: boolean;
  /** Answers of all tries; a later try gives the same ones first. */
  taken: number;
  deaths: number;
}

/** Why a thread came to its end. */
export type Death = 'memory' | 'other';

export interface Sharing<Task, Answer> {
  /** A module that calls `serve`. */
  readonly entry: URL;
  /** Plain data, as tasks and answers are. */
  readonly plan: unknown;
  readonly count: number;
  /** Stands in for the answers still due to a task of which threads die. */
  readonly lost: (task: Task, death: Death) => Answer;
}

/** How many threads the machine has work for. */
export const cores = (): number => availableParallelism();

/**
 * Every answer to every task once, in the tasks' order, whichever thread gave it and however many died. Throws what a
 * thread threw.
 */
export async function* inThreads<Task, Answer>(
  tasks: readonly Task[],
  { entry, plan, count, lost }: Sharing<Task, Answer>,
): AsyncGenerator<Answer> {
  const slots = tasks.map(
    (task): Slot<Task, Answer> => ({ task, answers: [], done: false, taken: 0, deaths: 0 }),
  );
  let next = 0;
  let due = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  const workers = new Set<Worker>();
  const idle = new Set<Worker>();

  const give = (worker: Worker): void => {
    const slot = next < due + count * AHEAD ? slots[next] : undefined;
    if (!slot) {
      idle.add(worker);
      return;
    }
    next += 1;
    idle.delete(worker);
    hand(worker, slot);
  };

  const hand = (worker: Worker, slot: Slot<Task, Answer>): void => {
    let heard = 0;
    worker.removeAllListeners('message');
    worker.on('message', (message: Message<Answer>) => {
      if (message.kind === 'answer') {
        heard += 1;
        if (heard > slot.taken) {
          slot.taken = heard;
          slot.answers.push(message.answer);
        }
      } else if (message.kind === 'failed') failure ??= { error: message.error };
      else {
        slot.done = true;
        give(worker);
      }
      wake();
    });
    worker.removeAllListeners('exit');
    worker.on('exit', () => bury(worker, slot));
    worker.postMessage(slot.task);
  };

  const bury = (worker: Worker, slot: Slot<Task, Answer>): void => {
    if (!workers.delete(worker)) return;
    idle.delete(worker);
    if (!slot.done) slot.deaths += 1;
    if (!slot.done && slot.deaths < TRIES) hand(start(), slot);
    else {
      if (!slot.done) slot.answers.push(lost(slot.task, deaths.get(worker) ?? 'other'));
      slot.done = true;
      give(start());
    }
    wake();
  };

  const deaths = new WeakMap<Worker, Death>();
  const start = (): Worker => {
    const worker = new Worker(entry, { workerData: plan, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    workers.add(worker);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') deaths.set(worker, 'memory');
      else failure ??= { error };
      wake();
    });
    return worker;
  };

  for (let i = 0; i < Math.min(count, tasks.length); i += 1) give(start());
  try {
    for (; due < slots.length; due += 1) {
      const slot = slots[due] as Slot<Task, Answer>;
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
    const living = [...workers];
    workers.clear();
    await Promise.all(living.map((worker) => worker.terminate()));
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
