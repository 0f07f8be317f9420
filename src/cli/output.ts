/** Where a command's document goes: standard output, or a file written whole or not at all. */
import { Option } from 'commander';
import { reasonOf } from '../files/read.ts';
import { replace, writeNew } from '../files/write.ts';
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

const refusal = (path: string, reason: string): UsageError =>
  reason === 'EEXIST'
    ? new UsageError({
        zh: `文件已存在，未改动：${path}（要覆盖请加 --force）`,
        en: `the file is there already and was left alone: ${path} (--force overwrites it)`,
      })
    : new UsageError({ zh: `无法写入 ${path}：${reason}`, en: `cannot write ${path}: ${reason}` });
