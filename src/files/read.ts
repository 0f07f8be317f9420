/** Reads the bytes of one file, pipe or standard input, never more than a limit, and never throws for a bad path. */
import { constants, openSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { stdin } from 'node:process';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';

/** Stands for standard input where a path is expected. */
export const STANDARD_INPUT = '-';

export interface Bytes {
  /** Absent exactly when there is a diagnostic. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of `path`, or of standard input for `-`. */
export async function readBytes(path: string, limit: number = LIMITS.file): Promise<Bytes> {
  const span = { file: path, line: 1, column: 1 };
  try {
    const { bytes, size } =
      path === STANDARD_INPUT ? await readStandardInput(limit) : await readFile(path, limit);
    if (size <= limit) return { bytes, diagnostics: [] };
    return { diagnostics: [diagnostic('file-too-large', { bytes: size, limit }, { span })] };
  } catch (error) {
    return { diagnostics: [diagnostic('file-unreadable', { reason: reasonOf(error) }, { span })] };
  }
}

/** The system's own word for what went wrong, e.g. `EACCES`; anything else is a bug and goes on. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    // A path with a NUL in it; the only argument here that Node itself can refuse.
    return error.code === 'ERR_INVALID_ARG_VALUE' ? 'EINVAL' : error.code;
  }
  throw error;
}

/** `size` above the limit says: more than may be read; the bytes are then worth nothing. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly size: number;
}

async function readFile(path: string, limit: number): Promise<Piece> {
  if ((await stat(path)).isFIFO()) return readPipe(path, limit);
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limit) return { bytes: new Uint8Array(), size };
    return await readAll(handle, { expected: size, limit });
  } finally {
    await handle.close();
  }
}

/** Up to one byte more than the limit: a pipe or device does not tell its size, and a file may grow. */
async function readAll(
  handle: FileHandle,
  { expected, limit }: { readonly expected: number; readonly limit: number },
): Promise<Piece> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const room = Math.min(limit + 1 - size, size < expected ? expected - size + 1 : 65_536);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(room), 0, room, null);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), size };
}

/** Opened without waiting for its writer, so that a run which is over need not wait for one either. */
async function readPipe(path: string, limit: number): Promise<Piece> {
  // The number, not the handle: the socket closes it.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  try {
    return await readStream(socket, limit);
  } finally {
    socket.destroy();
  }
}

const readStandardInput = (limit: number): Promise<Piece> => readStream(stdin, limit);

async function readStream(stream: AsyncIterable<Buffer>, limit: number): Promise<Piece> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  // How much the last chunk holds beyond the limit is chance; the answer is not.
  return { bytes: Buffer.concat(chunks), size: Math.min(size, limit + 1) };
}
