/** Reads a file of lines piece by piece, each piece whole lines, so that its length takes no memory. */
import { isUtf8 as isUtf8Buffer } from 'node:buffer';
import { LIMITS } from '../model/limits.ts';
import type { Chunks } from './chunks.ts';

/** Whole lines of a file. */
export interface Block {
  readonly kind: 'lines';
  /** The lines, each ended by a line feed, and room behind them. */
  readonly bytes: Uint8Array;
  /** Without the room. */
  readonly length: number;
  /** Number of the first of them in the file. */
  readonly firstLine: number;
}

/** A line that is not looked at. */
export interface LongLine {
  readonly kind: 'long-line';
  readonly line: number;
  /** At least so many. */
  readonly bytes: number;
}

const LINE_FEED = 0x0a;

/** Some five hundred filings: much work for a thread, little memory. */
const BLOCK = 1024 * 1024;

/** Bytes behind the last one that whoever reads words may touch. */
const ROOM = 8;

export const isUtf8 = (bytes: Uint8Array): boolean => isUtf8Buffer(bytes);

/** Memory of at least so many bytes, whatever they hold. */
export type Allocate = (size: number) => Uint8Array;

/** Throws what the chunks throw. The same blocks however the chunks are cut. */
export async function* blocksOf(
  chunks: Chunks,
  allocate: Allocate = Buffer.allocUnsafeSlow,
): AsyncGenerator<Block | LongLine> {
  const cutter = new Cutter(allocate);
  for await (const chunk of chunks) yield* cutter.add(chunk);
  yield* cutter.end();
}

class Cutter {
  private readonly allocate: Allocate;
  private bytes: Uint8Array;
  private size = 0;
  private line = 1;
  /** Bytes of a line already refused. */
  private refused = 0;

  constructor(allocate: Allocate) {
    this.allocate = allocate;
    this.bytes = allocate(BLOCK + ROOM);
  }

  *add(chunk: Uint8Array): Generator<Block | LongLine> {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.refused > 0) {
        const end = rest.indexOf(LINE_FEED);
        this.refused += end < 0 ? rest.length : end;
        if (end < 0) return;
        yield { kind: 'long-line', line: this.line, bytes: this.refused };
        this.line += 1;
        this.refused = 0;
        rest = rest.subarray(end + 1);
        continue;
      }
      const take = Math.min(rest.length, BLOCK - (this.size % BLOCK));
      this.append(rest.subarray(0, take));
      rest = rest.subarray(take);
      if (this.size % BLOCK === 0) yield* this.cut();
    }
  }

  /** A file may end without a line feed. */
  *end(): Generator<Block | LongLine> {
    if (this.refused > 0) yield { kind: 'long-line', line: this.line, bytes: this.refused };
    else if (this.size > 0) {
      this.append(new Uint8Array([LINE_FEED]));
      yield* this.cut();
    }
  }

  /** A line longer than a block needs more room. */
  private append(piece: Uint8Array): void {
    const size = this.size + piece.length;
    if (size + ROOM > this.bytes.length) {
      const larger = this.allocate(size + BLOCK + ROOM);
      larger.set(this.bytes.subarray(0, this.size));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.size);
    this.size = size;
  }

  /** What is whole goes; the start of a line stays, unless it is too long already. */
  private *cut(): Generator<Block | LongLine> {
    const { bytes, size } = this;
    const whole = searchable(bytes).lastIndexOf(LINE_FEED, size - 1) + 1;
    if (whole > 0) {
      this.bytes = this.allocate(BLOCK + ROOM);
      this.size = 0;
      this.append(bytes.subarray(whole, size));
      bytes.fill(0, whole, whole + ROOM);
      const firstLine = this.line;
      this.line += count(bytes, whole);
      yield { kind: 'lines', bytes, length: whole, firstLine };
    } else if (size > LIMITS.line) {
      this.refused = size;
      this.size = 0;
    }
  }
}

/** The same bytes; a buffer finds one several times as fast as an array. */
const searchable = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function count(all: Uint8Array, length: number): number {
  const bytes = searchable(all);
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < length; at = bytes.indexOf(LINE_FEED, at + 1))
    lines += 1;
  return lines;
}

/** A line of a block, without its line feed. */
export interface PlaceOfLine {
  readonly start: number;
  readonly end: number;
  /** Its number in the file. */
  readonly line: number;
}

const MARK = [0xef, 0xbb, 0xbf] as const;

/** A byte order mark before the first line is no part of it. */
export function* placesOf({ bytes: all, length, firstLine }: Block): Generator<PlaceOfLine> {
  const bytes = searchable(all);
  let line = firstLine;
  const marked = firstLine === 1 && MARK.every((byte, i) => bytes[i] === byte);
  for (let start = marked ? MARK.length : 0; start < length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield { start, end, line };
    start = end + 1;
  }
}
