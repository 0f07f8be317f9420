/** A whole run of `hegui screen`: an archive into questions. */
import { version } from '../files/version.ts';
import type { Unread } from '../model/report.ts';
import type { Flag, ScreenCounts } from '../model/screen.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { SCREEN_FORMATS, type ScreenFormatName } from '../report/screen/registry.ts';
import { forgottenText, groupOf, type ScreenFormat, type ScreenHead } from '../report/screen/words.ts';
import { AlikeProjects, MOST_PROJECTS } from '../screen/alike.ts';
import type { Exact } from '../support/exact.ts';
import { kindsOf } from './archive-kinds.ts';
import { answersOf, isUnread } from './archive-run.ts';
import { EXIT } from './exit-code.ts';
import { datesOf } from './options.ts';
import type { Destination } from './output.ts';
import { type Looking, lookingWith, openScreen, type ScreenPlan } from './screen-job.ts';
import type { CommonOptions, Session } from './session.ts';
import { formatOf, isPrinted, reporterOf } from './stream-report.ts';

export interface ScreenFlags extends CommonOptions, Destination {
  readonly asOf?: string;
  readonly document?: readonly string[];
  readonly rule?: readonly string[];
  readonly within: Exact;
  readonly format?: ScreenFormatName;
  readonly all?: true;
  readonly workers?: number;
}

/** Exit code 0 whatever is asked: a question is no verdict. 2 where an input could not be read. */
export async function screenRun(
  paths: readonly string[],
  flags: ScreenFlags,
  session: Session,
): Promise<void> {
  const plan = planOf(flags, session);
  const format: ScreenFormat = SCREEN_FORMATS[formatOf(SCREEN_FORMATS, flags, 'table')];
  const looking = await openScreen(plan);
  const head = headOf(looking, plan);
  const reporter = await reporterOf<ScreenHead, Flag, ScreenCounts>(
    format,
    head,
    { ...flags, read: paths },
    session,
  );
  const alike = new AlikeProjects(looking.screener.thresholds);
  const counts = { inputs: 0, unread: 0 };
  const questions = { clear: 0, met: 0, short: 0, parts: 0, projects: 0, indicators: 0 };
  const ask = (flag: Flag): void => {
    questions[groupOf(flag, head)] += 1;
    reporter.item(flag);
  };
  const tell = (input: Unread): void => {
    counts.unread += 1;
    session.io.err(renderDiagnostics(input.diagnostics, session.style));
  };
  const streaming = format.kept === 0 && isPrinted(flags);
  const job = { plan, here: lookingWith(looking, plan.dates), streaming };
  for await (const answer of answersOf(paths, flags.workers, job, session)) {
    if (isUnread(answer)) {
      counts.inputs += 1;
      tell(answer);
      continue;
    }
    counts.inputs += answer.inputs;
    answer.unread.forEach(tell);
    answer.flags.forEach(ask);
    for (const addends of answer.addends) alike.add(addends);
  }
  alike.flags().forEach(ask);
  const whole = { ...counts, questions, forgotten: alike.forgotten };
  await reporter.end(whole);
  const forgotten = forgottenText(whole, head, session.style);
  if (forgotten !== undefined && format !== SCREEN_FORMATS.table) session.io.err(`${forgotten}\n`);
  session.exitCode = counts.unread > 0 || counts.inputs === 0 ? EXIT.wrongInput : EXIT.ok;
}

function planOf({ rules, document, rule, asOf, within, all }: ScreenFlags, session: Session): ScreenPlan {
  const { cwd, today } = session.io;
  return {
    job: 'screen',
    cwd,
    ...(rules === undefined ? {} : { rules }),
    selection: { documents: document, rules: rule },
    dates: datesOf(asOf, today),
    share: within,
    advice: all === true,
  };
}

function headOf({ workspace, screener }: Looking, { dates, share, advice }: ScreenPlan): ScreenHead {
  const { pack } = workspace.program;
  return {
    tool: { name: 'hegui', version: version() },
    pack: { name: pack.name, version: pack.version, hash: pack.hash },
    ...dates,
    share,
    advice,
    thresholds: screener.thresholds,
    kinds: new Map(kindsOf(pack)),
    most: MOST_PROJECTS,
  };
}
