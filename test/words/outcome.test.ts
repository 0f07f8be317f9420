import { expect, test } from 'vitest';
import { isBinding, type Rule } from '../../src/model/rule.ts';
import { OUTCOME_LABELS, outcomeOf } from '../../src/words/outcome.ts';

const rule = (of: Partial<Rule>): Rule =>
  ({ force: 'mandatory', subject: 'project', derived: false, stretch: false, ...of }) as Rule;

const CASES: readonly (readonly [string, Partial<Rule>, 'fail' | 'missing' | 'review', string])[] = [
  ['a duty', {}, 'fail', '不符合'],
  ['a region’s target', { force: 'target', subject: 'region' }, 'fail', '未达标'],
  [
    'what a region strives for',
    { force: 'target', subject: 'region', stretch: true },
    'fail',
    '未达标（力争目标）',
  ],
  ['advice', { force: 'encouraged' }, 'fail', '建议未采纳'],
  ['a target read onto a project', { force: 'target', derived: true }, 'fail', '计入地区目标缺口'],
  ['an open duty', {}, 'missing', '待补正'],
  ['open advice is not asked for', { force: 'encouraged' }, 'missing', '未定（不影响结论）'],
  ['a principle', { force: 'principle' }, 'review', '需人工认定'],
];

test.each(CASES)('%s', (_, of, verdict, label) => {
  expect(OUTCOME_LABELS[outcomeOf({ rule: rule(of), verdict })].zh).toBe(label);
});

test('only binding rules are called not met, open, or for review', () => {
  for (const force of ['mandatory', 'principle', 'target', 'encouraged'] as const) {
    for (const of of [{}, { derived: true }, { stretch: true }, { subject: 'region' as const }]) {
      const each = rule({ force, ...of });
      for (const verdict of ['missing', 'review'] as const) {
        const blocking = ['information_missing', 'for_review'].includes(outcomeOf({ rule: each, verdict }));
        expect(blocking).toBe(isBinding(each));
      }
    }
  }
});
