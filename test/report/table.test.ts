import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/measure.ts';
import { makeStyle } from '../../src/report/style.ts';
import { renderTable } from '../../src/report/table.ts';
import { visible } from '../../src/words/safe.ts';
import { styled } from './sample.ts';

const columns = [
  { title: '名称', least: 8 },
  { title: 'n', align: 'right' as const },
  { title: '条款', least: 8 },
];

test('Chinese, digits and headings stand in columns', () => {
  const rows = [
    ['一号楼', '3', '三（三）2'],
    ['building B', '12', '（六）'],
  ];
  expect(renderTable({ columns, rows }, styled('zh', 80))).toEqual([
    '┌────────────┬────┬───────────┐',
    '│ 名称       │  n │ 条款      │',
    '├────────────┼────┼───────────┤',
    '│ 一号楼     │  3 │ 三（三）2 │',
    '├────────────┼────┼───────────┤',
    '│ building B │ 12 │ （六）    │',
    '└────────────┴────┴───────────┘',
  ]);
});

const NAMES: readonly (readonly [string, string])[] = [
  ['a family and a flag', '👨‍👩‍👧 🇨🇳'],
  ['a toned hand and a keycap', '👍🏽 1️⃣'],
  ['Hindi, Thai, Korean', 'हिन्दी ภาษาไทย 한국어'],
  ['half-width kana and full-width Latin', 'ｱｲｳ ＡＢＣ'],
  ['a terminal escape', '\u001b[31m红\u001b[0m'],
  ['backwards text', '\u202e楼号一'],
  ['a line break', '甲\n乙\r丙\t丁'],
  ['an accent tower', `楼${'\u0301'.repeat(30)}`],
  ['characters the layout uses itself', '\ue001\ue000\ue001'],
  ['a name without end', '楼'.repeat(300)],
];

describe('columns align whatever stands in them', () => {
  test.each(NAMES)('%s', (_, name) => {
    for (const width of [40, 80, 120]) {
      const rows = [
        [visible(name), '1', '三（三）2'],
        ['楼', '22', visible(name)],
      ];
      const lines = renderTable({ columns, rows }, styled('zh', width));
      expect(new Set(lines.map(displayWidth)).size).toBe(1);
      expect(displayWidth(lines[0] ?? '')).toBeLessThanOrEqual(width);
    }
  });

  test('any three texts', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 }).map(visible);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (rows) => {
        const lines = renderTable({ columns, rows }, styled('zh', 60));
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
        expect(displayWidth(lines[0] ?? '')).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test('colour does not move a column', () => {
  const style = makeStyle({ lang: 'zh', width: 60, colour: 'on' });
  const rows = [[{ text: '不符合的项目名称很长很长很长很长很长', tone: 'bad' as const }, '1', '一']];
  const painted = renderTable({ columns, rows }, style);
  const plain = renderTable({ columns, rows }, styled('zh', 60));
  expect(painted.join('')).toContain('\u001b[31m');
  expect(painted.map(displayWidth)).toEqual(plain.map(displayWidth));
});
