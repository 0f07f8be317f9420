/** Every way in which a document, a ledger or a rule can part from the official text is found. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import { documentHash, ledgerSkeleton } from '../../src/sources/ledger.ts';
import { normalise } from '../../src/sources/normalise.ts';
import { splitClauses } from '../../src/sources/split.ts';
import { countNumbered } from '../../src/sources/statements.ts';
import { type QuotedRule, verifyDocument } from '../../src/sources/verify.ts';
import { UNITS } from './units.ts';

const TEXT =
  '前言。\n一、建筑\n（一）新建。总建筑面积 2 万\n平方米及以上，应当执行二星级。\n（二）既有。鼓励改造。';
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const SPAN = { file: 'rules/documents/made-up/document.yaml', line: 1, column: 1 };

const DOCUMENT: PolicyDocument = {
  id: 'made-up',
  title: { zh: '方案', en: 'Plan' },
  issuer: { zh: '某地', en: 'Somewhere' },
  place: '360000',
  authority: 'department',
  sha256: documentHash(TEXT, sha256),
  clauses: new Map(
    splitClauses(TEXT).map(({ path, heading, text }) => [
      path,
      { path, heading, sha256: sha256(text), statements: [] },
    ]),
  ),
  span: SPAN,
};

const RULE: QuotedRule = {
  id: 'made-up/two-star',
  clause: '一（一）',
  quote: '总建筑面积2万平方米及以上……执行二星级',
  phrases: ['2 万平方米及以上'],
  numbers: ['2万㎡'],
  span: { file: 'rules/documents/made-up/rules/buildings.yaml', line: 3, column: 5 },
};

const verify = (text: string, rule: QuotedRule = RULE, document = DOCUMENT): readonly Diagnostic[] =>
  verifyDocument(document, text, { rules: [rule], units: UNITS, sha256 });
const codes = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => code);

test('the same words in another layout prove everything', () => {
  expect(verify(TEXT)).toEqual([]);
  expect(
    verify(TEXT.replaceAll('。', '。\r\n\f').replace('（二）', '  (二) ').replace('鼓励', '鼓\n- 3 -\n励')),
  ).toEqual([]);
});

test.each([
  [
    'a letter of a clause that no rule quotes',
    '鼓励',
    '支持',
    ['source-document-hash', 'source-clause-hash'],
  ],
  [
    'a digit',
    '2 万',
    '3 万',
    ['source-document-hash', 'source-clause-hash', 'source-quote', 'source-phrase', 'source-number'],
  ],
  ['a comma', '以上，应', '以上应', ['source-document-hash', 'source-clause-hash']],
  ['the preamble', '前言。', '前言！', ['source-document-hash', 'source-clause-hash']],
  [
    'a heading',
    '一、建筑',
    '一、建造',
    ['source-document-hash', 'source-clause-hash', 'source-clause-heading'],
  ],
  [
    'a clause that is gone',
    '\n（二）既有。鼓励改造。',
    '',
    ['source-document-hash', 'source-clause-missing'],
  ],
  ['a clause too many', '改造。', '改造。\n（三）再建。', ['source-document-hash', 'source-clause-extra']],
  [
    'a clause renumbered',
    '（二）',
    '（四）',
    ['source-document-hash', 'source-clause-missing', 'source-clause-extra', 'source-numbering'],
  ],
  [
    'a damaged character',
    '鼓励',
    '鼓\uFFFD',
    ['source-document-hash', 'source-clause-hash', 'source-damaged'],
  ],
])('a changed text: %s', (_, from, to, expected) => {
  expect(TEXT).toContain(from);
  expect(codes(verify(TEXT.replace(from, to)))).toEqual(expected);
});

test.each([
  ['a letter of its quote', { quote: '总建筑面积2万平方米以上' }, ['source-quote']],
  ['a quote from another clause', { quote: '鼓励改造' }, ['source-quote']],
  ['a phrase', { phrases: ['2 万平方米以上'] }, ['source-phrase']],
  ['a number', { numbers: ['2万㎡', '3万㎡'] }, ['source-number']],
  ['a unit', { numbers: ['2万吨'] }, ['source-number']],
  ['a clause that does not exist', { clause: '一（九）' }, ['source-quote']],
])('a changed rule: %s', (_, change, expected) => {
  const found = verify(TEXT, { ...RULE, ...change });
  expect(codes(found)).toEqual(expected);
  expect(found[0]?.span).toEqual(RULE.span);
});

test('a changed document or ledger is found', () => {
  expect(codes(verify(TEXT, RULE, { ...DOCUMENT, sha256: '0'.repeat(64) }))).toEqual([
    'source-document-hash',
  ]);
  const ledger = { path: '一', heading: '建筑', sha256: '0'.repeat(64), statements: [] };
  const clauses = new Map([...DOCUMENT.clauses, ['一', ledger]]);
  expect(codes(verify(TEXT, RULE, { ...DOCUMENT, clauses }))).toEqual(['source-clause-hash']);
});

describe('statements', () => {
  const clause = DOCUMENT.clauses.get('一（一）');
  const withStatements = (...anchors: readonly string[]): PolicyDocument => {
    if (!clause) throw new Error('no clause');
    const statements = anchors.map((at) => ({ at, about: '摘要', rules: ['two-star'], span: SPAN }));
    return { ...DOCUMENT, clauses: new Map([...DOCUMENT.clauses, [clause.path, { ...clause, statements }]]) };
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['every sentence has one', ['新建', '执行二星级'], []],
    ['one anchor serves one sentence only', ['新建'], ['source-sentence-open']],
    [
      'words that the clause does not have',
      ['新建', '执行三星级'],
      ['source-anchor', 'source-sentence-open'],
    ],
  ])('%s', (_name, anchors, expected) => {
    expect(codes(verify(TEXT, RULE, withStatements(...anchors)))).toEqual(expected);
  });
});

test('what is wrong with the text itself does not fail the proof', () => {
  const found = verify(TEXT.replace('（二）', '（四）').replace('鼓励', '\uFFFD励'));
  const severities = new Map(found.map(({ code, severity }) => [code, severity]));
  expect(severities.get('source-numbering')).toBe('warning');
  expect(severities.get('source-damaged')).toBe('notice');
});

test('a ledger names every clause with its hash, quoted where YAML would misread it', () => {
  const text = '1.甲: #乙。\n2.丙，丁\n（一）戊"。';
  const { clauses } = parse(ledgerSkeleton(text, () => 'abc')) as { clauses: unknown };
  expect(clauses).toEqual([
    { path: '1', heading: '甲:#乙', sha256: 'abc' },
    { path: '2', heading: '丙，丁', sha256: 'abc' },
    { path: '（一）', heading: '戊"', sha256: 'abc' },
  ]);
});

test('every sentence waits, commented out, for someone to say what became of it', () => {
  const text =
    '一、照明。新建道路应当使用节能灯具，鼓励利用太阳能；（责任单位：住房城乡建设局）2025年底完成！';
  expect(
    ledgerSkeleton(text, () => 'abc')
      .split('\n')
      .slice(4, -1),
  ).toEqual([
    '    # statements:',
    '    #   - { at: 照明, about: …, why: … }',
    '    #   - { at: 新建道路应当使用节能灯具, about: …, why: … }',
    '    #   - { at: "2025年底完成", about: …, why: … }',
  ]);
});

test.each([
  ['新建公共建筑2万平方米及以上。', 'encoded'],
  ['增长三倍。', 'encoded'],
  ['1.提升能效。', 'none'],
  ['大力发展绿色建筑。', 'none'],
])('%s counts as a sentence with a number: %s', (sentence, kind) => {
  const span = { file: 'ledger.yaml', line: 1, column: 1 };
  const at = sentence.slice(0, -1);
  const statements = [{ at, about: '甲', rules: ['a'], span }];
  const clause = { path: '一', heading: '', sha256: '', statements };
  const counts = countNumbered([clause], () => normalise(sentence));
  expect(counts.encoded).toBe(kind === 'encoded' ? 1 : 0);
});
