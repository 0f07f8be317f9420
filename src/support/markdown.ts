/** The few shapes that Markdown pages are built from; what they are given can mark nothing up. */
import { oneLine } from './text.ts';

/** Plain text in Markdown: nothing in it marks anything up, and a `|` ends no cell. */
export const text = (words: string): string => oneLine(words).replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/** A name in code style; inside a table even there a `|` must be escaped. */
export const code = (name: string): string => `\`${name.replaceAll('|', '\\|')}\``;

/** Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '（无 none）';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
