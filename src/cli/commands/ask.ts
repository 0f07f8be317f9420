/** `hegui ask`: an interview that builds or completes a descriptor. */

import { type AskFlags, askRun } from '../ask-run.ts';
import type { CommandSpec } from '../command.ts';
import { asOfOption, rulesOption } from '../options.ts';
import { forceOption } from '../output.ts';

export const askCommand: CommandSpec = {
  name: 'ask',
  summary: {
    zh: '逐项提问，新建或补全描述文件：只问还能改变结论的事项',
    en: 'an interview that makes or completes a descriptor: asks only what can still change a verdict',
  },
  examples: [
    'hegui ask -o 申报.json',
    'hegui ask fixtures/enquiry-one-page.json -o 补正.json',
    'hegui ask -o 新申报.json < answers.txt',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument(
        '[descriptor]',
        zh ? '要补全的描述文件（缺省：新建）' : 'descriptor to complete (default: a new one)',
      )
      .option(
        '-o, --output <file>',
        zh ? '保存到此文件；可以就是所补全的文件' : 'file to save to; may be the one that is completed',
      )
      .addOption(forceOption(zh))
      .option(
        '--all',
        zh ? '也问只有建议与目标用得到的事项' : 'also ask what only advice and targets could use',
      )
      .option(
        '--again',
        zh ? '以前答“不知道”的也再问一遍' : 'also ask once more what was answered as not known before',
      )
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .action((file: string | undefined, flags: AskFlags) => askRun(file, flags, session));
  },
};
