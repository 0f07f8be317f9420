/** Looks for a file in a folder and then in every folder around it, up to the root of the file system. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

export async function findUpward(folder: string, name: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, name);
    if (await isFile(path)) return path;
    if (at === dirname(at)) return undefined;
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

/** A path written in a file, as somebody standing in `cwd` would write it; a closing `/` stays. */
export function pathFrom(file: string, path: string, cwd: string): string {
  const full = resolve(dirname(resolve(cwd, file)), path);
  const near = relative(cwd, full);
  const shown = near.startsWith(`..${sep}..`) ? full : near === '' ? '.' : near;
  return /[\\/]$/.test(path) ? `${shown}/` : shown;
}
