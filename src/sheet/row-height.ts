/** How high a row must be for its wrapped text: spreadsheets do not make it higher by themselves when a file is opened. */

/** In points, for text of 10 points. */
const LINE = 15;
/** What spreadsheets allow. */
const HIGHEST = 409;
/** In widths of a digit; Latin words break early, so they count for a little more than they measure. */
const WIDE = 2;
const NARROW = 1.05;
/** The cell's own margins. */
const MARGIN = 1;

/** For the texts of a row, each in the width of its column. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  let most = 1;
  texts.forEach((text, i) => {
    most = Math.max(most, linesIn(text, (widths[i] ?? 1) - MARGIN));
  });
  return Math.min(HIGHEST, LINE * most + 1);
}

const MOST_LINES = Math.ceil(HIGHEST / LINE);

function linesIn(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let i = 0; i < text.length && lines < MOST_LINES; i += 1) {
    const code = text.charCodeAt(i);
    const width = code > 0x2000 ? WIDE : NARROW;
    if (code === 0x0a || used + width > room) {
      lines += 1;
      used = code === 0x0a ? 0 : width;
    } else used += width;
  }
  return lines;
}
