/**
 * CSV as spreadsheets take it: RFC 4180 with CR LF, a byte order mark by which Excel knows UTF-8, and an apostrophe before
 * what would be read as a formula.
 */

export const CSV_START = '\ufeff';

export const csvRecord = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** What Excel and WPS read as the beginning of a formula; their full-width twins too, which a Chinese Excel folds. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
