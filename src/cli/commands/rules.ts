/** `hegui rules`: list, filter and show rules. */
import { Option } from 'commander';
import { FORCES, type Rule } from '../../model/rule.ts';
import { SUBJECTS } from '../../model/vocabulary.ts';
import { renderRule } from '../../report/explain.ts';
import { renderRules, rulesJson } from '../../report/listing.ts';
import { fold } from '../../support/text.ts';
import type { CommandSpec } from '../command.ts';
import { collect, rulesOption, select, selectRule } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

interface RulesFlags extends CommonOptions {
  readonly document?: readonly string[];
  readonly force?: string;
  readonly subject?: string;
  readonly search?: string;
  readonly format: 'table' | 'json';
}

export const rulesCommand: CommandSpec = {
  name: 'rules',
  summary: { zh: '列出、筛选、查看规则', en: 'list, filter and show rules' },
  examples: [
    'hegui rules',
    'hegui rules --document jx-synergy-2022 --force mandatory',
    'hegui rules --search 锅炉',
    'hegui rules two-star-large-public',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('[rule]', zh ? '规则编号：查看这一条' : 'rule id: show this one')
      .option('--document <id>', zh ? '只列这些文件（可重复）' : 'only this document (repeatable)', collect)
      .addOption(new Option('--force <force>', zh ? '只列此约束力' : 'only this force').choices(FORCES))
      .addOption(new Option('--subject <subject>', zh ? '只列此对象' : 'only this subject').choices(SUBJECTS))
      .option('--search <text>', zh ? '标题、原文或编号中的文字' : 'text in title, quote or id')
      .addOption(
        new Option('-f, --format <format>', zh ? '输出格式' : 'output format')
          .choices(['table', 'json'])
          .default('table'),
      )
      .addOption(rulesOption(zh))
      .action(async (name: string | undefined, flags: RulesFlags) => {
        const { program } = await open(session, flags);
        if (name !== undefined) {
          session.io.out(renderRule(selectRule(program, name), session.style));
          return;
        }
        const chosen = select(program, { documents: flags.document })
          .rules.map(({ rule }) => rule)
          .filter((rule) => matches(rule, flags));
        session.io.out(flags.format === 'json' ? rulesJson(chosen) : renderRules(chosen, session.style));
      });
  },
};

function matches(rule: Rule, { force, subject, search }: RulesFlags): boolean {
  if (force !== undefined && rule.force !== force) return false;
  if (subject !== undefined && rule.subject !== subject) return false;
  const text = fold([rule.id, rule.title.zh, rule.title.en, rule.quote].join(' '));
  return search === undefined || text.includes(fold(search));
}
