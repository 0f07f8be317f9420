/** Clause numbers in Chinese numerals can be counted both ways. */
import { expect, test } from 'vitest';
import { readNumeral, writeNumeral } from '../../src/sources/numeral.ts';

test('writing and reading agree from 1 to 999', () => {
  for (let value = 1; value <= 999; value += 1) expect(readNumeral(writeNumeral(value))).toBe(value);
});

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [999, '九百九十九'],
])('%i is written %s', (value, text) => {
  expect(writeNumeral(value)).toBe(text);
});

test.each([
  ['一百一十二', 112],
  ['一百〇五', 105],
])('%s is read as %i', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['', '零', '一二', '十百', '二十一二', '百', '推'])('%j is no number', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});
