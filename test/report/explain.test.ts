import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderExplanation, renderRule } from '../../src/report/explain.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { PROGRAM, reportOn, ruleOf, styled } from './sample.ts';

const report = reportOn({
  place: '赣州蓉江新区',
  construction: 'new',
  new_capacity: '2万吨/年',
  retired_capacity: 15000,
  buildings: [
    { name: '1号楼', floor_area: '2.1万㎡', green_star: { value: 'one', evidence: '设计专篇第3页' } },
    { name: '\u001b[2J\u202e楼', floor_area: 30000 },
  ],
  boilers: [
    { name: '甲', fuel: 'coal', capacity: 35 },
    { name: '乙', fuel: 'coal', capacity: '25MW' },
    { name: '丙', fuel: 'gas' },
  ],
});

const explained = (rule: string, of: Report = report): string =>
  renderExplanation(ruleOf(rule), of, styled('zh', 100));

/** From the first rule of a tree on. */
const trees = (page: string): string => page.slice(page.indexOf('适用条件\n'));

describe('a verdict can be followed down to each declared value', () => {
  test('a breach: the value as declared, with its evidence and its place', () => {
    expect(explained('two-star')).toContain(
      [
        '适用条件',
        '└─ ✓ 同时满足：',
        '   ├─ ✓ 位于赣州蓉江新区',
        '   │      · 建设地点：赣州蓉江新区（/place）',
        '   ├─ ✓ 适用日期（批准日期）不早于 2023-06-30',
        '   │      · 批准日期：未填报，按审查基准日 2025-03-01（/approval_date）',
        '   ├─ ✓ 建设性质为 新建',
        '   │      · 建设性质：新建（/construction）',
        '   └─ ✓ 总建筑面积 ≥ 2万㎡',
        '          · 总建筑面积：2.1万㎡（/buildings/0/floor_area）',
        '          · 计算值：21000㎡',
        '要求',
        '└─ ✗ 绿色建筑等级 ≥ 二星级',
        '       · 绿色建筑等级：一星级（/buildings/0/green_star；证明材料：设计专篇第3页）',
      ].join('\n'),
    );
  });

  test('a ratio: both numbers and what they give', () => {
    expect(trees(explained('equal-replacement'))).toContain(
      [
        '└─ ✗ 退出产能 ÷ 新增产能 ≥ 1',
        '       · 退出产能：15000吨/年（/retired_capacity）',
        '       · 新增产能：2万吨/年（/new_capacity）',
        '       · 计算值：0.75',
      ].join('\n'),
    );
  });

  test('undecided: a contested number, a customary conversion, a fact nobody needs any more', () => {
    const tree = trees(explained('no-small-coal-boilers'));
    expect(tree).toContain(
      '      ├─ ? “甲”：同时满足：\n      │  ├─ ✓ 锅炉燃料为 煤炭\n      │  │      · 锅炉燃料：煤炭（/boilers/0/fuel）',
    );
    expect(tree).toMatch(/· 恰为界限值“35 蒸吨\/小时以下”（读法依据：起草惯例）：环保文件的/);
    expect(tree).toMatch(/· 额定蒸发量：25MW（\/boilers\/1\/capacity）\n.*· 单位按惯例换算，取值范围 /);
    expect(tree).toContain('      └─ ✗ “丙”：同时满足：');
    expect(tree).toContain(
      '         └─ ? 额定蒸发量 < 35蒸吨/小时\n                · 额定蒸发量：未填报（/boilers/2/capacity）',
    );
  });

  test('a missing fact, with what proves it', () => {
    expect(explained('two-star')).toContain(
      '判定      待补正\n  ? 绿色建筑等级 green_star：绿色建筑专篇或评价标识证书 /buildings/1/green_star',
    );
  });

  test('a list of which nothing is said', () => {
    expect(explained('no-small-coal-boilers', reportOn({ place: '江西省' }))).toContain(
      '· 缺少：锅炉（/boilers）',
    );
  });

  test('a rule for another subject', () => {
    expect(explained('non-fossil-2025')).toContain('不适用：本条针对地区，所检查的是项目');
  });
});

describe('a rule beside its clause', () => {
  test('says what it reads, how it is read, and by which examples', () => {
    const page = renderRule(ruleOf('no-small-coal-boilers'), styled('zh', 100));
    for (const line of [
      '原文      “不再新建每小时 35 蒸吨/小时以下的燃煤锅炉”',
      '效力      必须执行——不满足即为不符合',
      '适用条件  位于江西省',
      '要求      没有任何一项锅炉满足：锅炉燃料为 煤炭，且额定蒸发量 < 35蒸吨/小时',
      '  - 额定蒸发量 capacity：锅炉产品铭牌',
      '待补正：锅炉',
      '锅炉 [锅炉燃料 煤炭、额定蒸发量 10蒸吨/小时]',
    ]) {
      expect(page).toContain(line);
    }
    expect(page).toContain('  - 额定蒸发量：“35 蒸吨/小时以下”——起草惯例；环保文件的');
  });
});

test('every page keeps to the width, in both languages, and cannot act on a terminal', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const width of [60, 80, 120]) {
      const style = styled(lang, width);
      for (const { rule } of PROGRAM.rules) {
        const text = renderRule(rule, style) + renderExplanation(rule, report, style);
        for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(/\p{Cf}/u);
        expect(text).not.toContain('\u001b');
      }
    }
  }
});
