/** Finds the descriptors in a folder and below it, whatever links, pipes and odd names lie in the way. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { byCodePoint } from '../support/order.ts';
import { reasonOf } from './read.ts';

export interface Walked {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface FoundFile {
  readonly path: string;
  /** The same for every path that leads to this file. */
  readonly identity: string;
}

interface Entry {
  readonly name: string;
  /** `ask` where only the system can say: a link, or a file system that does not tell. */
  readonly kind: 'folder' | 'file' | 'ask';
}

export const IS_DESCRIPTOR = /\.(json|ndjson|jsonl|xlsx|csv)$/i;

/**
 * All descriptor files below a folder, each once. Links come last, so that a thing reached both ways goes by
 * its real name; each folder is entered once, by its real path, so that loops end. Beyond `most` files it stops looking.
 */
export async function walkFolder(root: string, most: number): Promise<Walked> {
  const files = new Map<string, FoundFile>();
  const diagnostics: Diagnostic[] = [];
  const entered = new Set<string>();
  const folders: string[] = [root];
  const asking: string[] = [];
  const refuse = (path: string, reason: string): void => {
    diagnostics.push(diagnostic('file-unreadable', { reason }, { span: { file: path, line: 1, column: 1 } }));
  };
  const add = (path: string, identity: string): void => {
    if (IS_DESCRIPTOR.test(path) && !files.has(identity)) files.set(identity, { path, identity });
  };
  const enter = async (folder: string, real: string): Promise<void> => {
    if (entered.has(real)) return;
    entered.add(real);
    const { entries, unnameable } = await list(folder);
    for (const name of unnameable) refuse(under(folder, name), 'EILSEQ');
    for (const { name, kind } of entries) {
      if (kind === 'file') add(under(folder, name), under(real, name));
      else (kind === 'folder' ? folders : asking).push(under(folder, name));
    }
  };
  for (;;) {
    const path = folders.pop() ?? asking.shift();
    if (path === undefined || files.size > most)
      return { files: [...files.values()].toSorted(byPath), diagnostics };
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) await enter(path, await realpath(path));
      else if (stats.isFile()) add(path, await realpath(path));
    } catch (error) {
      const reason = reasonOf(error);
      const isBrokenLink = reason === 'ENOENT' || reason === 'ELOOP';
      if (!isBrokenLink || IS_DESCRIPTOR.test(path)) refuse(path, reason);
    }
  }
}

const byPath = (a: FoundFile, b: FoundFile): number => byCodePoint(a.path, b.path);

/** With `/` on every system, so that a report names the same files everywhere. */
const under = (folder: string, name: string): string =>
  folder === '.' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;

/** What a folder holds that may matter, in order; names that are not UTF-8 cannot be opened again. */
async function list(
  folder: string,
): Promise<{ readonly entries: readonly Entry[]; readonly unnameable: readonly string[] }> {
  const entries: Entry[] = [];
  const unnameable: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = entry.name.toString('utf8');
    const kind = kindOf(entry);
    if (kind === undefined || name.startsWith('.') || name === 'node_modules' || isLock(name)) continue;
    if (Buffer.from(name, 'utf8').equals(entry.name)) entries.push({ name, kind });
    else if (kind !== 'file' || IS_DESCRIPTOR.test(name)) unnameable.push(name);
  }
  entries.sort((a, b) => byCodePoint(a.name, b.name));
  return { entries, unnameable: unnameable.toSorted(byCodePoint) };
}

/** What a spreadsheet program leaves beside a workbook that is open. */
const isLock = (name: string): boolean => name.startsWith('~$');

/** Undefined for pipes, sockets and devices: nobody who names a folder means those. */
function kindOf(entry: Dirent<Buffer>): Entry['kind'] | undefined {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  const isSpecial = entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
  return isSpecial ? undefined : 'ask';
}
