/** A rule as SARIF describes it: the clause, its words, how they were read, and what to do. */
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { text } from '../support/markdown.ts';
import { message } from './sarif-location.ts';
import type { Style } from './style.ts';
import { citationView } from './view/citation.ts';

const LABELS = {
  basis: { zh: '依据', en: 'Clause' },
  reading: { zh: '读法', en: 'Reading' },
  remedy: { zh: '处理', en: 'To do' },
} as const satisfies Record<string, Bilingual>;

/** No help page has an address of its own, so there is no `helpUri`. */
export function sarifRule(rule: Rule, { say, lang }: Style) {
  const { full, authority, force } = citationView(rule, lang);
  const sections = [
    [say(LABELS.basis), full],
    [say(LABELS.reading), say(rule.reading)],
    [say(LABELS.remedy), say(rule.remedy)],
  ] as const;
  const told = sections.filter(([, words]) => words !== '');
  const colon = lang === 'zh' ? '：' : ': ';
  return {
    id: rule.id,
    name: rule.id.slice(rule.id.indexOf('/') + 1),
    shortDescription: message(say(rule.title)),
    fullDescription: message(rule.quote),
    help: {
      ...message([rule.quote, ...told.map(([label, words]) => `${label}${colon}${words}`)].join('\n')),
      markdown: [
        `> ${text(rule.quote)}`,
        ...told.map(([label, words]) => `**${label}** ${text(words)}`),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: isBinding(rule) ? 'error' : 'note' },
    properties: { tags: [authority, force], binding: isBinding(rule) },
  };
}
