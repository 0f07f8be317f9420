/** `hegui coverage`: what became of every clause of every paper. */
import { coverageOf } from '../../app/coverage.ts';
import { renderCoverage } from '../../report/coverage.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

export const coverageCommand: CommandSpec = {
  name: 'coverage',
  summary: { zh: '各文件的条款是否都有交代', en: 'whether every clause of every paper is accounted for' },
  examples: ['hegui coverage'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command.addOption(rulesOption(zh)).action(async (flags: CommonOptions) => {
      const coverage = coverageOf((await open(session, flags)).program.pack);
      session.io.out(renderCoverage(coverage, session.style));
      const complete = coverage.every(({ unaccounted }) => unaccounted.length === 0);
      session.exitCode = complete ? EXIT.ok : EXIT.nonCompliant;
    });
  },
};
