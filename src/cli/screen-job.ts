/** What `hegui screen` looks with, opened from a call: here, and again in every thread. */
import { type ScreenDates, ScreenReader } from '../app/screen-lines.ts';
import type { Selection } from '../app/select.ts';
import { openWorkspace, type Workspace } from '../app/workspace.ts';
import type { ScreenPiece } from '../model/screen.ts';
import { Screener } from '../screen/screener.ts';
import type { Exact } from '../support/exact.ts';
import type { Answering } from './archive-run.ts';
import { select } from './options.ts';

export interface ScreenPlan {
  readonly job: 'screen';
  readonly cwd: string;
  readonly rules?: string;
  readonly selection: Selection;
  readonly dates: ScreenDates;
  readonly share: Exact;
  readonly advice: boolean;
}

export interface Looking {
  readonly workspace: Workspace;
  readonly screener: Screener;
}

export async function openScreen({ cwd, rules, selection, share, advice }: ScreenPlan): Promise<Looking> {
  const opened = await openWorkspace(cwd, rules);
  const program = select(opened.program, selection);
  return { workspace: { ...opened, program }, screener: new Screener(program, { share, advice }) };
}

export function lookingWith({ workspace, screener }: Looking, dates: ScreenDates): Answering<ScreenPiece> {
  const reader = new ScreenReader(workspace, screener, dates);
  return async function* (portion) {
    yield await reader.read(portion);
  };
}

export const makeScreen = async (plan: ScreenPlan): Promise<Answering<ScreenPiece>> =>
  lookingWith(await openScreen(plan), plan.dates);
