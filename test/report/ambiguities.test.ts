/** The page a lawyer goes through: nothing is left out, what binds comes first, nothing in a rule marks anything up. */
import { expect, test } from 'vitest';
import { isSettled } from '../../src/model/boundary.ts';
import { isBinding } from '../../src/model/rule.ts';
import { ambiguitiesPage } from '../../src/report/ambiguities.ts';
import { PROGRAM, ruleOf } from './sample.ts';

const { pack } = PROGRAM;
const doubtful = {
  ...ruleOf('two-star'),
  doubt: { zh: '也可读作<b>按项目</b>计|算', en: 'could also be read for the project as a whole' },
};
const rules = pack.rules.map((rule) => (rule.id === doubtful.id ? doubtful : rule));
const accepted = [
  {
    id: `overlap:${rules[0]?.id}+${rules[1]?.id}#x`,
    reason: { zh: '逐级<提高>', en: 'steps' },
    span: doubtful.span,
  },
  { id: 'unused:project.total_floor_area', reason: { zh: '表式', en: 'forms' }, span: doubtful.span },
];
const page = (lang: 'zh' | 'en'): string => ambiguitiesPage({ ...pack, rules }, accepted, lang);
const [binding = '', advice = ''] = page('zh').split('\n## 二、');

test('every rule is named, in its own half', () => {
  for (const rule of rules) {
    const name = `\`${rule.id.slice(rule.document.id.length + 1)}\``;
    expect([rule.id, (isBinding(rule) ? binding : advice).includes(name)]).toEqual([rule.id, true]);
  }
});

test('every contested boundary, review and doubt is told', () => {
  const contested = rules.flatMap(({ boundaries }) => boundaries.filter(({ basis }) => !isSettled(basis)));
  expect(contested.length).toBeGreaterThan(0);
  for (const { phrase } of contested) expect(page('zh')).toContain(`“${phrase}”——`);
  for (const { weigh } of rules.flatMap(({ reviews }) => reviews)) expect(page('en')).toContain(weigh.en);
  expect(page('en')).toContain('Or else: could also be read for the project as a whole');
});

test('a rule with another reading shows both and is not listed again among the settled ones', () => {
  expect(binding).toContain('另一读法：也可读作\\<b\\>按项目\\</b\\>计\\|算');
  expect(binding.split('`two-star`')).toHaveLength(2);
});

test('what the rules say of each other stands under its reason, and the vocabulary is left out', () => {
  const [, relations = ''] = page('zh').split('\n## 三、');
  expect(relations).toContain('同一情形要求不同 (1)\n\n逐级\\<提高\\>');
  for (const rule of rules.slice(0, 2)) expect(relations).toContain(`\`${rule.id}\``);
  expect(relations).not.toContain('表式');
  expect(ambiguitiesPage({ ...pack, rules }, [], 'zh')).not.toContain('## 三、');
});
