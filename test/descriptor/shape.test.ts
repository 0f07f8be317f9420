/** What keeps a descriptor from having the shape of one, as its author is told. */
import { describe, expect, it, test } from 'vitest';
import { brief, faultsOf, project } from './judged.ts';

describe('one fault, one message, at one place', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['json-not-object ']],
    ['no subject', {}, ['subject-missing ']],
    ['null for the subject', { subject: null }, ['subject-missing ']],
    ['an unknown subject', { subject: 'projekt' }, ['unknown-value /subject → project']],
    ['an unknown Chinese subject', { 主体: '工程' }, ['unknown-value /主体']],
    ['a number for the subject', { subject: 1 }, ['wrong-type /subject']],
    ['an unknown key', project({ xyz: 1 }), ['unknown-key /xyz (key)']],
    ['a slip in a key', project({ tow_high: true }), ['unknown-key /tow_high (key) → two_high']],
    ['a slip in a label', project({ 建设性旨: '新建' }), ['unknown-key /建设性旨 (key) → 建设性质']],
    ['a slip in an alias', project({ 二高项目: true }), ['unknown-key /二高项目 (key) → 两高项目']],
    ['a slip in the name of a part', project({ bildings: [] }), ['unknown-key /bildings (key) → buildings']],
    [
      "a building's fact beside the buildings",
      project({ 建筑面积: 1 }),
      ['unknown-key /建筑面积 (key) → buildings[].建筑面积'],
    ],
    [
      "a project's fact in a building",
      project({ 建筑: [{ 两高项目: true }] }),
      ['unknown-key /建筑/0/两高项目 (key) → 项目.两高项目'],
    ],
    ['a key with / and ~', project({ 'a/b~c': 1 }), ['unknown-key /a~1b~0c (key)']],
    [
      'the same fact under two names',
      project({ 无关: 1, two_high: true, 两高项目: true }),
      ['same-fact-twice /两高项目 (key)', 'unknown-key /无关 (key)'],
    ],
    [
      'the same fact in another width',
      project({ rate: 1, ｒａｔｅ: 2 }),
      ['same-fact-twice /ｒａｔｅ (key)'],
    ],
    ['two subjects', { subject: 'project', 主体: '企业' }, ['same-fact-twice /主体 (key)']],
    ['two values', project({ rate: { value: 1, 值: 1 } }), ['same-fact-twice /rate/值 (key)']],
    ['an unknown value', project({ construction: '续件' }), ['unknown-value /construction → 续建']],
    ['a value nothing like one', project({ 建设性质: '拆除重来' }), ['unknown-value /建设性质']],
    ['a word for a boolean', project({ two_high: '也许' }), ['wrong-type /two_high']],
    ['a number for a boolean', project({ two_high: 1 }), ['wrong-type /two_high']],
    ['a number for a choice', project({ construction: 1 }), ['wrong-type /construction']],
    ['a boolean for a quantity', project({ rate: true }), ['wrong-type /rate']],
    ['a list for a quantity', project({ rate: [1] }), ['wrong-type /rate']],
    ['a number for a date', project({ approval_date: 20250301 }), ['wrong-type /approval_date']],
    ['a number for a place', project({ place: 360700 }), ['wrong-type /place']],
    ['a number for a remark', project({ 备注: 3 }), ['wrong-type /备注']],
    ['words for a quantity', project({ rate: '约三成' }), ['quantity-unreadable /rate']],
    ['words for a date', project({ 批准日期: '去年' }), ['date-unreadable /批准日期']],
    ['a number below its bound', project({ rate: -1 }), ['out-of-bounds /rate']],
    ['a number above its bound', project({ '比例（全年）': 101 }), ['out-of-bounds /比例（全年）']],
    [
      'the bound that is excluded',
      project({ buildings: [{ 建筑面积: 0 }] }),
      ['out-of-bounds /buildings/0/建筑面积'],
    ],
    ['part of a storey', project({ 建筑: [{ 层数: 3 }, { 层数: 3.5 }] }), ['not-whole /建筑/1/层数']],
    ['a part list that is an object', project({ 建筑: {} }), ['wrong-type /建筑']],
    [
      'parts that are none',
      project({ 建筑: [null, 1, []] }),
      ['wrong-type /建筑/0', 'wrong-type /建筑/1', 'wrong-type /建筑/2'],
    ],
    ['evidence without a value', project({ rate: { 证据: '报告' } }), ['wrong-type /rate']],
    ['evidence that is no text', project({ rate: { 值: 1, 证据: 2 } }), ['wrong-type /rate/证据']],
    [
      'more than value and evidence',
      project({ rate: { value: 1, unit: '%' } }),
      ['unknown-key /rate/unit (key)'],
    ],
    [
      'a slip in evidence',
      project({ rate: { value: 1, evidense: '' } }),
      ['unknown-key /rate/evidense (key) → evidence'],
    ],
    ['a value inside a value', project({ rate: { value: { value: 1 } } }), ['wrong-type /rate/value']],
    [
      'a wrong value with evidence',
      project({ 建设性质: { 值: '新件' } }),
      ['unknown-value /建设性质/值 → 新建'],
    ],
    ['a schema that is no text', project({ $schema: 1 }), ['wrong-type /$schema']],
  ])('%s', (_name, value, expected) => {
    expect(faultsOf(value).map(brief)).toEqual(expected);
  });
});

test('what a message is told', () => {
  const value = project({
    建筑: [{ 建筑面积: '大' }, { 层数: true }],
    rate: 100.5,
    construction: 'nwe',
    zzz: 1,
  });
  expect(faultsOf(value).map(({ data }) => data)).toEqual([
    { key: 'zzz', owner: '项目 (project)' },
    { fact: '建设性质 (construction)', value: 'nwe', allowed: ['new', 'extension'], nearest: 'new' },
    { fact: '比例（全年） (rate)', literal: '100.5', bounds: '≥ 0 %, ≤ 100 %' },
    { fact: '总建筑面积 (floor_area)', text: '大', unit: '㎡' },
    { fact: '层数 (storeys)', expected: '100 / "100个"', found: 'true' },
  ]);
});
