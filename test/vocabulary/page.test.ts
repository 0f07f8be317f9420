/** The reference page: every fact is on it, and nothing in a vocabulary breaks its tables. */
import { describe, expect, it, test } from 'vitest';
import { SUBJECTS, type Vocabulary } from '../../src/model/vocabulary.ts';
import { vocabularyPage } from '../../src/vocabulary/page.ts';
import { readReal, SMALL } from './small.ts';

const page = vocabularyPage(SMALL);

/** The cells of a row; a `|` behind a backslash is text. */
const cells = (row: string): readonly string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

const rowOf = (key: string): readonly string[] =>
  cells(page.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? '');

describe('a row', () => {
  it.each([
    [
      'two_high',
      [
        '`two_high`',
        '属于“两高”项目',
        '两高项目',
        '是否 yes or no',
        '定义<br>definition',
        '许可证<br>permit',
      ],
    ],
    [
      'rate',
      [
        '`rate`',
        '比例（全年）',
        '',
        '数量 quantity, %<br>≥ 0 %, ≤ 100 %',
        '定义<br>definition',
        '许可证<br>permit',
      ],
    ],
    [
      'pue',
      [
        '`pue`',
        '电能利用效率',
        'PUE值',
        '数值（无单位） a pure number<br>≥ 1',
        '定义<br>definition',
        '许可证<br>permit',
      ],
    ],
    [
      'year',
      [
        '`year`',
        '年度',
        '',
        '数量 quantity, 年<br>整数 whole number<br>≥ 2000 年, ≤ 2100 年',
        '定义<br>definition',
        '许可证<br>permit',
      ],
    ],
    [
      'floor_area',
      [
        '`floor_area`',
        '总建筑面积',
        '建筑面积',
        '数量 quantity, ㎡<br>\\> 0 ㎡',
        '地上｜地下 a\\|b<br>above \\*and\\* below ground \\*/',
        '建设工程规划许可证<br>construction planning permit',
      ],
    ],
    [
      'green_star',
      [
        '`green_star`',
        '绿色建筑等级',
        '',
        '等级，由低到高 a grade, lowest first:<br>`basic` 基本级<br>`two` 二星级、二星<br>`three` 三星级',
        '定义<br>definition',
        '许可证<br>permit',
      ],
    ],
  ])('%s', (key, expected) => {
    expect(rowOf(key)).toEqual(expected);
  });
});

test('a part has its heading, meaning and aliases, and a convention its bounds', () => {
  expect(page).toContain(
    '### 建筑 Buildings `buildings`\n\n项目中的单体建筑。 Single buildings.\n别名 Aliases: 单体\\|楼栋\n',
  );
  expect(page).toContain('| 1 MW ≈ 1.4286 蒸吨/小时 | 1.2069 – 1.4286 |');
});

describe.each<[string, () => Vocabulary]>([
  ['the small vocabulary', () => SMALL],
  ["the rule pack's vocabulary", readReal],
])('%s', (_name, vocabularyOf) => {
  const vocabulary = vocabularyOf();
  const text = vocabularyPage(vocabulary);

  test('has every fact on its page once for each place it belongs to', () => {
    const keys = SUBJECTS.flatMap((subject) => {
      const { facts, parts } = vocabulary.subjects[subject];
      return [...facts.keys(), ...[...parts.values()].flatMap((part) => [...part.facts.keys()])];
    });
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.map((row) => cells(row)[0])).toEqual(keys.map((key) => `\`${key}\``));
  });

  test('has rows as wide as their heads', () => {
    const tables = text
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const widths = new Set(table.split('\n').map((row) => cells(row).length));
      expect([...widths]).toHaveLength(1);
    }
  });

  test('gives the same bytes each time', () => {
    expect(vocabularyPage(vocabularyOf())).toBe(text);
  });
});
