/** `hegui coverage`: what became of every clause of every paper. */
import { coverageOf } from '../../app/coverage.ts';
import { renderCoverage } from '../../report/coverage.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

interface CoverageFlags extends CommonOptions {
  readonly all?: boolean;
}

export const coverageCommand: CommandSpec = {
  name: 'coverage',
  summary: { zh: '各文件的条款是否都有交代', en: 'whether every clause of every paper is accounted for' },
  examples: ['hegui coverage', 'hegui coverage --all'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .option('--all', zh ? '逐条列出每个表述的去向' : 'list what became of each statement')
      .addOption(rulesOption(zh))
      .action(async (flags: CoverageFlags) => {
        const coverage = coverageOf((await open(session, flags)).program.pack);
        const style = { ...session.style, detail: flags.all ? ('all' as const) : session.style.detail };
        session.io.out(renderCoverage(coverage, style));
        const complete = coverage.every(
          ({ unaccounted, reasons }) => unaccounted.length === 0 && reasons.pending === 0,
        );
        session.exitCode = complete ? EXIT.ok : EXIT.nonCompliant;
      });
  },
};
