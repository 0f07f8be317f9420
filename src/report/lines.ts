/** The few shapes that all terminal pages are built from: headings, labelled paragraphs, rulers. */
import type { Bilingual } from '../model/text.ts';
import { displayWidth } from './measure.ts';
import type { Style, Tone } from './style.ts';
import { hang, padEnd, wrapText } from './wrap.ts';

export type Lines = readonly string[];

export const ruler = (sign: string, { width }: Style): string => sign.repeat(width);

export interface HeadingTail {
  readonly count?: number;
  readonly hint?: string;
}

/** A heading with the number of entries under it, and what else there is to say of them. */
export function heading(title: Bilingual, { count, hint = '' }: HeadingTail, style: Style): Lines {
  const name = style.lang === 'zh' ? `【${title.zh}】` : `[${title.en}]`;
  const lines = wrapText(`${name}${count === undefined ? '' : ` ${count}`}${hint}`, style.width);
  return lines.map((line) => style.paint('strong', line));
}

export interface Paragraph {
  readonly indent: number;
  readonly label: Bilingual;
  /** Columns for the label; labels of one block share it. */
  readonly labelWidth: number;
  readonly text: string;
  readonly tone?: Tone;
}

/** `label  text`, further lines under the text. */
export function paragraph({ indent, label, labelWidth, text, tone }: Paragraph, style: Style): Lines {
  const first = `${' '.repeat(indent)}${padEnd(style.say(label), labelWidth)}  `;
  const lines = hang(text, { first, width: style.width });
  if (!tone) return lines;
  return lines.map((line) => {
    const at = Math.min(line.length, first.length);
    const start = line.startsWith(first) ? at : indent + labelWidth + 2;
    return `${line.slice(0, start)}${style.paint(tone, line.slice(start))}`;
  });
}

/** The widest of these labels. */
export const widest = (labels: readonly Bilingual[], { lang }: Style): number =>
  Math.max(0, ...labels.map((label) => displayWidth(label[lang])));

/** An entry of a list: a mark, then text, further lines under the text. */
export const item = (mark: string, text: string, { width }: Style): Lines =>
  hang(text, { first: `  ${mark} `, width });

/** A line of text under an indent, wrapped. */
export function plain(text: string, indent: number, style: Style, tone?: Tone): Lines {
  const lines = hang(text, { first: ' '.repeat(indent), width: style.width });
  return tone ? lines.map((line) => style.paint(tone, line)) : lines;
}
