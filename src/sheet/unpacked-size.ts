/**
 * How large the parts of a zip file say they are, read from its directory before anything is unpacked. The reader of
 * workbooks unpacks no part beyond what the directory says, so that a bomb is known by its own words.
 */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
/** Stands for a size that only the 64-bit extension gives. */
const ELSEWHERE = 0xffffffff;

/** Bytes of all parts together; undefined when the directory is damaged or leaves a size open. */
export function unpackedSize(zip: Uint8Array): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    // An empty stream still takes two bytes; where nothing is said a reader would have to guess.
    const isOpen = size === 0 ? packed > 2 || isStreamed(view, at, packed) : false;
    if (isOpen || size === ELSEWHERE || packed === ELSEWHERE) return undefined;
    total += size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** The sizes stand behind the part, not in the directory. */
const isStreamed = (view: DataView, at: number, packed: number): boolean =>
  packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0;

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
