/** Options that several commands share. */
import { Option } from 'commander';
import type { CheckOptions } from '../app/check-files.ts';
import { findRule, type Selection, type SelectionFault, selectRules } from '../app/select.ts';
import type { Program } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { isIsoDate } from '../quantity/date.ts';
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
  );

/** The dates of a check. Throws UsageError when the option is no day of the calendar. */
export function datesOf(asOf: string | undefined, today: string): CheckOptions {
  if (asOf === undefined) return { today };
  if (isIsoDate(asOf)) return { today, asOf };
  throw new UsageError({ zh: `--as-of 须为 YYYY-MM-DD：${asOf}`, en: `--as-of takes YYYY-MM-DD: ${asOf}` });
}

/** For an option that may be given several times. */
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

function selectionError({ kind, name, known }: SelectionFault): UsageError {
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
