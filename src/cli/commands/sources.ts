/** `hegui sources`: proves the rules against the official texts. */

import { splitFile, verifySources } from '../../app/verify-sources.ts';

import type { NumberedSentences } from '../../model/coverage.ts';
import { isError } from '../../model/diagnostic.ts';
import type { Language } from '../../model/text.ts';
import { renderDiagnostics } from '../../report/diagnostics.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open, type Session } from '../session.ts';

export const sourcesCommand: CommandSpec = {
  name: 'sources',
  summary: { zh: '用官方文本核验条款与引文', en: 'prove clauses and quotes against the official texts' },
  examples: ['hegui sources verify ../shared/sources', 'hegui sources split paper.txt > ledger.yaml'],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .command('verify')
      .description(zh ? '核验文件夹中的 <文件编号>.txt' : 'prove against <document id>.txt in a folder')
      .argument('<folder>', zh ? '官方文本所在文件夹' : 'folder with the official texts')
      .addOption(rulesOption(zh))
      .action(async (folder: string, flags: CommonOptions) => runVerify(folder, flags, session));
    command
      .command('split')
      .description(
        zh
          ? '把政策文件纯文本切成条款，输出 ledger.yaml 骨架'
          : 'cut the plain text of a paper into clauses and print a ledger.yaml to fill in',
      )
      .argument('<file>', zh ? '纯文本文件' : 'plain text file')
      .action(async (file: string) => runSplit(file, session));
  },
};

/** The ledger of a new paper, to be filled in: every clause with its hash. */
async function runSplit(file: string, session: Session): Promise<void> {
  const { ledger, diagnostics } = await splitFile(file);
  if (diagnostics.length > 0) session.io.err(renderDiagnostics(diagnostics, session.style));
  if (ledger === undefined) session.exitCode = EXIT.wrongInput;
  else session.io.out(ledger);
}

async function runVerify(folder: string, flags: CommonOptions, session: Session): Promise<void> {
  const { program } = await open(session, flags);
  const proofs = await verifySources(program.pack, folder);
  const { io, lang, style } = session;
  for (const { document, clauses, rules, numbered, diagnostics } of proofs) {
    const proven = !diagnostics.some(isError);
    const counts = [
      lang === 'zh' ? `条款 ${clauses}，规则 ${rules}` : `${clauses} clauses, ${rules} rules`,
      ...(numbered ? [numberedText(numbered, lang)] : []),
    ].join(lang === 'zh' ? '；' : '; ');
    const word = proven ? (lang === 'zh' ? '已核验' : 'proven') : lang === 'zh' ? '不符' : 'not proven';
    io.out(`${document}: ${word} (${counts})\n`);
    if (diagnostics.length > 0) io.err(renderDiagnostics(diagnostics, style));
    if (!proven) session.exitCode = EXIT.nonCompliant;
  }
}

/** Of the sentences that state a number: how many have a rule, how many a reason, how many neither. */
function numberedText({ encoded, reasoned, open: none }: NumberedSentences, lang: Language): string {
  const total = encoded + reasoned + none;
  return lang === 'zh'
    ? `含数字的句子 ${total}：有规则 ${encoded}，有理由 ${reasoned}，无交代 ${none}`
    : `${total} sentences with numbers: ${encoded} with rules, ${reasoned} with a reason, ${none} with neither`;
}
