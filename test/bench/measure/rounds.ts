/**
 * Interleaved rounds: every contestant has its turn in each round, so that whatever else the machine does falls on all
 * of them. What counts is the median over the rounds, and the median of the ratios to the first one in the same round.
 */
import type { Engine } from '../contestants/contestant.ts';

export interface Entrant {
  readonly name: string;
  readonly engine: Pick<Engine, 'time'>;
  readonly lines: readonly string[];
}

export interface Effort {
  readonly rounds: number;
  /** How long a turn should take, in milliseconds. */
  readonly turn: number;
}

export interface Measured {
  readonly name: string;
  /** Descriptors a second. */
  readonly perSecond: number;
  /** Time for each byte of input, against the first entrant's. */
  readonly ratio: number;
}

/** The first entrant is what the others are measured against. */
export async function measure(
  entrants: readonly Entrant[],
  { rounds, turn }: Effort,
): Promise<readonly Measured[]> {
  const runners: Runner[] = [];
  for (const entrant of entrants) runners.push(await Runner.warmedUp(entrant, turn));
  const costs: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const row: number[] = [];
    for (const runner of runners) row.push(await runner.turn());
    costs.push(row);
  }
  return entrants.map(({ name, lines }, index) => {
    const cost = median(costs.map((row) => row[index] ?? 0));
    const ratio = median(costs.map((row) => (row[index] ?? 0) / (row[0] ?? 0)));
    return { name, perSecond: 1e9 / (cost * (bytesIn(lines) / lines.length)), ratio };
  });
}

const LONGEST_PASS = 20_000;
const FIRST_LOOK = 40;
const RECALLED = 0.25;
const PRACTICE = 2;

/** Goes through the corpus window by window, so that a slow engine, too, sees all of it in time. */
class Runner {
  private readonly entrant: Entrant;
  private readonly count: number;
  private from = 0;

  private constructor(entrant: Entrant, count: number) {
    this.entrant = entrant;
    this.count = count;
  }

  /** Two looks, the first one to compile and the second one to learn how many lines fill a turn. */
  static async warmedUp(entrant: Entrant, milliseconds: number): Promise<Runner> {
    const look = new Runner(entrant, Math.min(FIRST_LOOK, entrant.lines.length));
    await look.turn();
    const cost = await look.turn();
    const perLine = (cost * bytesIn(entrant.lines)) / entrant.lines.length;
    const count = Math.max(1, Math.min(LONGEST_PASS, Math.round((milliseconds * 1e6) / perLine)));
    const runner = new Runner(entrant, count);
    for (let turn = 0; turn < PRACTICE; turn += 1) await runner.turn();
    return runner;
  }

  /** Nanoseconds for each byte of input. */
  async turn(): Promise<number> {
    const { lines, engine } = this.entrant;
    const window = Array.from({ length: this.count }, (_, i) => lines[(this.from + i) % lines.length] ?? '');
    this.from = (this.from + this.count) % lines.length;
    // Between its turns the runtime has forgotten much of what an engine had taught it.
    await engine.time(window.slice(0, Math.ceil(window.length * RECALLED)));
    return (await engine.time(window)) / bytesIn(window);
  }
}

const bytesIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}
