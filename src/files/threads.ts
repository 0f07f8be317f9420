/** Shares work among threads and gives the answers in the order of the tasks; the only home of worker threads. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread says: an answer to its task, that the task is done, or that it failed. */
type Message<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Tasks that may be finished before the one whose answers are due, for each thread: bounds what is held back. */
const AHEAD = 4;

/** A thread that dies with a task may have died of the task: it is tried once more, by a fresh one. */
const TRIES = 2;

/** MiB; far above what the largest input takes, and a thread beyond it dies alone. */
const HEAP = 1024;

/** MiB for what lives shortly: more is no faster, and every thread takes it. */
const YOUNG = 4;

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
  /** Called once for every task whose answers have all been given. */
  readonly over: (task: Task) => void;
  /** Stands in for the answers still due to a task of which threads die. */
  readonly lost: (task: Task, death: Death) => Answer;
}

/** How many threads the machine has work for. */
export const cores = (): number => availableParallelism();

/**
 * Every answer to every task once, in the tasks' order, whichever thread gave it and however many died. Tasks are asked
 * for as threads have time. Throws what a thread or the tasks threw.
 */
export async function* inThreads<Task, Answer>(
  tasks: AsyncIterable<Task>,
  sharing: Sharing<Task, Answer>,
): AsyncGenerator<Answer> {
  const crew = new Crew(tasks, sharing);
  try {
    yield* crew.answers();
  } finally {
    await crew.dismiss();
  }
}

class Crew<Task, Answer> {
  private readonly source: AsyncIterator<Task>;
  private readonly sharing: Sharing<Task, Answer>;
  /** Tasks that were handed out, the one whose answers are due first. */
  private readonly slots: Slot<Task, Answer>[] = [];
  private readonly workers = new Set<Worker>();
  private readonly idle = new Set<Worker>();
  private readonly deaths = new WeakMap<Worker, Death>();
  private failure: { readonly error: unknown } | undefined;
  private asking = false;
  private ended = false;
  private wake = (): void => {};

  constructor(tasks: AsyncIterable<Task>, sharing: Sharing<Task, Answer>) {
    this.source = tasks[Symbol.asyncIterator]();
    this.sharing = sharing;
  }

  async *answers(): AsyncGenerator<Answer> {
    for (;;) {
      void this.feed();
      const [slot] = this.slots;
      if (this.failure) throw this.failure.error;
      if (!slot && this.ended) return;
      if (slot) yield* slot.answers.splice(0);
      if (slot?.done && slot.answers.length === 0) {
        this.slots.shift();
        this.sharing.over(slot.task);
      } else await this.change(slot);
    }
  }

  async dismiss(): Promise<void> {
    const living = [...this.workers];
    this.workers.clear();
    await this.source.return?.();
    await Promise.all(living.map((worker) => worker.terminate()));
  }

  /** Until something has come that the answers wait for. */
  private change(slot: Slot<Task, Answer> | undefined): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      const isThere = slot
        ? slot.done || slot.answers.length > 0
        : this.slots.length > 0 || (this.ended && !this.asking);
      if (isThere || this.failure) resolve();
    });
  }

  /** Hands out tasks while threads have time and not too much is held back. */
  private async feed(): Promise<void> {
    const { count } = this.sharing;
    if (this.asking || this.ended) return;
    this.asking = true;
    try {
      while (this.hasTime() && this.slots.length < count * AHEAD) {
        const next = await this.source.next();
        if (next.done) {
          this.ended = true;
          break;
        }
        const slot = { task: next.value, answers: [], done: false, taken: 0, deaths: 0 };
        this.slots.push(slot);
        this.give(slot);
      }
    } catch (error) {
      this.failure ??= { error };
    }
    this.asking = false;
    this.wake();
  }

  private hasTime(): boolean {
    return this.idle.size > 0 || this.workers.size < this.sharing.count;
  }

  private give(slot: Slot<Task, Answer>): void {
    const [waiting] = this.idle;
    this.hand(waiting ?? this.start(), slot);
  }

  private hand(worker: Worker, slot: Slot<Task, Answer>): void {
    this.idle.delete(worker);
    let heard = 0;
    worker.removeAllListeners('message');
    worker.on('message', (message: Message<Answer>) => {
      if (message.kind === 'answer') {
        heard += 1;
        if (heard > slot.taken) {
          slot.taken = heard;
          slot.answers.push(message.answer);
        }
      } else if (message.kind === 'failed') this.failure ??= { error: message.error };
      else {
        slot.done = true;
        this.idle.add(worker);
        void this.feed();
      }
      this.wake();
    });
    worker.removeAllListeners('exit');
    worker.on('exit', () => this.bury(worker, slot));
    worker.postMessage(slot.task);
  }

  private bury(worker: Worker, slot: Slot<Task, Answer>): void {
    if (!this.workers.delete(worker)) return;
    this.idle.delete(worker);
    if (!slot.done) slot.deaths += 1;
    if (!slot.done && slot.deaths < TRIES) this.hand(this.start(), slot);
    else if (!slot.done) {
      slot.answers.push(this.sharing.lost(slot.task, this.deaths.get(worker) ?? 'other'));
      slot.done = true;
    }
    void this.feed();
    this.wake();
  }

  private start(): Worker {
    const { entry, plan } = this.sharing;
    const resourceLimits = { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG };
    const worker = new Worker(entry, { workerData: plan, resourceLimits });
    this.workers.add(worker);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.deaths.set(worker, 'memory');
      else this.failure ??= { error };
      this.wake();
    });
    return worker;
  }
}

/** A thread's side: makes a worker out of the plan, once, and answers each task. Of each answer the memory is handed over. */
export function serve<Plan, Task, Answer>(
  make: (plan: Plan) => Promise<(task: Task) => AsyncIterable<Answer>>,
  memoryOf: (answer: Answer) => readonly ArrayBuffer[],
): void {
  const made = make(workerData as Plan);
  // Awaited with the first task; until then nobody would hear of it.
  made.catch(() => {});
  const post = (message: Message<Answer>): void =>
    parentPort?.postMessage(message, message.kind === 'answer' ? memoryOf(message.answer) : []);
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
