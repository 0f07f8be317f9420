/** Takes out of a finished file what differs between two runs: times of day, in its properties and in the archive. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Comes first, by which such files are known. */
const CONTENTS = '[Content_Types].xml';
const PROPERTIES = 'docProps/core.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** An archive writes local digits without a zone: these are the same wherever they are written. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

export function withoutTimes(archive: Uint8Array): Uint8Array {
  const { [CONTENTS]: contents = new Uint8Array(), ...files } = unzipSync(archive);
  const parts = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === PROPERTIES ? strToU8(strFromU8(bytes).replace(TIMES, '')) : bytes,
  ]);
  return zipSync({ [CONTENTS]: contents, ...Object.fromEntries(parts) }, { mtime: noTime(), level: 6 });
}
