/** Whether there is nothing to read in a line, as far as its bytes tell. */
import type { PlaceOfLine } from '../files/blocks.ts';

/** Of one byte: space, and tab to carriage return. A line of others is left to the ordinary reader. */
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

export function isEmptyLine(bytes: Uint8Array, { start, end }: PlaceOfLine): boolean {
  let at = start;
  while (at < end && isSpace(bytes[at] as number)) at += 1;
  return at === end;
}
