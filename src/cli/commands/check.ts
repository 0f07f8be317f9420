/** `hegui check`: the main job. */
import { Option } from 'commander';
import { checkFiles } from '../../app/check-files.ts';
import { version } from '../../files/version.ts';
import type { Batch } from '../../model/report.ts';
import { FORMATS, type FormatName } from '../../report/registry.ts';
import type { CommandSpec } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { asOfOption, collect, datesOf, rulesOption, select } from '../options.ts';
import { type CommonOptions, open, type Session } from '../session.ts';

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
      .addOption(asOfOption(zh))
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
  const dates = datesOf(flags.asOf, session.io.today);
  const workspace = await open(session, flags);
  const program = select(workspace.program, { documents: flags.document, rules: flags.rule });
  const results = await checkFiles(paths, { ...workspace, program }, dates);
  const { name, version: packVersion, hash } = program.pack;
  const batch: Batch = {
    tool: { name: 'hegui', version: version() },
    pack: { name, version: packVersion, hash },
    ...(flags.rule || flags.document ? { selection: program.rules.length } : {}),
    results,
  };
  const detail = flags.onlyFailing ? 'failing' : flags.all ? 'all' : 'normal';
  const style = { ...session.style, detail } as const;
  session.io.out(FORMATS[flags.format].render(batch, style));
  session.exitCode = exitCodeOf(results);
}
