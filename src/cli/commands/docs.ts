/** `hegui docs`: all papers, clauses and rules as one page to browse and print. */
import { coverageOf } from '../../app/coverage.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Pack } from '../../model/rule.ts';
import { cataloguePage } from '../../report/catalogue.ts';
import type { CommandSpec } from '../command.ts';
import { collect, rulesOption } from '../options.ts';
import { deliver, forceOption, outputOption } from '../output.ts';
import { type CommonOptions, open } from '../session.ts';
import { unknownName } from '../usage.ts';

interface DocsFlags extends CommonOptions {
  readonly output?: string;
  readonly force?: true;
  readonly document?: readonly string[];
}

export const docsCommand: CommandSpec = {
  name: 'docs',
  summary: {
    zh: '把全部文件、条款、规则写成一个网页，供查阅、打印',
    en: 'write all papers, clauses and rules as one web page to browse and print',
  },
  examples: [
    'hegui docs -o rules.html --force',
    'hegui docs --document rongjiang-peaking-2023 > rongjiang.html',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .option('--document <id>', zh ? '只写这些文件（可重复）' : 'only this document (repeatable)', collect)
      .addOption(outputOption(zh))
      .addOption(forceOption(zh))
      .addOption(rulesOption(zh))
      .action(async (flags: DocsFlags) => {
        const { pack } = (await open(session, flags)).program;
        const papers = papersOf(pack, flags.document);
        await deliver(cataloguePage({ pack, papers }, session.lang), flags, session.io);
      });
  },
};

/** Throws UsageError with the nearest right name. */
function papersOf(pack: Pack, names: readonly string[] | undefined): readonly Coverage[] {
  for (const name of names ?? []) {
    if (!pack.documents.has(name)) {
      throw unknownName({ zh: '文件', en: 'document' }, name, [...pack.documents.keys()]);
    }
  }
  return coverageOf(pack).filter(({ document }) => !names || names.includes(document.id));
}
