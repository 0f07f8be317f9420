import { NUMERAL, readNumeral, writeNumeral } from './numeral.ts';

/**
 * The numbering of Chinese policy papers (GB/T 9704: 一、 （一） 1. （1）) and of statutes (编, 章, 节, 条),
 * read at the start of one line; whether the line also stands between two clauses is for `split.ts` to say.
 */
export const LEVELS = [
  'attachment',
  'book',
  'chapter',
  'part',
  'article',
  'one',
  'two',
  'three',
  'four',
] as const;
export type Level = (typeof LEVELS)[number];

export interface Marker {
  readonly level: Level;
  readonly number: number;
  /** As it stands in a path: full-width brackets, no 、 or full stop. */
  readonly label: string;
  /** The line without the marker. */
  readonly rest: string;
  /** The shape alone does not tell it from running text (`一、二级标准`): it counts only in sequence. */
  readonly weak: boolean;
}

/** How a number is printed in a path at its level. */
export function labelOf(level: Level, number: number): string {
  return LABELS[level](level === 'three' || level === 'four' ? String(number) : writeNumeral(number));
}

export function readMarker(line: string): Marker | undefined {
  const text = line
    .replace(/^[\p{White_Space}\p{Cf}]+/u, '')
    .trimEnd()
    .replace(/^[㈠-㈩⒈-⒛⑴-⒇]/u, (sign) => sign.normalize('NFKC'));
  if (CONTENTS.test(text)) return undefined;
  for (const { level, pattern, isWeak } of SHAPES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const printed = (match[1] ?? '').normalize('NFKC');
    const number = numberOf(printed);
    if (number === undefined) continue;
    const tail = text.slice(match[0].length);
    return {
      level,
      number,
      label: LABELS[level](printed),
      rest: tail.trimStart(),
      weak: isWeak(tail, number),
    };
  }
  return undefined;
}

interface Shape {
  readonly level: Level;
  /** Its first group is the printed number. */
  readonly pattern: RegExp;
  /** Judged by what follows on the line, its white space included. */
  readonly isWeak: (tail: string, number: number) => boolean;
}

const DIGITS = '[0-9０-９]{1,2}';

const SHAPES: readonly Shape[] = [
  shape('attachment', `附\\s*件\\s*(${DIGITS}|${NUMERAL}|)\\s*[:：]?$`, () => false),
  shape('book', `第(${NUMERAL})编`, startsAtOnce),
  shape('chapter', `第(${NUMERAL})章`, startsAtOnce),
  shape('part', `第(${NUMERAL})节`, startsAtOnce),
  shape('article', `第(${NUMERAL})条`, startsAtOnce),
  shape('one', `(${NUMERAL})\\s*[、．.]`, (tail, number) => isBare(tail) || countsOn(tail, number)),
  shape('two', `[（(]\\s*(${NUMERAL})\\s*[）)]`, isBare),
  // A digit behind the point makes a decimal (31.13%) or a date (2023.6.30), unless a year begins there.
  shape(
    'three',
    `(${DIGITS})\\s*[.．、](?!\\s*[0-9０-９](?![0-9０-９]{3}\\s*年))`,
    (tail) => isBare(tail) || /^\s*[0-9０-９]/u.test(tail),
  ),
  shape('four', `(?:[（(]\\s*)?(${DIGITS})\\s*[）)]`, isBare),
];

const LABELS: Readonly<Record<Level, (printed: string) => string>> = {
  attachment: (printed) => `附件${printed}`,
  book: (printed) => `第${printed}编`,
  chapter: (printed) => `第${printed}章`,
  part: (printed) => `第${printed}节`,
  article: (printed) => `第${printed}条`,
  one: (printed) => printed,
  two: (printed) => `（${printed}）`,
  three: (printed) => printed,
  four: (printed) => `（${printed}）`,
};

/** A line of a table of contents, with dots and a page number. */
const CONTENTS = /(?:…|·{3}|\.{4})\s*\d+$/u;

function shape(level: Level, pattern: string, isWeak: Shape['isWeak']): Shape {
  return { level, pattern: new RegExp(`^${pattern}`, 'u'), isWeak };
}

/** 第三条规定的… is a sentence; 第三条　为了… is an article; a bare 第三条 is a title. */
function startsAtOnce(tail: string): boolean {
  return /^[^\p{White_Space}]/u.test(tail);
}

function isBare(tail: string): boolean {
  return tail.trim() === '';
}

/** 一、二级 and 二、三产业 enumerate; 二、一体推进 is a title. */
function countsOn(tail: string, number: number): boolean {
  return tail.trimStart().startsWith(writeNumeral(number + 1));
}

function numberOf(printed: string): number | undefined {
  if (printed === '') return 1;
  return /^\d/u.test(printed) ? Number(printed) || undefined : readNumeral(printed);
}
