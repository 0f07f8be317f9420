/**
 * A pack that has been read and checked once is kept, frozen, with the very bytes it was made of: whoever opens it again
 * gets the frozen one only where every file still holds those bytes, no file has come or gone, and the program is the same.
 */
import { BUILD, readBuilt, writeBuilt } from '../files/built.ts';
import { checksum } from '../files/hash.ts';
import { absolute } from '../files/identity.ts';
import { readKept, writeKept } from '../files/kept.ts';
import { bundledRules, displayName, listPackFiles, type PackFiles, readPackFiles } from '../files/pack.ts';
import { holdBytes } from '../files/same.ts';
import { freeze } from '../frozen/freeze.ts';
import { Unfreezable } from '../frozen/graph.ts';
import type { Layout } from '../frozen/layout.ts';
import { thaw } from '../frozen/thaw.ts';
import type { Pack } from '../model/rule.ts';

interface Head {
  readonly build: string;
  /** Every file of the pack, read or not. */
  readonly listed: string;
  /** How many bytes each file that is read holds. */
  readonly files: readonly number[];
  readonly layout: Layout;
  readonly sections: readonly number[];
}

/** Holds the length of the head. */
const LEAD = 4;

const BUILT = 'rules.pack';

/** One for each folder; that two might share a name costs time, no more, since the bytes decide. */
const keptName = (folder: string): string => `pack-${checksum(absolute(folder)).toString(16)}`;

/** The pack of this folder, or undefined when it must be read anew. */
export function openKept(folder: string, cwd: string): Pack | undefined {
  if (BUILD === undefined) return undefined;
  const built = folder === bundledRules() ? readBuilt(BUILT) : undefined;
  const pack = built && restore(built, folder, cwd);
  if (pack) return pack;
  const kept = readKept(keptName(folder));
  return kept && restore(kept, folder, cwd);
}

/** Undefined too when the folder cannot be read: why not is for the reader of packs to say. */
function restore(kept: Buffer, folder: string, cwd: string): Pack | undefined {
  try {
    return thawIfSame(kept, folder, cwd);
  } catch {
    return undefined;
  }
}

function thawIfSame(kept: Buffer, folder: string, cwd: string): Pack | undefined {
  const headEnd = LEAD + kept.readUInt32LE(0);
  const { build, listed, files, layout, sections } = JSON.parse(kept.toString('utf8', LEAD, headEnd)) as Head;
  if (build !== BUILD) return undefined;
  const there = listPackFiles(folder);
  if (listingOf(there) !== listed) return undefined;
  const read = there.filter(({ path }) => path.endsWith('.yaml'));
  const packStart = kept.length - files.reduce((sum, size) => sum + size, 0);
  const sized = read.map(({ full }, i) => ({ full, size: files[i] ?? -1 }));
  if (!holdBytes(sized, kept.subarray(packStart))) return undefined;
  const bytes = kept.subarray(headEnd, packStart);
  const names: string[] = [];
  const fileOf = (i: number): string => {
    names[i] ??= displayName(read[i]?.full ?? '', cwd);
    return names[i];
  };
  return thaw({ layout, sizes: sections, bytes }, fileOf);
}

const listingOf = (files: readonly { readonly path: string }[]): string =>
  files.map(({ path }) => path).join('\n');

/** Keeps what was read without a single remark; a pack that cannot be frozen is read each time. */
export function keepPack(pack: Pack, folder: string, read: PackFiles['files']): void {
  if (BUILD === undefined) return;
  const pieces = frozen(pack, folder, read, BUILD);
  if (pieces) writeKept(keptName(folder), pieces);
}

/** Part of the build. */
export async function buildBundledPack(load: (read: PackFiles) => Pack): Promise<void> {
  const folder = bundledRules();
  const read = await readPackFiles(folder, folder);
  const pieces = frozen(load(read), folder, read.files, BUILD ?? '');
  if (!pieces) throw new Error('the bundled pack cannot be frozen');
  writeBuilt(BUILT, pieces);
}

function frozen(
  pack: Pack,
  folder: string,
  read: PackFiles['files'],
  build: string,
): readonly Uint8Array[] | undefined {
  const names = read.map(({ file }) => file);
  try {
    const { layout, sizes, bytes } = freeze(pack, names);
    const files = read.map((file) => file.bytes.length);
    const listed = listingOf(listPackFiles(folder));
    const head = Buffer.from(
      JSON.stringify({ build, listed, files, layout, sections: sizes } satisfies Head),
    );
    const lead = Buffer.alloc(LEAD);
    lead.writeUInt32LE(head.length);
    return [lead, head, bytes, ...read.map((file) => file.bytes)];
  } catch (error) {
    if (error instanceof Unfreezable) return undefined;
    throw error;
  }
}
