/** `hegui check`: the main job. */
import { Option } from 'commander';
import { checkEach } from '../../app/check-files.ts';
import { checkSettled } from '../../app/check-settled.ts';
import { openSecondRound } from '../../app/second-round.ts';
import { version } from '../../files/version.ts';
import type { Program } from '../../model/program.ts';
import type { RunHead } from '../../model/report.ts';
import type { Language } from '../../model/text.ts';
import { FORMAT_NAMES, FORMATS } from '../../report/registry.ts';
import type { Exact } from '../../support/exact.ts';
import type { CommandSpec } from '../command.ts';
import { type ExitCode, exitCodeOf, exitCodeOfRun, worstOf } from '../exit-code.ts';
import { asOfOption, collect, datesOf, marginOption, rulesOption, select } from '../options.ts';
import { formatNamed, type OutputFlag, outputsOf } from '../outputs.ts';
import { readPrevious } from '../previous.ts';
import { startProgress } from '../progress.ts';
import { startReporting } from '../reporting.ts';
import { type CommonOptions, open, type Session } from '../session.ts';
import { keepChecking } from '../watch.ts';

interface CheckFlags extends CommonOptions {
  readonly asOf?: string;
  readonly document?: readonly string[];
  readonly rule?: readonly string[];
  readonly onlyFailing?: true;
  readonly all?: true;
  readonly determinations?: string;
  readonly waivers?: string;
  readonly previous?: string;
  readonly margin?: Exact;
  readonly watch?: true;
  readonly quiet?: true;
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
    'hegui check fixtures/rongjiang-school.json -f json -o school.json -f ndjson -o school.ndjson',
    'hegui check fixtures --only-failing --as-of 2025-12-31',
    'hegui check - < fixtures/rongjiang-school.json',
    'hegui check fixtures/boiler-35.json -f determinations -o decide.yaml',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    const outputs: OutputFlag[] = [];
    command
      .argument('<path...>', zh ? '文件、文件夹或 -' : 'files, folders or -')
      .addOption(
        new Option(
          '-f, --format <format>',
          zh
            ? `输出格式（缺省 table；可重复，各配一个 -o）：${formatList('zh')}`
            : `output format (default: table; repeatable, each with its -o): ${formatList('en')}`,
        ).argParser((value: string) => outputs.push({ flag: 'format', value: formatNamed(value) })),
      )
      .addOption(
        new Option(
          '-o, --output <file>',
          zh
            ? '写入文件；以 / 结尾为文件夹，每个输入一份'
            : 'write to this file; ending in / to this folder, one file for each input',
        ).argParser((value: string) => outputs.push({ flag: 'output', value })),
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
      .option('--determinations <file>', zh ? '人工认定（YAML）' : 'what persons decided (YAML)')
      .option('--waivers <file>', zh ? '经批准的豁免（YAML）' : 'waivers that were granted (YAML)')
      .option(
        '--previous <file>',
        zh ? '与上次的 JSON 报告比较' : 'compare with the JSON report of an earlier round',
      )
      .addOption(marginOption(zh))
      .option(
        '--watch',
        zh ? '文件保存后自动重新核对，Ctrl-C 结束' : 'check again whenever a file is saved; Ctrl-C ends',
      )
      .action(async (paths: string[], flags: CheckFlags) => runCheck({ paths, flags, outputs }, session));
  },
};

const formatList = (lang: Language): string =>
  FORMAT_NAMES.map((name) => `${name} ${FORMATS[name].summary[lang]}`).join(lang === 'zh' ? '；' : '; ');

interface Call {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
  readonly outputs: readonly OutputFlag[];
}

async function runCheck(call: Call, session: Session): Promise<void> {
  const { paths, flags, outputs } = call;
  if (!flags.watch) return checkOnce(call, checkEach, session);
  const written = outputs.flatMap(({ flag, value }) => (flag === 'output' ? [value] : []));
  const watched = { paths, rules: flags.rules, outputs: written };
  return keepChecking(watched, () => checkOnce(call, checkSettled, session), session);
}

async function checkOnce(
  { paths, flags, outputs }: Call,
  results: typeof checkEach,
  session: Session,
): Promise<void> {
  const dates = datesOf(flags.asOf, session.io.today);
  const detail = flags.onlyFailing ? 'failing' : flags.all ? 'all' : 'normal';
  const wishes = { detail, ...(flags.margin === undefined ? {} : { margin: flags.margin }) } as const;
  const reporting = await startReporting(outputsOf(outputs), wishes, session);
  const workspace = await open(session, flags);
  const program = select(workspace.program, { documents: flags.document, rules: flags.rule });
  const codes: ExitCode[] = [];
  const round = await openSecondRound(
    { ...flags, earlier: await readPrevious(flags.previous), day: dates.asOf ?? dates.today },
    program,
  );
  const progress = startProgress(session, { quiet: flags.quiet === true, streaming: reporting.streaming });
  for await (const result of round.through(results(paths, { ...workspace, program }, dates, progress))) {
    codes.push(exitCodeOf(result));
    reporting.add(result);
    progress.checked();
  }
  progress.end();
  const tail = { diagnostics: round.diagnostics() };
  session.exitCode = worstOf([...codes, ...exitCodeOfRun(tail)]);
  const head = headOf(program, flags.rule !== undefined || flags.document !== undefined);
  await reporting.finish({ head, tail });
}

function headOf({ pack, rules }: Program, narrowed: boolean): RunHead {
  return {
    tool: { name: 'hegui', version: version() },
    pack: { name: pack.name, version: pack.version, hash: pack.hash },
    rules: rules.map(({ rule }) => rule),
    ...(narrowed ? { selection: rules.length } : {}),
  };
}
