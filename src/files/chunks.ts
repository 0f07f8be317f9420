/** A file or standard input as it comes, piece by piece. */
import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { STANDARD_INPUT } from './read.ts';

export type Chunks = AsyncIterable<Uint8Array>;

const CHUNK = 1024 * 1024;

export const openChunks = (path: string): Chunks =>
  path === STANDARD_INPUT ? stdin : createReadStream(path, { highWaterMark: CHUNK });

/** The first bytes, at least `least` where there are as many, and all of it from the start. */
export async function peek(
  chunks: Chunks,
  least: number,
): Promise<{ readonly start: Uint8Array; readonly all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await source.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held;
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { start: Buffer.concat(held), all: all() };
}

/** Everything; undefined where it is more than `most` bytes. */
export async function gather(chunks: Chunks, most: number): Promise<Uint8Array | undefined> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size > most) return undefined;
  }
  return Buffer.concat(held);
}
