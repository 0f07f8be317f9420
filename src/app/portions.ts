/** Cuts the files of a call into portions of work: a file, or some of the lines of a file that may have millions. */
import { type Allocate, type Block, blocksOf } from '../files/blocks.ts';
import { gather, openChunks, peek } from '../files/chunks.ts';
import { reasonOf, STANDARD_INPUT } from '../files/read.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Unread } from '../model/report.ts';
import type { Span } from '../model/span.ts';

export type Portion =
  | { readonly kind: 'file'; readonly file: string; readonly bytes?: Uint8Array }
  | (Block & { readonly file: string })
  | Unread;

/** `allocate`: memory for lines. */
export async function* portionsOf(files: Iterable<string>, allocate?: Allocate): AsyncGenerator<Portion> {
  for (const file of files) {
    if (file === STANDARD_INPUT || isLines(file)) yield* portionsIn(file, allocate);
    else yield { kind: 'file', file };
  }
}

export const isLines = (file: string): boolean => /\.(ndjson|jsonl)$/i.test(file);

/** Enough to tell lines from one text. */
const START = 64 * 1024;

async function* portionsIn(file: string, allocate?: Allocate): AsyncGenerator<Portion> {
  try {
    const { start, all } = await peek(openChunks(file), START);
    if (isLines(file) ? !isWide(start) : looksLikeLines(start)) yield* linesIn(file, blocksOf(all, allocate));
    else {
      const bytes = await gather(all, LIMITS.file);
      yield bytes ? { kind: 'file', file, bytes } : unread(file, tooLarge(file));
    }
  } catch (error) {
    yield unread(file, diagnostic('file-unreadable', { reason: reasonOf(error) }, { span: top(file) }));
  }
}

const top = (file: string): Span => ({ file, line: 1, column: 1 });

const unread = (file: string, ...diagnostics: readonly Diagnostic[]): Unread => ({
  kind: 'unread',
  file,
  diagnostics,
});

const tooLarge = (file: string): Diagnostic =>
  diagnostic('file-too-large', { bytes: LIMITS.file + 1, limit: LIMITS.file }, { span: top(file) });

async function* linesIn(file: string, blocks: ReturnType<typeof blocksOf>): AsyncGenerator<Portion> {
  for await (const block of blocks) {
    if (block.kind === 'lines') yield { ...block, file };
    else yield tooLong(file, block.line, block.bytes);
  }
}

export function tooLong(file: string, line: number, bytes: number): Unread {
  const span = { file, line, column: 1 };
  return unread(`${file}:${line}`, diagnostic('line-too-long', { bytes, limit: LIMITS.line }, { span }));
}

/** A NUL among the first characters of JSON: two or four bytes make one. */
const isWide = (start: Uint8Array): boolean =>
  start.subarray(0, 4).includes(0) ||
  (start[0] === 0xff && start[1] === 0xfe) ||
  (start[0] === 0xfe && start[1] === 0xff);

/** A pipe has no name: two lines that are whole objects each are no single JSON text. */
const looksLikeLines = (start: Uint8Array): boolean =>
  /^\s*\{.*\}[ \t\r]*\n\s*\{/u.test(new TextDecoder().decode(start));
