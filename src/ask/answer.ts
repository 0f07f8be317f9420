/** An answer in a person's words becomes part of the descriptor, or the reader says what is wrong with it. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { FactQuestion, Question } from '../model/question.ts';
import type { Part } from '../model/vocabulary.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS } from '../vocabulary/describe.ts';
import { type Change, follow, type Interview, type Setting, type Turn } from './interview.ts';
import { factValue, listChoice, partNames, subjectNamed } from './words.ts';
import { type Json, nameIn, ownPointer, unknownMark, valueAt, without, withValue } from './written.ts';

export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  /** Nobody knows: not asked again. */
  | { readonly kind: 'unknown' }
  /** The same for every part that says nothing of it yet; where no part is asked about, only the text counts. */
  | { readonly kind: 'every'; readonly of: Answer; readonly text: string }
  /** The parts differ: to be asked of each. */
  | { readonly kind: 'apart' };

export function answer(interview: Interview, question: Question, given: Answer, setting: Setting): Turn {
  const plain = given.kind === 'every' && !isOfPart(question) ? textAnswer(given.text) : given;
  const change = changeOf(interview, question, { given: plain, setting });
  if ('code' in change) return { kind: 'refused', diagnostics: [change] };
  const turn = follow(interview, change, setting);
  return turn.kind === 'taken' ? turn : { ...turn, diagnostics: turn.diagnostics.map(spoken) };
}

const isOfPart = (question: Question): boolean => question.kind === 'fact' && question.part !== undefined;

const textAnswer = (text: string): Answer => ({ kind: 'text', text });

/** Nobody has put quotation marks round an answer. */
const spoken = (fault: Diagnostic): Diagnostic =>
  fault.code === 'number-as-text'
    ? diagnostic('answer-unclear', { text: fault.data.text, wanted: 'unit' })
    : fault;

interface Given {
  readonly given: Answer;
  readonly setting: Setting;
}

function changeOf(interview: Interview, question: Question, { given, setting }: Given): Change | Diagnostic {
  switch (question.kind) {
    case 'subject':
      return subjectChange(given, setting);
    case 'name':
      if (given.kind !== 'text') return pass(interview, `/${question.fact.key}`);
      return { written: stated(interview, question.fact, { value: given.text, setting }) };
    case 'lists':
      return listsChange(interview, question.lists, { given, setting });
    case 'count':
      return countChange(interview, question.list, { given, setting });
    case 'fact':
      return factChange(interview, question, { given, setting });
  }
}

const pass = ({ passed }: Interview, ...pointers: readonly string[]): Change => ({
  passed: new Set([...passed, ...pointers]),
});

/** What nobody can say cannot be checked either. */
function subjectChange(given: Answer, { lang }: Setting): Change | Diagnostic {
  const text = given.kind === 'text' ? given.text : '?';
  const subject = subjectNamed(text);
  if (!subject) return diagnostic('answer-unclear', { text, wanted: 'subject' });
  const zh = lang === 'zh';
  return { written: { [SUBJECT_KEYS[zh ? 1 : 0]]: zh ? SUBJECT_LABELS[subject].zh : subject } };
}

/** Something the subject itself states, in the place and under the name it has there already. */
function stated(
  { written }: Interview,
  owner: Part | FactQuestion['fact'],
  { value, setting }: { readonly value: unknown; readonly setting: Setting },
): Json {
  return withValue(
    written,
    { pointer: ownPointer(written, owner), name: nameIn(owner, setting.lang) },
    value,
  );
}

function listsChange(
  interview: Interview,
  lists: readonly Part[],
  { given, setting }: Given,
): Change | Diagnostic {
  if (given.kind !== 'text') return pass(interview, ...lists.map(({ key }) => `/${key}`));
  const choice = listChoice(given.text, lists);
  if (!choice) return diagnostic('answer-unclear', { text: given.text, wanted: 'lists' });
  const others = lists.filter((list) => !choice.chosen.includes(list));
  const chosen = [...interview.chosen, ...choice.chosen.map(({ key }) => key)];
  if (choice.others === 'unknown')
    return { ...pass(interview, ...others.map(({ key }) => `/${key}`)), chosen };
  const written = others.reduce(
    (json, list) => stated({ ...interview, written: json }, list, { value: [], setting }),
    interview.written,
  );
  return { written, chosen };
}

function countChange(interview: Interview, list: Part, { given, setting }: Given): Change | Diagnostic {
  if (given.kind !== 'text') return pass(interview, `/${list.key}`);
  const names = partNames(given.text);
  if (!names) return diagnostic('answer-unclear', { text: given.text, wanted: 'count' });
  const called = list.facts.get('name');
  const items = names.map((name) => (name === '' || !called ? {} : { [nameIn(called, setting.lang)]: name }));
  return { written: stated(interview, list, { value: items, setting }) };
}

function factChange(
  interview: Interview,
  question: FactQuestion,
  { given, setting }: Given,
): Change | Diagnostic {
  const { fact, pointer, shared } = question;
  const { written, passed, apart, answered } = interview;
  if (given.kind === 'every') return everyChange(interview, question, { given: given.of, setting });
  if (given.kind === 'apart') {
    if (!shared) return diagnostic('answer-unclear', { text: '', wanted: 'one' });
    // A null of the subject would speak for its parts.
    const silent = valueAt(written, pointer) === undefined ? written : without(written, pointer);
    return { written: silent, apart: new Set([...apart, fact.key]) };
  }
  const place = { pointer, name: nameIn(fact, setting.lang) };
  if (given.kind === 'unknown') {
    // The mark says it in the descriptor; what is stated, but too coarse, stays.
    return question.stated === undefined
      ? { written: withValue(written, place, unknownMark(setting.lang)) }
      : { passed: new Set([...passed, pointer]) };
  }
  return {
    written: withValue(written, place, factValue(fact, given.text, setting.lang)),
    answered: new Set([...answered, pointer]),
  };
}

/** One part after the other. */
function everyChange(
  interview: Interview,
  question: FactQuestion,
  { given, setting }: Given,
): Change | Diagnostic {
  let change: Change = {};
  for (const pointer of question.alike) {
    const next = factChange({ ...interview, ...change }, { ...question, pointer }, { given, setting });
    if ('code' in next) return next;
    change = { ...change, ...next };
  }
  return change;
}
