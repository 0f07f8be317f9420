/** How a clause is cited and a part of a subject is called, wherever a person reads it. */
import type { PolicyDocument } from '../model/document.ts';
import type { PartName } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Language } from '../model/text.ts';
import { AUTHORITY_LABELS, DATE_OPEN, FORCE_LABELS, NUMBER_OPEN } from './labels.ts';
import { visiblePiece } from './safe.ts';

/** Title with number and date; what the paper's text does not give is said to be open. */
export function documentText({ title, number, date }: PolicyDocument, lang: Language): string {
  const about = [number ?? NUMBER_OPEN[lang], date ?? DATE_OPEN[lang]];
  return lang === 'zh' ? `《${title.zh}》（${about.join('，')}）` : `${title.en} (${about.join(', ')})`;
}

/** Its force, and what else there is to say of how far it binds. */
export const forceTags = ({ force, derived, stretch }: Rule, lang: Language): readonly string[] => [
  FORCE_LABELS[force][lang],
  ...(stretch ? [lang === 'zh' ? '力争' : 'striven for'] : []),
  ...(derived ? [lang === 'zh' ? '由地区目标推及项目' : 'read from a regional target'] : []),
];

/** Document, clause, authority and force: everything that a person must be able to cite. */
export function citation(rule: Rule, lang: Language): string {
  const { document, clause } = rule;
  const paper = documentText(document, lang);
  const kind = forceTags(rule, lang).join(lang === 'zh' ? '，' : ', ');
  const authority = AUTHORITY_LABELS[document.authority][lang];
  return lang === 'zh'
    ? `${paper}${clause.path}；${authority}；${kind}`
    : `${paper}, clause ${clause.path}; ${authority}; ${kind}`;
}

/** Document and clause, short: for lists. */
export function shortCitation({ document, clause }: Rule, lang: Language): string {
  return lang === 'zh'
    ? `《${document.title.zh}》${clause.path}`
    : `${document.title.en}, clause ${clause.path}`;
}

/** A part by its stated name, else by its place in the list. */
export function partText({ part, index, name }: PartName, lang: Language): string {
  const label = part.label[lang];
  if (name !== undefined) {
    return lang === 'zh' ? `${label}“${visiblePiece(name)}”` : `${label} "${visiblePiece(name)}"`;
  }
  return lang === 'zh' ? `${label}第 ${index + 1} 项` : `${label} no. ${index + 1}`;
}
