/** What a line of an interview means: an answer, or something to do with the interview itself. */
import { fold } from '../support/text.ts';
import type { Answer } from './answer.ts';

export type Command =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'undo' | 'help' | 'quit' | 'nothing' }
  /** Without a path, where the call said. */
  | { readonly kind: 'save'; readonly path?: string };

const WORDS: Readonly<Record<string, readonly string[]>> = {
  unknown: ['不知道', '不清楚', '不详', '?', 'unknown', "don't know", 'not known'],
  apart: ['分别', '各不相同', 'each', 'varies'],
  undo: ['撤销', 'undo'],
  save: ['保存', 'save'],
  help: ['帮助', 'help'],
  quit: ['退出', 'quit', 'exit'],
};

/** `全部：二星级`: the answer for every part, `均不知道` likewise. The colon tells it from values such as 均为普通灯具. */
const EVERY = /^(?:(?:全部|各项|均为|all)\s*[:：]|[均都](?=不知道|不清楚|不详))\s*(\S.*)$/iu;

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.map((word) => [fold(word), meaning] as const)),
);

/** Words that no value of a choice may be called by, since here they mean something else. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(MEANINGS.keys());

const SAVE_AS = /^(?:保存|save)\s(.+)$/iu;

export function commandIn(line: string): Command {
  const path = SAVE_AS.exec(line.trim())?.[1]?.trim();
  if (path) return { kind: 'save', path };
  const meaning = MEANINGS.get(fold(line));
  switch (meaning) {
    case 'undo':
    case 'help':
    case 'quit':
    case 'save':
      return { kind: meaning };
    case 'unknown':
    case 'apart':
      return { kind: 'answer', answer: { kind: meaning } };
    default: {
      const text = line.trim();
      return text === '' ? { kind: 'nothing' } : { kind: 'answer', answer: answerIn(text) };
    }
  }
}

function answerIn(text: string): Answer {
  const plain: Answer = { kind: 'text', text };
  const each = EVERY.exec(text)?.[1];
  if (each === undefined) return plain;
  const isUnknown = MEANINGS.get(fold(each)) === 'unknown';
  return { kind: 'every', of: isUnknown ? { kind: 'unknown' } : { kind: 'text', text: each }, text };
}
