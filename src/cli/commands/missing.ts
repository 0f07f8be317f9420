/** `hegui missing`: everything that is still to be supplied, at once. */
import { Option } from 'commander';
import { checkFiles } from '../../app/check-files.ts';
import { missingJson, renderMissing } from '../../report/missing.ts';
import type { CommandSpec } from '../command.ts';
import { exitCodeOf, worstOf } from '../exit-code.ts';
import { asOfOption, datesOf, rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

interface MissingFlags extends CommonOptions {
  readonly asOf?: string;
  readonly format: 'table' | 'json';
  readonly all?: true;
}

export const missingCommand: CommandSpec = {
  name: 'missing',
  summary: {
    zh: '一次列出还须补正的事项，按证明材料分组',
    en: 'list at once what is still to be supplied, by the material that proves it',
  },
  examples: ['hegui missing fixtures/enquiry-one-page.json', 'hegui missing fixtures --format json'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument(
        '<paths...>',
        zh ? '描述文件、文件夹，或 - 表示标准输入' : 'files, folders, or - for standard input',
      )
      .addOption(
        new Option(
          '-f, --format <format>',
          zh ? '表格，或供程序读取的 JSON' : 'a table, or JSON for programs',
        )
          .choices(['table', 'json'])
          .default('table'),
      )
      .option(
        '--all',
        zh ? '也列出只有建议与目标用得到的事项' : 'also what only advice and targets could use',
      )
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .action(async (paths: readonly string[], flags: MissingFlags) => {
        const workspace = await open(session, flags);
        const results = await checkFiles(paths, workspace, datesOf(flags.asOf, session.io.today));
        const asks = flags.all ? 'advice' : 'binding';
        session.io.out(
          flags.format === 'json' ? missingJson(results, asks) : renderMissing(results, asks, session.style),
        );
        session.exitCode = worstOf(results.map(exitCodeOf));
      });
  },
};
