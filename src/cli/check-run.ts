/** A whole run of `check`: inputs through the rules into the reports and the exit code. */
import { checkEach, filesOf } from '../app/check-files.ts';
import { checkSettled } from '../app/check-settled.ts';
import { portionsOf } from '../app/portions.ts';
import { openSecondRound, type SecondRound } from '../app/second-round.ts';
import { version } from '../files/version.ts';
import { type Diagnostic, diagnostic, isError } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import type { RunHead, RunTail } from '../model/report.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import type { Exact } from '../support/exact.ts';
import { EXIT, type ExitCode, exitCodeOfRun, worstOf } from './exit-code.ts';
import { changedBy, type Policy } from './fail-on.ts';
import type { Interrupt } from './io.ts';
import { datesOf, select } from './options.ts';
import { type OutputFlag, outputsOf } from './outputs.ts';
import { readPrevious } from './previous.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Reporting, startReporting } from './reporting.ts';
import { type CommonOptions, open, type Session } from './session.ts';
import { type Stop, startStop } from './stop.ts';
import { portionTeller, type Told, tellerOf } from './telling.ts';
import { type Plan, threadsFor, toldByThreads } from './threads.ts';
import { keepChecking } from './watch.ts';

export interface CheckFlags extends CommonOptions, Policy {
  readonly asOf?: string;
  readonly document?: readonly string[];
  readonly rule?: readonly string[];
  readonly onlyFailing?: true;
  readonly all?: true;
  readonly margin?: Exact;
  readonly watch?: true;
  readonly workers?: number;
  readonly timeout?: number;
  readonly quiet?: true;
  readonly determinations?: string;
  readonly waivers?: string;
  readonly previous?: string;
}

export interface Call {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
  readonly outputs: readonly OutputFlag[];
}

export async function checkRun(call: Call, session: Session): Promise<void> {
  const { paths, flags, outputs } = call;
  if (!flags.watch) {
    const stop = startStop(flags.timeout, session.io);
    return checkOnce(call, session, stop).finally(stop.end);
  }
  const written = outputs.flatMap(({ flag, value }) => (flag === 'output' ? [value] : []));
  const { rules, determinations, waivers, previous } = flags;
  const beside = [rules, determinations, waivers, previous].filter((path) => path !== undefined);
  const watched = { paths, beside, outputs: written };
  return keepChecking(watched, () => checkOnce(call, session), session);
}

async function checkOnce(call: Call, session: Session, stop?: Stop): Promise<void> {
  const { paths, flags, outputs } = call;
  const { determinations, waivers, previous } = flags;
  const read = [...paths, determinations, waivers, previous].filter((path) => path !== undefined);
  const orders = silent(call) ? [] : outputsOf(outputs);
  const reporting = await startReporting(orders, { ...wishesOf(flags), read }, session);
  const workspace = await open(session, flags);
  const program = select(workspace.program, { documents: flags.document, rules: flags.rule });
  const dates = datesOf(flags.asOf, session.io.today);
  const round = await openSecondRound(
    { ...flags, earlier: await readPrevious(flags.previous), day: dates.asOf ?? dates.today },
    program,
  );
  const progress = startProgress(session, { quiet: flags.quiet === true, streaming: reporting.streaming });
  const run: Run = { call, session, reporting, round, progress, workspace: { ...workspace, program }, dates };
  const taken: Taken = { counted: new Set(), plain: new Set(), inputs: 0, files: 0 };
  const all = takeAll(run, taken, stop);
  // What goes on behind a run that was stopped concerns nobody.
  all.catch(() => {});
  const reason = await (stop ? Promise.race([all, stop.happened]) : all);
  progress.end();
  if (reason === 'SIGINT' || reason === 'SIGTERM') return breakOff(reason, taken, session);
  const late = reason && timedOut(flags.timeout ?? 0, taken);
  const tail = { diagnostics: [...round.diagnostics(), ...(late ? [late] : [])] };
  // Where nobody else says why the run as a whole is wrong.
  const wrong = reporting.tellsTail ? [] : tail.diagnostics.filter(isError);
  if (wrong.length > 0) session.io.err(renderDiagnostics(wrong, session.style));
  conclude({ ...taken, tail }, flags, session);
  const narrowed = flags.rule !== undefined || flags.document !== undefined;
  await reporting.finish({ head: headOf(program, narrowed), tail });
  if (late) session.io.leave(session.exitCode);
}

/** What the results so far amount to. */
interface Taken {
  readonly counted: Set<ExitCode>;
  readonly plain: Set<ExitCode>;
  inputs: number;
  files: number;
}

/** Takes every result until there are no more, or the run is stopped. */
async function takeAll(run: Run, taken: Taken, stop: Stop | undefined): Promise<undefined> {
  const { call, session, reporting, progress } = run;
  const files = (count: number): void => {
    taken.files = count;
    progress.files(count);
  };
  for await (const told of toldBy({ ...run, progress: { ...progress, files } })) {
    if (stop?.reason()) return;
    for (const code of told.codes) taken.counted.add(code);
    for (const code of told.plain) taken.plain.add(code);
    taken.inputs += told.count;
    reporting.take(told);
    if (silent(call)) session.io.err(told.faults);
    progress.checked(told.count);
    await session.io.written();
    await stop?.listen();
  }
}

const timedOut = (seconds: number, { inputs, files }: Taken): Diagnostic =>
  diagnostic('timed-out', { seconds, inputs, files });

/** What was printed stands; a report file would look like that of a whole run. */
function breakOff(signal: Interrupt, { inputs }: Taken, session: Session): void {
  const { io, lang } = session;
  io.err(
    lang === 'zh'
      ? `已中断：核对了 ${inputs} 份输入，没有写出报告文件。\n`
      : `interrupted: ${inputs} input(s) were checked, no report file was written.\n`,
  );
  session.exitCode = EXIT[signal];
  io.leave(session.exitCode);
}

/** Nothing was asked to be printed. */
const silent = ({ flags, outputs }: Call): boolean => flags.quiet === true && outputs.length === 0;

const wishesOf = ({ onlyFailing, all, margin }: CheckFlags) => ({
  detail: onlyFailing ? ('failing' as const) : all ? ('all' as const) : ('normal' as const),
  ...(margin === undefined ? {} : { margin }),
});

interface Run {
  readonly call: Call;
  readonly session: Session;
  readonly reporting: Reporting;
  readonly round: SecondRound;
  readonly progress: Progress;
  readonly workspace: Parameters<typeof checkEach>[1];
  readonly dates: Parameters<typeof checkEach>[2];
}

/** Decisions and earlier rounds are held against all filings together, so these stay in one thread. */
async function* toldBy(run: Run): AsyncGenerator<Told> {
  const { call, session, reporting, round, progress, workspace, dates } = run;
  const { paths, flags } = call;
  const { watch, determinations, waivers, previous } = flags;
  const together = watch || determinations || waivers || previous;
  const shared = together ? undefined : await threadsFor(paths, flags.workers, flags.timeout !== undefined);
  const policy: Policy = {
    ...(flags.failOn ? { failOn: flags.failOn } : {}),
    ...(flags.strict ? { strict: flags.strict } : {}),
  };
  if (shared) {
    const { cwd } = session.io;
    const selection = { documents: flags.document, rules: flags.rule };
    const plan: Plan = {
      job: 'check',
      cwd,
      rules: flags.rules,
      selection,
      dates,
      policy,
      reports: reporting.orders,
    };
    yield* toldByThreads(plan, shared, progress);
    return;
  }
  if (!together) {
    yield* toldHere(run, policy);
    return;
  }
  const tell = tellerOf(reporting.orders, policy);
  const checked = (watch ? checkSettled : checkEach)(paths, workspace, dates, progress);
  for await (const result of round.through(checked)) yield tell(result);
}

/** By this thread alone. */
async function* toldHere(
  { call, reporting, progress, workspace, dates }: Run,
  policy: Policy,
): AsyncGenerator<Told> {
  const { orders } = reporting;
  const { files, unread } = await filesOf(call.paths);
  progress.files(files.length);
  const tell = portionTeller(workspace, dates, { orders, policy });
  let last = '';
  for await (const portion of portionsOf(files)) {
    if (portion.file !== last) progress.opens(portion.file);
    last = portion.file;
    yield* tell(portion);
  }
  for (const each of unread) yield* tell(each);
}

interface Codes {
  readonly counted: Iterable<ExitCode>;
  readonly plain: Iterable<ExitCode>;
  readonly tail: RunTail;
}

function conclude({ counted, plain, tail }: Codes, flags: CheckFlags, session: Session): void {
  const own = exitCodeOfRun(tail);
  session.exitCode = worstOf([...counted, ...own]);
  const changed = changedBy(flags, worstOf([...plain, ...own]), session.exitCode);
  if (changed && !flags.quiet) session.io.err(`${changed[session.lang]}\n`);
}

export function headOf({ pack, rules }: Program, narrowed: boolean): RunHead {
  return {
    tool: { name: 'hegui', version: version() },
    pack: { name: pack.name, version: pack.version, hash: pack.hash },
    rules: rules.map(({ rule }) => rule),
    ...(narrowed ? { selection: rules.length } : {}),
  };
}
