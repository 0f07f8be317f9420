/** Writes files whole or not at all, and over one that is there only where that is asked for. */
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

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
 * places. Throws a Node file-system error.
 */
export async function replace(...files: readonly FileToWrite[]): Promise<void> {
  // What may be refused comes first, while nothing is replaced yet.
  const inOrder = [...files.filter(({ keep }) => keep), ...files.filter(({ keep }) => !keep)];
  const drafts = inOrder.map((file) => ({ ...file, draft: `${file.path}.${pid}.part` }));
  try {
    for (const { path, content, draft } of drafts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content, { flag: 'wx' });
    }
    for (const { path, draft, keep } of drafts) await (keep ? link : rename)(draft, path);
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}
