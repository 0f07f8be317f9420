/** Lines of an input under a finding: where to click, the line as written, a caret under each value spoken of. */
import type { Lines } from './lines.ts';
import { displayWidth, graphemes } from './measure.ts';
import type { Style } from './style.ts';
import type { PlaceView } from './view/model.ts';
import { hang } from './wrap.ts';

export interface SourceBlock {
  /** In one line of one input; the first one stands for it. */
  readonly places: readonly PlaceView[];
  /** Whether to name the file, so that an editor can open it. */
  readonly clickable: boolean;
  readonly indent: number;
}

export function sourceLines({ places, clickable, indent }: SourceBlock, style: Style): Lines {
  const [first] = places;
  if (!first) return [];
  const weak = (line: string): string => style.paint('weak', line.trimEnd());
  const link =
    clickable && first.file !== '-'
      ? hang(linkText(first), { first: `${' '.repeat(indent)}→ `, width: style.width }).map(weak)
      : [];
  if (first.excerpt === '') return link;
  const number = String(first.line);
  const blank = ' '.repeat(indent);
  const room = style.width - indent - number.length - 3;
  const { text, from } = windowOf(first.excerpt, Math.min(...columnsOf(places, first)), room);
  const carets = columnsOf(places, first).map((column) => column - from);
  const under = carets.some((at) => at >= 0 && at < room)
    ? [`${blank}${' '.repeat(number.length)} │ ${caretLine(carets.filter((at) => at >= 0 && at < room))}`]
    : [];
  return [...link, `${blank}${number} │ ${text}`, ...under].map((line, i) =>
    i < link.length ? line : weak(line),
  );
}

/** `file.json:12:5`, which editors open; standard input cannot be opened. */
export const linkText = ({ file, line, column, text }: PlaceView): string =>
  file === '-' ? text : `${file}:${line}:${column}`;

/** Columns of the values in the excerpt; two excerpts of a long line may be cut differently, then only one counts. */
const columnsOf = (places: readonly PlaceView[], { excerpt }: PlaceView): readonly number[] =>
  places.flatMap((place) =>
    place.before === undefined || place.excerpt !== excerpt ? [] : [displayWidth(place.before)],
  );

const caretLine = (columns: readonly number[]): string =>
  Array.from({ length: Math.max(...columns) + 1 }, (_, i) => (columns.includes(i) ? '^' : ' ')).join('');

/** A few columns before the value stay to be seen. */
const LEAD = 24;

interface Window {
  readonly text: string;
  /** Column of the excerpt that stands at the window's column 0. */
  readonly from: number;
}

/** The part of a line that fits, around a column; what is cut off is marked `…`. */
function windowOf(excerpt: string, column: number, room: number): Window {
  if (displayWidth(excerpt) <= room) return { text: excerpt, from: 0 };
  const start = Number.isFinite(column) && column > room / 2 ? column - LEAD : 0;
  let at = 0;
  let from = 0;
  let text = '';
  for (const grapheme of graphemes(excerpt)) {
    const size = displayWidth(grapheme);
    if (at < start) from = at + size;
    else if (displayWidth(text) + size > room - 2)
      return { ...marked(text, from), text: `${marked(text, from).text}…` };
    else text += grapheme;
    at += size;
  }
  return marked(text, from);
}

const marked = (text: string, from: number): Window =>
  from === 0 ? { text, from } : { text: `…${text}`, from: from - 1 };
