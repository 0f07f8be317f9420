/** Conditions as sentences that can be read aloud beside the clause. */
import {
  type Comparator,
  type Comparison,
  type Condition,
  type Due,
  type Expression,
  type InForce,
  type Membership,
  OPPOSITE,
  type Quantified,
  type Within,
} from '../model/condition.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { formatDay } from '../quantity/date.ts';
import { formatExact } from '../support/exact.ts';
import { NO, YES } from './labels.ts';

/** The whole condition as one sentence. */
export function conditionText(condition: Condition, lang: Language): string {
  switch (condition.kind) {
    case 'constant':
      return pick(lang, condition.value ? ALWAYS : NEVER);
    case 'all':
    case 'any':
      return listText(condition.of, condition.kind, lang);
    case 'not':
      return negatedText(condition.of, lang);
    case 'member':
      return memberText(condition, lang);
    case 'compare':
      return comparisonText(condition, condition.op, lang);
    case 'parts':
      return `${quantifierText(condition, lang)}${conditionText(condition.where, lang)}`;
    case 'within':
      return withinText(condition, lang);
    case 'in-force':
      return inForceText(condition, lang);
    case 'due':
      return dueText(condition, lang);
  }
}

/** What heads the branches of a tree; a leaf is its whole sentence. */
export function conditionHead(condition: Condition, lang: Language): string {
  switch (condition.kind) {
    case 'all':
      return pick(lang, { zh: '同时满足：', en: 'all of these hold:' });
    case 'any':
      return pick(lang, { zh: '至少满足一项：', en: 'at least one of these holds:' });
    case 'not':
      return pick(lang, { zh: '不得出现：', en: 'this does not hold:' });
    case 'parts':
      return quantifierText(condition, lang);
    default:
      return conditionText(condition, lang);
  }
}

const ALWAYS: Bilingual = { zh: '无条件', en: 'always' };
const NEVER: Bilingual = { zh: '永不成立', en: 'never' };
const pick = (lang: Language, text: Bilingual): string => text[lang];

const JOINTS: Readonly<Record<'all' | 'any', Bilingual>> = {
  all: { zh: '，且', en: ' and ' },
  any: { zh: '，或', en: ' or ' },
};

/** A list inside a list of the other kind stands in brackets, so that 且 and 或 never run together. */
function listText(of: readonly Condition[], kind: 'all' | 'any', lang: Language): string {
  if (of.length === 0) return pick(lang, kind === 'all' ? ALWAYS : NEVER);
  return of
    .map((each) => {
      const text = conditionText(each, lang);
      const other = kind === 'all' ? 'any' : 'all';
      const nested = (each.kind === other && each.of.length > 1) || (each.kind === 'parts' && of.length > 1);
      return nested ? bracketed(text, lang) : text;
    })
    .join(JOINTS[kind][lang]);
}

const bracketed = (text: string, lang: Language): string => (lang === 'zh' ? `（${text}）` : `(${text})`);

/** The opposite said plainly where there is a plain way to say it. */
function negatedText(of: Condition, lang: Language): string {
  switch (of.kind) {
    case 'not':
      return conditionText(of.of, lang);
    case 'compare':
      return comparisonText(of, OPPOSITE[of.op], lang);
    case 'member':
      return memberText(of, lang, 'not');
    case 'parts':
      if (of.quantifier === 'all') break;
      return conditionText({ ...of, quantifier: of.quantifier === 'any' ? 'none' : 'any' }, lang);
    case 'within':
      return withinText(of, lang, 'not');
    case 'in-force':
      return inForceText(of, lang, 'not');
    case 'due':
      return dueText(of, lang, 'not');
  }
  const text = bracketed(conditionText(of, lang), lang);
  return lang === 'zh' ? `并非${text}` : `not ${text}`;
}

function memberText({ fact, values }: Membership, lang: Language, not?: 'not'): string {
  const { label, type } = fact.fact;
  if (type.kind === 'boolean') {
    const yes = values.includes(true) !== (not === 'not');
    const word = pick(lang, yes ? YES : NO);
    if (values.length === 1) return lang === 'zh' ? `${label.zh}：${word}` : `${label.en}: ${word}`;
  }
  const names = values.map((value) => valueName(type, value, lang));
  if (lang === 'zh') return `${label.zh}${not ? '不为' : '为'} ${names.join(' 或 ')}`;
  return `${label.en} is ${not ? 'not ' : ''}${names.join(' or ')}`;
}

/** A value of a fact by its label. */
export function valueName(
  type: Membership['fact']['fact']['type'],
  value: string | number | boolean,
  lang: Language,
): string {
  if (typeof value === 'boolean') return pick(lang, value ? YES : NO);
  if (type.kind !== 'choice' && type.kind !== 'grade') return String(value);
  const entry = typeof value === 'number' ? type.values[value] : type.values.find(({ key }) => key === value);
  return entry ? pick(lang, entry.label) : String(value);
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
  '!=': '≠',
};

function comparisonText(condition: Comparison, op: Comparator, lang: Language): string {
  const left = sideText(condition, 'left', lang);
  return `${left} ${SIGNS[op]} ${sideText(condition, 'right', lang)}`;
}

/** One side of a comparison; a written number keeps the rule's own notation. */
export function sideText(condition: Comparison, side: 'left' | 'right', lang: Language): string {
  const own = condition[side];
  if (own.kind !== 'number') return expressionText(own, lang);
  const other = condition[side === 'left' ? 'right' : 'left'];
  const type = other.kind === 'fact' ? other.ref.fact.type : undefined;
  if (typeof own.value === 'number') {
    if (type?.kind === 'grade') return valueName(type, own.value, lang);
    if (type?.kind === 'date') return formatDay(own.value);
  }
  const written = side === 'right' ? condition.text.split(` ${condition.op} `)[1] : undefined;
  return written || own.text || formatExact(own.value);
}

const ARITHMETIC: Readonly<Record<'+' | '-' | '*' | '/', string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
};

function expressionText(expression: Expression, lang: Language): string {
  switch (expression.kind) {
    case 'number':
      return expression.text || formatExact(expression.value);
    case 'fact':
      return pick(lang, expression.ref.fact.label);
    case 'arithmetic': {
      // A factor without text is the loader's: it only changes the unit.
      if (expression.right.kind === 'number' && expression.right.text === '') {
        return expressionText(expression.left, lang);
      }
      const [left, right] = [expression.left, expression.right].map((side) => operandText(side, lang));
      return `${left} ${ARITHMETIC[expression.op]} ${right}`;
    }
    case 'count':
    case 'sum':
      return aggregateText(expression, lang);
  }
}

function operandText(side: Expression, lang: Language): string {
  const text = expressionText(side, lang);
  return side.kind === 'arithmetic' ? bracketed(text, lang) : text;
}

function aggregateText(expression: Extract<Expression, { kind: 'count' | 'sum' }>, lang: Language): string {
  const { part, where } = expression;
  const always = where.kind === 'constant' && where.value;
  const filter = always ? '' : conditionText(where, lang);
  if (lang === 'zh') {
    const which = always ? '' : `（只计${filter}的）`;
    return expression.kind === 'count'
      ? `${part.label.zh}项数${which}`
      : `各${part.label.zh}的${expression.of.label.zh}合计${which}`;
  }
  const which = always ? '' : ` (where ${filter})`;
  return expression.kind === 'count'
    ? `number of ${part.label.en}${which}`
    : `total ${expression.of.label.en} of the ${part.label.en}${which}`;
}

function quantifierText({ quantifier, part: { label } }: Quantified, lang: Language): string {
  if (lang === 'zh') {
    if (quantifier === 'any') return `至少一项${label.zh}满足：`;
    return quantifier === 'all' ? `每项${label.zh}均满足：` : `没有任何一项${label.zh}满足：`;
  }
  const count = { any: 'at least one', all: 'every one', none: 'none' }[quantifier];
  return `${count} of the ${label.en}: `;
}

function withinText({ places, place, match }: Within, lang: Language, not?: 'not'): string {
  const names = places.map((each) => each.label[lang]).join(lang === 'zh' ? '或' : ' or ');
  if (match === 'same') {
    const label = place.fact.label[lang];
    return lang === 'zh'
      ? `${label}${not ? '不为' : '为'}${names}`
      : `${label} is ${not ? 'not ' : ''}${names}`;
  }
  if (lang === 'zh') return `${not ? '不在' : '位于'}${names}`;
  return `${not ? 'does not lie' : 'lies'} in ${names}`;
}

function inForceText({ governs, from, until }: InForce, lang: Language, not?: 'not'): string {
  const zh = lang === 'zh';
  const date = governs ? governs.fact.label[lang] : zh ? '审查基准日' : 'as-of date';
  const words = not
    ? { from: zh ? '早于' : 'is before', until: zh ? '晚于' : 'is after' }
    : { from: zh ? '不早于' : 'is not before', until: zh ? '不晚于' : 'is not after' };
  const bounds = [
    ...(from === undefined ? [] : [`${words.from} ${formatDay(from)}`]),
    ...(until === undefined ? [] : [`${words.until} ${formatDay(until)}`]),
  ].join(JOINTS[not ? 'any' : 'all'][lang]);
  return zh ? `适用日期（${date}）${bounds}` : `the governing date (${date}) ${bounds}`;
}

function dueText({ fact, from, until }: Due, lang: Language, not?: 'not'): string {
  const label = fact.fact.label[lang];
  const zh = lang === 'zh';
  if (from !== undefined && from === until) {
    return zh ? `${label}${not ? '不为' : '为'}${from}年` : `${label} is ${not ? 'not ' : ''}${from}`;
  }
  const words = not
    ? { from: zh ? '早于' : 'is before', until: zh ? '晚于' : 'is after' }
    : { from: zh ? '不早于' : 'is not before', until: zh ? '不晚于' : 'is not after' };
  const year = (value: number): string => (zh ? `${value}年` : ` ${value}`);
  const bounds = [
    ...(from === undefined ? [] : [`${words.from}${year(from)}`]),
    ...(until === undefined ? [] : [`${words.until}${year(until)}`]),
  ].join(JOINTS[not ? 'any' : 'all'][lang]);
  return zh ? `${label}${bounds}` : `${label} ${bounds}`;
}
