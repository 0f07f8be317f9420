/** Whether files still hold what they held: compared byte by byte, which is surer than a hash, and takes less time. */
import { closeSync, openSync, readSync } from 'node:fs';

export interface Sized {
  readonly full: string;
  readonly size: number;
}

/** `expected`: the bytes of all of them, one file behind the other. */
export function holdBytes(files: readonly Sized[], expected: Buffer): boolean {
  const largest = Math.max(0, ...files.map(({ size }) => size));
  // One byte more, so that a file that has grown is found out.
  const room = Buffer.allocUnsafe(largest + 1);
  let at = 0;
  for (const { full, size } of files) {
    if (readInto(room, full, size + 1) !== size) return false;
    if (room.compare(expected, at, at + size, 0, size) !== 0) return false;
    at += size;
  }
  return at === expected.length;
}

/** How many bytes there were, up to `most`; -1 when it cannot be read. */
function readInto(room: Buffer, path: string, most: number): number {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    let read = 0;
    for (;;) {
      const more = readSync(file, room, read, most - read, null);
      read += more;
      if (more === 0 || read === most) return read;
    }
  } catch {
    return -1;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
