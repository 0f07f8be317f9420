/** What a thread does, by the plan that it is given. */
import type { Portion } from '../app/portions.ts';
import type { ArchiveAnswer } from './archive-run.ts';
import { type ImpactPlan, makeImpact } from './impact-job.ts';
import { makeScreen, type ScreenPlan } from './screen-job.ts';
import type { Told } from './telling.ts';
import { makeTeller, memoryOfTold, type Plan } from './threads.ts';

type Answer = Told | ArchiveAnswer;

type Job = (portion: Portion) => AsyncIterable<Answer>;

export function makeJob(plan: Plan | ImpactPlan | ScreenPlan): Promise<Job> {
  switch (plan.job) {
    case 'check':
      return makeTeller(plan);
    case 'impact':
      return makeImpact(plan);
    case 'screen':
      return makeScreen(plan);
  }
}

/** What a thread hands over with its answer. */
export const memoryOf = (answer: Answer): readonly ArrayBuffer[] =>
  'pieces' in answer ? memoryOfTold(answer) : [];
