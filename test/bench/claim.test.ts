import { expect, test } from 'vitest';
import { ALWAYS, all, any, type Claim, NEVER } from './rules/claim.ts';

const stated = (key: string): Claim => ({ kind: 'present', path: { of: 'd', key } });
const [a, b, c] = [stated('a'), stated('b'), stated('c')];

test('claims are joined as a person would write them: flat, without constants and repetitions', () => {
  expect(all([a, all([b, ALWAYS]), a])).toEqual({ kind: 'all', of: [a, b] });
  expect(any([any([a, b]), NEVER, c])).toEqual({ kind: 'any', of: [a, b, c] });
  expect(all([any([a]), ALWAYS])).toEqual(a);
});

test('one claim can decide, and none leaves the answer that changes nothing', () => {
  expect([all([a, NEVER]), any([a, ALWAYS])]).toEqual([NEVER, ALWAYS]);
  expect([all([]), any([])]).toEqual([ALWAYS, NEVER]);
});
