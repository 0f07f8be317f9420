/** Writes files whole or not at all, and never over one that is there. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

/** Throws a Node file-system error: `EEXIST` when the file is there. */
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
