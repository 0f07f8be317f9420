/** What an unmet condition leaves to be done, and why a clause does not apply, as sentences. */
import { describe, expect, test } from 'vitest';
import type { Comparator, Comparison, Condition } from '../../src/model/condition.ts';
import { FALSE, TRUE, type Trace, type Truth, UNKNOWN } from '../../src/model/trace.ts';
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { decisiveLeaves, opposite, unmetDuties, whyFalse } from '../../src/report/decisive.ts';
import { conditionText } from '../../src/words/condition.ts';
import { PROGRAM } from './sample.ts';

const { parts, facts } = PROGRAM.pack.vocabulary.subjects.project;
const boilers = parts.get('boilers') as Part;
const span = { file: 'x', line: 1, column: 1 };

/** `a` to `d` stand for comparisons with 1, 2, 3 and 4. */
function leaf(name: string, truth: Truth): Trace {
  const fact = facts.get('new_capacity') as Fact;
  const condition: Comparison = {
    kind: 'compare',
    left: { kind: 'fact', ref: { fact, hops: 0 }, scale: 1 },
    op: '>=' satisfies Comparator,
    right: { kind: 'number', value: 0, text: name },
    text: `x >= ${name}`,
    span,
  };
  return { condition, truth, children: [], readings: [], open: [] };
}

const truthOf = (kind: string, children: readonly Trace[]): Truth => {
  const all = kind === 'all';
  if (children.some(({ truth }) => truth === (all ? FALSE : TRUE))) return all ? FALSE : TRUE;
  return children.some(({ truth }) => truth === UNKNOWN) ? UNKNOWN : all ? TRUE : FALSE;
};

const list =
  (kind: 'all' | 'any') =>
  (...children: readonly Trace[]): Trace => ({
    condition: { kind, of: children.map(({ condition }) => condition) },
    truth: truthOf(kind, children),
    children,
    readings: [],
    open: [],
  });
const all = list('all');
const any = list('any');
const not = (child: Trace): Trace => ({
  condition: { kind: 'not', of: child.condition },
  truth: child.truth === TRUE ? FALSE : child.truth === FALSE ? TRUE : UNKNOWN,
  children: [child],
  readings: [],
  open: [],
});
/** Over boilers 甲, 乙 … */
function over(quantifier: 'any' | 'all' | 'none', ...children: readonly Trace[]): Trace {
  const where = children[0]?.condition ?? { kind: 'constant', value: true };
  const condition: Condition = { kind: 'parts', quantifier, part: boilers, hops: 0, where, text: '', span };
  const some = truthOf(quantifier === 'all' ? 'all' : 'any', children);
  const truth = quantifier === 'none' ? (some === TRUE ? FALSE : some === FALSE ? TRUE : UNKNOWN) : some;
  const named = children.map((child, i) => ({ ...child, label: '甲乙丙'[i] ?? '' }));
  return { condition, truth, children: named, readings: [], open: [] };
}

const [T, F, U]: readonly [Truth, Truth, Truth] = [TRUE, FALSE, UNKNOWN];
const said = (condition: Condition): string => conditionText(condition, 'zh').replaceAll('新增产能 ', '');

describe('duties', () => {
  test.each<[string, Trace, readonly string[]]>([
    ['one', leaf('a', F), ['≥ a']],
    ['each unmet one by itself', all(leaf('a', F), leaf('b', T), leaf('c', F)), ['≥ a', '≥ c']],
    ['alternatives together', any(leaf('a', F), leaf('b', F)), ['≥ a，或≥ b']],
    ['alternatives beside a duty', all(leaf('c', F), any(leaf('a', F), leaf('b', F))), ['≥ c', '≥ a，或≥ b']],
    ['forbidden: turned round', not(leaf('a', T)), ['< a']],
    ['a forbidden combination: any one way out of it', not(all(leaf('a', T), leaf('b', T))), ['< a，或< b']],
    ['each forbidden thing by itself', not(any(leaf('a', T), leaf('b', F), leaf('c', T))), ['< a', '< c']],
    ['twice turned round', not(not(any(leaf('a', F), leaf('b', F)))), ['≥ a，或≥ b']],
    ['of every part that fails', over('all', leaf('a', F), leaf('a', T), leaf('a', F)), ['甲 ≥ a', '丙 ≥ a']],
    [
      'of every part that is forbidden',
      over('none', all(leaf('a', T), leaf('b', T)), all(leaf('a', F), leaf('b', T))),
      ['甲 < a，或< b'],
    ],
    ['of any part', over('any', leaf('a', F), leaf('a', F)), ['至少一项锅炉满足：≥ a']],
    [
      'of some part, when not all may',
      not(over('all', leaf('a', T), leaf('a', T))),
      ['至少一项锅炉满足：< a'],
    ],
  ])('%s', (_, trace, expected) => {
    expect(
      unmetDuties(trace).map(({ condition, owner }) => `${owner ? `${owner} ` : ''}${said(condition)}`),
    ).toEqual(expected);
  });
});

describe('why not', () => {
  test.each<[string, Trace, string]>([
    ['one condition', leaf('a', F), '< a'],
    ['the first that is enough', all(leaf('a', T), leaf('b', F), leaf('c', F)), '< b'],
    ['of alternatives all of them', any(leaf('a', F), leaf('b', F)), '< a，且< b'],
    [
      'alternatives inside a list',
      all(leaf('a', T), any(leaf('b', F), all(leaf('c', F), leaf('d', F)))),
      '< b，且< c',
    ],
    ['under a not what holds', not(any(leaf('a', F), leaf('b', T))), '≥ b'],
    ['under a not everything that must', not(all(leaf('a', T), leaf('b', T))), '≥ a，且≥ b'],
    ['no part at all', over('any', leaf('a', F), leaf('a', F)), '没有任何一项锅炉满足：≥ a'],
    ['some part does', over('none', leaf('a', T)), '至少一项锅炉满足：≥ a'],
    ['some part does not', over('all', leaf('a', T), leaf('a', F)), '至少一项锅炉满足：< a'],
  ])('%s', (_, trace, expected) => {
    expect(said(whyFalse(trace))).toBe(expected);
  });
});

test('leaves count as they stand, under a not turned round', () => {
  const leaves = decisiveLeaves(not(all(leaf('a', T), not(leaf('b', F)))));
  expect(leaves.map(({ condition }) => said(condition))).toEqual(['< a', '≥ b']);
  expect(decisiveLeaves(over('any', leaf('a', U), leaf('b', F))).map(({ owner }) => owner)).toEqual(['甲']);
});

test('turning round twice changes nothing', () => {
  const { condition } = all(leaf('a', F), any(leaf('b', F), not(leaf('c', F))), over('any', leaf('d', F)));
  expect(said(opposite(opposite(condition)))).toBe(said(condition));
});
