/** Options that several commands share. */
import { Option } from 'commander';
import type { CheckOptions } from '../app/check-files.ts';
import { findRule, type Selection, type SelectionFault, selectRules } from '../app/select.ts';
import type { Program } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { isIsoDate } from '../quantity/date.ts';
import { compare, divide, type Exact, formatExact, multiply, parseExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { UsageError, unknownName } from './usage.ts';

export const rulesOption = (zh: boolean): Option =>
  new Option(
    '--rules <folder>',
    zh ? '规则包文件夹（缺省：随程序附带）' : 'rule pack folder (default: the bundled one)',
  );

export const asOfOption = (zh: boolean): Option =>
  new Option(
    '--as-of <date>',
    zh
      ? '核对日期 YYYY-MM-DD（仅用于没有申报日期的描述；缺省：今天）'
      : 'date of the check, used where a descriptor gives no filing date (default: today)',
  ).argParser((text: string) => isoDate('--as-of', text));

export const marginOption = (description: string): Option =>
  new Option('--margin <share>', description).argParser((text: string) => shareOf('--margin', text));

/** `5%` or `5` as a share of one. A bare number up to 1 could as well be a fraction: as in a filing, it is not guessed at. */
export function shareOf(option: string, text: string): Exact {
  const [, digits = '', sign] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(fold(text)) ?? [];
  const value = parseExact(digits);
  if (value !== undefined && sign === '' && compare(value, 0) > 0 && compare(value, 1) <= 0) {
    const percent = formatExact(multiply(value, 100));
    throw new UsageError({
      zh: `${option} ${text} 有歧义，请写 ${text}% 或 ${percent}%`,
      en: `${option} ${text} can be read two ways, write ${text}% or ${percent}%`,
    });
  }
  if (value !== undefined && compare(value, 100) <= 0) return divide(value, 100);
  throw new UsageError({
    zh: `${option} 须为 0% 至 100% 之间的百分数，如 5%：${text}`,
    en: `${option} takes a percentage from 0% to 100%, such as 5%: ${text}`,
  });
}

export const workersOption = (zh: boolean): Option =>
  new Option(
    '--workers <number>',
    zh ? '并行线程数（缺省：按文件数和处理器数）' : 'threads (default: by the number of files and cores)',
  ).argParser((text: string) => {
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count >= 1) return count;
    throw new UsageError({
      zh: `--workers 须为 1 至 999 的整数：${text}`,
      en: `--workers takes a whole number from 1 to 999: ${text}`,
    });
  });

export const timeoutOption = (zh: boolean): Option =>
  new Option(
    '--timeout <seconds>',
    zh
      ? '超过这么多秒就停止：已有的结果照常写出，退出码 2'
      : 'stop after this many seconds: what was checked is reported, the exit code is 2',
  ).argParser((text: string) => {
    const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
    if (seconds > 0) return seconds;
    throw new UsageError({
      zh: `--timeout 须为大于 0、小于 1000000 的秒数：${text}`,
      en: `--timeout takes a number of seconds above 0 and below 1000000: ${text}`,
    });
  });

export function isoDate(option: string, text: string): string {
  if (isIsoDate(text)) return text;
  throw new UsageError({
    zh: `${option} 须为 YYYY-MM-DD：${text}`,
    en: `${option} takes YYYY-MM-DD: ${text}`,
  });
}

export const datesOf = (asOf: string | undefined, today: string): CheckOptions =>
  asOf === undefined ? { today } : { today, asOf };

/** An option that may be given several times, in a configuration file as a list. */
export class RepeatableOption extends Option {}

export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** The program narrowed; throws UsageError with the nearest right name. */
export function select(program: Program, selection: Selection): Program {
  const selected = selectRules(program, selection);
  if ('kind' in selected) throw selectionError(selected);
  return selected;
}

export function selectRule(program: Program, name: string): Rule {
  const found = findRule(program, name);
  if ('kind' in found) throw selectionError(found);
  return found;
}

export function selectionError({ kind, name, known }: SelectionFault): UsageError {
  if (kind === 'document') return unknownName({ zh: '文件', en: 'document' }, name, known);
  if (kind === 'rule') return unknownName({ zh: '规则', en: 'rule' }, name, known);
  if (kind === 'empty') {
    return new UsageError({ zh: `没有同时符合的规则：${name}`, en: `no rule fits all of: ${name}` });
  }
  const list = known.join(', ');
  return new UsageError({
    zh: `${name} 指多条规则，请写全：${list}`,
    en: `${name} names several rules, write one in full: ${list}`,
  });
}
