/** One ruler for all renderings: how many columns a text takes in a terminal; the only home of string-width. */
import stringWidth from 'string-width';

/** ASCII, Chinese characters and their punctuation: most of what is printed, and one glance tells their width. */
const USUAL = /^[\x20-\x7e\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const NARROW = /[\x20-\x7e]/g;

export function displayWidth(text: string): number {
  if (!USUAL.test(text)) return stringWidth(text);
  return text.length * 2 - (text.match(NARROW)?.length ?? 0);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a person sees as one character each. */
export const graphemes = (text: string): readonly string[] =>
  USUAL.test(text) ? Array.from(text) : Array.from(segmenter.segment(text), ({ segment }) => segment);
