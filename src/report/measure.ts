/** One ruler for all renderings: how many columns a text takes in a terminal; the only home of string-width. */
import stringWidth from 'string-width';

/**
 * ASCII, Chinese characters and their punctuation, and the signs of the reports themselves: most of what is printed, and
 * one glance tells their width. No two of them join into one character.
 */
const USUAL =
  /^[\x20-\x7e\xa7\xb0\xb1\xb2\xb3\xb7\xd7\u2013-\u2014\u2018-\u2019\u201c-\u201d\u2026\u2192\u2248\u2264-\u2265\u2500-\u257f\u2713\u3000-\u3029\u33a1\u4e00-\u9fff\uff01-\uff60]*$/;
const NARROW =
  /[\x20-\x7e\xa7\xb0\xb1\xb2\xb3\xb7\xd7\u2013-\u2014\u2018-\u2019\u201c-\u201d\u2026\u2192\u2248\u2264-\u2265\u2500-\u257f\u2713]/g;

export function displayWidth(text: string): number {
  if (!USUAL.test(text)) return stringWidth(text);
  return text.length * 2 - (text.match(NARROW)?.length ?? 0);
}

/** What a person sees as one character each. */
export const graphemes = (text: string): readonly string[] =>
  USUAL.test(text) ? Array.from(text) : Array.from(segments(text), ({ segment }) => segment);

let segmenter: Intl.Segmenter | undefined;

/** The segmenter takes longer to make than a whole report, and few reports need it. */
function segments(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
