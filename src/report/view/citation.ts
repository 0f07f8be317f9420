/** A rule's clause, taken apart for forms and put together for lists. */
import type { Rule } from '../../model/rule.ts';
import type { Language } from '../../model/text.ts';
import { citation, documentText, forceTags, shortCitation } from '../../words/citation.ts';
import { AUTHORITY_LABELS, DATE_OPEN, NUMBER_OPEN } from '../../words/labels.ts';
import type { CitationView } from './model.ts';

export function citationView(rule: Rule, lang: Language): CitationView {
  const { document, clause } = rule;
  return {
    document: document.id,
    title: lang === 'zh' ? `《${document.title.zh}》` : document.title.en,
    number: document.number ?? NUMBER_OPEN[lang],
    date: document.date ?? DATE_OPEN[lang],
    clause: clause.path,
    authority: AUTHORITY_LABELS[document.authority][lang],
    force: forceTags(rule, lang).join(lang === 'zh' ? '，' : ', '),
    paper: documentText(document, lang),
    full: citation(rule, lang),
    short: shortCitation(rule, lang),
  };
}
