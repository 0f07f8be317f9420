/** All inputs of a run at a glance: how many came out how, and a row for each. */

import type { Filter } from '../html/filter-bar.ts';
import { badge, type Column, type Item, type Row, table } from '../html/parts.ts';
import { type Child, type Html, html } from '../html/template.ts';
import { CONCLUSIONS } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { CONCLUSION_LABELS, UNREADABLE } from '../words/labels.ts';
import { OUTCOME_LABELS, type Outcome } from '../words/outcome.ts';
import { type Project, toneOf } from './html-project.ts';
import { HTML_WORDS, ITEM_WORDS } from './html-words.ts';
import type { Style } from './style.ts';

const STATES = [...CONCLUSIONS, 'unread'] as const;

const STATE_LABELS: Readonly<Record<Project['conclusion'], Bilingual>> = {
  ...CONCLUSION_LABELS,
  unread: UNREADABLE,
};

/** How many inputs came to which conclusion. */
export function tally(projects: readonly Project[], { say }: Style): Html {
  const badges = STATES.flatMap((state) => {
    const count = projects.filter(({ conclusion }) => conclusion === state).length;
    return count === 0 ? [] : [badge(`${say(STATE_LABELS[state])} ${count}`, toneOf(state))];
  });
  const total = say({ zh: `共 ${projects.length} 份：`, en: `${projects.length} inputs: ` });
  return html`<p>${projects.length === 0 ? say(HTML_WORDS.nothing) : [total, badges]}</p>\n`;
}

export const conclusionFilter = ({ say }: Style): Filter => ({
  name: 'conclusion',
  label: say(HTML_WORDS.conclusion),
  options: STATES.map((state) => ({ value: state, label: say(STATE_LABELS[state]) })),
});

export const projectItem = ({ conclusion }: Project, { say }: Style): Item => ({
  kind: say(ITEM_WORDS.input),
  found: { conclusion: [conclusion] },
});

const COUNTED: readonly Outcome[] = ['not_met', 'information_missing', 'for_review', 'waived', 'met'];

/** `leading` makes the name of each a link; rows are items of their own, or entries of what they lead to. */
export function overviewTable(
  projects: readonly Project[],
  leading: (name: string, index: number) => Child,
  rowsAre: 'items' | 'entries',
  style: Style,
): Html {
  const { say } = style;
  const columns: readonly Column[] = [
    { title: say(HTML_WORDS.name) },
    { title: say(HTML_WORDS.conclusion), shape: 'short' },
    ...COUNTED.map((outcome): Column => ({ title: say(OUTCOME_LABELS[outcome]), shape: 'number' })),
  ];
  const rows = projects.map((project, i): Row => {
    const { name, file, conclusion, conclusionText, counts } = project;
    return {
      cells: [
        [leading(name, i), file !== name && html`<br><span class="note">${file}</span>`],
        badge(conclusionText, toneOf(conclusion)),
        ...COUNTED.map((outcome) => countText(outcome, counts)),
      ],
      item: rowsAre === 'entries' ? 'entry' : projectItem(project, style),
    };
  });
  return table(columns, rows);
}

/** Nothing where nothing was counted. */
function countText(outcome: Outcome, counts: Project['counts']): Child {
  if (counts.length === 0) return '';
  return counts.find((each) => each.outcome === outcome)?.rules ?? 0;
}
