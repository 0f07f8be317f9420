/** Reads the files of a rule pack from disk; what a pack leaves out comes from the bundled one. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { PackFile } from '../pack/load.ts';
import { byCodePoint } from '../support/order.ts';
import { decode } from './decode.ts';
import { readBytes, reasonOf } from './read.ts';

/** The folder `rules/` that ships with the tool. */
export const bundledRules = (): string => fileURLToPath(new URL('../../rules', import.meta.url));

/** Vocabulary and places that every pack may build on. */
const SHARED = /^(vocabulary\/|places\.yaml$)/;
/** Folders in which every file counts: one that is passed over would be a rule that is silently not applied. */
const COUNTS = /^(vocabulary|documents)\//;

export interface PackFiles {
  readonly files: readonly PackFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws a Node file-system error when the folder itself cannot be read. */
export async function readPackFiles(folder: string, cwd: string): Promise<PackFiles> {
  const own = await readFolder(folder, cwd);
  const bundled = bundledRules();
  if (folder === bundled) return own;
  const present = new Set(own.files.map((file) => file.path));
  const shared = (await readShared(cwd)).filter(({ path }) => !present.has(path));
  return { files: [...own.files, ...shared], diagnostics: own.diagnostics };
}

/** What a pack that has no files of its own yet builds on. */
export async function readShared(cwd: string): Promise<readonly PackFile[]> {
  const { files } = await readFolder(bundledRules(), cwd);
  return files.filter(({ path }) => SHARED.test(path));
}

async function readFolder(folder: string, cwd: string): Promise<PackFiles> {
  if (!(await stat(folder)).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodePoint);
  const files: PackFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const full of paths) {
    const path = relative(folder, full).split(sep).join('/');
    const file = displayName(full, cwd);
    const span = { file, line: 1, column: 1 };
    if (!path.endsWith('.yaml')) {
      if (COUNTS.test(path)) diagnostics.push(diagnostic('pack-file-ignored', { path }, { span }));
      continue;
    }
    const { text, diagnostics: faults } = await readText(full, file);
    if (text !== undefined) files.push({ path, file, text });
    diagnostics.push(...faults);
  }
  return { files, diagnostics };
}

/** Follows links and reads every encoding that descriptors may have. */
async function readText(
  path: string,
  file: string,
): Promise<{ readonly text?: string; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const { bytes, diagnostics } = await readBytes(path);
    return bytes ? decode(bytes, file) : { diagnostics };
  } catch (error) {
    const span = { file, line: 1, column: 1 };
    return { diagnostics: [diagnostic('file-unreadable', { reason: reasonOf(error) }, { span })] };
  }
}

/** Relative to where the person stands when that is shorter. */
function displayName(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.length < path.length && !near.startsWith(`..${sep}..`) ? near : path;
}
