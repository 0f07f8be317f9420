import { describe, expect, test } from 'vitest';
import { said, visible, visiblePiece } from '../../src/words/safe.ts';

describe('a stranger’s text on a terminal', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['plain Chinese stays', '蓉江新区1号楼（二期）', '蓉江新区1号楼（二期）'],
    ['a terminal escape', 'a\u001b[31mred', 'a\\u001b[31mred'],
    ['an eight-bit escape (C1)', '\u009b31m', '\\u009b31m'],
    ['a link that hides its address', '\u001b]8;;http://x\u0007y', '\\u001b]8;;http://x\\u0007y'],
    ['a line break', 'one\r\ntwo\u2028three', 'one\\u000d\\u000atwo\\u2028three'],
    ['text that runs backwards', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
    ['zero-width characters', '符\u200b合\ufeff', '符\\u200b合\\ufeff'],
    ['a Hangul filler', 'a\u3164b', 'a\\u3164b'],
    ['an invisible tag', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a character', '\ud800x', '\\ud800x'],
    ['a backslash of a Windows path', 'C:\\申报\\a.json', 'C:\\申报\\a.json'],
    ['an accent', 'é e\u0301', 'é e\u0301'],
    ['a tower of accents', `e${'\u0301'.repeat(6)}`, `e${'\u0301'.repeat(4)}\\u0301\\u0301`],
    ['an emoji', '🏗', '🏗'],
  ];
  test.each(cases)('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('is cut after 80 characters', () => {
    expect(visiblePiece('楼'.repeat(80))).toBe('楼'.repeat(80));
    expect(visiblePiece('楼'.repeat(81))).toBe(`${'楼'.repeat(80)}…`);
    expect(visiblePiece('🏗'.repeat(81))).toBe(`${'🏗'.repeat(80)}…`);
    expect(visiblePiece('x'.repeat(10_000_000))).toHaveLength(81);
  });

  test('cannot enter a message unseen', () => {
    expect(said`“${'\u001b[2J'}” 第 ${3} 行`).toBe('“\\u001b[2J” 第 3 行');
  });
});
