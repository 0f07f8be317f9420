/** `hegui explain`: one rule beside its clause; with a descriptor, why it gives its verdict. */
import { checkFiles } from '../../app/check-files.ts';
import { renderDiagnostics } from '../../report/diagnostics.ts';
import { renderExplanation, renderRule } from '../../report/explain.ts';
import type { CommandSpec } from '../command.ts';
import { exitCodeOf, worstOf } from '../exit-code.ts';
import { asOfOption, datesOf, rulesOption, select, selectRule } from '../options.ts';
import { type CommonOptions, open, type Session } from '../session.ts';

export const explainCommand: CommandSpec = {
  name: 'explain',
  summary: {
    zh: '解释一条规则：条款、原文、读法、所用事实；给出描述文件时逐项说明结论的由来',
    en: 'explain a rule: clause, words, reading, facts; with a descriptor, how its verdict comes about',
  },
  examples: [
    'hegui explain two-star-large-public',
    'hegui explain two-star-large-public fixtures/rongjiang-school.json',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('<rule>', zh ? '规则编号' : 'rule id')
      .argument('[descriptor]', zh ? '描述文件' : 'descriptor file')
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .action(async (rule: string, file: string | undefined, flags: CommonOptions & { asOf?: string }) => {
        await runExplain({ rule, file }, flags, session);
      });
  },
};

async function runExplain(
  { rule: name, file }: { readonly rule: string; readonly file: string | undefined },
  flags: CommonOptions & { readonly asOf?: string },
  session: Session,
): Promise<void> {
  const workspace = await open(session, flags);
  const rule = selectRule(workspace.program, name);
  const { io, style } = session;
  if (file === undefined) {
    io.out(renderRule(rule, style));
    return;
  }
  const program = select(workspace.program, { rules: [rule.id] });
  const dates = datesOf(flags.asOf, io.today);
  const results = await checkFiles([file], { ...workspace, program }, dates);
  for (const result of results) {
    if (result.kind === 'unread') io.err(renderDiagnostics(result.diagnostics, style));
    else io.out(renderExplanation(rule, result.report, style));
  }
  session.exitCode = worstOf(results.map(exitCodeOf));
}
