import { visible } from './normalise.ts';

/** Finds a clause's title, which stands on a line of its own or is the first sentence of its paragraph. */
export function readHeading(rest: string, following: readonly string[], standsAlone: boolean): string {
  const paragraph = standsAlone ? rest : [rest, ...following].join('');
  const sentence = /^[^。！？!?]*/u.exec(visible(paragraph))?.[0] ?? '';
  const letters = [...sentence];
  if (letters.length > LONGEST) return `${letters.slice(0, LONGEST - 1).join('')}…`;
  return sentence.replace(/[：:；;，,]+$/u, '');
}

/**
 * How wide a line is set in this text: nine lines of ten are no wider, and none is set narrower than the
 * 28 ideographs of GB/T 9704. Ideographs count 1, Latin letters ½.
 */
export function lineWidth(lines: readonly string[]): number {
  const widths = lines.map(width).sort((a, b) => a - b);
  return Math.max(28, widths[Math.floor(widths.length * 0.9)] ?? 0);
}

/** A line that its writer ended, not the edge of the page, and that is no sentence: a title. */
export function isTitle(line: string, full: number): boolean {
  return width(line) < full * 0.85 && !/[。！？!?；;]|[，,、]\s*$/u.test(line);
}

const LONGEST = 40;

function width(line: string): number {
  let sum = 0;
  for (const letter of visible(line)) sum += letter.codePointAt(0)! < 0x2000 ? 0.5 : 1;
  return sum;
}
