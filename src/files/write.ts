/** Writes files whole or not at all. */
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

/** A file that is not there yet. Throws a Node file-system error: `EEXIST` when it is. */
export async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${pid}.part`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes several files, over those that are there: none is changed before all of them are written in full beside
 * their places. Throws a Node file-system error, its `path` being the file that could not be written.
 */
export async function writeWhole(files: readonly FileToWrite[]): Promise<void> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: `${path}.${pid}.part` }));
  try {
    for (const { path, content, draft } of drafts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content, { flag: 'wx' });
    }
    for (const { path, draft } of drafts) await rename(draft, path);
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}
