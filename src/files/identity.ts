/** Which file a path names, however it is spelt. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Two spellings of one path; unlike identity it asks no disk, so links stay apart. */
export const absolute = (path: string): string => resolve(path);

/** Links and letter case resolved where it is there; two paths of one file have one identity. */
export const identityOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
