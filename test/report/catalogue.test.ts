/** The catalogue leaves nothing out: every paper, clause, statement and rule, with what a reader needs of each. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/app/coverage.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import type { Pack } from '../../src/model/rule.ts';
import { cataloguePage } from '../../src/report/catalogue.ts';
import { conditionText } from '../../src/words/condition.ts';
import { PROGRAM } from './sample.ts';

const { pack } = (await openWorkspace(process.cwd())).program;
const PAPER = 'rongjiang-peaking-2023';

const page = (from: Pack, lang: 'zh' | 'en', document?: string): string =>
  cataloguePage(
    { pack: from, papers: coverageOf(from).filter((paper) => !document || paper.document.id === document) },
    lang,
  );

const ofPaper = { zh: page(pack, 'zh', PAPER), en: page(pack, 'en', PAPER) };
const rules = pack.rules.filter(({ document }) => document.id === PAPER);

/** As text stands in the page. */
const written = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The card of a rule and nothing else. */
function cardOf(id: string, lang: 'zh' | 'en'): string {
  const from = ofPaper[lang].indexOf(`<article class="card" id="${id}"`);
  return ofPaper[lang].slice(from, ofPaper[lang].indexOf('</article>', from));
}

test.each(['zh', 'en'] as const)(
  'every rule with its words, reading, remedy and what it requires (%s)',
  (lang) => {
    for (const rule of rules) {
      const card = cardOf(rule.id, lang);
      const texts = [
        rule.title[lang],
        rule.quote,
        rule.reading[lang],
        rule.remedy[lang],
        rule.doubt?.[lang] ?? '',
      ];
      const weighed = rule.reviews.map(({ weigh }) => weigh[lang]);
      const required = rule.require.kind === 'compare' ? [conditionText(rule.require, lang)] : [];
      for (const text of [...texts, ...weighed, ...required]) {
        expect([rule.id, card.includes(written(text)) ? text : card]).toEqual([rule.id, text]);
      }
      expect(card).toContain(`${lang === 'zh' ? '示例' : 'Examples'} ${rule.examples.length}</summary>`);
    }
  },
);

test('every clause is there in its order, every statement with its rules or its reason', () => {
  const clauses = [...(pack.documents.get(PAPER)?.clauses.values() ?? [])];
  const anchors = [...ofPaper.zh.matchAll(/<section id="[^":]+:([^"]+)"/g)].map(([, path]) => path);
  expect(anchors).toEqual(clauses.map(({ path }) => path));
  const rows = ofPaper.zh.match(/<tr data-item="表述"[^\n]*/g) ?? [];
  const statements = clauses.flatMap((clause) => clause.statements);
  expect(rows).toHaveLength(statements.length);
  statements.forEach(({ at, about, rules: names, why }, i) => {
    expect(rows[i]).toContain(written(at));
    expect(rows[i]).toContain(written(about));
    for (const name of names) expect(rows[i]).toContain(`href="#${PAPER}/${name}"`);
    expect(rows[i]?.includes('class="badge')).toBe(why !== undefined);
  });
});

test('what a paper does not state is said to be open, and so is a clause of which nothing is said', () => {
  const zh = page(PROGRAM.pack, 'zh');
  expect(zh).toContain('<span class="badge open">文号待核</span>');
  expect(zh).toContain('<span class="badge open">日期待核</span>');
  expect(zh).toContain('本条尚未交代');
});

test('only the papers asked for, each time the same page', () => {
  expect(ofPaper.zh).not.toContain('jx-synergy-2022');
  expect(page(pack, 'zh', PAPER)).toBe(ofPaper.zh);
});

test('the whole page stays light enough to open at once', () => {
  expect(Buffer.byteLength(page(pack, 'zh'))).toBeLessThan(8 * 1024 * 1024);
});
