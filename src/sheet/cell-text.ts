/** Text as a workbook can hold it: never a formula, never an error, never more than a cell takes, and nothing else changed. */

/** Characters of one cell, in UTF-16 units, as spreadsheets count. */
const CELL = 32_767;

/** What spreadsheets know as errors: as plain text it would be stored as one. */
const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

export const looksLikeError = (text: string): boolean => ERROR.test(text);

/**
 * Escaped as the file format has it: what XML cannot hold, and what only looks like such an escape, which a spreadsheet
 * would otherwise turn into the character it names.
 */
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\ufffe\uffff]|\p{Cs}/gu;

export const cellText = (text: string, cutMark: string): string =>
  cut(text, cutMark).replace(UNWRITABLE, escapeOf);

const escapeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Whole characters only, and the mark says that there was more. */
function cut(text: string, mark: string): string {
  if (text.length <= CELL) return text;
  const kept = text.slice(0, CELL - mark.length);
  return `${kept.replace(/[\ud800-\udbff]$/, '')}${mark}`;
}
