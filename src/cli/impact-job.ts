/** The two ways of `hegui impact`, opened from a call: here, and again in every thread. */
import { ImpactReader, type Way } from '../app/impact-lines.ts';
import { type Selection, selectInBoth } from '../app/select.ts';
import { openWorkspace } from '../app/workspace.ts';
import type { ImpactPiece } from '../model/impact.ts';
import type { Answering, ArchiveAnswer } from './archive-run.ts';
import { selectionError } from './options.ts';

interface WayPlan {
  /** Absent: the bundled pack. */
  readonly rules?: string;
  readonly filedOn?: string;
}

export interface ImpactPlan {
  readonly job: 'impact';
  readonly cwd: string;
  readonly today: string;
  readonly selection: Selection;
  readonly before: WayPlan;
  readonly after: WayPlan;
}

export type ImpactAnswer = ImpactPiece & ArchiveAnswer;

/** Throws PackError, and UsageError for a name that neither pack knows. One pack is opened once. */
export async function openWays(plan: ImpactPlan): Promise<readonly [Way, Way]> {
  const { cwd, today, selection } = plan;
  const first = await openWorkspace(cwd, plan.before.rules);
  const second = plan.after.rules === plan.before.rules ? first : await openWorkspace(cwd, plan.after.rules);
  const selected = selectInBoth([first.program, second.program], selection);
  if ('kind' in selected) throw selectionError(selected);
  const way = (workspace: typeof first, side: 0 | 1, { filedOn }: WayPlan): Way => ({
    workspace: { ...workspace, program: selected[side] },
    today,
    ...(filedOn === undefined ? {} : { filedOn }),
  });
  return [way(first, 0, plan.before), way(second, 1, plan.after)];
}

export function answering([before, after]: readonly [Way, Way]): Answering<ImpactAnswer> {
  const reader = new ImpactReader(before, after);
  return async function* (portion) {
    const piece = await reader.read(portion);
    yield { ...piece, inputs: piece.counts.inputs };
  };
}

export const makeImpact = async (plan: ImpactPlan): Promise<Answering<ImpactAnswer>> =>
  answering(await openWays(plan));
