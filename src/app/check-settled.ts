/** Checking while somebody edits: a file caught in the middle of being saved is looked at again before it is reported. */
import { pause } from '../files/watch.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Result } from '../model/report.ts';
import { type CheckOptions, checkEach, checkFiles, type Onlooker } from './check-files.ts';
import type { Workspace } from './workspace.ts';

/** What a half-saved file looks like: empty, cut off, away for a moment. */
const HALF: ReadonlySet<DiagnosticCode> = new Set(['json-empty', 'json-truncated', 'file-not-found']);

const TRIES = 5;
const WAIT = 120;

export async function* checkSettled(
  paths: readonly string[],
  workspace: Workspace,
  options: CheckOptions,
  onlooker?: Onlooker,
): AsyncGenerator<Result> {
  for await (const result of checkEach(paths, workspace, options, onlooker)) {
    yield await settled(result, workspace, options);
  }
}

async function settled(result: Result, workspace: Workspace, options: CheckOptions): Promise<Result> {
  let latest = result;
  for (let i = 0; i < TRIES && isHalf(latest); i += 1) {
    await pause(WAIT);
    const [again, ...others] = await checkFiles([latest.file], workspace, options);
    if (!again || others.length > 0) return latest;
    latest = again;
  }
  return latest;
}

const isHalf = (result: Result): result is Extract<Result, { kind: 'unread' }> =>
  result.kind === 'unread' && result.diagnostics.some(({ code }) => HALF.has(code));
