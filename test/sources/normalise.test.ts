/** What the comparable form of a text drops, and what it keeps. */
import { expect, test } from 'vitest';
import { normalise, sourceLines } from '../../src/sources/normalise.ts';

test.each([
  ['a line break inside a word', '到 2025\n年', '到2025年'],
  ['blank lines, tabs and ideographic spaces', ' 抄\u3000送：\r\n\r\n\t省法院', '抄送:省法院'],
  ['a page break', '构建，\f逐步\v推进', '构建,逐步推进'],
  ['a page number between dashes', '属地转化\n\n - 16 - \n\n率。', '属地转化率。'],
  ['a page number between long dashes', '属地\n— 3 —\n转化\n－４－\n率', '属地转化率'],
  ['a page number in words', '属地\n第 3 页 共 20 页\n转化', '属地转化'],
  ['full-width forms', '（１８．３％），㎡', '(18.3%),m2'],
  ['marks that nobody sees', '\uFEFF碳\u200B达\u00AD峰\u2060', '碳达峰'],
])('%s does not count', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each([
  ['a number alone on its line', '到\n2025\n年', '到2025年'],
  ['dashes and numbers inside a line', '争创 1-2 个', '争创1-2个'],
  ['quotation marks and book brackets', '“三线一单”《条例》〔2022〕', '“三线一单”《条例》〔2022〕'],
  ['a damaged character', '鄱阳湖\uFFFD绿色', '鄱阳湖\uFFFD绿色'],
  ['letter case', 'VOCs', 'VOCs'],
])('%s is kept', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('lines keep their number in the file, whatever ends them', () => {
  expect(sourceLines('甲\r\n\r\n乙\f丙\r丁\n- 1 -\n戊')).toEqual([
    { line: 1, text: '甲' },
    { line: 3, text: '乙' },
    { line: 3, text: '丙' },
    { line: 4, text: '丁' },
    { line: 6, text: '戊' },
  ]);
});
