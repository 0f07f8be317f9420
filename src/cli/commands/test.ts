/** `hegui test`: runs the examples of every rule. */
import { mutateRules, testRules } from '../../app/test-rules.ts';
import { renderExampleRun } from '../../report/example-run.ts';
import { renderMutationRun } from '../../report/mutation.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption, select } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

export const testCommand: CommandSpec = {
  name: 'test',
  summary: { zh: '运行规则自带的示例', en: 'run the examples that every rule carries' },
  examples: ['hegui test', 'hegui test no-small-coal-boiler', 'hegui test --mutate'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('[rule...]', zh ? '只运行这些规则' : 'only these rules')
      .option(
        '--mutate',
        zh
          ? '逐处改动每条规则，列出示例没有发现的改动'
          : 'change every rule in every small way and list what no example notices',
      )
      .addOption(rulesOption(zh))
      .action(async (names: string[], flags: CommonOptions & { mutate?: true }) => {
        const workspace = await open(session, flags);
        const program = select(workspace.program, names.length > 0 ? { rules: names } : {});
        const run = testRules({ ...workspace, program });
        session.io.out(renderExampleRun(run, session.style));
        if (run.failures.length > 0 || run.gaps.length > 0) session.exitCode = EXIT.nonCompliant;
        if (!flags.mutate) return;
        const mutation = mutateRules({ ...workspace, program });
        session.io.out(renderMutationRun(mutation, session.style));
        if (mutation.survivors.length > 0) session.exitCode = EXIT.nonCompliant;
      });
  },
};
