/** `hegui check`: the main job. */
import { Option } from 'commander';
import type { Language } from '../../model/text.ts';
import { FORMAT_NAMES, FORMATS } from '../../report/registry.ts';
import { type CheckFlags, checkRun } from '../check-run.ts';
import type { CommandSpec } from '../command.ts';
import { addConfig } from '../config.ts';
import { failOnOption, strictOption } from '../fail-on.ts';
import {
  asOfOption,
  collect,
  marginOption,
  RepeatableOption,
  rulesOption,
  timeoutOption,
  workersOption,
} from '../options.ts';
import { formatNamed, type OutputFlag } from '../outputs.ts';

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
    'hegui check fixtures/rongjiang-school.json --margin 5%',
    'hegui check - < fixtures/rongjiang-school.json',
    'hegui check fixtures/boiler-35.json -f determinations -o decide.yaml',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    const outputs: OutputFlag[] = [];
    command
      .argument('<path...>', zh ? '文件、文件夹或 -' : 'files, folders or -')
      .addOption(
        new RepeatableOption(
          '-f, --format <format>',
          zh
            ? `输出格式（缺省 table；可重复，各配一个 -o）：${formatList('zh')}`
            : `output format (default: table; repeatable, each with its -o): ${formatList('en')}`,
        ).argParser((value: string) => outputs.push({ flag: 'format', value: formatNamed(value) })),
      )
      .addOption(
        new RepeatableOption(
          '-o, --output <file>',
          zh
            ? '写入文件；以 / 结尾为文件夹，每个输入一份'
            : 'write to this file; ending in / to this folder, one file for each input',
        ).argParser((value: string) => outputs.push({ flag: 'output', value })),
      )
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .addOption(
        new RepeatableOption(
          '--document <id>',
          zh ? '只用这些文件的条款（可重复）' : 'only the clauses of this document (repeatable)',
        ).argParser(collect),
      )
      .addOption(
        new RepeatableOption(
          '--rule <id>',
          zh ? '只用这些规则（可重复）' : 'only this rule (repeatable)',
        ).argParser(collect),
      )
      .addOption(
        new Option(
          '--only-failing',
          zh ? '只列使结论不能为“符合”的条款' : 'list only what keeps the conclusion from being compliant',
        ).conflicts('all'),
      )
      .option('--all', zh ? '连不适用的条款一并列出' : 'list clauses that do not apply as well')
      .addOption(
        marginOption(
          zh
            ? '另列余量小于界限值这一比例的条款，如 5%'
            : 'also list thresholds met or missed by less than this share of them, such as 5%',
        ),
      )
      .option(
        '--watch',
        zh ? '文件保存后自动重新核对，Ctrl-C 结束' : 'check again whenever a file is saved; Ctrl-C ends',
      )
      .option('--determinations <file>', zh ? '人工认定（YAML）' : 'what persons decided (YAML)')
      .option('--waivers <file>', zh ? '经批准的豁免（YAML）' : 'waivers that were granted (YAML)')
      .option(
        '--previous <file>',
        zh ? '与上次的 JSON 报告比较' : 'compare with the JSON report of an earlier round',
      )
      .addOption(workersOption(zh))
      .addOption(timeoutOption(zh).conflicts('watch'))
      .addOption(failOnOption(zh))
      .addOption(strictOption(zh))
      .option(
        '-q, --quiet',
        zh ? '不打印报告（-f、-o 指定的除外），只报错误' : 'no report but those of -f and -o; only errors',
      )
      .action(async (paths: string[], flags: CheckFlags) => checkRun({ paths, flags, outputs }, session));
    addConfig(command, session);
  },
};

const formatList = (lang: Language): string =>
  FORMAT_NAMES.map((name) => `${name} ${FORMATS[name].summary[lang]}`).join(lang === 'zh' ? '；' : '; ');
