/** The reference beside the law: every paper, clause, statement and rule on one page to search, link to and print. */

import type { Filter } from '../html/filter-bar.ts';
import { renderPage } from '../html/page.ts';
import { link, table } from '../html/parts.ts';
import { type Html, html } from '../html/template.ts';
import type { Coverage } from '../model/coverage.ts';
import { REASONS } from '../model/document.ts';
import { FORCES, isBinding, type Pack, type Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { SUBJECTS } from '../model/vocabulary.ts';
import {
  AUTHORITY_LABELS,
  DATE_OPEN,
  FOOTER,
  FORCE_LABELS,
  NUMBER_OPEN,
  REASON_LABELS,
  SUBJECT_LABELS,
} from '../words/labels.ts';
import { BINDING_LABELS, clauseAnchor, NOTE_LABELS, NOTES } from './catalogue-items.ts';
import { clauseTitle, paperSection } from './catalogue-paper.ts';

const WORDS = {
  page: { zh: '规则目录', en: 'Catalogue of rules' },
  document: { zh: '文件', en: 'Paper' },
  number: { zh: '文号', en: 'number' },
  date: { zh: '日期', en: 'date' },
  authority: { zh: '效力层级', en: 'authority' },
  clauses: { zh: '条款', en: 'clauses' },
  statements: { zh: '表述', en: 'statements' },
  encoded: { zh: '有规则', en: 'with rules' },
  rules: { zh: '规则', en: 'rules' },
  binding: { zh: '影响结论', en: 'binding' },
  force: { zh: '约束力', en: 'Force' },
  subject: { zh: '对象', en: 'Subject' },
  note: { zh: '关注', en: 'Look for' },
  contents: { zh: '目录', en: 'Contents' },
  pack: { zh: '规则包', en: 'Rule pack' },
} as const satisfies Record<string, Bilingual>;

const INTRODUCTION: Bilingual = {
  zh: '逐个文件、逐条列出条款的表述及其去向、据以核对的规则和读法。条款以印发的正文为准；规则、读法是对条款的理解，有两种读法的都已注明。',
  en: "Paper by paper and clause by clause: what became of each statement, the rules by which filings are checked, and how the words are read. The printed text prevails; rules are a reading of it, and where the words allow another one, that is said. Quotes stay in the paper's own language.",
};

const HINT: Bilingual = {
  zh: '标题、原文、条件、读法……（按 / 输入）',
  en: 'title, words, reading … (press /)',
};

export interface Catalogue {
  readonly pack: Pack;
  /** The papers to show, in this order. */
  readonly papers: readonly Coverage[];
}

/** Same pack and language, same page. */
export function cataloguePage({ pack, papers }: Catalogue, lang: Language): string {
  const shown = papers.map((paper) => ({
    paper,
    rules: pack.rules.filter((rule) => rule.document === paper.document),
  }));
  return renderPage({
    lang,
    title: `${WORDS.page[lang]}${lang === 'zh' ? '：' : ': '}${pack.name} ${pack.version}`,
    head: html`<p>${INTRODUCTION[lang]}</p>\n${overview(shown, lang)}`,
    bar: { filters: filters(papers, lang), hint: HINT },
    contents: contents(shown, lang),
    body: shown.map(({ paper, rules }) => paperSection({ paper, rules, pack }, lang)),
    foot: html`<p>${FOOTER[lang]}</p>\n<p>${WORDS.pack[lang]} ${pack.name} ${pack.version} <code>${pack.hash}</code></p>\n`,
  });
}

interface Shown {
  readonly paper: Coverage;
  readonly rules: readonly Rule[];
}

function overview(shown: readonly Shown[], lang: Language): Html {
  const number = (name: keyof typeof WORDS) => ({ title: WORDS[name][lang], shape: 'number' }) as const;
  const short = (name: keyof typeof WORDS) => ({ title: WORDS[name][lang], shape: 'short' }) as const;
  const columns = [
    { title: WORDS.document[lang] },
    ...(['number', 'date'] as const).map(short),
    { title: WORDS.authority[lang] },
    ...(['clauses', 'statements', 'encoded', 'rules', 'binding'] as const).map(number),
  ];
  const rows = shown.map(({ paper: { document, clauses, statements, encoded }, rules }) => ({
    cells: [
      link(document.id, document.title[lang]),
      document.number ?? NUMBER_OPEN[lang],
      document.date ?? DATE_OPEN[lang],
      AUTHORITY_LABELS[document.authority][lang],
      ...[clauses, statements, encoded, rules.length, rules.filter(isBinding).length],
    ],
  }));
  return table(columns, rows);
}

function filters(papers: readonly Coverage[], lang: Language): readonly Filter[] {
  const options = <K extends string>(values: readonly K[], labels: Readonly<Record<K, Bilingual>>) =>
    values.map((value) => ({ value, label: labels[value][lang] }));
  return [
    {
      name: 'document',
      label: WORDS.document[lang],
      options: papers.map(({ document }) => ({ value: document.id, label: document.title[lang] })),
    },
    {
      name: 'force',
      label: WORDS.force[lang],
      options: [...options(['binding', 'advice'], BINDING_LABELS), ...options(FORCES, FORCE_LABELS)],
    },
    { name: 'subject', label: WORDS.subject[lang], options: options(SUBJECTS, SUBJECT_LABELS) },
    {
      name: 'note',
      label: WORDS.note[lang],
      options: [...options(NOTES, NOTE_LABELS), ...options(REASONS, REASON_LABELS)],
    },
  ];
}

function contents(shown: readonly Shown[], lang: Language): Html {
  const entries = shown.map(({ paper: { document }, rules }) => {
    const clauses = [...document.clauses.values()].map(({ path, heading }) => {
      const count = rules.filter(({ clause }) => clause.path === path).length;
      const tail = count > 0 && html` <span class="count">${count}</span>`;
      return html`<li>${link(clauseAnchor(document, path), clauseTitle({ path, heading }))}${tail}</li>\n`;
    });
    return html`<li>${link(document.id, document.title[lang])}
<details open><summary>${WORDS.clauses[lang]} ${clauses.length}</summary><ul>\n${clauses}</ul></details></li>\n`;
  });
  return html`<strong>${WORDS.contents[lang]}</strong>\n<ul>\n${entries}</ul>\n`;
}
