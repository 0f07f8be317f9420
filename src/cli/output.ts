/** Where a command's document goes: standard output, or a file written whole or not at all. */
import { Option } from 'commander';
import { discover, isFile } from '../files/discover.ts';
import { identityOf } from '../files/identity.ts';
import { reasonOf } from '../files/read.ts';
import { replace, whyUnwritable, writeNew } from '../files/write.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

export const outputOption = (zh: boolean): Option =>
  new Option(
    '-o, --output <file>',
    zh ? '写入此文件（缺省：标准输出）' : 'file to write (default: standard output)',
  );

export const forceOption = (zh: boolean): Option =>
  new Option('--force', zh ? '文件已存在时覆盖' : 'overwrite the file if it is there');

export interface Destination {
  readonly output?: string;
  readonly force?: true;
}

/** Throws UsageError where the file is there already or cannot be written. */
export async function deliver(
  content: string | Uint8Array,
  { output, force }: Destination,
  io: Io,
): Promise<void> {
  if (output === undefined || output === '-') {
    io.out(content);
    return;
  }
  try {
    await (force ? replace({ path: output, content }) : writeNew(output, content));
  } catch (error) {
    throw refusal(output, reasonOf(error));
  }
  io.err(`${output}\n`);
}

/** What `deliver` would refuse once the work is done, and an input that would be replaced. Throws UsageError. */
export async function refuseEarly({ output, force }: Destination, read: readonly string[]): Promise<void> {
  if (output === undefined || output === '-') return;
  if (!force && (await isFile(output))) throw refusal(output, 'EEXIST');
  const reason = await whyUnwritable(output);
  if (reason !== undefined) throw refusal(output, reason);
  await refuseInputs([output], read);
}

/** A report must never replace a filing that it speaks of, nor what persons decided about it. Throws UsageError. */
export async function refuseInputs(outputs: readonly string[], read: readonly string[]): Promise<void> {
  const there = await Promise.all(outputs.map(isFile));
  if (!there.includes(true)) return;
  const found = await discover(read);
  const inputs = new Set(await Promise.all(found.files.map(identityOf)));
  const identities = await Promise.all(outputs.map(identityOf));
  const taken = outputs.find((_, i) => there[i] && inputs.has(identities[i] ?? ''));
  if (taken === undefined) return;
  throw new UsageError({
    zh: `-o 指向本次读取的文件，未写出：${taken}`,
    en: `-o names a file that this call reads; nothing was written: ${taken}`,
  });
}

const refusal = (path: string, reason: string): UsageError =>
  reason === 'EEXIST'
    ? new UsageError({
        zh: `文件已存在，未改动：${path}（要覆盖请加 --force）`,
        en: `the file is there already and was left alone: ${path} (--force overwrites it)`,
      })
    : new UsageError({ zh: `无法写入 ${path}：${reason}`, en: `cannot write ${path}: ${reason}` });
