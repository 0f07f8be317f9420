/** The README's section on speed is made from the kept figures; nobody types a number into it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../results.ts';
import { tablesOf } from './tables.ts';

const README = join(process.cwd(), 'README.md');
const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end of bench -->';

export function writeReadme(figures: Figures): void {
  const { before, after } = readmeParts();
  writeFileSync(README, `${before}${quoted(figures)}${after}`);
}

/** What stands between the marks, marks included. */
export const quoted = (figures: Figures): string => `${BEGIN}\n\n${tablesOf(figures)}\n\n${END}`;

export function readmeParts(): { readonly before: string; readonly block: string; readonly after: string } {
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for figures: ${BEGIN} … ${END}`);
  return {
    before: text.slice(0, from),
    block: text.slice(from, to + END.length),
    after: text.slice(to + END.length),
  };
}
