/** `hegui impact`: what another rule pack, or another day, would change in an archive. */
import { Option } from 'commander';
import { IMPACT_FORMATS } from '../../report/impact/registry.ts';
import type { CommandSpec } from '../command.ts';
import { type ImpactFlags, impactRun } from '../impact-run.ts';
import { collect, isoDate, rulesOption, workersOption } from '../options.ts';
import { forceOption, outputOption } from '../output.ts';
import { helpText, streamFormatOption } from '../stream-report.ts';

export const impactCommand: CommandSpec = {
  name: 'impact',
  summary: {
    zh: '比较两个规则包或两个日期：一批申报中哪些结论会变、从什么变成什么、因为哪一条',
    en: 'compare two rule packs or two days: which conclusions in an archive change, from what to what, because of which rule',
  },
  examples: [
    'hegui impact fixtures --as-of 2021-01-31 --against-as-of 2024-01-31',
    'hegui impact fixtures --against rules -f csv',
    'hegui impact fixtures --against-as-of 2019-12-31 --document jx-synergy-2022 --all',
    'hegui impact fixtures --as-of 2021-01-31 --against-as-of 2024-01-31 -o impact.html --force',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument(
        '<archive...>',
        zh ? '.ndjson、.jsonl、.json、表格、文件夹或 -' : '.ndjson, .jsonl, .json, tables, folders or -',
      )
      .addOption(rulesOption(zh))
      .option(
        '--against <folder>',
        zh ? '“后”的规则包（新版本、新文件）' : 'the rule pack to compare with: a new version, a new paper',
      )
      .addOption(
        new Option(
          '--as-of <date>',
          zh
            ? '“前”：一律视为当日申报 YYYY-MM-DD，不论各自的申报日期；批准、开工、竣工日期仍按所填（缺省：按各自申报日期）'
            : "before: every filing as if it was filed on this day, whatever its own filing date; stated days of approval, start and completion stay (default: each one's own filing date)",
        ).argParser((text: string) => isoDate('--as-of', text)),
      )
      .addOption(
        new Option(
          '--against-as-of <date>',
          zh
            ? '“后”：一律视为当日申报（缺省：同 --as-of）'
            : 'after: the same for the other way (default: --as-of)',
        ).argParser((text: string) => isoDate('--against-as-of', text)),
      )
      .option(
        '--document <id>',
        zh
          ? '两边都只用这些文件的条款（可重复）'
          : 'only the clauses of this document, both ways (repeatable)',
        collect,
      )
      .option(
        '--rule <id>',
        zh ? '两边都只用这些规则（可重复）' : 'only this rule, both ways (repeatable)',
        collect,
      )
      .option(
        '--all',
        zh
          ? '结论不变、但约束性条款的结果有变化的也列出'
          : 'list inputs as well whose conclusion stays while binding rules find something else',
      )
      .addOption(streamFormatOption(IMPACT_FORMATS, session.lang))
      .addOption(outputOption(zh))
      .addOption(forceOption(zh))
      .addOption(workersOption(zh))
      .addHelpText(
        'after',
        helpText(
          zh
            ? '退出码：0 已比较，不论有无变化；2 有输入无法读取，或调用、规则有误。'
            : 'Exit code: 0 compared, whatever changes; 2 an input could not be read, or the call or a rule is wrong.',
          session,
        ),
      )
      .action((paths: string[], flags: ImpactFlags) => impactRun(paths, flags, session));
  },
};
