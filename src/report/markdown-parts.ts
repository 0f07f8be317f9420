/** A Markdown comment of limited length, built from sections; and strangers' words, in which nothing acts. */
import type { Bilingual } from '../model/text.ts';
import { table, text } from '../support/markdown.ts';
import { visible } from '../words/safe.ts';
import type { Style } from './style.ts';

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section extends Table {
  /** Heading and what stands under it, Markdown already. */
  readonly title: string;
  /** Whether something is to be done about the input; the others only give way. */
  readonly pressing: boolean;
  readonly folded: readonly (Table & { readonly title: string })[];
}

/**
 * As code: there GitHub reads no markup, HTML, mention, reference, link or emoji. The fence is longer than any run of
 * backticks inside, and in a table a `|` is escaped even there.
 */
export function strange(words: string): string {
  const plain = visible(words).trim();
  if (plain === '') return '';
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${plain.replaceAll('|', '\\|')}${gap}${fence}`;
}

/** What GitHub takes for one comment, in characters; UTF-16 units are never fewer. */
const LONGEST = 65_536;

/** Room for the line that says what was left out. */
const RESERVE = 200;

interface Page {
  readonly top: string;
  readonly sections: readonly Section[];
  readonly bottom: string;
}

/** A section as far as it found room. */
interface Shown {
  readonly section: Section;
  readonly rows: number;
  readonly folded: Section['folded'];
}

/** First what presses, input by input as far as it fits; what is folded takes the room that is left. */
export function fitted({ top, sections, bottom }: Page, style: Style): string {
  const room = LONGEST - RESERVE - top.length - bottom.length - 6;
  const pressing = fitRows(sections, room);
  const shown = fitFolded(sections, pressing.shown, pressing.room);
  const blocks = sections.flatMap((section) => {
    const own = shown.get(section);
    return own ? [blockOf(own)] : [];
  });
  const inputs = sections.length - blocks.length;
  const rows = sections.reduce((sum, each) => sum + rowsOf(each) - shownRows(shown.get(each)), 0);
  const left = rows + inputs === 0 ? [] : [text(leftOut(rows, inputs)[style.lang])];
  return `${[top, ...blocks, ...left, bottom].join('\n\n')}\n`;
}

const rowsOf = ({ rows, folded }: Section): number => rows.length + sum(folded);
const shownRows = (shown: Shown | undefined): number => (shown ? shown.rows + sum(shown.folded) : 0);
const sum = (tables: readonly Table[]): number => tables.reduce((total, { rows }) => total + rows.length, 0);

function fitRows(sections: readonly Section[], most: number) {
  const shown = new Map<Section, Shown>();
  let room = most;
  for (const section of sections.filter(({ pressing }) => pressing)) {
    const rows = rowsThatFit(section, room);
    if (rows === undefined) continue;
    const fit: Shown = { section, rows, folded: [] };
    shown.set(section, fit);
    room -= blockOf(fit).length + 2;
  }
  return { shown, room };
}

/** The longest beginning that fits; undefined when not even a first row does. */
function rowsThatFit({ title, head, rows }: Section, room: number): number | undefined {
  let length = title.length + 2;
  if (rows.length > 0) length += table(head, [[]]).length + 2;
  let fit = 0;
  for (const row of rows) {
    length += row.join(' | ').length + 5;
    if (length > room) break;
    fit += 1;
  }
  return length > room && fit === 0 ? undefined : fit;
}

function fitFolded(sections: readonly Section[], pressing: ReadonlyMap<Section, Shown>, most: number) {
  const shown = new Map(pressing);
  let room = most;
  for (const section of sections) {
    const before = shown.get(section);
    if (section.folded.length === 0 || (section.pressing && before?.rows !== section.rows.length)) continue;
    const fit: Shown = { section, rows: before?.rows ?? 0, folded: section.folded };
    const cost = blockOf(fit).length + 2 - (before ? blockOf(before).length + 2 : 0);
    if (cost > room) continue;
    shown.set(section, fit);
    room -= cost;
  }
  return shown;
}

const leftOut = (rows: number, inputs: number): Bilingual => ({
  zh: `因评论长度限制，另有 ${rows} 行未列出，其中 ${inputs} 份申报整份未列出；完整结果请用 -f json 或 -f csv。`,
  en: `A comment has no room for ${rows} more row(s), among them all of ${inputs} input(s); -f json or -f csv has everything.`,
});

function blockOf({ section, rows, folded }: Shown): string {
  const { title, head } = section;
  return [
    title,
    ...(rows > 0 ? [table(head, section.rows.slice(0, rows))] : []),
    ...folded.map(
      (each) =>
        `<details><summary>${each.title} (${each.rows.length})</summary>\n\n${table(each.head, each.rows)}\n\n</details>`,
    ),
  ].join('\n\n');
}
