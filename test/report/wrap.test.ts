import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/measure.ts';
import { hang, wrapText } from '../../src/report/wrap.ts';
import { visible } from '../../src/words/safe.ts';

describe('text breaks where a reader expects it', () => {
  const cases: readonly (readonly [string, string, number, readonly string[]])[] = [
    ['words at spaces', 'the clause is not met', 10, ['the clause', 'is not met']],
    ['Chinese anywhere', '绿色建筑等级', 8, ['绿色建筑', '等级']],
    ['never before a full stop', '绿色建筑。', 8, ['绿色建', '筑。']],
    ['never behind an opening bracket', '绿色建（筑）', 8, ['绿色建', '（筑）']],
    ['a long path behind its slash', '/buildings/0/green_star', 16, ['/buildings/0/', 'green_star']],
    ['a word without any sign where the line ends', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['kept line breaks', '甲\n\n乙', 10, ['甲', '', '乙']],
    ['a bracket that stands alone keeps its spaces', 'not JSON: { stands', 40, ['not JSON: { stands']],
    ['nothing', '', 10, ['']],
  ];
  test.each(cases)('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('further lines stand under the text, not under the label', () => {
    expect(hang('绿色建筑等级', { first: '要求  ', width: 14 })).toEqual(['要求  绿色建筑', '      等级']);
  });
});

test('no line is ever wider than asked, and nothing but spaces is lost', () => {
  const alphabet = fc.constantFrom(...'绿建，。（）“”/_-. aZ9%≥㎡🏗éก', '🇨🇳', '👍🏽');
  const text = fc.array(alphabet, { maxLength: 120 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 60 }), (each, width) => {
      const lines = wrapText(each, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(each.replaceAll(' ', ''));
    }),
  );
});

test('any text at all stays within the width once it is harmless', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (each) => {
      for (const line of wrapText(visible(each), 20)) expect(displayWidth(line)).toBeLessThanOrEqual(20);
    }),
  );
});
