/** `hegui advise`: the smallest changes of a design after which no binding clause is broken. */
import { Option } from 'commander';
import { adviseEach } from '../../app/advise.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { SUBJECTS } from '../../model/vocabulary.ts';
import { adviceData, renderAdvice } from '../../report/advice.ts';
import { renderDiagnostics } from '../../report/diagnostics.ts';
import { makeStyle } from '../../report/style.ts';
import type { Exact } from '../../support/exact.ts';
import { fold } from '../../support/text.ts';
import { harmless } from '../../words/harmless.ts';
import type { CommandSpec } from '../command.ts';
import { codeOfConclusion, type ExitCode, exitCodeOf, worstOf } from '../exit-code.ts';
import { asOfOption, collect, datesOf, marginOption, RepeatableOption, rulesOption } from '../options.ts';
import { type CommonOptions, open, type Session } from '../session.ts';
import { unknownName } from '../usage.ts';

interface AdviseFlags extends CommonOptions {
  readonly asOf?: string;
  readonly keep?: readonly string[];
  readonly margin?: Exact;
  readonly format: 'table' | 'json';
}

/** Unless a margin is asked for: every threshold that is met or escaped by less than itself. */
const WHOLE = 1;

export const adviseCommand: CommandSpec = {
  name: 'advise',
  summary: {
    zh: '给出不符合条款的最小调整办法：每个办法都用全部规则复核过，并给出界限值',
    en: 'the smallest changes that cure broken clauses, each checked with all rules, with the exact limits',
  },
  examples: [
    'hegui advise fixtures/rongjiang-office-20000.json',
    'hegui advise fixtures/boiler-34.json --keep 锅炉燃料',
    'hegui advise fixtures/boiler-34.json --margin 5% --format json',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('<descriptor...>', zh ? '描述文件或文件夹' : 'descriptor files or folders')
      .addOption(
        new RepeatableOption(
          '--keep <fact>',
          zh
            ? '不得调整的事实（键或中文名，可多次给出）'
            : 'fact that must stay as it is (key or label; repeatable)',
        ).argParser(collect),
      )
      .addOption(
        marginOption(
          zh
            ? '满足或未触及的界限只列余量小于界限值这一比例的，如 5%（默认 100%）'
            : 'of the thresholds that are met or not reached list only those nearer than this share of them, such as 5% (default: 100%)',
        ),
      )
      .addOption(
        new Option('-f, --format <format>', zh ? '输出格式' : 'output format')
          .choices(['table', 'json'])
          .default('table'),
      )
      .addOption(asOfOption(zh))
      .addOption(rulesOption(zh))
      .action(async (paths: readonly string[], flags: AdviseFlags) => {
        await runAdvise(paths, flags, session);
      });
  },
};

async function runAdvise(paths: readonly string[], flags: AdviseFlags, session: Session): Promise<void> {
  const workspace = await open(session, flags);
  const { io, lang, colour } = session;
  const style = makeStyle({
    lang,
    width: io.width,
    colour,
    detail: 'all',
    margin: flags.margin ?? WHOLE,
  });
  const keys = keysOf(flags.keep ?? [], workspace.program.pack.vocabulary);
  const options = { dates: datesOf(flags.asOf, io.today), kept: ({ key }: { key: string }) => keys.has(key) };
  const codes: ExitCode[] = [];
  for await (const advice of adviseEach(paths, workspace, options)) {
    if (advice.kind === 'unread') io.err(renderDiagnostics(advice.diagnostics, style));
    else if (flags.format === 'json') io.out(`${harmless(JSON.stringify(adviceData(advice, style)))}\n`);
    else io.out(renderAdvice(advice, style));
    codes.push(
      advice.kind === 'unread' ? exitCodeOf(advice) : codeOfConclusion(advice.checked.report.conclusion),
    );
  }
  session.exitCode = worstOf(codes);
}

/** Of a name that several lists have, all of them. */
function keysOf(names: readonly string[], { subjects }: Vocabulary): ReadonlySet<string> {
  const owners = SUBJECTS.flatMap((subject) => [subjects[subject], ...subjects[subject].parts.values()]);
  const known = owners.flatMap(({ facts }) =>
    [...facts.values()].flatMap(({ key, label }) => [key, label.zh]),
  );
  return new Set(
    names.flatMap((name) => {
      const found = owners.flatMap(
        (owner) => owner.names.get(fold(name))?.key ?? owner.facts.get(name)?.key ?? [],
      );
      if (found.length === 0) throw unknownName({ zh: '事实', en: 'fact' }, name, [...new Set(known)]);
      return found;
    }),
  );
}
