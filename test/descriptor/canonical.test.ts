/** Names resolved to the one they mean, and strangers' objects that mean harm. */
import { describe, expect, it, test } from 'vitest';
import { canonicalise } from '../../src/descriptor/canonical.ts';
import { SMALL } from '../vocabulary/small.ts';
import { brief, faultsOf, project } from './judged.ts';

describe('resolved without a word', () => {
  it.each<[string, object, object]>([
    ['full-width letters', { ｔｗｏ＿ｈｉｇｈ: true }, { two_high: true }],
    ['space around and inside', { ' 建设 性质 ': ' 新建 ' }, { construction: 'new' }],
    ['capitals and English labels', { 'Construction Type': 'New Construction' }, { construction: 'new' }],
    ['brackets of either width', { '比例(全年)': 3 }, { rate: 3 }],
    ['Chinese booleans', { 两高项目: '是' }, { two_high: true }],
    ['null', { 两高项目: null, 建筑: null }, { two_high: null, buildings: null }],
    ['evidence', { 两高项目: { 证据: '报告', 值: '否' } }, { two_high: { evidence: '报告', value: false } }],
    ['parts', { 建筑: [{ 绿色建筑等级: '二星' }, {}] }, { buildings: [{ green_star: 'two' }, {}] }],
    ['quantities, left as text', { rate: '５８ %' }, { rate: '５８ %' }],
  ])('%s', (_name, written, expected) => {
    expect(faultsOf(project(written))).toEqual([]);
    const { value, plain } = canonicalise({ 主体: '项目', ...written }, SMALL);
    expect(value).toEqual({ subject: 'project', ...expected });
    expect(plain).toBe(true);
  });

  test('nothing is copied where nothing changes', () => {
    const value = { subject: 'project', two_high: true, buildings: [{ storeys: 3 }] };
    expect(canonicalise(value, SMALL).value).toBe(value);
  });

  test('pointers lead back to what was written', () => {
    const { pointers } = canonicalise(
      { 主体: '项目', 单体: 1, '单体|楼栋': [{}, { 层数: { 值: 3 } }] },
      SMALL,
    );
    expect(
      ['', '/subject', '/buildings', '/buildings/1/storeys/value', '/单体', '/nothing/here', '/a~1b'].map(
        pointers,
      ),
    ).toEqual(['', '/主体', '/单体|楼栋', '/单体|楼栋/1/层数/值', '/单体', '/nothing/here', '/a~1b']);
  });
});

describe('hostile', () => {
  test('keys of the machinery are keys like any other', () => {
    const value: unknown = JSON.parse(
      '{"主体": "项目", "__proto__": {"polluted": 1}, "constructor": 1, "toString": 2, "建筑": [{"__proto__": []}], "rate": {"__proto__": 1, "value": 1}}',
    );
    const found = canonicalise(value, SMALL);
    expect(Object.getPrototypeOf(found.value)).toBe(Object.prototype);
    expect(Object.keys(found.value)).toContain('__proto__');
    expect('polluted' in {}).toBe(false);
    expect(new Set(faultsOf(value).map(brief))).toEqual(
      new Set([
        'unknown-key /__proto__ (key)',
        'unknown-key /constructor (key) → construction',
        'unknown-key /toString (key)',
        'unknown-key /建筑/0/__proto__ (key)',
        'unknown-key /rate/__proto__ (key)',
      ]),
    );
  });

  test('nesting without end is not followed', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200_000; i += 1) deep = i % 2 ? [deep] : { value: deep };
    const found = faultsOf(
      project({ rate: deep, buildings: [deep, { storeys: deep }], x: deep, two_high: { value: deep } }),
    );
    expect(found.length).toBeGreaterThan(3);
  });

  test('a flood of faults ends, and soon', () => {
    const members = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`two_hihg${i}`, i]));
    const buildings = Array.from({ length: 20_000 }, () => ({ floor_aera: 1, construction: '新件' }));
    const start = performance.now();
    expect(faultsOf(project({ ...members, buildings }))).toHaveLength(1000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('no message carries a megabyte', () => {
    const long = '长'.repeat(1_000_000);
    const found = faultsOf(
      project({ [long]: 1, construction: long, two_high: long, rate: long, approval_date: long }),
    );
    expect(found).toHaveLength(5);
    expect(JSON.stringify(found.map(({ data }) => data)).length).toBeLessThan(2000);
  });
});
