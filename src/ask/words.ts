/** What people write for an answer, turned into what a descriptor holds; what is not understood is left to the reader. */

import { LIMITS } from '../model/limits.ts';
import type { Language } from '../model/text.ts';
import { type Fact, type FactType, type Part, SUBJECTS, type Subject } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import { SUBJECT_LABELS } from '../vocabulary/describe.ts';
import { booleanOf, namesOf } from '../vocabulary/names.ts';

/** By number, name or key. */
export function subjectNamed(text: string): Subject | undefined {
  const name = fold(text);
  const numbered = SUBJECTS[Number(name) - 1];
  if (numbered) return numbered;
  return SUBJECTS.find((subject) => {
    const { zh, en } = SUBJECT_LABELS[subject];
    return [subject, zh, en].some((each) => fold(each) === name);
  });
}

/** A value as a descriptor states it: by its number in the list, or as written. */
export function factValue({ type }: Fact, text: string, lang: Language): unknown {
  const plain = text.trim();
  switch (type.kind) {
    case 'boolean':
      return yesOrNo(plain) ?? plain;
    case 'choice':
    case 'grade':
      return choiceNamed(type, plain, lang) ?? plain;
    case 'quantity':
      return numberIn(plain, type) ?? plain;
    case 'date':
    case 'place':
    case 'text':
      return plain;
  }
}

const YES = new Set(['1', 'y', '对', '是的']);
const NO = new Set(['2', 'n', '不', '不是', '没有']);

function yesOrNo(text: string): boolean | undefined {
  const folded = fold(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : booleanOf(text);
}

/** A name stands before a number, since a name may be one. */
function choiceNamed(
  { names, values }: Extract<FactType, { kind: 'choice' | 'grade' }>,
  text: string,
  lang: Language,
): string | undefined {
  const folded = fold(text);
  const index = names.get(folded) ?? (/^\d{1,3}$/.test(folded) ? Number(folded) - 1 : -1);
  const value = values[index];
  return value && (lang === 'zh' ? value.label.zh : value.key);
}

/** A bare number is in the fact's own unit, thousands separated or not; more digits than JSON keeps go with the unit. */
function numberIn(
  text: string,
  { unit }: Extract<FactType, { kind: 'quantity' }>,
): number | string | undefined {
  const folded = fold(text);
  if (!/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(folded)) return undefined;
  const digits = folded.replaceAll(',', '').replace(/^\+/, '');
  const isShort = digits.replace(/\D/g, '').length <= 15;
  return isShort || unit.symbol === '1' ? Number(digits) : `${digits}${unit.symbol}`;
}

export interface ListChoice {
  readonly chosen: readonly Part[];
  /** Of the lists that are not named. */
  readonly others: 'none' | 'unknown';
}

const NONE = new Set(['0', '无', '没有', '都没有', '均无', 'none', 'no', '否', '[]']);
const UNKNOWN = new Set(['?', '不知道', '不清楚', 'unknown']);

/** `1 3`, `建筑、锅炉`, `无`; with `?` among them nobody knows of the others. Undefined where a word means no list. */
export function listChoice(text: string, lists: readonly Part[]): ListChoice | undefined {
  if (NONE.has(fold(text))) return { chosen: [], others: 'none' };
  const words = wordsOf(text);
  const isUnknown = (word: string): boolean => UNKNOWN.has(fold(word));
  const named = words.filter((word) => !isUnknown(word));
  const chosen = named.map(
    (word) =>
      lists.find((list) => namesOf(list).some((name) => fold(name) === fold(word))) ??
      lists[Number(fold(word)) - 1],
  );
  const found = chosen.filter((list) => list !== undefined);
  if (words.length === 0 || found.length < named.length) return undefined;
  return { chosen: [...new Set(found)], others: words.some(isUnknown) ? 'unknown' : 'none' };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[\s,;、。]+/u)
    .filter((word) => word !== '');

const NUMERALS = '零一二三四五六七八九十';
/** What is counted: 台, 栋, 座 … but not 号, which makes a name. */
const COUNT = /^(\d{1,3}|[一二两三四五六七八九十])[台栋幢座条个处家项段套口间所片座]?$/u;

/** A name for each part, empty where only their number is given; undefined where it is neither. */
export function partNames(text: string): readonly string[] | undefined {
  const folded = fold(text);
  if (NONE.has(folded)) return [];
  const [, digits] = COUNT.exec(folded) ?? [];
  if (digits !== undefined) {
    const count = /\d/.test(digits) ? Number(digits) : NUMERALS.indexOf(digits.replace('两', '二'));
    return count <= LIMITS.list ? Array.from({ length: count }, () => '') : undefined;
  }
  const names = text
    .split(/[,，、;；]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  // A yes, a sign or a number too large is no name.
  const isName = (name: string): boolean => /[\p{L}]/u.test(name) && booleanOf(name) === undefined;
  return names.length > 0 && names.length <= LIMITS.list && names.every(isName) ? names : undefined;
}
