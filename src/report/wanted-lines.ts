/** The list that tells an applicant everything at once: each missing fact, where it belongs, what proves it, who asks. */
import type { Bilingual } from '../model/text.ts';
import { item, type Lines } from './lines.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';
import type { WantedView } from './view/model.ts';

const COLUMNS = {
  number: { zh: '序号', en: 'no.' },
  fact: { zh: '事项', en: 'fact' },
  where: { zh: '填在何处', en: 'where it belongs' },
  proof: { zh: '证明材料', en: 'proof' },
  clauses: { zh: '涉及条款', en: 'asked by' },
} as const satisfies Record<string, Bilingual>;

/** Places to name before the rest is only counted. */
const PLACES = 4;

export function wantedTable(wanted: readonly WantedView[], style: Style): Lines {
  const { say } = style;
  const letters = lettersOf(wanted);
  const rows = wanted.map((each) => [
    String(each.number),
    `${each.label}\n${each.key}${unitText(each, style)}`,
    placesText(each.places, style),
    [each.proof || each.hint, onlyIfText(each, style)].filter((text) => text !== '').join('\n'),
    clausesText(each, letters),
  ]);
  const columns = [
    { title: say(COLUMNS.number), align: 'right' as const },
    { title: say(COLUMNS.fact), least: 12 },
    { title: say(COLUMNS.where), least: 14 },
    { title: say(COLUMNS.proof), least: 12 },
    { title: say(COLUMNS.clauses), least: 12 },
  ];
  return [...renderTable({ columns, rows }, style), ...legendLines(letters, style)];
}

/** Which letter stands for which paper. */
export const legendLines = (letters: ReadonlyMap<string, string>, style: Style): Lines =>
  [...letters].flatMap(([document, letter]) => item(letter, document, style));

const unitText = ({ unit }: WantedView, { lang }: Style): string =>
  unit === '' ? '' : lang === 'zh' ? `，单位${unit}` : `, in ${unit}`;

/** Empty of what all clauses wait for in any case. */
export const onlyIfText = ({ onlyIf }: Pick<WantedView, 'onlyIf'>, { lang }: Style): string =>
  onlyIf === undefined ? '' : lang === 'zh' ? `仅当${onlyIf}时需要` : `only if ${onlyIf}`;

function placesText(places: readonly string[], { lang }: Style): string {
  const shown = places.slice(0, PLACES);
  if (shown.length === places.length) return shown.join('\n');
  return [...shown, lang === 'zh' ? `等 ${places.length} 处` : `and ${places.length - PLACES} more`].join(
    '\n',
  );
}

/** Papers by letter, so that a column of clauses stays narrow. */
export function lettersOf(wanted: readonly WantedView[]): ReadonlyMap<string, string> {
  const documents = new Set(wanted.flatMap(({ clauses }) => clauses.map(({ paper }) => paper)));
  return new Map(
    [...documents].map((document, i) => [document, i < 26 ? String.fromCharCode(65 + i) : `Z${i - 25}`]),
  );
}

/** One line for each paper: its letter and the clauses of it that need the fact. */
export function clausesText({ clauses }: WantedView, letters: ReadonlyMap<string, string>): string {
  const paths = new Map<string, string[]>();
  for (const { paper, clause } of clauses) {
    paths.set(paper, [...(paths.get(paper) ?? []), clause]);
  }
  return [...paths].map(([paper, of]) => `${letters.get(paper)} ${of.join('、')}`).join('\n');
}
