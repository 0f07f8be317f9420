/** A whole run of `hegui impact`: an archive judged two ways, into one report. */
import type { Way } from '../app/impact-lines.ts';
import { version } from '../files/version.ts';
import { ImpactTally } from '../impact/tally.ts';
import type { Unread } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { IMPACT_FORMATS, type ImpactFormatName } from '../report/impact/registry.ts';
import type { ImpactFormat, ImpactHead, WayHead } from '../report/impact/words.ts';
import { kindsOf } from './archive-kinds.ts';
import { answersOf, isUnread } from './archive-run.ts';
import { EXIT } from './exit-code.ts';
import { answering, type ImpactPlan, openWays } from './impact-job.ts';
import type { Destination } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { formatOf, isPrinted, reporterOf } from './stream-report.ts';
import { UsageError } from './usage.ts';

export interface ImpactFlags extends CommonOptions, Destination {
  readonly against?: string;
  readonly asOf?: string;
  readonly againstAsOf?: string;
  readonly document?: readonly string[];
  readonly rule?: readonly string[];
  readonly format?: ImpactFormatName;
  readonly all?: true;
  readonly workers?: number;
}

/** Exit code 0 whatever flips: a comparison is no verdict. 2 where an input could not be read. */
export async function impactRun(
  paths: readonly string[],
  flags: ImpactFlags,
  session: Session,
): Promise<void> {
  const plan = planOf(flags, session);
  const format: ImpactFormat = IMPACT_FORMATS[formatOf(IMPACT_FORMATS, flags, 'table')];
  const ways = await openWays(plan);
  const head = headOf(ways, plan);
  const reporter = await reporterOf(format, head, { ...flags, read: paths }, session);
  if (isOneWay(head)) session.io.err(`${session.style.say(ONE_WAY)}\n`);
  const tally = new ImpactTally();
  let unread = 0;
  const tell = (input: Unread): void => {
    unread += 1;
    session.io.err(renderDiagnostics(input.diagnostics, session.style));
  };
  const streaming = format.kept === 0 && isPrinted(flags);
  const job = { plan, here: answering(ways), streaming };
  for await (const answer of answersOf(paths, flags.workers, job, session)) {
    if (isUnread(answer)) {
      tally.unread();
      tell(answer);
      continue;
    }
    tally.merge(answer.counts);
    answer.unread.forEach(tell);
    for (const change of answer.changes) if (flags.all || change.kind === 'flip') reporter.item(change);
  }
  const counts = tally.counts();
  await reporter.end(counts);
  session.exitCode = unread > 0 || counts.inputs === 0 ? EXIT.wrongInput : EXIT.ok;
}

/** Packs may lie in two places and say the same. */
const isOneWay = ({ before, after }: ImpactHead): boolean =>
  before.pack.hash === after.pack.hash && before.filedOn === after.filedOn;

const ONE_WAY = {
  zh: '注意：两个规则包内容完全相同，日期也相同，不会有任何变化。',
  en: 'Beware: both rule packs say exactly the same, and so do the days; nothing can change.',
};

/** Throws UsageError where both ways are the same. */
function planOf(
  { rules, against, asOf, againstAsOf, document, rule }: ImpactFlags,
  session: Session,
): ImpactPlan {
  if (against === undefined && againstAsOf === undefined) {
    throw new UsageError({
      zh: '没有可比的：请用 --against 给出另一规则包，或用 --against-as-of 给出另一日期',
      en: 'nothing to compare with: give another rule pack with --against, or another day with --against-as-of',
    });
  }
  if (against === undefined && asOf === againstAsOf) {
    throw new UsageError({
      zh: `两边是同一规则包、同一日期：${againstAsOf}`,
      en: `both ways are of the same rule pack and the same day: ${againstAsOf}`,
    });
  }
  const { cwd, today } = session.io;
  const later = againstAsOf ?? asOf;
  const other = against ?? rules;
  return {
    job: 'impact',
    cwd,
    today,
    selection: { documents: document, rules: rule },
    before: { ...(rules === undefined ? {} : { rules }), ...(asOf === undefined ? {} : { filedOn: asOf }) },
    after: {
      ...(other === undefined ? {} : { rules: other }),
      ...(later === undefined ? {} : { filedOn: later }),
    },
  };
}

function headOf([before, after]: readonly [Way, Way], { today }: ImpactPlan): ImpactHead {
  const rules = [before, after].flatMap(({ workspace }) => workspace.program.rules.map(({ rule }) => rule));
  return {
    tool: { name: 'hegui', version: version() },
    today,
    before: wayHead(before),
    after: wayHead(after),
    rules: new Map(rules.map((rule): [string, Rule] => [rule.id, rule])),
    kinds: new Map([before, after].flatMap(({ workspace }) => kindsOf(workspace.program.pack))),
  };
}

const wayHead = ({ workspace: { program }, filedOn }: Way): WayHead => ({
  pack: { name: program.pack.name, version: program.pack.version, hash: program.pack.hash },
  rules: program.rules.length,
  ...(filedOn === undefined ? {} : { filedOn }),
});
