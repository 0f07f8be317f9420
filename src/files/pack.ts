/** Reads the files of a rule pack from disk; what a pack leaves out comes from the bundled one. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFile } from '../pack/load.ts';
import { byCodePoint } from '../support/order.ts';

/** The folder `rules/` that ships with the tool. */
export const bundledRules = (): string => fileURLToPath(new URL('../../rules', import.meta.url));

/** Vocabulary and places that every pack may build on. */
const SHARED = /^(vocabulary\/|places\.yaml$)/;

/** Throws a Node file-system error when the folder cannot be read. */
export async function readPackFiles(folder: string, cwd: string): Promise<readonly PackFile[]> {
  const own = await readFolder(folder, cwd);
  const bundled = bundledRules();
  if (folder === bundled) return own;
  const present = new Set(own.map((file) => file.path));
  const shared = (await readFolder(bundled, cwd)).filter(
    ({ path }) => SHARED.test(path) && !present.has(path),
  );
  return [...own, ...shared];
}

async function readFolder(folder: string, cwd: string): Promise<readonly PackFile[]> {
  if (!(await stat(folder)).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodePoint);
  return Promise.all(
    files.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      file: displayName(path, cwd),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** Relative to where the person stands when that is shorter. */
function displayName(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.length < path.length && !near.startsWith(`..${sep}..`) ? near : path;
}
