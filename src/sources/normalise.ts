/**
 * The one form in which official texts are compared and hashed, so that line breaks, page breaks,
 * page numbers and full-width forms never make two copies of the same words differ.
 *
 * Exactly this, in this order, and nothing else:
 * 1. cut the text into lines (CRLF, LF, CR; also at form feed, vertical tab, U+0085, U+2028, U+2029);
 * 2. drop every line that holds only a page number: `- 16 -` (any dashes), `第 3 页`, `第 3 页 共 20 页`;
 * 3. put each line into Unicode form NFKC;
 * 4. delete every character of Unicode's White_Space property and of category Cf (byte order mark,
 *    zero-width and bidirectional marks, soft hyphen);
 * 5. join the lines with nothing between them.
 * A hash is the SHA-256 of the UTF-8 bytes of the result, in lower-case hexadecimal.
 */
export function normalise(text: string): string {
  return sourceLines(text)
    .map((line) => squeeze(line.text))
    .join('');
}

/** Steps 3 and 4, for text without line structure. */
export const squeeze = (text: string): string => visible(text.normalize('NFKC'));

/** Step 4 alone: the paper's own full-width forms, which people read. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/** A line as it is printed, with its number in the file (several after a form feed share one). */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** Steps 1 and 2: the lines that carry words, blank ones left out too. */
export function sourceLines(text: string): readonly SourceLine[] {
  return text
    .split(LINE_BREAK)
    .flatMap((whole, index) => whole.split(SOFT_BREAK).map((part) => ({ line: index + 1, text: part })))
    .filter(({ text: part }) => {
      const words = squeeze(part);
      return words !== '' && !PAGE_NUMBER.test(words);
    });
}

const INVISIBLE = /[\p{White_Space}\p{Cf}]+/gu;
const LINE_BREAK = /\r\n|[\n\r]/u;
const SOFT_BREAK = /[\v\f\u0085\u2028\u2029]/u;
const PAGE_NUMBER = /^(?:\p{Pd}+\d{1,4}\p{Pd}+|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/u;
