/** Every question that an interview can ask fits the terminal it is asked on. */
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/model/question.ts';
import { SUBJECTS } from '../../src/model/vocabulary.ts';
import {
  ASK_WORDS,
  countsText,
  echoText,
  helpText,
  noteText,
  savedText,
} from '../../src/report/ask-words.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { questionLines } from '../../src/report/question-lines.ts';
import { makeStyle } from '../../src/report/style.ts';
import { setting } from './table.ts';

const { rules, vocabulary } = setting.program.pack;

const questions = SUBJECTS.flatMap((subject): readonly Question[] => {
  const { facts, parts } = vocabulary.subjects[subject];
  const lists = [...parts.values()];
  const own = [...facts.values()].map((fact) => ({
    fact,
    pointer: `/${fact.key}`,
    alike: [],
    shared: true,
    uncertain: false,
  }));
  const ofParts = lists.flatMap((part) =>
    [...part.facts.values()].map((fact) => ({
      fact,
      part: { part, index: 1, pointer: `/${part.key}/1`, name: '某某某某某某某某某某某某某某某某某某某某楼' },
      pointer: `/${part.key}/1/${fact.key}`,
      alike: ['/a', '/b'],
      shared: false,
      uncertain: true,
      stated: '赣州市',
    })),
  );
  return [
    { kind: 'subject' },
    ...[...own, ...ofParts].map((each): Question => ({ kind: 'fact', rules: rules.slice(0, 2), ...each })),
    ...lists.map((list): Question => ({ kind: 'count', list, rules: rules.slice(0, 1) })),
    { kind: 'lists', lists, rules },
  ];
});

describe.each([40, 80, 120])('%i columns', (width) => {
  test.each(['zh', 'en'] as const)('%s', (lang) => {
    const style = makeStyle({ lang, width, colour: 'off' });
    const progress = { binding: { decided: 1, of: 32 }, all: { decided: 20, of: 336 } };
    const asked = questions.flatMap((question) => questionLines({ question, number: 123, progress }, style));
    const counts = { asked: 100, facts: 308, lists: 8, unknown: 22 };
    const said = [
      ...Object.values(ASK_WORDS).map((note) => noteText(note, style)),
      echoText('长'.repeat(500), style),
      helpText(style),
      countsText(counts, style),
      savedText({ path: '某 区/某项目申报材料.json', open: true, unknown: true }, style),
    ].flatMap((text) => text.split('\n'));
    expect(questions.length).toBeGreaterThan(300);
    expect([...asked, ...said].filter((line) => displayWidth(line) > width)).toEqual([]);
  });
});
