/** The pieces that pages are built from: badges, labelled fields, cards, folds, tables, links inside the page. */
import { type Child, type Html, html } from './template.ts';

/** What a badge stands for; its words say the same, so nothing is lost in black and white. */
export type Tone = 'bad' | 'open' | 'good' | 'weak' | 'strong';

export const badge = (text: string, tone: Tone): Html => html`<span class="badge ${tone}">${text}</span>`;

/** A link inside the page. */
export const link = (anchor: string, text: Child): Html => html`<a href="#${anchor}">${text}</a>`;

/** A link to a file of the same folder, whatever its name; the only way out of a page. */
export const fileLink = (name: string, text: Child): Html =>
  html`<a href="./${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))}">${text}</a>`;

export interface Field {
  readonly label: string;
  /** Fields without content are left out. */
  readonly content: Child;
  readonly tone?: Tone;
}

export function fields(all: readonly Field[]): Html {
  const rows = all
    .filter(({ content }) => content !== undefined && content !== false)
    .map(
      ({ label, content, tone }) =>
        html`<dt>${label}</dt><dd${tone && html` class="${tone}"`}>${content}</dd>\n`,
    );
  return html`<dl class="fields">${rows}</dl>\n`;
}

export interface Fold {
  readonly title: Child;
  readonly content: Child;
  /** Passed over by the search: what would be found in it is beside the point. */
  readonly unsearched?: true;
}

/** Folded on screen, open on paper. */
export const fold = ({ title, content, unsearched }: Fold): Html =>
  html`<details${unsearched && html` data-unsearched`}><summary>${title}</summary>\n${content}</details>\n`;

export interface Column {
  readonly title: string;
  /** A number stands to the right; neither it nor a short text is broken over lines. */
  readonly shape?: 'number' | 'short';
}

export interface Row {
  readonly cells: readonly Child[];
  /** An item of its own, or the entry of what its first link leads to: shown as long as that is. */
  readonly item?: Item | 'entry';
}

/** Rows that are items go with the filter; the whole table goes when none of them is left. */
export function table(columns: readonly Column[], rows: readonly Row[]): Html {
  const heads = columns.map(({ title, shape }) => html`<th scope="col"${shaped(shape)}>${title}</th>`);
  const lines = rows.map(({ cells, item }) => {
    const row = cells.map((cell, i) => html`<td${shaped(columns[i]?.shape)}>${cell}</td>`);
    const found = item === 'entry' ? html` data-entry` : item && itemAttributes(item);
    return html`<tr${found}>${row}</tr>\n`;
  });
  const group = rows.some(({ item }) => item && item !== 'entry') && html` data-group`;
  return html`<div class="scroll"${group}><table><thead><tr>${heads}</tr></thead><tbody>\n${lines}</tbody></table></div>\n`;
}

const shaped = (shape: Column['shape']): Child => shape && html` class="${shape}"`;

/** Something that the filter bar shows or hides and counts. */
export interface Item {
  /** What it is counted as, in the reader's language. */
  readonly kind: string;
  /** By name of the filter: the values under which it is found. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

export function itemAttributes({ kind, found }: Item): Html {
  const data = Object.entries(found).map(([name, values]) => html` data-${name}="${values.join(' ')}"`);
  return html` data-item="${kind}"${data}`;
}

export interface Card {
  /** Stable, so that it can be linked to; absent where the same may stand on a page twice. */
  readonly id?: string;
  readonly title: Child;
  readonly badges: readonly Html[];
  readonly item: Item;
  readonly body: Child;
}

/** One thing to read: a rule, a finding. */
export const card = ({ id, title, badges, item, body }: Card): Html =>
  html`<article class="card"${id !== undefined && html` id="${id}"`}${itemAttributes(item)}>
<h4>${title} ${badges}</h4>
${body}</article>\n`;
