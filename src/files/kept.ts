/**
 * Work that is kept between runs in a folder of the user's own. Whatever is odd about the folder or a file in it, it is
 * done without: nobody else can have written what is read here, and nothing fails for want of it.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { env, geteuid, platform } from 'node:process';
import { checksum } from './hash.ts';

/** `HEGUI_CACHE` names the folder, or is `off`. */
function folder(): string | undefined {
  const { HEGUI_CACHE: own, LOCALAPPDATA: local, XDG_CACHE_HOME: xdg } = env;
  if (own === 'off') return undefined;
  if (own) return own;
  const home = platform === 'win32' ? local : xdg;
  // A relative path would be another folder in every folder.
  return join(home && isAbsolute(home) ? home : join(homedir(), '.cache'), 'hegui');
}

/** A checksum of what follows, against accidents; as long as V8 likes the beginning of its code to be aligned. */
const LEAD = 8;

function contentOf(file: Buffer): Buffer | undefined {
  const content = file.subarray(LEAD);
  return file.length > LEAD && file.readUInt32LE(0) === checksum(content) ? content : undefined;
}

/** The bytes kept under this name. */
export function readKept(name: string): Buffer | undefined {
  try {
    const place = folder();
    if (place === undefined || !isOwn(lstatSync(place))) return undefined;
    const file = openSync(join(place, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = fstatSync(file);
      return stats.isFile() && isOwn(stats) ? contentOf(readFileSync(file)) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Whole or not at all; two processes at once leave the file of one of them. */
export function writeKept(name: string, pieces: readonly Uint8Array[]): void {
  let made: string | undefined;
  try {
    const place = folder();
    if (place === undefined) return;
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const stats = lstatSync(place);
    if (!stats.isDirectory() || !isOwn(stats)) return;
    made = join(place, `.${name}.${randomUUID()}`);
    const content = Buffer.concat(pieces);
    const lead = Buffer.alloc(LEAD);
    lead.writeUInt32LE(checksum(content));
    writeWhole(made, [lead, content]);
    renameSync(made, join(place, name));
  } catch {
    if (made !== undefined) rmSync(made, { force: true });
  }
}

/** On the disk before it gets its name: after a crash a file is there whole or not at all. */
function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const piece of pieces) writeAll(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Nobody else may write to it. Windows keeps the folder inside the user's profile. */
const isOwn = ({ uid, mode }: Stats): boolean =>
  platform === 'win32' || (uid === geteuid?.() && (mode & 0o022) === 0);
