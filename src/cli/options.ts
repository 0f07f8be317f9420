/** Options that several commands share. */
import { Option } from 'commander';
import { findRule, type Selection, type SelectionFault, selectRules } from '../app/select.ts';
import type { Program } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { UsageError, unknownName } from './usage.ts';

export const rulesOption = (zh: boolean): Option =>
  new Option(
    '--rules <folder>',
    zh ? '规则包文件夹（缺省：随程序附带）' : 'rule pack folder (default: the bundled one)',
  );

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
  const list = known.join(', ');
  return new UsageError({
    zh: `${name} 指多条规则，请写全：${list}`,
    en: `${name} names several rules, write one in full: ${list}`,
  });
}
