/** What changing every rule in every small way showed. */
import type { MutationRun } from '../model/example-run.ts';
import { heading, item } from './lines.ts';
import type { Style } from './style.ts';

const SURVIVORS = { zh: '示例没有发现的改动', en: 'CHANGES THAT NO EXAMPLE NOTICES' };

export function renderMutationRun({ rules, mutants, survivors }: MutationRun, style: Style): string {
  const total =
    style.lang === 'zh'
      ? `${rules} 条规则，${mutants} 处改动，${survivors.length} 处未被示例发现`
      : `${rules} rules, ${mutants} changes, ${survivors.length} not noticed by any example`;
  const lines = [
    ...(survivors.length > 0 ? heading(SURVIVORS, { count: survivors.length }, style) : []),
    ...survivors.flatMap(({ rule, change }) => item('-', `${rule.id}  ${change}`, style)),
    style.paint(survivors.length === 0 ? 'good' : 'bad', total),
  ];
  return `${lines.join('\n')}\n`;
}
