/** `hegui schema`: the published JSON Schemas. */
import { Argument } from 'commander';
import { reportSchema } from '../../report/report-schema.ts';
import { descriptorSchema } from '../../vocabulary/schema.ts';
import type { CommandSpec } from '../command.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';

export const schemaCommand: CommandSpec = {
  name: 'schema',
  summary: {
    zh: '输出 JSON Schema（描述文件或报告）',
    en: 'print a JSON Schema (of descriptors or of reports)',
  },
  examples: ['hegui schema descriptor > descriptor.schema.json', 'hegui schema report'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .addArgument(
        new Argument('[which]', zh ? '哪一个' : 'which one')
          .choices(['descriptor', 'report'])
          .default('descriptor'),
      )
      .addOption(rulesOption(zh))
      .action(async (which: string, flags: CommonOptions) => {
        const schema =
          which === 'report'
            ? reportSchema
            : descriptorSchema((await open(session, flags)).program.pack.vocabulary);
        session.io.out(`${JSON.stringify(schema, null, 2)}\n`);
      });
  },
};
