/** `hegui ambiguities`: every reading that a lawyer should confirm, on one page. */
import { acceptedFor } from '../../app/analysis.ts';
import { ambiguitiesPage } from '../../report/ambiguities.ts';
import type { CommandSpec } from '../command.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

export const ambiguitiesCommand: CommandSpec = {
  name: 'ambiguities',
  summary: {
    zh: '列出全部读法和存疑之处，供法律审核',
    en: 'print every reading and doubt, for a lawyer to go through',
  },
  examples: ['hegui ambiguities > ambiguities.md'],
  build: (command, session) => {
    command.addOption(rulesOption(session.lang === 'zh')).action(async (flags: CommonOptions) => {
      const { program } = await open(session, flags);
      const accepted = await acceptedFor({ cwd: session.io.cwd, rules: flags.rules });
      session.io.out(ambiguitiesPage(program.pack, accepted, session.lang));
    });
  },
};
