/** The one list of everything to supply, by the material that proves it. */
import { type Item, itemAttributes } from '../html/parts.ts';
import { type Html, html } from '../html/template.ts';
import { ITEM_WORDS } from './html-words.ts';
import type { Style } from './style.ts';
import type { CitationView, WantedView } from './view/model.ts';

const COLUMNS = ['number', 'fact', 'where', 'when', 'askedBy'] as const;

export function wantedTable(wanted: readonly WantedView[], style: Style): Html {
  const heads = COLUMNS.map((name) => html`<th scope="col">${style.say(ITEM_WORDS[name])}</th>`);
  const groups = byProof(wanted).map(
    ([proof, entries]) => html`<tbody data-group>
<tr class="about"><td colspan="${COLUMNS.length}">${proofText(proof, style)}</td></tr>
${entries.map((each) => wantedRow(each, style))}</tbody>\n`,
  );
  return html`<div class="scroll" data-group><table><thead><tr>${heads}</tr></thead>\n${groups}</table></div>\n`;
}

/** In the order in which they are first needed. */
function byProof(wanted: readonly WantedView[]): readonly (readonly [string, readonly WantedView[]])[] {
  const groups = new Map<string, WantedView[]>();
  for (const each of wanted) groups.set(each.proof, [...(groups.get(each.proof) ?? []), each]);
  return [...groups];
}

function proofText(proof: string, { say }: Style): string {
  if (proof === '') return say(ITEM_WORDS.list);
  return `${say(ITEM_WORDS.proof)}${say({ zh: '：', en: ': ' })}${proof}`;
}

function wantedRow(wanted: WantedView, style: Style): Html {
  const { number, label, key, unit, places, hint } = wanted;
  const { lang } = style;
  const unitText = unit !== '' && (lang === 'zh' ? `，单位${unit}` : `, in ${unit}`);
  const clauses = byPaper(wanted.clauses).map(
    ([paper, paths]) => html`<div>${paper} ${paths.join(lang === 'zh' ? '、' : ', ')}</div>`,
  );
  return html`<tr${itemAttributes(wantedItem(wanted, style))}><td class="number">${number}</td>
<td>${label}<br><span class="note"><code>${key}</code>${unitText}</span>${hint !== '' && html`<br>${hint}`}</td>
<td>${places.map((place) => html`<div><code>${place}</code></div>`)}</td>
<td>${whenText(wanted, style)}</td>
<td>${clauses}</td></tr>\n`;
}

function whenText({ onlyIf }: WantedView, { lang, say }: Style): string {
  if (onlyIf === undefined) return say(ITEM_WORDS.always);
  return lang === 'zh' ? `仅当${onlyIf}时需要` : `only if ${onlyIf}`;
}

/** Each paper once, with its clauses. */
function byPaper(clauses: readonly CitationView[]): readonly (readonly [string, readonly string[]])[] {
  const papers = new Map<string, string[]>();
  for (const { title, clause } of clauses) papers.set(title, [...(papers.get(title) ?? []), clause]);
  return [...papers];
}

const wantedItem = ({ clauses, binding }: WantedView, { say }: Style): Item => ({
  kind: say(ITEM_WORDS.wanted),
  found: {
    outcome: [binding ? 'information_missing' : 'open_advice'],
    document: [...new Set(clauses.map(({ document }) => document))],
    force: [binding ? 'binding' : 'advice'],
  },
});
