import { describe, expect, test } from 'vitest';
import { BoundaryBook } from '../../src/language/boundaries.ts';
import { readCondition } from '../../src/language/condition.ts';
import type { Condition } from '../../src/model/condition.ts';
import { conditionText } from '../../src/words/condition.ts';
import { Problems } from '../../src/yaml/fields.ts';
import { parseYaml } from '../../src/yaml/tree.ts';
import { PROGRAM, ruleOf } from '../report/sample.ts';

/** Reads a condition of the sample vocabulary as a rule would write it. */
function read(yaml: string): Condition {
  const { pack } = PROGRAM;
  const problems = new Problems();
  const { root } = parseYaml(yaml, 'test.yaml');
  const names = '{ phrase: x, basis: text }';
  const book = parseYaml(
    ['capacity', 'floor_area', 'new_capacity', 'retired_capacity / new_capacity', '额定蒸发量']
      .concat('sum(boilers.capacity)', 'count(boilers)', 'retired_capacity')
      .map((name) => `${name}: ${names}`)
      .join('\n'),
    'test.yaml',
  ).root;
  const condition = readCondition(root!, {
    subject: pack.vocabulary.subjects.project,
    parts: [],
    units: pack.vocabulary.units,
    places: pack.places,
    problems,
    boundaries: new BoundaryBook(book, problems),
  });
  expect(problems.list).toEqual([]);
  return condition;
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['construction: new', '建设性质为 新建', 'construction type is new construction'],
  [
    'construction: [new, 扩建]',
    '建设性质为 新建 或 扩建',
    'construction type is new construction or extension',
  ],
  ['not: { construction: new }', '建设性质不为 新建', 'construction type is not new construction'],
  ['new_capacity: ">= 2万吨/年"', '新增产能 ≥ 2万吨/年', 'new capacity ≥ 2万吨/年'],
  ['not: { new_capacity: ">= 2万吨/年" }', '新增产能 < 2万吨/年', 'new capacity < 2万吨/年'],
  [
    'new_capacity: ">= 1万吨/年, < 5万吨/年"',
    '新增产能 ≥ 1万吨/年，且新增产能 < 5万吨/年',
    'new capacity ≥ 1万吨/年 and new capacity < 5万吨/年',
  ],
  ['approval_date: ">= 2021-07-08"', '批准日期 ≥ 2021-07-08', 'approval date ≥ 2021-07-08'],
  ['retired_capacity: ">= new_capacity"', '退出产能 ≥ 新增产能', 'retired capacity ≥ new capacity'],
  [
    'retired_capacity / new_capacity: ">= 1.25"',
    '退出产能 ÷ 新增产能 ≥ 1.25',
    'retired capacity ÷ new capacity ≥ 1.25',
  ],
  ['place: 蓉江新区', '位于赣州蓉江新区', 'lies in Rongjiang New Area'],
  ['place: [九江市, 赣州市]', '位于九江市或赣州市', 'lies in Jiujiang or Ganzhou'],
  ['not: { place: 蓉江新区 }', '不在赣州蓉江新区', 'does not lie in Rongjiang New Area'],
  [
    'any: [{ construction: new }, { retired_capacity: "> 0吨/年", new_capacity: "> 0吨/年" }]',
    '建设性质为 新建，或（退出产能 > 0吨/年，且新增产能 > 0吨/年）',
    'construction type is new construction or (retired capacity > 0吨/年 and new capacity > 0吨/年)',
  ],
  [
    'boilers: { any: { fuel: coal, capacity: "< 35蒸吨/小时" } }',
    '至少一项锅炉满足：锅炉燃料为 煤炭，且额定蒸发量 < 35蒸吨/小时',
    'at least one of the boilers: boiler fuel is coal and rated steam output < 35蒸吨/小时',
  ],
  [
    'not: { boilers: { any: { fuel: coal } } }',
    '没有任何一项锅炉满足：锅炉燃料为 煤炭',
    'none of the boilers: boiler fuel is coal',
  ],
  [
    'not: { boilers: { all: { fuel: coal } } }',
    '并非（每项锅炉均满足：锅炉燃料为 煤炭）',
    'not (every one of the boilers: boiler fuel is coal)',
  ],
  ['boilers: { count: { is: ">= 2" } }', '锅炉项数 ≥ 2', 'number of boilers ≥ 2'],
  [
    'boilers: { sum: { of: capacity, where: { fuel: gas }, is: ">= 35蒸吨/小时" } }',
    '各锅炉的额定蒸发量合计（只计锅炉燃料为 天然气的） ≥ 35蒸吨/小时',
    'total rated steam output of the boilers (where boiler fuel is natural gas) ≥ 35蒸吨/小时',
  ],
];

describe('a condition reads like a sentence', () => {
  test.each(CASES)('%s', (yaml, zh, en) => {
    const condition = read(yaml);
    expect(conditionText(condition, 'zh')).toBe(zh);
    expect(conditionText(condition, 'en')).toBe(en);
  });
});

test('the gates of place, time and year come first', () => {
  expect(conditionText(ruleOf('two-star').when, 'zh')).toBe(
    '位于赣州蓉江新区，且适用日期（批准日期）不早于 2023-06-30，且建设性质为 新建，且总建筑面积 ≥ 2万㎡',
  );
  expect(conditionText(ruleOf('non-fossil-2025').when, 'en')).toBe(
    'region is Jiangxi and reporting year is 2025',
  );
});

test('a grade is shown in the reader’s language', () => {
  expect(conditionText(ruleOf('two-star').require, 'zh')).toBe('绿色建筑等级 ≥ 二星级');
  expect(conditionText(ruleOf('two-star').require, 'en')).toBe('green building grade ≥ two stars');
});
