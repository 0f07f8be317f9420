/** Takes out of a finished file what differs between two runs: times of day, in its properties and in the archive. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** An archive has no time zone: these are the same digits wherever they are written. */
const NO_TIME = new Date(1980, 0, 1, 12);

export function withoutTimes(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === PROPERTIES ? strToU8(strFromU8(bytes).replace(TIMES, '')) : bytes,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 });
}
