/** Reads the files of a rule pack from disk; what a pack leaves out comes from the bundled one. */
import { readdirSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
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
  readonly files: readonly ReadFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** With the bytes that were found in it. */
interface ReadFile extends PackFile {
  readonly bytes: Uint8Array;
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
export async function readShared(cwd: string): Promise<readonly ReadFile[]> {
  const { files } = await readFolder(bundledRules(), cwd);
  return files.filter(({ path }) => SHARED.test(path));
}

/** A file of a pack by where it lies, and whether in the pack's own folder or in the bundled one. */
export interface PackPath {
  readonly path: string;
  readonly full: string;
}

/** Every file that `readPackFiles` would look at, whether or not it is read, in code-point order. */
export function listPackFiles(folder: string): readonly PackPath[] {
  const own = listFolder(folder);
  const bundled = bundledRules();
  if (folder === bundled) return own;
  const present = new Set(own.map(({ path }) => path));
  const shared = listFolder(bundled).filter(({ path }) => SHARED.test(path) && !present.has(path));
  return [...own, ...shared];
}

function listFolder(folder: string): readonly PackPath[] {
  const below = (inside: string): string[] =>
    readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = `${inside}${entry.name}`;
      return entry.isDirectory() ? below(`${path}/`) : [path];
    });
  const start = join(folder, '/');
  return below('')
    .sort(byCodePoint)
    .map((path) => ({ path, full: `${start}${path}` }));
}

async function readFolder(folder: string, cwd: string): Promise<PackFiles> {
  if (!(await stat(folder)).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const home = await realpath(folder);
  const files: ReadFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, full } of listFolder(folder)) {
    const file = displayName(full, cwd);
    const span = { file, line: 1, column: 1 };
    if (!path.endsWith('.yaml')) {
      if (COUNTS.test(path)) diagnostics.push(diagnostic('pack-file-ignored', { path }, { span }));
      continue;
    }
    if (files.length === LIMITS.packFiles) {
      diagnostics.push(diagnostic('too-many-files', { limit: LIMITS.packFiles }, { span }));
      break;
    }
    if (await leadsOut(full, home)) {
      diagnostics.push(diagnostic('pack-link-outside', { path }, { span }));
      continue;
    }
    const { text, bytes, diagnostics: faults } = await readText(full, file);
    if (text !== undefined && bytes) files.push({ path, file, text, bytes });
    diagnostics.push(...faults);
  }
  return { files, diagnostics };
}

/** A pack from others must not have files read that are none of its own. What is not there is said when it is read. */
const leadsOut = (path: string, home: string): Promise<boolean> =>
  realpath(path).then(
    (real) => !real.startsWith(home.endsWith(sep) ? home : home + sep),
    () => false,
  );

/** Follows links and reads every encoding that descriptors may have. */
async function readText(
  path: string,
  file: string,
): Promise<{
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}> {
  try {
    // A pipe would keep whoever opens it waiting.
    if (!(await stat(path)).isFile()) throw Object.assign(new Error('no file'), { code: 'EINVAL' });
    const { bytes, diagnostics } = await readBytes(path);
    return bytes ? { ...decode(bytes, file), bytes } : { diagnostics };
  } catch (error) {
    const span = { file, line: 1, column: 1 };
    return { diagnostics: [diagnostic('file-unreadable', { reason: reasonOf(error) }, { span })] };
  }
}

/** Relative to where the person stands when that is shorter. */
export function displayName(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.length < path.length && !near.startsWith(`..${sep}..`) ? near : path;
}
