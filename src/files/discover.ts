/** Turns the paths of a command line into the list of descriptors to read, each once, in an order that never varies. */
import type { Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { byCodePoint } from '../support/order.ts';
import { nearest } from '../support/text.ts';
import { identityOf } from './identity.ts';
import { reasonOf, STANDARD_INPUT } from './read.ts';
import { type Walked, walkFolder } from './walk.ts';

export interface Discovery {
  /** In the order of the paths given, a folder's by code points; `-` is standard input. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function discover(paths: readonly string[], most: number = LIMITS.files): Promise<Discovery> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const listed = new Set<string>();
  for (const argument of paths) {
    const found = argument === STANDARD_INPUT ? standardInput : await look(argument, most);
    diagnostics.push(...found.diagnostics);
    const more = found.files.filter(({ identity }) => !listed.has(identity));
    if (files.length + more.length > most) {
      diagnostics.push(tooMany(argument, most));
      continue;
    }
    for (const { path, identity } of found.files) {
      if (!listed.has(identity)) files.push(path);
      else if (path === STANDARD_INPUT) diagnostics.push(diagnostic('standard-input-twice', {}));
      listed.add(identity);
    }
  }
  return { files, diagnostics };
}

const tooMany = (path: string, limit: number): Diagnostic =>
  diagnostic('too-many-files', { limit }, { span: { file: path, line: 1, column: 1 } });

const standardInput: Walked = {
  files: [{ path: STANDARD_INPUT, identity: STANDARD_INPUT }],
  diagnostics: [],
};

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

/** Bytes of a file; 0 where that cannot be known beforehand. */
export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** What one path stands for. */
async function look(path: string, most: number): Promise<Walked> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    return { files: [], diagnostics: [await explain(path, reasonOf(error))] };
  }
  // Pipes and devices too: a shell hands over `<(…)` and /dev/stdin as such. They have no real path.
  if (!stats.isDirectory()) {
    return { files: [{ path, identity: await identityOf(path) }], diagnostics: [] };
  }
  const walked = await walkFolder(path, most);
  if (walked.files.length > 0 || walked.diagnostics.length > 0) return walked;
  const span = { file: path, line: 1, column: 1 };
  return { files: [], diagnostics: [diagnostic('folder-without-descriptors', { path }, { span })] };
}

async function explain(path: string, reason: string): Promise<Diagnostic> {
  const span = { file: path, line: 1, column: 1 };
  const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
  if (!isMissing || (await isLink(path))) return diagnostic('file-unreadable', { reason }, { span });
  const name = basename(path);
  const near = nearest(name, await namesIn(dirname(path)));
  const start = path.slice(0, path.lastIndexOf(name));
  return diagnostic('file-not-found', near === undefined ? { path } : { path, nearest: start + near }, {
    span,
  });
}

/** A link is there even when what it points to is not. */
const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).then(
    (names) => names.toSorted(byCodePoint),
    () => [],
  );
