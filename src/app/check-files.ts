/** The main job: files in, results out; one unreadable input never hides the others. */
import { readDescriptor } from '../descriptor/read.ts';
import { type CheckOptions, check } from '../evaluate/check.ts';
import { decode } from '../files/decode.ts';
import { discover } from '../files/discover.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Result } from '../model/report.ts';
import type { Workspace } from './workspace.ts';

export type { CheckOptions } from '../evaluate/check.ts';

/** Results in the order of `paths` (folders in code-point order), then what could not be found. */
export async function checkFiles(
  paths: readonly string[],
  workspace: Workspace,
  options: CheckOptions,
): Promise<readonly Result[]> {
  const { files, diagnostics } = await discover(paths);
  const results: Result[] = [];
  for (const file of files) results.push(await checkFile(file, workspace, options));
  for (const each of diagnostics) {
    results.push({ kind: 'unread', file: each.span?.file ?? pathOf(each), diagnostics: [each] });
  }
  return results;
}

async function checkFile(file: string, workspace: Workspace, options: CheckOptions): Promise<Result> {
  const unread = (diagnostics: readonly Diagnostic[]): Result => ({ kind: 'unread', file, diagnostics });
  const { bytes, diagnostics } = await readBytes(file);
  if (!bytes) return unread(diagnostics);
  const decoded = decode(bytes, file);
  if (decoded.text === undefined || decoded.diagnostics.some(isError)) return unread(decoded.diagnostics);
  const reading = readDescriptor(decoded.text, file, workspace.reader);
  if (!reading.descriptor) return unread([...decoded.diagnostics, ...reading.diagnostics]);
  const notices = [...decoded.diagnostics, ...reading.diagnostics];
  const report = check(workspace.program, reading.descriptor, options, notices);
  return { kind: 'report', report, inputHash: sha256(bytes) };
}

const pathOf = (each: Diagnostic): string => ('path' in each.data ? each.data.path : '');
