/** Writes files whole or not at all, and over one that is there only where that is asked for. */
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Never over a file that is there. Throws a Node file-system error: `EEXIST` when it is. */
export const writeNew = (path: string, content: string | Uint8Array): Promise<void> =>
  put([{ path, content }], link);

/**
 * In the place of what is there; of several files none is changed before all of them are written in full beside their
 * places. Throws a Node file-system error.
 */
export const replace = (...files: readonly FileToWrite[]): Promise<void> => put(files, rename);

type Place = (draft: string, path: string) => Promise<void>;

async function put(files: readonly FileToWrite[], place: Place): Promise<void> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: `${path}.${pid}.part` }));
  try {
    for (const { path, content, draft } of drafts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content, { flag: 'wx' });
    }
    for (const { path, draft } of drafts) await place(draft, path);
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}
