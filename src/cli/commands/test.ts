/** `hegui test`: runs the examples of every rule. */
import { testRules } from '../../app/test-rules.ts';
import { renderExampleRun } from '../../report/listing.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption, select } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

export const testCommand: CommandSpec = {
  name: 'test',
  summary: { zh: '运行规则自带的示例', en: 'run the examples that every rule carries' },
  examples: ['hegui test', 'hegui test no-small-coal-boiler', 'hegui test --rules ./rules'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('[rule...]', zh ? '只运行这些规则' : 'only these rules')
      .addOption(rulesOption(zh))
      .action(async (names: string[], flags: CommonOptions) => {
        const workspace = await open(session, flags);
        const program = select(workspace.program, names.length > 0 ? { rules: names } : {});
        const run = testRules({ ...workspace, program });
        session.io.out(renderExampleRun(run, session.style));
        session.exitCode = run.failures.length > 0 ? EXIT.nonCompliant : EXIT.ok;
      });
  },
};
