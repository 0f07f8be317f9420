/** What became of every clause: a table over the papers, then what is still open. */
import type { Coverage } from '../model/coverage.ts';
import { REASONS } from '../model/document.ts';
import type { Bilingual } from '../model/text.ts';
import { FORCE_LABELS, REASON_LABELS, SUBJECT_LABELS } from '../words/labels.ts';
import { heading, item, plain } from './lines.ts';
import type { Style } from './style.ts';
import { type Column, renderTable } from './table.ts';

const WORDS = {
  document: { zh: '文件', en: 'document' },
  clauses: { zh: '条款', en: 'clauses' },
  accounted: { zh: '已交代', en: 'done' },
  statements: { zh: '表述', en: 'stated' },
  encoded: { zh: '有规则', en: 'encoded' },
  rules: { zh: '规则', en: 'rules' },
  share: { zh: '占可核', en: 'share' },
  why: { zh: '没有规则的表述', en: 'STATEMENTS WITHOUT RULES' },
  kinds: { zh: '规则按对象和效力', en: 'RULES BY SUBJECT AND FORCE' },
  total: { zh: '合计', en: 'all' },
  open: { zh: '尚未交代的条款', en: 'CLAUSES NOT ACCOUNTED FOR' },
} as const satisfies Record<string, Bilingual>;

export function renderCoverage(coverage: readonly Coverage[], style: Style): string {
  const { say } = style;
  const number = (title: Bilingual): Column => ({ title: say(title), align: 'right' });
  const columns: readonly Column[] = [
    { title: say(WORDS.document), least: 22 },
    ...[WORDS.clauses, WORDS.accounted, WORDS.statements, WORDS.encoded, WORDS.share, WORDS.rules].map(
      number,
    ),
  ];
  const rows = coverage.map((each) => rowOf(each.document.id, [each]));
  if (coverage.length > 1) rows.push(rowOf(say(WORDS.total), coverage));
  const lines = [
    ...renderTable({ columns, rows }, style),
    ...heading(WORDS.kinds, {}, style),
    ...coverage.flatMap((each) => kindsOf(each, style)),
    ...heading(WORDS.why, {}, style),
    ...coverage.flatMap((each) => reasonsOf(each, style)),
    ...coverage.flatMap((each) => openOf(each, style)),
    ...(style.detail === 'all' ? coverage.flatMap((each) => statementLines(each, style)) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function rowOf(name: string, papers: readonly Coverage[]): readonly string[] {
  const sum = (count: (each: Coverage) => number): number =>
    papers.reduce((total, each) => total + count(each), 0);
  const encoded = sum((each) => each.encoded);
  const checkable = encoded + sum(({ reasons }) => reasons.pending);
  return [
    name,
    String(sum(({ clauses }) => clauses)),
    String(sum(({ clauses, unaccounted }) => clauses - unaccounted.length)),
    String(sum(({ statements }) => statements)),
    String(encoded),
    checkable === 0 ? '—' : `${Math.floor((encoded / checkable) * 100)}%`,
    String(sum(({ rules }) => rules.reduce((total, { count }) => total + count, 0))),
  ];
}

/** Every statement under its clause, with its rules or its reason. */
function statementLines({ document }: Coverage, style: Style): readonly string[] {
  const { say } = style;
  return [
    ...heading({ zh: document.title.zh, en: document.title.en }, {}, style),
    ...[...document.clauses.values()].flatMap(({ path, heading: title, statements }) => [
      ...plain(`${path} ${title}`, 1, style, 'strong'),
      ...statements.flatMap(({ about, rules, why }) => {
        const fate = [...rules, ...(why ? [say(REASON_LABELS[why])] : [])].join(', ');
        return item('-', `${about} → ${fate}`, style);
      }),
    ]),
  ];
}

function kindsOf({ document, rules }: Coverage, style: Style): readonly string[] {
  const { say } = style;
  const list = rules.map(
    ({ subject, force, count }) => `${say(SUBJECT_LABELS[subject])} ${say(FORCE_LABELS[force])} ${count}`,
  );
  return item('-', `${document.id}${style.lang === 'zh' ? '：' : ': '}${list.join(', ') || '0'}`, style);
}

function reasonsOf({ document, reasons }: Coverage, style: Style): readonly string[] {
  const list = REASONS.map((reason) => `${style.say(REASON_LABELS[reason])} ${reasons[reason]}`);
  return item('-', `${document.id}${style.lang === 'zh' ? '：' : ': '}${list.join(', ')}`, style);
}

function openOf({ document, unaccounted }: Coverage, style: Style): readonly string[] {
  if (unaccounted.length === 0) return [];
  return [
    ...heading(WORDS.open, { count: unaccounted.length }, style),
    ...plain(`${document.id}${style.lang === 'zh' ? '：' : ': '}${unaccounted.join(', ')}`, 2, style, 'bad'),
  ];
}
