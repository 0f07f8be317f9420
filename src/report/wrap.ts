/** Breaks text into lines by display width: Chinese anywhere but before closing punctuation, words at spaces. */
import { displayWidth, graphemes } from './measure.ts';

/** May not begin a line. */
const CLOSING = /^[，。、；：？！）》」』】〕〉”’…％%,.;:?!)\]}]/u;
/** May not end a line. */
const OPENING = /^[（《「『【〔〈“‘([{]$/u;

/** Lines no wider than `width`; line breaks in the text are kept. Never fewer than one line. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  return text.split('\n').flatMap((line) => wrapLine(line, room));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text).flatMap((each) => splitLong(each, width))) {
    const size = displayWidth(piece);
    const bare = piece.trimEnd();
    if (used > 0 && used + displayWidth(bare) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Unbreakable pieces, each with the spaces behind it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  let sealed = true;
  for (const grapheme of graphemes(text)) {
    const last = pieces.length - 1;
    const isSpace = grapheme.trim() === '';
    const wide = displayWidth(grapheme) > 1;
    if (OPENING.test(grapheme)) {
      // A bracket glued to a word (as in `sum(a.b)`) stays with it.
      if (!sealed && open === '') pieces[last] += grapheme;
      else open += grapheme;
      continue;
    }
    if (isSpace && open !== '') {
      // A bracket that stands alone: the space is behind it, not before.
      pieces.push(open + grapheme);
      [open, sealed] = ['', true];
      continue;
    }
    const joins = isSpace || (CLOSING.test(grapheme) && open === '') || (!wide && !sealed && open === '');
    if (joins && last >= 0) pieces[last] += grapheme;
    else {
      pieces.push(open + grapheme);
      open = '';
    }
    sealed = isSpace || wide;
  }
  if (open !== '') pieces.push(open);
  return pieces;
}

/** A piece wider than a whole line is cut where the line ends, behind a sign such as `/` if one is near. */
function splitLong(piece: string, width: number): readonly string[] {
  if (displayWidth(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const grapheme of graphemes(piece)) {
    if (part !== '' && displayWidth(part + grapheme) > width) {
      const near = /^(.{4,}[/_.-])([^/_.-]{1,24})$/su.exec(part);
      parts.push(near?.[1] ?? part);
      part = near?.[2] ?? '';
    }
    part += grapheme;
  }
  return [...parts, part];
}

export interface Indents {
  /** Stands before the first line, e.g. a label. */
  readonly first: string;
  /** Before every other line; as wide as `first` unless a tree needs otherwise. */
  readonly rest?: string;
  readonly width: number;
}

/** A paragraph behind a label, its further lines aligned under the first. */
export function hang(text: string, { first, rest, width }: Indents): readonly string[] {
  const under = rest ?? ' '.repeat(displayWidth(first));
  const room = width - Math.max(displayWidth(first), displayWidth(under));
  return wrapText(text, room).map((line, i) => `${i === 0 ? first : under}${line}`.trimEnd());
}

/** The text filled with spaces up to a display width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
