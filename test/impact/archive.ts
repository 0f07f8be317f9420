/** Small archives through the impact and screen readers, cut into blocks of any size. */

import type { Lines } from '../../src/app/inputs.ts';
import type { Portion } from '../../src/app/portions.ts';

const FILE = 'archive.ndjson';
/** Behind the last line, for who reads words. */
const ROOM = 8;

/** The lines in blocks of so many. */
export function blocksOf(lines: readonly string[], size: number): readonly Portion[] {
  const blocks: Lines[] = [];
  for (let at = 0; at < lines.length; at += size) {
    const text = Buffer.from(
      lines
        .slice(at, at + size)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const bytes = new Uint8Array(text.length + ROOM);
    bytes.set(text);
    blocks.push({ kind: 'lines', file: FILE, bytes, length: text.length, firstLine: at + 1 });
  }
  return blocks;
}
