/** Interviews without a terminal: somebody who answers, and everything that was asked. */
import { type Answer, answer } from '../../src/ask/answer.ts';
import { type Interview, newInterview, type Setting } from '../../src/ask/interview.ts';
import { nextQuestion } from '../../src/ask/next.ts';
import { compilePack } from '../../src/compile/program.ts';
import { readerOf } from '../../src/descriptor/read.ts';
import type { Question } from '../../src/model/question.ts';
import { pack } from '../reference/pack.ts';

export const setting: Setting = {
  program: compilePack(pack),
  reader: readerOf(pack),
  dates: { today: '2026-01-31' },
  asks: 'binding',
  lang: 'zh',
};

interface Asked {
  readonly question: Question;
  /** As it was when it was asked. */
  readonly interview: Interview;
}

export interface Held {
  readonly interview: Interview;
  readonly asked: readonly Asked[];
}

export type Respondent = (question: Question, interview: Interview) => Answer;

/** Longer than any interview may be. */
const ENDLESS = 400;

/** Until nothing is left to ask. Throws where an answer is refused. */
export function hold(respond: Respondent, from: Interview = newInterview, own: Setting = setting): Held {
  const asked: Asked[] = [];
  let interview = from;
  for (let question = nextQuestion(interview, own); question; question = nextQuestion(interview, own)) {
    asked.push({ question, interview });
    if (asked.length > ENDLESS) throw new Error(`no end: ${shortOf(question)}`);
    const turn = answer(interview, question, respond(question, interview), own);
    if (turn.kind === 'refused') {
      throw new Error(`${shortOf(question)}: ${JSON.stringify(turn.diagnostics)}`);
    }
    interview = turn.interview;
  }
  return { interview, asked };
}

/** `/buildings/0/floor_area`, `lists boilers buildings`, `count boilers`, `name`. */
export function shortOf(question: Question): string {
  switch (question.kind) {
    case 'fact':
      return question.pointer;
    case 'lists':
      return ['lists', ...question.lists.map(({ key }) => key)].join(' ');
    case 'count':
      return `count ${question.list.key}`;
    default:
      return question.kind;
  }
}

export const text = (of: string): Answer => ({ kind: 'text', text: of });
export const UNKNOWN: Answer = { kind: 'unknown' };
