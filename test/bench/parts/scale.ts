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
  /** For the comparison of workers: how many descriptors, how often. */
  readonly shared: readonly { readonly descriptors: number; readonly rounds: number }[];
}

const WORKERS = Array.from(cpus(), (_, index) => index + 1);

/** Different descriptors in a file; a longer file repeats them. */
const DISTINCT = 5000;

export async function runScale(world: World, plan: ScalePlan, tell: (text: string) => void): Promise<Scale> {
  const most = Math.max(...plan.descriptors, ...plan.shared.map(({ descriptors }) => descriptors));
  const lines = linesOf(world, Math.min(DISTINCT, most));
  const byDescriptors: Run[] = [];
  for (const descriptors of plan.descriptors) {
    tell(`${descriptors} descriptors, one worker`);
    byDescriptors.push(await runCommand(lines, { descriptors, workers: 1 }));
  }
  const byWorkers: Run[] = [];
  for (const { descriptors, rounds } of plan.shared) {
    const runs = WORKERS.map((): Run[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [i, workers] of WORKERS.entries()) {
        tell(`${descriptors} descriptors, ${workers} worker(s)`);
        runs[i]?.push(await runCommand(lines, { descriptors, workers }));
      }
    }
    byWorkers.push(...runs.flatMap(middle));
  }
  return { machine: machine(), byDescriptors, byWorkers };
}

/** The run of median time. */
function middle(runs: readonly Run[]): readonly Run[] {
  const time = median(runs.map(({ seconds }) => seconds));
  const nearest = [...runs].sort((a, b) => Math.abs(a.seconds - time) - Math.abs(b.seconds - time));
  return nearest.slice(0, 1);
}
