/** `hegui check`: the main job. */
import { Option } from 'commander';
import { checkFiles } from '../../app/check-files.ts';
import { version } from '../../files/version.ts';
import type { Batch } from '../../model/report.ts';
import { isIsoDate } from '../../quantity/date.ts';
import { FORMATS, type FormatName } from '../../report/registry.ts';
import type { CommandSpec } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { collect, rulesOption, select } from '../options.ts';
import { type CommonOptions, open, type Session } from '../session.ts';
import { UsageError } from '../usage.ts';

interface CheckFlags extends CommonOptions {
  readonly format: FormatName;
  readonly asOf?: string;
  readonly document?: readonly string[];
  readonly rule?: readonly string[];
  readonly onlyFailing?: true;
  readonly all?: true;
}

export const checkCommand: CommandSpec = {
  name: 'check',
  summary: {
    zh: '核对项目描述（JSON 文件、文件夹，或 - 表示标准输入）',
    en: 'check descriptors (JSON files, folders, or - for standard input)',
  },
  examples: [
    'hegui check fixtures',
    'hegui check fixtures/rongjiang-school.json --format json',
    'hegui check fixtures --only-failing --as-of 2025-12-31',
    'hegui check - < fixtures/rongjiang-school.json',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    const formats = Object.keys(FORMATS);
    command
      .argument('<path...>', zh ? '文件、文件夹或 -' : 'files, folders or -')
      .addOption(
        new Option('-f, --format <format>', zh ? '输出格式' : 'output format')
          .choices(formats)
          .default('table'),
      )
      .option(
        '--as-of <date>',
        zh
          ? '核对日期 YYYY-MM-DD（描述未给申报日期时使用；缺省：今天）'
          : 'date of the check, for descriptors without a filing date (default: today)',
      )
      .addOption(rulesOption(zh))
      .option(
        '--document <id>',
        zh ? '只用这些文件的条款（可重复）' : 'only the clauses of this document (repeatable)',
        collect,
      )
      .option('--rule <id>', zh ? '只用这些规则（可重复）' : 'only this rule (repeatable)', collect)
      .addOption(
        new Option(
          '--only-failing',
          zh ? '只列使结论不能为“符合”的条款' : 'list only what keeps the conclusion from being compliant',
        ).conflicts('all'),
      )
      .option('--all', zh ? '连不适用的条款一并列出' : 'list clauses that do not apply as well')
      .action(async (paths: string[], flags: CheckFlags) => runCheck(paths, flags, session));
  },
};

async function runCheck(paths: readonly string[], flags: CheckFlags, session: Session): Promise<void> {
  if (flags.asOf !== undefined && !isIsoDate(flags.asOf)) {
    throw new UsageError({
      zh: `--as-of 须为 YYYY-MM-DD：${flags.asOf}`,
      en: `--as-of takes YYYY-MM-DD: ${flags.asOf}`,
    });
  }
  const workspace = await open(session, flags);
  const program = select(workspace.program, { documents: flags.document, rules: flags.rule });
  const options = { today: session.io.today, ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }) };
  const results = await checkFiles(paths, { ...workspace, program }, options);
  const { name, version: packVersion, hash } = program.pack;
  const batch: Batch = {
    tool: { name: 'hegui', version: version() },
    pack: { name, version: packVersion, hash },
    results,
  };
  const detail = flags.onlyFailing ? 'failing' : flags.all ? 'all' : 'normal';
  const style = { ...session.style, detail } as const;
  session.io.out(FORMATS[flags.format].render(batch, style));
  session.exitCode = exitCodeOf(results);
}
