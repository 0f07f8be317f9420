/** `hegui analyze`: what the rules of a pack say of each other. */
import { Option } from 'commander';
import { analysisOf, writeWitness } from '../../app/analysis.ts';
import { analysisJson, isNew, renderAnalysis } from '../../report/analysis.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption } from '../options.ts';
import { startSteps } from '../progress.ts';
import { type CommonOptions, open } from '../session.ts';

interface AnalyzeFlags extends CommonOptions {
  readonly accept?: string;
  readonly all?: boolean;
  readonly format: 'table' | 'json';
}

export const analyzeCommand: CommandSpec = {
  name: 'analyze',
  summary: {
    zh: '找出规则之间的矛盾、涵盖、重叠和永不成立的条件',
    en: 'find contradictions, overlaps and dead conditions among the rules',
  },
  examples: ['hegui analyze', 'hegui analyze --all', 'hegui analyze --format json'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .option(
        '--accept <file>',
        zh
          ? '已接受的发现及理由（缺省：规则包中的 analysis.yaml）'
          : 'findings accepted with a reason (default: analysis.yaml of the pack)',
      )
      .option('--all', zh ? '已接受的也列出' : 'list accepted findings too')
      .addOption(
        new Option('-f, --format <format>', zh ? '输出格式' : 'output format')
          .choices(['table', 'json'])
          .default('table'),
      )
      .addOption(rulesOption(zh))
      .action(async (flags: AnalyzeFlags) => {
        const { program } = await open(session, flags);
        const { cwd } = session.io;
        const { rules, accept } = flags;
        const steps = startSteps(session);
        const analysis = await analysisOf(program, { cwd, rules, accept, progress: steps.at });
        steps.end();
        const write = writeWitness(program);
        const style = { ...session.style, detail: flags.all ? ('all' as const) : session.style.detail };
        session.io.out(
          flags.format === 'json'
            ? analysisJson(analysis, write)
            : renderAnalysis({ analysis, write, vocabulary: program.pack.vocabulary }, style),
        );
        const fresh = analysis.observations.some((each) => isNew(each, analysis));
        session.exitCode = fresh
          ? EXIT.nonCompliant
          : analysis.undecided.length > 0
            ? EXIT.undecided
            : EXIT.ok;
      });
  },
};
