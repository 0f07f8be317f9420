import { expect, test } from 'vitest';
import type { ExampleRun } from '../../src/model/example-run.ts';
import { renderExampleRun } from '../../src/report/example-run.ts';
import { renderFact, renderFacts, renderRules, rulesJson } from '../../src/report/listing.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { PROGRAM, ruleOf, styled } from './sample.ts';

const zh = styled('zh', 100);
const { project } = PROGRAM.pack.vocabulary.subjects;
const RULES = PROGRAM.rules.map(({ rule }) => rule);

test('rules: id, clause, force, subject, title', () => {
  expect(
    renderRules([ruleOf('rooftop-pv')], zh)
      .split('\n')
      .slice(1, 4),
  ).toEqual([
    '│ 编号                 │ 条款      │ 效力 │ 对象 │ 规则                 │',
    '├──────────────────────┼───────────┼──────┼──────┼──────────────────────┤',
    '│ zone-plan/rooftop-pv │ 三（三）3 │ 鼓励 │ 项目 │ 新建建筑推广屋顶光伏 │',
  ]);
});

test('rules for programs, in an order that never changes', () => {
  const data: unknown = JSON.parse(rulesJson([ruleOf('two-star')]));
  expect(data).toMatchObject([
    {
      id: 'zone-plan/two-star',
      document: 'zone-plan',
      clause: '三（三）2',
      force: 'mandatory',
      binding: true,
      each: 'buildings',
      require: { zh: '绿色建筑等级 ≥ 二星级', en: 'green building grade ≥ two stars' },
      facts: ['buildings', 'place', 'zone', 'approval_date', 'construction', 'floor_area', 'green_star'],
    },
  ]);
});

test('facts: key, label, type with unit, owner', () => {
  const text = renderFacts(
    [project.facts.get('new_capacity')!, project.parts.get('boilers')!.facts.get('fuel')!],
    zh,
  );
  expect(text).toContain('│ new_capacity │ 新增产能 │ 数量，吨/年 │ 项目           │');
  expect(text).toContain('│ fuel         │ 锅炉燃料 │ 单选        │ 项目 / boilers │');
});

test('one fact with its range, its values and the rules that read it', () => {
  const page = renderFact(project.facts.get('new_capacity')!, RULES, zh);
  expect(page).toContain('范围      > 0吨/年');
  expect(page).toContain('证明材料  可行性研究报告');
  expect(page).toContain('【使用此项的规则】 1\n  - zone-plan/equal-replacement  新增产能等量置换');
  const grade = renderFact(project.parts.get('buildings')!.facts.get('green_star')!, RULES, zh);
  expect(grade).toContain('未达基本级 (none)；基本级 (basic)；一星级 (one)');
});

test('examples that do not give what they promise', () => {
  const rule = ruleOf('two-star');
  const example = rule.examples.find(({ verdict }) => verdict === 'missing')!;
  const run: ExampleRun = {
    rules: 8,
    examples: 32,
    failures: [{ rule, example, actual: 'missing', named: ['floor_area'], detail: '' }],
    gaps: [
      { rule, kind: 'above', at: 'floor_area >= 2万㎡' },
      { rule, kind: 'review', at: '2' },
    ],
  };
  expect(renderExampleRun(run, zh)).toBe(
    [
      '✗ zone-plan/two-star',
      `  位置  ${example.span.file}:${example.span.line}:${example.span.column}`,
      '  应为  待补正: green_star',
      '  实为  待补正: floor_area',
      '',
      '✗ zone-plan/two-star 缺大于此数的示例 floor_area >= 2万㎡',
      `  ${rule.span.file}:${rule.span.line}`,
      '✗ zone-plan/two-star 缺需人工认定的示例，第 2 项',
      `  ${rule.span.file}:${rule.span.line}`,
      '8 条规则，32 个示例，1 个不符，2 处缺示例',
      '',
    ].join('\n'),
  );
  expect(renderExampleRun({ ...run, failures: [], gaps: [] }, styled('en', 80))).toBe(
    '8 rules, 32 examples, 0 failed, 0 lacking\n',
  );
});

test('lists keep to the width', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const width of [40, 80, 120]) {
      const style = styled(lang, width);
      const text = renderRules(RULES, style) + renderFacts([...project.facts.values()], style);
      for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  }
});
