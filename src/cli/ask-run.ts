/** An interview from its first question to the report: questions on standard error, the report on standard output. */
import { openInterview, resultOf } from '../app/interview.ts';
import { countsOf } from '../ask/counts.ts';
import type { Setting } from '../ask/interview.ts';
import { isFile, isFolder } from '../files/discover.ts';
import { identityOf } from '../files/identity.ts';
import { STANDARD_INPUT } from '../files/read.ts';
import { whyUnwritable } from '../files/write.ts';
import type { Program } from '../model/program.ts';
import type { Result } from '../model/report.ts';
import { ASK_WORDS, countsText, noteText, savedText } from '../report/ask-words.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { FORMATS } from '../report/registry.ts';
import { headOf } from './check-run.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { datesOf } from './options.ts';
import { type CommonOptions, open, type Session } from './session.ts';
import { holdTalk } from './talk.ts';
import { UsageError } from './usage.ts';

export interface AskFlags extends CommonOptions {
  readonly output?: string;
  readonly force?: true;
  readonly all?: true;
  readonly again?: true;
  readonly asOf?: string;
}

export async function askRun(file: string | undefined, flags: AskFlags, session: Session): Promise<void> {
  const { io, lang, style } = session;
  const { output, all, again, asOf } = flags;
  await refuse(file, flags);
  const workspace = await open(session, flags);
  const dates = datesOf(asOf, io.today);
  const setting: Setting = { ...workspace, dates, asks: all ? 'advice' : 'binding', lang };
  const opening = await openInterview(file, { setting, again: again === true });
  if (opening.kind === 'unread') {
    io.err(renderDiagnostics(opening.diagnostics, style));
    session.exitCode = EXIT.wrongInput;
    return;
  }
  const own = new Set([file, output].filter((path) => path !== undefined));
  const {
    interview,
    open: isOpen,
    saved,
  } = await holdTalk(opening.interview, {
    setting,
    session,
    own,
    ...(output === undefined ? {} : { output }),
  });
  if (!interview.known) {
    io.err(noteText(ASK_WORDS.nothingSaid, style));
    session.exitCode = EXIT.wrongInput;
    return;
  }
  const label = output ?? file ?? style.say(ASK_WORDS.unwritten);
  await conclude(resultOf(interview, label, setting), workspace.program, session);
  const counts = countsOf(interview, interview.known, setting);
  io.err(countsText(counts, style));
  if (output !== undefined && saved) {
    io.err(savedText({ path: output, open: isOpen, unknown: counts.unknown > 0 }, style));
  }
  if (!saved) session.exitCode = EXIT.wrongInput;
}

/** With the report that `check` gives of what was saved. */
async function conclude(result: Result, program: Program, session: Session): Promise<void> {
  const { io, style } = session;
  session.exitCode = exitCodeOf(result);
  const { each, whole } = FORMATS.table;
  const run = { head: headOf(program, false), tail: { diagnostics: [] } };
  io.out(await whole([each(result, style)], run, style));
}

/** Before the first question: nobody likes to answer in vain. */
async function refuse(file: string | undefined, { output, force }: AskFlags): Promise<void> {
  if (file === STANDARD_INPUT || output === STANDARD_INPUT) {
    throw new UsageError({
      zh: '标准输入用来回答，标准输出用来写报告，不能写 -',
      en: 'standard input is for answers and standard output for the report; neither may be given as -',
    });
  }
  if (output === undefined) return;
  const isThere = await isFile(output);
  const isOwn = isThere && file !== undefined && (await identityOf(file)) === (await identityOf(output));
  if (isThere && !isOwn && !force) {
    throw new UsageError({
      zh: `文件已存在：${output}（覆盖请加 --force；接着填写请用 hegui ask ${output} -o ${output}）`,
      en: `the file is there already: ${output} (--force overwrites it; hegui ask ${output} -o ${output} goes on with it)`,
    });
  }
  const reason = (await isFolder(output)) ? 'EISDIR' : await whyUnwritable(output);
  if (reason === undefined) return;
  throw new UsageError({
    zh: `${output} 写不进去（${reason}）。`,
    en: `${output} cannot be written (${reason}).`,
  });
}
