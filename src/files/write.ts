/** Writes files whole or not at all, and over one that is there only where that is asked for. */
import { access, constants, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { reasonOf } from './read.ts';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Somebody writes into such files: one that is there is never replaced. */
  readonly keep?: true;
}

/** Never over a file that is there. Throws a Node file-system error: `EEXIST` when it is. */
export const writeNew = (path: string, content: string | Uint8Array): Promise<void> =>
  replace({ path, content, keep: true });

/**
 * In the place of what is there, but for files to keep (`EEXIST`); of several files none is changed before all of them are written in full beside their
 * places. A device or pipe is written to, a link is followed. Throws a Node file-system error whose `path` is that of the file.
 */
export async function replace(...files: readonly FileToWrite[]): Promise<void> {
  const places = await Promise.all(files.map(placeOf));
  const straight = places.filter(({ special }) => special);
  // What may be refused comes first, while nothing is replaced yet.
  const ordinary = places.filter(({ special }) => !special);
  const drafted = [...ordinary.filter(({ keep }) => keep), ...ordinary.filter(({ keep }) => !keep)];
  try {
    for (const place of drafted) await naming(place, writeDraft);
    for (const place of straight) await naming(place, ({ path, content }) => writeFile(path, content));
    for (const place of drafted)
      await naming(place, ({ keep, draft, to }) => (keep ? link : rename)(draft, to));
  } finally {
    // Where the folder is none there is no draft either.
    for (const { draft } of drafted) await rm(draft, { force: true }).catch(() => undefined);
  }
}

/**
 * Why nothing could be written at this path, as far as it can be told beforehand: `EACCES`, `ENOTDIR` …; the folders on
 * the way need not be there yet.
 */
export async function whyUnwritable(path: string): Promise<string | undefined> {
  for (let at = path; ; at = dirname(at)) {
    try {
      const isFolder = (await stat(at)).isDirectory();
      if (at !== path && !isFolder) return 'ENOTDIR';
      await access(at, constants.W_OK);
      return undefined;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'ENOENT' || dirname(at) === at) return reason;
    }
  }
}

interface Place extends FileToWrite {
  /** The file itself, where the path is a link to it. */
  readonly to: string;
  readonly draft: string;
  /** A device or a pipe: another file in its place would end it for everybody. */
  readonly special: boolean;
}

async function placeOf(file: FileToWrite): Promise<Place> {
  const { path, keep } = file;
  const there = await stat(path).catch(() => undefined);
  const special = there !== undefined && !there.isFile() && !there.isDirectory();
  const to = keep || special ? path : await realpath(path).catch(() => path);
  return { ...file, to, special, draft: `${to}.${pid}.part` };
}

/** What is wrong with the folder is said of the file. */
async function writeDraft({ to, content, draft }: Place): Promise<void> {
  await makeFolder(dirname(to));
  await writeFile(draft, content, { flag: 'wx' });
}

/** With those above it. One by one, since Node's own way never ends where a system denies that a folder can be made. */
async function makeFolder(path: string): Promise<void> {
  const lacking: string[] = [];
  for (let at = path; !(await isThere(at)) && dirname(at) !== at; at = dirname(at)) lacking.unshift(at);
  // What is wrong is said of the file.
  for (const each of lacking) await mkdir(each).catch(() => undefined);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A full disk does not say which file it was, and nobody asked for a draft. */
async function naming(place: Place, act: (place: Place) => Promise<void>): Promise<void> {
  try {
    await act(place);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: place.path }) : error;
  }
}
