import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, type DiagnosticData, diagnostic } from '../../src/model/diagnostic.ts';
import { describeDiagnostic, diagnosticLine, messageOf } from '../../src/words/diagnostics.ts';

const BAD = '\u001b[2J\u202e\n<b>';
const SPAN = { file: `${BAD}.json`, line: 3, column: 5 };
const CELL = { file: `${BAD}.xlsx`, sheet: `建筑${BAD}`, line: 3, column: 28 };
const allowed = ['新建', '扩建', BAD];

/** One payload of every code; whatever a stranger can write is hostile. */
const PAYLOADS: { readonly [C in DiagnosticCode]: DiagnosticData[C] } = {
  'file-not-found': { path: BAD, nearest: BAD },
  'file-unreadable': { reason: BAD },
  'file-exists': { path: BAD },
  'file-unwritable': { path: BAD, reason: 'ENOSPC' },
  'file-too-large': { bytes: 70_000_000, limit: 67_108_864 },
  'line-too-long': { bytes: 70_000_000, limit: 4_194_304 },
  'too-many-files': { limit: 500_000 },
  'worker-died': { reason: 'memory' },
  'folder-without-descriptors': { path: BAD },
  'encoding-unsupported': { encoding: 'UTF-16' },
  'encoding-assumed': { encoding: 'gb18030' },
  'encoding-invalid': { encoding: 'UTF-8', offset: 7 },
  'nul-character': {},
  'timed-out': { seconds: 10, inputs: 3, files: 40 },
  'standard-input-twice': {},
  'json-empty': {},
  'json-syntax': { detail: 'number-form', found: BAD },
  'json-truncated': {},
  'json-not-object': { found: BAD },
  'json-duplicate-key': { key: BAD, first: SPAN },
  'json-forbidden-key': { key: BAD },
  'json-too-deep': { limit: 64 },
  'json-too-long': { what: 'array', limit: 10_000 },
  'json-number-too-precise': { literal: '1.0000000000000001', limit: 15 },
  'json-number-too-large': { literal: '1e999' },
  'json-lone-surrogate': {},
  'table-unreadable': { reason: 'damaged' },
  'table-too-large': { what: 'rows', limit: 20_000 },
  'table-quotes': {},
  'table-without-headings': { expected: allowed },
  'table-without-entries': {},
  'table-subject-unclear': { sheets: allowed },
  'sheet-unknown': { sheet: BAD, known: allowed, nearest: '建筑' },
  'sheet-twice': { sheet: BAD, other: BAD },
  'heading-unknown': { heading: BAD, owner: '建筑', nearest: '总建筑面积' },
  'heading-twice': { heading: BAD, first: CELL },
  'heading-empty': {},
  'row-without-owner': { heading: '所属项目' },
  'row-owner-unknown': { owner: BAD, nearest: BAD },
  'row-owner-ambiguous': { owner: BAD },
  'rows-disagree': { heading: BAD, first: CELL },
  'list-denied': { heading: '有无锅炉', list: '锅炉' },
  'list-lacking': { heading: '有无锅炉', list: '锅炉' },
  'cell-error': { found: BAD },
  'cell-uncalculated': {},
  'cell-digits-lost': { heading: BAD },
  'unknown-key': { key: BAD, owner: '建筑', nearest: 'floor_area' },
  'same-fact-twice': { key: BAD, other: 'floor_area' },
  'subject-missing': { allowed },
  'wrong-type': { fact: BAD, expected: BAD, found: BAD },
  'unknown-value': { fact: '建设性质', value: BAD, allowed, nearest: '新建' },
  'number-as-text': { fact: '总建筑面积', text: BAD, unit: '㎡' },
  'quantity-unreadable': { fact: '总建筑面积', text: BAD, unit: '㎡' },
  'unit-unknown': { fact: '总建筑面积', unit: BAD, nearest: '㎡' },
  'unit-mismatch': { fact: '总建筑面积', unit: 'kW', expected: '㎡' },
  'looks-like-fraction': { fact: '比重', literal: '0.18', percent: '18%' },
  'not-whole': { fact: '年度', literal: '2024.5' },
  'out-of-bounds': { fact: '比重', literal: '120%', bounds: '≤ 100%' },
  'date-unreadable': { fact: '批准日期', text: BAD },
  'filing-date-odd': { date: '2099-01-01', side: 'later', limit: '2026-01-31' },
  'answer-unclear': { text: BAD, wanted: 'lists' },
  'place-unknown': { text: BAD, nearest: '蓉江新区' },
  'place-ambiguous': { text: BAD, candidates: allowed },
  'place-retired': { code: '360782', current: '南康区 360703' },
  'ledger-statement-open': { at: BAD },
  'ledger-unknown-rule': { rule: BAD, clause: '三', nearest: 'two-star' },
  'ledger-rule-unlisted': { rule: 'a/two-star', clause: '三' },
  'source-anchor': { document: 'a', clause: '三', at: BAD },
  'source-sentence-open': { document: 'a', clause: '三', sentence: BAD },
  'unit-by-convention': { fact: 'capacity', text: BAD, range: '29.57–35', note: { zh: '注', en: 'note' } },
  'pack-link-outside': { path: BAD },
  'pack-file-ignored': { path: BAD },
  'zone-elsewhere': { zone: '蓉江新区', place: '南昌市' },
  'schema-violation': { detail: BAD },
  'yaml-syntax': { detail: BAD },
  'yaml-duplicate-key': { key: BAD },
  'yaml-forbidden': { what: BAD },
  'field-unknown': { field: BAD, owner: 'rule', nearest: 'when' },
  'field-missing': { field: 'quote', owner: 'rule' },
  'field-wrong': { field: BAD, expected: 'text', found: BAD },
  'duplicate-definition': { what: 'rule', name: BAD, first: SPAN },
  'pack-incomplete': { what: BAD },
  'rule-unknown-fact': { name: BAD, scope: 'project', nearest: 'floor_area' },
  'rule-unknown-value': { fact: BAD, value: BAD, allowed, nearest: '新建' },
  'rule-unknown-part': { name: BAD, nearest: 'boilers' },
  'rule-unknown-clause': { clause: BAD, document: 'x', nearest: '三（三）2' },
  'rule-unknown-place': { place: BAD, nearest: '蓉江新区' },
  'rule-wrong-test': { fact: BAD, test: BAD, expected: '">= 1㎡"' },
  'rule-dimension': { text: BAD, left: '㎡', right: 'kW' },
  'rule-expression': { text: BAD, detail: BAD },
  'rule-divisor': { text: BAD },
  'rule-reads-remark': { fact: BAD },
  'rule-boundary-unstated': { text: BAD },
  'rule-boundary-unused': { text: BAD },
  'rule-boundary-phrase': { phrase: BAD },
  'rule-force-words': { force: 'mandatory', against: BAD },
  'rule-due-missing': {},
  'rule-constant-condition': { where: BAD, value: false },
  'rule-unused-given': { fact: BAD },
  'rule-examples-missing': { verdicts: ['fail', 'missing'] },
  'example-fact': { name: BAD, nearest: 'floor_area' },
  'example-value': { detail: BAD },
  'decision-blank': { count: 3 },
  'decision-unknown-rule': { rule: BAD, nearest: 'two-star' },
  'decision-unused': { subject: BAD, rule: BAD },
  'decision-no-part': { part: BAD, subject: BAD, nearest: BAD },
  'decision-not-open': { kind: 'waiver', rule: 'x/y', standing: 'waived', binding: true },
  'decision-several-parts': { rule: 'x/y', parts: allowed },
  'decision-several-filings': { subject: BAD, files: allowed },
  'decision-twice': { first: SPAN },
  'decision-later': { date: '2025-03-02', day: '2025-03-01' },
  'decision-void': { rule: 'x/y', changed: 'both' },
  'waiver-too-broad': { by: 'term', found: BAD, latest: '2030-01-01' },
  'waiver-not-in-force': { rule: 'x/y', from: '2025-01-01', until: '2025-02-01', day: '2025-03-01' },
  'earlier-not-filed': { subjects: allowed },
  'earlier-ambiguous': { subject: BAD },
  'source-document-hash': { document: 'x', expected: 'a'.repeat(64), found: 'b'.repeat(64) },
  'source-clause-hash': { document: 'x', clause: '一', expected: 'a'.repeat(64), found: 'b'.repeat(64) },
  'source-clause-missing': { document: 'x', clause: BAD },
  'source-clause-extra': { document: 'x', clause: BAD, line: 4 },
  'source-clause-heading': { document: 'x', clause: '一', expected: '甲', found: BAD },
  'source-numbering': { document: 'x', problem: 'gap', clause: '三', line: 4, expected: '二' },
  'source-damaged': { document: 'x', clause: '一', around: BAD },
  'source-quote': { rule: 'x/y', clause: '一', piece: BAD },
  'source-phrase': { rule: 'x/y', clause: '一', phrase: BAD },
  'source-number': { rule: 'x/y', clause: '一', number: BAD },
};

const codes = Object.keys(PAYLOADS) as DiagnosticCode[];
const make = (code: DiagnosticCode) =>
  diagnostic(code, PAYLOADS[code], { span: SPAN, pointer: '/buildings/0' });

describe('every code has words', () => {
  test.each(codes)('%s', (code) => {
    const { zh, en } = messageOf(make(code));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]{3}/);
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
      expect(text.length).toBeLessThan(400);
    }
  });
});

test('a message says what is wrong, then asks for the nearest name', () => {
  const slip = diagnostic('unknown-key', { key: 'flor_area', owner: '建筑', nearest: 'floor_area' });
  expect(messageOf(slip)).toEqual({
    zh: '建筑中没有“flor_area”这一项；说明性文字请写在备注里。是否为“floor_area”？',
    en: '建筑 has no entry "flor_area"; free remarks go into remarks. Did you mean "floor_area"?',
  });
});

test('a line begins with the place an editor can jump to', () => {
  const at = { span: { file: 'a.json', line: 3, column: 5 }, pointer: '/year' };
  const wrong = diagnostic('not-whole', { fact: '报告年度', literal: '2024.5' }, at);
  expect(describeDiagnostic(wrong, 'zh')).toEqual({
    position: 'a.json:3:5 /year',
    severity: '错误',
    code: 'not-whole',
    message: '“报告年度”应为整数，实为 2024.5。',
  });
  expect(diagnosticLine(wrong, 'en')).toBe(
    'a.json:3:5 /year  error[not-whole] "报告年度" must be a whole number, not 2024.5.',
  );
});

test('a cell is named as the spreadsheet names it', () => {
  const wrong = diagnostic('cell-uncalculated', {}, { span: { ...CELL, file: 'a.xlsx', sheet: '建筑' } });
  expect(describeDiagnostic(wrong, 'zh').position).toBe('a.xlsx 表“建筑” AB3');
  expect(describeDiagnostic(wrong, 'en').position).toBe('a.xlsx sheet "建筑" AB3');
  const hostile = diagnostic('cell-uncalculated', {}, { span: CELL });
  expect(describeDiagnostic(hostile, 'zh').position).toContain('表“建筑\\u001b[2J\\u202e\\u000a<b>” AB3');
});

test('the file name cannot act either', () => {
  expect(diagnosticLine(make('nul-character'), 'zh')).toContain('\\u001b[2J\\u202e\\u000a<b>.json:3:5');
});
