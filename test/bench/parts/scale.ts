/** The whole command over more and more descriptors, and with more workers. */
import { cpus } from 'node:os';
import { linesOf } from '../corpus/generate.ts';
import type { World } from '../corpus/pool.ts';
import { machine } from '../measure/machine.ts';
import { median } from '../measure/rounds.ts';
import { type Run, runCommand } from '../measure/whole-process.ts';
import type { Scale } from '../results.ts';

export interface ScalePlan {
  readonly descriptors: readonly number[];
  /** For the comparison of workers. */
  readonly shared: number;
  readonly rounds: number;
}

/** Different descriptors in a file; a longer file repeats them. */
const DISTINCT = 5000;

export async function runScale(world: World, plan: ScalePlan, tell: (text: string) => void): Promise<Scale> {
  const lines = linesOf(world, Math.min(DISTINCT, Math.max(plan.shared, ...plan.descriptors)));
  const byDescriptors: Run[] = [];
  for (const descriptors of plan.descriptors) {
    tell(`${descriptors} descriptors, one worker`);
    byDescriptors.push(await runCommand(lines, { descriptors, workers: 1 }));
  }
  const numbers = Array.from({ length: cpus().length }, (_, index) => index + 1);
  const runs = new Map<number, Run[]>(numbers.map((workers) => [workers, []]));
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const workers of numbers) {
      tell(`${plan.shared} descriptors, ${workers} worker(s)`);
      runs.get(workers)?.push(await runCommand(lines, { descriptors: plan.shared, workers }));
    }
  }
  return { machine: machine(), byDescriptors, byWorkers: [...runs.values()].flatMap(middle) };
}

/** The run of median time. */
function middle(runs: readonly Run[]): readonly Run[] {
  const time = median(runs.map(({ seconds }) => seconds));
  const nearest = [...runs].sort((a, b) => Math.abs(a.seconds - time) - Math.abs(b.seconds - time));
  return nearest.slice(0, 1);
}
