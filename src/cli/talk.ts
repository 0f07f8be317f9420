/** The conversation itself: a question, a line, and what follows from it, until nothing is left to ask or nobody answers. */
import { textOf } from '../app/interview.ts';
import { type Answer, answer } from '../ask/answer.ts';
import { commandIn } from '../ask/command.ts';
import { progressOf } from '../ask/counts.ts';
import type { Interview, Setting } from '../ask/interview.ts';
import { nextQuestion } from '../ask/next.ts';
import { openAnswers } from '../files/answers.ts';
import { isFile } from '../files/discover.ts';
import { reasonOf } from '../files/read.ts';
import { replace } from '../files/write.ts';
import { diagnostic } from '../model/diagnostic.ts';
import type { Question } from '../model/question.ts';
import { ASK_WORDS, echoText, helpText, noteText, refusalText, savedText } from '../report/ask-words.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { questionLines } from '../report/question-lines.ts';
import type { Session } from './session.ts';

export interface Around {
  readonly setting: Setting;
  readonly session: Session;
  /** Where the call wants it saved. */
  readonly output?: string;
  /** Files that this interview may replace: those of the call, and what it wrote itself. */
  readonly own: Set<string>;
}

/** Where it came to, whether anything is left to ask, and whether it could be saved. */
export interface Talked {
  readonly interview: Interview;
  readonly open: boolean;
  readonly saved: boolean;
}

export async function holdTalk(from: Interview, around: Around): Promise<Talked> {
  const { setting, output, session } = around;
  const answers = openAnswers();
  tell(output === undefined ? 'unsaved' : 'welcome', around);
  let interview = from;
  let question = nextQuestion(interview, setting);
  if (question) ask(question, interview, around);
  while (question) {
    const line = await answers.next();
    if (!answers.interactive && line !== undefined) session.io.err(echoText(line, session.style));
    const next: Interview | 'over' =
      line === undefined ? 'over' : await follow(line, { interview, question }, around);
    if (next === 'over') break;
    if (next === interview) continue;
    interview = next;
    // Whatever ends the run, no answer is lost.
    if (output !== undefined) await keep(output, interview);
    question = nextQuestion(interview, setting);
    if (question) ask(question, interview, around);
  }
  answers.end();
  const isWorthIt = output !== undefined && interview.known !== undefined;
  const saved = !isWorthIt || (await save(output, interview, around));
  if (!saved) session.io.err(`${noteText(ASK_WORDS.inVain, session.style)}${textOf(interview)}`);
  return { interview, open: question !== undefined, saved };
}

function ask(question: Question, { known, count }: Interview, { session }: Around): void {
  const asking = { question, number: count + 1, ...(known ? { progress: progressOf(known) } : {}) };
  session.io.err(`${questionLines(asking, session.style).join('\n')}\n`);
}

function tell(what: keyof typeof ASK_WORDS, { session }: Around): void {
  session.io.err(noteText(ASK_WORDS[what], session.style));
}

interface At {
  readonly interview: Interview;
  readonly question: Question;
}

/** The same interview when the question still stands. */
async function follow(line: string, at: At, around: Around): Promise<Interview | 'over'> {
  const { interview, question } = at;
  const command = commandIn(line);
  switch (command.kind) {
    case 'quit':
      return 'over';
    case 'help':
      around.session.io.err(helpText(around.session.style));
      return interview;
    case 'undo':
      if (!interview.before) tell('nothingToUndo', around);
      return interview.before ?? interview;
    case 'save':
      await saveAs(command.path, interview, around);
      return interview;
    case 'nothing':
      if (question.kind === 'name') return taken({ kind: 'unknown' }, at, around);
      tell('empty', around);
      return interview;
    case 'answer':
      return taken(command.answer, at, around);
  }
}

function taken(given: Answer, { interview, question }: At, { setting, session }: Around): Interview {
  const turn = answer(interview, question, given, setting);
  if (turn.kind === 'taken') return turn.interview;
  session.io.err(refusalText(turn.diagnostics, session.style));
  return interview;
}

async function saveAs(path: string | undefined, interview: Interview, around: Around): Promise<void> {
  const to = path ?? around.output;
  if (to === undefined) return tell('noPath', around);
  if (!interview.known) return tell('nothingSaid', around);
  if (!around.own.has(to) && (await isFile(to))) return tell('taken', around);
  if (!(await save(to, interview, around))) return;
  around.own.add(to);
  const { io, style } = around.session;
  io.err(savedText({ path: to, open: true, unknown: false }, style));
}

/** A failure is told when it counts, at the end. */
async function keep(path: string, interview: Interview): Promise<void> {
  if (interview.known) await replace({ path, content: textOf(interview) }).catch(() => undefined);
}

async function save(path: string, interview: Interview, { session }: Around): Promise<boolean> {
  try {
    await replace({ path, content: textOf(interview) });
    return true;
  } catch (error) {
    const fault = diagnostic('file-unwritable', { path, reason: reasonOf(error) });
    session.io.err(renderDiagnostics([fault], session.style));
    return false;
  }
}
