/** `hegui screen`: what in an archive a person should ask about. */
import { Option } from 'commander';
import { SCREEN_FORMATS } from '../../report/screen/registry.ts';
import { divide } from '../../support/exact.ts';
import type { CommandSpec } from '../command.ts';
import { asOfOption, collect, rulesOption, shareOf, workersOption } from '../options.ts';
import { forceOption, outputOption } from '../output.ts';
import { type ScreenFlags, screenRun } from '../screen-run.ts';
import { helpText, streamFormatOption } from '../stream-report.ts';

const WITHIN = divide(5, 100);

export const screenCommand: CommandSpec = {
  name: 'screen',
  summary: {
    zh: '在一批申报中找出贴近界限值、疑似拆分的，作为提请核实的问题',
    en: 'find values close to a threshold, and what may be one project in pieces, as questions to verify',
  },
  examples: [
    'hegui screen fixtures',
    'hegui screen fixtures --within 10% --all -f csv',
    'hegui screen fixtures --rule two-star-large-public -f json',
    'hegui screen fixtures -o questions.csv --force',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument(
        '<archive...>',
        zh ? '.ndjson、.jsonl、.json、表格、文件夹或 -' : '.ndjson, .jsonl, .json, tables, folders or -',
      )
      .addOption(
        new Option(
          '--within <share>',
          zh ? '离界限值多近才问（缺省：5%）' : 'how close to a threshold is asked about (default: 5%)',
        )
          .argParser((text: string) => shareOf('--within', text))
          .default(WITHIN, '5%'),
      )
      .option('--all', zh ? '连建议、目标的界限值也看' : 'thresholds of advice and targets as well')
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .option(
        '--document <id>',
        zh ? '只用这些文件的条款（可重复）' : 'only the clauses of this document (repeatable)',
        collect,
      )
      .option('--rule <id>', zh ? '只用这些规则（可重复）' : 'only this rule (repeatable)', collect)
      .addOption(streamFormatOption(SCREEN_FORMATS, session.lang))
      .addOption(outputOption(zh))
      .addOption(forceOption(zh))
      .addOption(workersOption(zh))
      .addHelpText('after', helpText(ABOUT[session.lang], session))
      .action((paths: string[], flags: ScreenFlags) => screenRun(paths, flags, session));
  },
};

const ABOUT = {
  zh: `贴近界限值（其余条件都成立）：
 · 在宽松一侧，因而不适用：换到另一侧本条就会适用，而要求未达到；
 · 刚达到要求；或者差一点未达到要求（地区指标报告不问后者）。
百分比按界限值、界限值到最高值（多为100%）两者中较小的计。
项目内疑似拆分：名称只差编号的组成部分，各自不到界限、合计超过。
项目间疑似拆分：同一单位（统一社会信用代码，否则名称）、同一地点、名称只差期次编号的项目，各自不到、合计超过；没有填单位的，名称须带期次编号。
退出码：0 已筛查，不论有无问题；2 有输入无法读取，或调用、规则有误。`,
  en: `Close to a threshold, where everything else that the clause asks for holds:
 - on the lenient side, and so not concerned: on the other side the clause would apply and not be met;
 - just met; or not met by a little (not asked of reports on a region's indicators).
The share is that of the threshold, or of what is left from it to the highest value (mostly 100%), if that is less.
Parts: alike by name but for a number, each below the threshold, together above it.
Projects: of one applicant (credit code, else name) in one place, alike by name but for phase or number, each below, together above; without an applicant the name must have a number.
Exit code: 0 screened, whatever is asked; 2 an input could not be read, or the call or a rule is wrong.`,
} as const;
