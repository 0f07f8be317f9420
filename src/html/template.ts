/** HTML that is safe by default: whatever is filled into `html` is text, unless it is itself `Html`. */
import { visible } from '../words/safe.ts';

/** Markup made by `html`, and by nothing else: no string is ever taken for markup. */
export class Html {
  readonly markup: string;

  private constructor(markup: string) {
    this.markup = markup;
  }

  /** The literal words as they stand, everything filled in escaped. */
  static of(words: readonly string[], filled: readonly Child[]): Html {
    return new Html(words.map((word, i) => `${i === 0 ? '' : markupOf(filled[i - 1])}${word}`).join(''));
  }

  static unpacked(markup: Packed): Html {
    return new Html(markup);
  }
}

declare const MADE: unique symbol;

/** Markup as plain data, which can go to another thread and back; made by `packed`, and by nothing else. */
export type Packed = string & { readonly [MADE]: true };

export const packed = ({ markup }: Html): Packed => markup as Packed;

/** What may stand between tags or in a quoted attribute; `undefined` and `false` leave nothing. */
export type Child = Html | string | number | false | undefined | readonly Child[];

export const html = (words: TemplateStringsArray, ...filled: readonly Child[]): Html =>
  Html.of(words, filled);

function markupOf(child: Child): string {
  if (child === undefined || child === false) return '';
  if (child instanceof Html) return child.markup;
  if (Array.isArray(child)) return child.map(markupOf).join('');
  return escaped(String(child));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Line breaks are white space in HTML; every other character without a glyph is shown as its code. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
