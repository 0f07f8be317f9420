/** The command tree, and the one place where a failure becomes an exit code. */
import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from '../app/config.ts';
import { PackError } from '../app/workspace.ts';
import { version } from '../files/version.ts';
import type { Bilingual } from '../model/text.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { displayWidth } from '../report/measure.ts';
import { wrapText } from '../report/wrap.ts';
import { harmlessLines } from '../words/harmless.ts';
import type { CommandSpec } from './command.ts';
import { inChinese } from './commander-words.ts';
import { adviseCommand } from './commands/advise.ts';
import { ambiguitiesCommand } from './commands/ambiguities.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { askCommand } from './commands/ask.ts';
import { checkCommand } from './commands/check.ts';
import { coverageCommand } from './commands/coverage.ts';
import { docsCommand } from './commands/docs.ts';
import { explainCommand } from './commands/explain.ts';
import { factsCommand } from './commands/facts.ts';
import { impactCommand } from './commands/impact.ts';
import { initCommand } from './commands/init.ts';
import { missingCommand } from './commands/missing.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemaCommand } from './commands/schema.ts';
import { screenCommand } from './commands/screen.ts';
import { sourcesCommand } from './commands/sources.ts';
import { templateCommand } from './commands/template.ts';
import { testCommand } from './commands/test.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { reportPackError } from './pack-error.ts';
import { type Session, startSession } from './session.ts';
import { UsageError } from './usage.ts';

const COMMANDS: readonly CommandSpec[] = [
  checkCommand,
  explainCommand,
  missingCommand,
  askCommand,
  adviseCommand,
  impactCommand,
  screenCommand,
  rulesCommand,
  factsCommand,
  templateCommand,
  schemaCommand,
  testCommand,
  sourcesCommand,
  coverageCommand,
  ambiguitiesCommand,
  analyzeCommand,
  docsCommand,
  initCommand,
];

/** Runs one call; never throws, never exits by itself. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = startSession(argv, io);
  try {
    const program = buildProgram(session);
    if (argv.length === 0) {
      io.err(program.helpInformation());
      return EXIT.wrongInput;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return fail(error, session);
  }
}

function buildProgram(session: Session): Command {
  const say = (text: Bilingual): string => text[session.lang];
  const program = new Command('hegui')
    .description(
      say({
        zh: '合规：用政策文件的条款核对项目描述，逐条给出结论并注明条款出处。',
        en: 'Checks project descriptors against the clauses of policy papers and cites the clause.',
      }),
    )
    .version(version(), '-V, --version', say({ zh: '显示版本', en: 'print the version' }));
  configure(program, session);
  for (const spec of COMMANDS) {
    const command = program.command(spec.name).description(say(spec.summary));
    configure(command, session);
    spec.build(command, session);
    addCommonOptions(command, session);
    const title = say({ zh: '示例：', en: 'Examples:' });
    command.addHelpText('after', `\n${title}\n${spec.examples.map((line) => `  $ ${line}`).join('\n')}`);
  }
  const examples = [
    'hegui check fixtures',
    'hegui explain two-star-large-public',
    'hegui rules --force mandatory',
  ];
  program.addHelpText(
    'after',
    `\n${say({ zh: '示例：', en: 'Examples:' })}\n${examples.map((line) => `  $ ${line}`).join('\n')}`,
  );
  return program;
}

function configure(command: Command, session: Session): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: session.io.out,
      writeErr: session.io.err,
      outputError: (text, write) => write(harmlessLines(session.lang === 'zh' ? inChinese(text) : text)),
      getOutHelpWidth: () => session.io.width,
      getErrHelpWidth: () => session.io.width,
    })
    .helpOption('-h, --help', session.lang === 'zh' ? '显示帮助' : 'show help')
    .helpCommand('help [command]', session.lang === 'zh' ? '显示某命令的帮助' : 'show help for a command')
    .showSuggestionAfterError(true)
    .configureHelp({
      minWidthToWrap: 20,
      displayWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrapText(line, width))
          .join('\n'),
      styleTitle: (title) => (session.lang === 'zh' ? (TITLES[title] ?? title) : title),
    });
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

function addCommonOptions(command: Command, session: Session): void {
  const zh = session.lang === 'zh';
  command
    .addOption(
      new Option(
        '--lang <language>',
        zh ? '界面语言（缺省：系统语言）' : 'language (default: the locale)',
      ).choices(['zh', 'en']),
    )
    .option('--no-color', zh ? '不用颜色' : 'no colours');
}

/** The call, the rules and our own faults each end here, with what the user can do about it. */
function fail(error: unknown, session: Session): ExitCode {
  const { io, lang } = session;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongInput;
  if (error instanceof UsageError) {
    io.err(harmlessLines(`${lang === 'zh' ? '用法错误' : 'usage error'}: ${error.text[lang]}\n`));
    return EXIT.wrongInput;
  }
  if (error instanceof PackError) return reportPackError(error, session);
  if (error instanceof ConfigError) {
    io.err(renderDiagnostics(error.diagnostics, session.style));
    return EXIT.wrongInput;
  }
  io.err(bugReport(error, lang === 'zh'));
  return EXIT.bug;
}

function bugReport(error: unknown, zh: boolean): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lead = zh ? '程序内部错误，请把以下内容报给维护者：' : 'A bug of ours; please report the following:';
  return `${lead}\nhegui ${version()} · node ${process.version}\n${detail}\n`;
}
