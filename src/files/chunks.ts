/** A file or standard input as it comes, piece by piece. */
import { open } from 'node:fs/promises';
import { stdin } from 'node:process';
import { STANDARD_INPUT } from './read.ts';

/** Each holds until the next one is asked for. */
export type Chunks = AsyncIterable<Uint8Array>;

const CHUNK = 1024 * 1024;

export const openChunks = (path: string): Chunks => (path === STANDARD_INPUT ? stdin : readFile(path));

/** Reads ahead into a second buffer while somebody looks at the first. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  let [shown, ahead] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
  let reading = handle.read(shown, 0, CHUNK);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = handle.read(ahead, 0, CHUNK);
      yield shown.subarray(0, bytesRead);
      [shown, ahead] = [ahead, shown];
    }
  } finally {
    await reading.catch(() => {});
    await handle.close();
  }
}

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
    held.push(new Uint8Array(next.value));
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
    held.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size > most) return undefined;
  }
  return Buffer.concat(held);
}
