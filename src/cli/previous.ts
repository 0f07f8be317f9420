/** `--previous`: the report of an earlier round, or a usage error that says what to do instead. */
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read.ts';
import type { EarlierRun } from '../model/earlier.ts';
import { LIMITS } from '../model/limits.ts';
import { type ReportFault, reportReader } from '../report/read-report.ts';
import { UsageError } from './usage.ts';

export async function readPrevious(path: string | undefined): Promise<EarlierRun | undefined> {
  if (path === undefined) return undefined;
  const { bytes } = await readBytes(path, LIMITS.report);
  const text = bytes && decode(bytes, path).text;
  if (text === undefined) {
    throw new UsageError({
      zh: `--previous 指的文件打不开或不是文字：${path}`,
      en: `--previous names a file that cannot be read as text: ${path}`,
    });
  }
  const earlier = reportReader()(text, path);
  if ('kind' in earlier) throw faultError(earlier, path);
  return earlier;
}

function faultError(fault: ReportFault, path: string): UsageError {
  switch (fault.kind) {
    case 'foreign':
      return new UsageError({
        zh: `--previous 须为本程序以 -f json 写出的报告：${path}`,
        en: `--previous takes a report that was written with -f json: ${path}`,
      });
    case 'version':
      return new UsageError({
        zh: `--previous 的报告是另一版本的格式（${fault.found}），请用本版程序重新核对上次的申报：${path}`,
        en: `--previous names a report of another version (${fault.found}); check the earlier filings again with this one: ${path}`,
      });
    case 'damaged':
      return new UsageError({
        zh: `--previous 的报告不完整或被改动过（${fault.at}）：${path}`,
        en: `--previous names a report that is incomplete or was changed (${fault.at}): ${path}`,
      });
  }
}
