/** Distances as an officer reads them. */
import { describe, expect, test } from 'vitest';
import type { Comparator, Comparison, Condition, Expression } from '../../src/model/condition.ts';
import { FALSE, type Interval, type Trace } from '../../src/model/trace.ts';
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { gapText } from '../../src/report/view/gap.ts';
import { type Exact, parseExact } from '../../src/support/exact.ts';
import { PROGRAM, styled } from './sample.ts';

const { project, region } = PROGRAM.pack.vocabulary.subjects;
const factOf = (key: string): Fact => {
  const part = [...project.parts.values()].find(({ facts }) => facts.has(key) && key !== 'name');
  const fact = part?.facts.get(key) ?? project.facts.get(key) ?? region.facts.get(key);
  if (!fact) throw new Error(`no fact ${key}`);
  return fact;
};
const stated = (key: string): Expression => ({ kind: 'fact', ref: { fact: factOf(key), hops: 0 }, scale: 1 });
const number = (text: string): Expression => ({ kind: 'number', value: 0, text });
const sum: Expression = {
  kind: 'sum',
  part: project.parts.get('buildings') as Part,
  hops: 0,
  of: factOf('floor_area'),
  scale: 1,
  where: { kind: 'constant', value: true },
};
const count: Expression = { ...sum, kind: 'count' };
const ratio: Expression = {
  kind: 'arithmetic',
  op: '/',
  left: stated('retired_capacity'),
  right: stated('new_capacity'),
};

const exact = (text: string): Exact => parseExact(text) ?? 0;
/** `12` is one value, `12..15` a range. */
function interval(text: string): Interval {
  const [least = '', most = least] = text.split('..');
  return { least: exact(least), most: exact(most) };
}

interface Case {
  readonly left: Expression;
  readonly op: Comparator;
  readonly right: string;
  readonly is: string;
  readonly turned?: true;
  readonly rightSide?: Expression;
}

function gap({ left, op, right, is, turned, rightSide }: Case, lang: 'zh' | 'en'): string | undefined {
  const type = left.kind === 'fact' ? left.ref.fact.type : left.kind === 'sum' ? left.of.type : undefined;
  const condition: Comparison = {
    kind: 'compare',
    left,
    op,
    right: rightSide ?? number(right),
    ...(type?.kind === 'quantity' && rightSide === undefined ? { unit: type.unit } : {}),
    text: '',
    span: { file: 'x', line: 1, column: 1 },
  };
  const bounds = { left: interval(is), right: interval(right) };
  const trace: Trace = { condition, truth: FALSE, children: [], readings: [], left: is, open: [], bounds };
  const counts: Condition = turned ? { kind: 'not', of: condition } : condition;
  return gapText({ trace, condition: counts }, styled(lang, 80));
}

const area = stated('floor_area');
const share = stated('non_fossil_share');

describe('how far off', () => {
  test.each<[string, Case, string | undefined, string | undefined]>([
    ['below', { left: area, op: '>=', right: '20000', is: '19990' }, '还差 10㎡', 'short by 10㎡'],
    ['above', { left: area, op: '<=', right: '20000', is: '20000.5' }, '超出 0.5㎡', 'over by 0.5㎡'],
    ['in 万', { left: area, op: '>=', right: '20000', is: '5000' }, '还差 1.5万㎡', 'short by 15000㎡'],
    ['in 亿', { left: area, op: '>=', right: '500000000', is: '0' }, '还差 5亿㎡', 'short by 500000000㎡'],
    [
      'digit by digit',
      { left: area, op: '>=', right: '20000', is: '1.5' },
      '还差 19998.5㎡',
      'short by 19998.5㎡',
    ],
    [
      'on a number that must be passed',
      { left: area, op: '>', right: '5', is: '5' },
      '恰为界限值，须大于',
      'exactly at the number, must be above it',
    ],
    [
      'on a number that must not be reached',
      { left: area, op: '<', right: '5', is: '5' },
      '恰为界限值，须小于',
      'exactly at the number, must be below it',
    ],
    [
      'on a forbidden number',
      { left: area, op: '<=', right: '5', is: '5', turned: true },
      '恰为界限值，须大于',
      'exactly at the number, must be above it',
    ],
    [
      'forbidden below',
      { left: area, op: '<', right: '5', is: '4', turned: true },
      '还差 1㎡',
      'short by 1㎡',
    ],
    [
      'too much of an exact amount',
      { left: area, op: '=', right: '5', is: '6' },
      '多 1㎡',
      'too high by 1㎡',
    ],
    [
      'a range by convention',
      { left: area, op: '>=', right: '35', is: '29.5..33' },
      '还差 2㎡–5.5㎡（单位按惯例换算）',
      'short by 2㎡–5.5㎡ (unit converted by custom)',
    ],
    ['a range around the number', { left: area, op: '>=', right: '35', is: '29..36' }, undefined, undefined],
    [
      'a share',
      { left: share, op: '>=', right: '18.3', is: '17.2' },
      '还差 1.1个百分点',
      'short by 1.1 percentage points',
    ],
    [
      'a share against a share',
      { left: share, op: '>=', right: '0.145', is: '0.134', rightSide: share },
      '还差 1.1个百分点',
      'short by 1.1 percentage points',
    ],
    [
      'a ratio',
      { left: ratio, op: '>=', right: '1', is: '99/100' },
      '计算值 99/100，还差 0.01',
      'computed 99/100, short by 0.01',
    ],
    [
      'a ratio without end',
      { left: ratio, op: '>=', right: '1', is: '2/3' },
      '计算值 2/3，还差 ≈0.3333',
      'computed 2/3, short by ≈0.3333',
    ],
    [
      'a sum',
      { left: sum, op: '>=', right: '30', is: '10' },
      '计算值 10，还差 20㎡',
      'computed 10, short by 20㎡',
    ],
    [
      'a count',
      { left: count, op: '>=', right: '3', is: '1' },
      '计算值 1，还差 2 项',
      'computed 1, short by 2',
    ],
    ['a grade', { left: stated('green_star'), op: '>=', right: '3', is: '2' }, '低一级', '1 grade too low'],
    [
      'two grades',
      { left: stated('green_star'), op: '>=', right: '3', is: '1' },
      '低两级',
      '2 grades too low',
    ],
    [
      'a grade too high',
      { left: stated('green_star'), op: '<', right: '1', is: '4' },
      '高三级',
      '3 grades too high',
    ],
    [
      'a date',
      { left: stated('approval_date'), op: '>=', right: '20000', is: '19988' },
      '早 12 天',
      '12 days too early',
    ],
    [
      'a date too late',
      { left: stated('approval_date'), op: '<=', right: '20000', is: '20001' },
      '晚 1 天',
      '1 day too late',
    ],
  ])('%s', (_, given, zh, en) => {
    expect([gap(given, 'zh'), gap(given, 'en')]).toEqual([zh, en]);
  });
});
