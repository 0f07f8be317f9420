/** The list that tells an applicant everything at once: each missing fact, where it belongs, what proves it, who asks. */
import type { PolicyDocument } from '../model/document.ts';
import type { Finding } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { documentText } from '../words/citation.ts';
import { visible, visiblePiece } from '../words/safe.ts';
import type { Wanted } from './gather.ts';
import { item, type Lines } from './lines.ts';
import { factsReadBy } from './rule-facts.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

const COLUMNS = {
  number: { zh: '序号', en: 'no.' },
  fact: { zh: '事项', en: 'fact' },
  where: { zh: '填在何处', en: 'where it belongs' },
  proof: { zh: '证明材料', en: 'proof' },
  clauses: { zh: '涉及条款', en: 'asked by' },
} as const satisfies Record<string, Bilingual>;

/** Places to name before the rest is only counted. */
const PLACES = 4;

export interface WantedContext {
  /** Number of the first entry. */
  readonly from: number;
  /** For the names of parts. */
  readonly findings: readonly Finding[];
}

export function wantedTable(wanted: readonly Wanted[], context: WantedContext, style: Style): Lines {
  const { say, lang } = style;
  const names = partNames(context.findings);
  const letters = lettersOf(wanted);
  const rows = wanted.map((each, i) => [
    String(context.from + i),
    `${say(each.fact.label)}\n${each.fact.key}${unitOf(each.fact, lang)}`,
    placesText(each.pointers, names, style),
    'proof' in each.fact ? say(each.fact.proof) : listHint(each.fact, each, style),
    clausesText(each, letters),
  ]);
  const columns = [
    { title: say(COLUMNS.number), align: 'right' as const },
    { title: say(COLUMNS.fact), least: 12 },
    { title: say(COLUMNS.where), least: 14 },
    { title: say(COLUMNS.proof), least: 12 },
    { title: say(COLUMNS.clauses), least: 12 },
  ];
  const legend = [...letters].flatMap(([document, letter]) =>
    item(letter, documentText(document, lang), style),
  );
  return [...renderTable({ columns, rows }, style), ...legend];
}

/** Of a list never mentioned: that an empty one settles it, and what each entry will have to state. */
function listHint(part: Part, wanted: Wanted, { lang }: Style): string {
  const read = new Set(askedBy(wanted).flatMap(factsReadBy));
  const facts = [...part.facts.values()].filter((fact) => read.has(fact)).map((fact) => fact.label[lang]);
  return lang === 'zh'
    ? `没有的填 []；有的逐项填写：${facts.join('、')}`
    : `[] if there are none; else state of each: ${facts.join(', ')}`;
}

function unitOf(fact: Fact | Part, lang: 'zh' | 'en'): string {
  if (!('type' in fact) || fact.type.kind !== 'quantity' || fact.type.unit.symbol === '1') return '';
  return lang === 'zh' ? `，单位${fact.type.unit.symbol}` : `, in ${fact.type.unit.symbol}`;
}

function partNames(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ part }) => (part?.name === undefined ? [] : [[part.pointer, part.name] as const])),
  );
}

function placesText(pointers: readonly string[], names: ReadonlyMap<string, string>, style: Style): string {
  const shown = pointers.slice(0, PLACES).map((pointer) => {
    const owner = names.get(pointer.slice(0, pointer.lastIndexOf('/')));
    return owner === undefined ? visible(pointer) : `${visible(pointer)} “${visiblePiece(owner)}”`;
  });
  const more = pointers.length - shown.length;
  if (more === 0) return shown.join('\n');
  return [...shown, style.lang === 'zh' ? `等 ${pointers.length} 处` : `and ${more} more`].join('\n');
}

/** Papers by letter, so that a column of clauses stays narrow. */
function lettersOf(wanted: readonly Wanted[]): ReadonlyMap<PolicyDocument, string> {
  const documents = new Set(wanted.flatMap((each) => askedBy(each).map(({ document }) => document)));
  return new Map(
    [...documents].map((document, i) => [document, i < 26 ? String.fromCharCode(65 + i) : `Z${i - 25}`]),
  );
}

/** An applicant is asked because of the clauses that bind, where any does. */
const askedBy = ({ rules, binding }: Wanted): readonly Rule[] => (binding ? rules.filter(isBinding) : rules);

/** One line for each paper: its letter and the clauses of it that need the fact. */
function clausesText(wanted: Wanted, letters: ReadonlyMap<PolicyDocument, string>): string {
  const paths = new Map<PolicyDocument, Set<string>>();
  for (const { document, clause } of askedBy(wanted)) {
    paths.set(document, (paths.get(document) ?? new Set()).add(clause.path));
  }
  return [...paths].map(([document, of]) => `${letters.get(document)} ${[...of].join('、')}`).join('\n');
}
