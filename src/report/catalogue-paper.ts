/** One paper in the catalogue: its head, then clause by clause what became of each statement, and the rules. */

import { badge, fields, link, type Tone, table } from '../html/parts.ts';
import { type Html, html } from '../html/template.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Clause, PolicyDocument, Reason } from '../model/document.ts';
import type { Pack, Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { AUTHORITY_LABELS, DATE_OPEN, NUMBER_OPEN, REASON_LABELS } from '../words/labels.ts';
import { clauseAnchor, statementItem } from './catalogue-items.ts';
import { ruleCard } from './catalogue-rule.ts';

const WORDS = {
  issuer: { zh: '发文机关', en: 'issuer' },
  number: { zh: '文号', en: 'number' },
  date: { zh: '日期', en: 'date' },
  until: { zh: '有效期至', en: 'in force until' },
  place: { zh: '适用地域', en: 'binds' },
  authority: { zh: '效力层级', en: 'authority' },
  id: { zh: '文件编号', en: 'id' },
  sha256: { zh: '正文校验值', en: 'hash of the text' },
  words: { zh: '条文用语', en: 'words' },
  about: { zh: '表述', en: 'statement' },
  fate: { zh: '去向', en: 'what became of it' },
  open: { zh: '本条尚未交代', en: 'not accounted for yet' },
} as const satisfies Record<string, Bilingual>;

/** Its path and heading; what has no number is called by its heading alone. */
export const clauseTitle = ({ path, heading }: Pick<Clause, 'path' | 'heading'>): string =>
  path === heading ? path : `${path} ${heading}`;

export interface Paper {
  readonly paper: Coverage;
  /** Its own. */
  readonly rules: readonly Rule[];
  readonly pack: Pack;
}

export function paperSection({ paper: { document }, rules, pack }: Paper, lang: Language): Html {
  const clauses = [...document.clauses.values()].map((clause) => {
    const own = rules.filter((rule) => rule.clause.path === clause.path);
    return clauseSection({ document, clause, rules: own }, lang);
  });
  const title = lang === 'zh' ? `《${document.title.zh}》` : document.title.en;
  return html`<section id="${document.id}" data-group>
<h2>${title}</h2>
${paperHead(document, pack, lang)}${clauses}</section>\n`;
}

function paperHead(document: PolicyDocument, { places }: Pack, lang: Language): Html {
  const { issuer, number, date, until, place, authority, id, sha256 } = document;
  const field = (name: keyof typeof WORDS, content: Html | string | undefined) => ({
    label: WORDS[name][lang],
    content,
  });
  return fields([
    field('issuer', issuer[lang]),
    field('number', number ?? badge(NUMBER_OPEN[lang], 'open')),
    field('date', date ?? badge(DATE_OPEN[lang], 'open')),
    field('until', until),
    field('place', places.byId.get(place)?.label[lang] ?? place),
    field('authority', AUTHORITY_LABELS[authority][lang]),
    field('id', html`<code>${id}</code>`),
    field('sha256', html`<code>${sha256}</code>`),
  ]);
}

interface Section {
  readonly document: PolicyDocument;
  readonly clause: Clause;
  /** Of this clause. */
  readonly rules: readonly Rule[];
}

function clauseSection(section: Section, lang: Language): Html {
  const { document, clause } = section;
  const anchor = clauseAnchor(document, clause.path);
  return html`<section id="${anchor}" data-group>
<h3 lang="zh-CN">${link(anchor, clauseTitle(clause))}</h3>
${statementTable(section, lang)}${inOrder(section).map((rule) => ruleCard(rule, lang))}</section>\n`;
}

/** The order in which the clause itself speaks of them. */
function inOrder({ clause: { statements }, rules }: Section): readonly Rule[] {
  const order = statements.flatMap((statement) => statement.rules);
  return [...rules].sort((a, b) => order.indexOf(shortId(a)) - order.indexOf(shortId(b)));
}

const shortId = ({ id, document }: Rule): string => id.slice(document.id.length + 1);

function statementTable({ document, clause, rules }: Section, lang: Language): Html {
  if (clause.statements.length === 0) return html`<p>${badge(WORDS.open[lang], 'open')}</p>\n`;
  const columns = [WORDS.words, WORDS.about, WORDS.fate].map((title) => ({ title: title[lang] }));
  const rows = clause.statements.map((statement) => {
    const own = rules.filter((rule) => statement.rules.includes(shortId(rule)));
    const cells = [
      html`<q lang="zh-CN">${statement.at}</q>`,
      html`<span lang="zh-CN">${statement.about}</span>`,
      [
        own.map((rule) => html`<div>${link(rule.id, rule.title[lang])}</div>`),
        statement.why && badge(REASON_LABELS[statement.why][lang], REASON_TONES[statement.why]),
      ],
    ];
    return { cells, item: statementItem({ document, statement, rules: own }, lang) };
  });
  return table(columns, rows);
}

const REASON_TONES = {
  organ: 'weak',
  exhortation: 'weak',
  'no-measure': 'weak',
  elsewhere: 'weak',
  narrative: 'weak',
  pending: 'open',
} as const satisfies Record<Reason, Tone>;
