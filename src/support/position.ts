/** Offsets become the line and column an editor shows, so that every message points at one character. */

export interface Position {
  /** 1-based; `\n`, `\r\n` and a lone `\r` each end a line. */
  readonly line: number;
  /** 1-based, in code points: a character outside the BMP counts once. */
  readonly column: number;
}

/** Distance between remembered positions: asking again never walks the text from its start. */
const STEP = 1024;

/** A function from offsets (UTF-16) of this text to positions; nothing is counted before it is asked. */
export function positionsIn(text: string): (offset: number) => Position {
  const marks: Position[] = [{ line: 1, column: 1 }];
  return (offset) => {
    const end = Math.max(0, Math.min(offset, text.length));
    const mark = Math.floor(end / STEP);
    while (marks.length <= mark) {
      const last = marks.length - 1;
      marks.push(advance(text, { from: last * STEP, to: (last + 1) * STEP }, marks[last]!));
    }
    return advance(text, { from: mark * STEP, to: end }, marks[mark]!);
  };
}

function advance(text: string, { from, to }: { from: number; to: number }, start: Position): Position {
  let { line, column } = start;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) {
      line += 1;
      column = 1;
    } else if (!isSecondHalf(text, i, unit)) column += 1;
  }
  return { line, column };
}

/** The low surrogate of a pair: its character was counted at the high one. */
function isSecondHalf(text: string, i: number, unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}

/** A line of a text, and where in it (UTF-16) the place stands that was asked for. */
export interface Excerpt {
  readonly text: string;
  readonly offset: number;
}

/** The line around an offset, without its line break; a long one cut to `most` UTF-16 units around the offset. */
export function lineAround(text: string, offset: number, most = 160): Excerpt {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - most), offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + most))?.[0] ?? '';
  const room = Math.floor(most / 2);
  const from = before.length > room && before.length + after.length > most ? before.length - room : 0;
  const kept = wholeCharacters(before.slice(from)).trimStart();
  return {
    text: `${kept}${wholeCharacters(after.slice(0, most - before.length + from))}`.trimEnd(),
    offset: kept.length,
  };
}

/** A character outside the BMP may have been cut in two. */
const wholeCharacters = (text: string): string => text.replace(/\p{Surrogate}/gu, '');
