/** A quote is in a text, or the first piece that is not is named. */
import { expect, test } from 'vitest';
import { normalise } from '../../src/sources/normalise.ts';
import { missingPiece } from '../../src/sources/quote.ts';

const TEXT = normalise(
  '（三）总建筑面积 2 万\n\n平方米及以上的大型公共建筑，执行二星级及以上绿色建筑标\n准。原文……如此。',
);

test.each([
  '总建筑面积 2 万平方米及以上',
  '总建筑面积2万平方米及以上的大型公共建筑,执行',
  '大型公共建筑……绿色建筑标准',
  '（三）…大型公共建筑…二星级…标准。',
  '……执行二星级……',
])('%s is in it', (quote) => {
  expect(missingPiece(TEXT, quote)).toBeUndefined();
});

test.each([
  ['另一个字', '总建筑面积 3 万平方米', '总建筑面积3万平方米'],
  ['一处标点', '大型公共建筑。执行', '大型公共建筑。执行'],
  ['second piece not there', '大型公共建筑……三星级', '三星级'],
  ['pieces in the wrong order', '绿色建筑标准……大型公共建筑', '大型公共建筑'],
  ['a piece used twice', '大型公共建筑……大型公共建筑', '大型公共建筑'],
  ['nothing quoted', '', ''],
  ['only an ellipsis', '……', '……'],
])('%s is found out', (_, quote, piece) => {
  expect(missingPiece(TEXT, quote)).toBe(piece);
});

test('an ellipsis that the text itself prints may be quoted', () => {
  expect(missingPiece(normalise('包括甲……等。'), '甲……等')).toBeUndefined();
});
