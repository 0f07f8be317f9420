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
  const rows = coverage.map((each) => [
    each.document.id,
    String(each.clauses),
    String(each.clauses - each.unaccounted.length),
    String(each.statements),
    String(each.encoded),
    share(each),
    String(each.rules.reduce((sum, { count }) => sum + count, 0)),
  ]);
  const lines = [
    ...renderTable({ columns, rows }, style),
    ...heading(WORDS.kinds, {}, style),
    ...coverage.flatMap((each) => kindsOf(each, style)),
    ...heading(WORDS.why, {}, style),
    ...coverage.flatMap((each) => reasonsOf(each, style)),
    ...coverage.flatMap((each) => openOf(each, style)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Encoded statements among those that facts could decide. */
function share({ encoded, reasons }: Coverage): string {
  const checkable = encoded + reasons.pending;
  return checkable === 0 ? '—' : `${Math.round((encoded / checkable) * 100)}%`;
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
