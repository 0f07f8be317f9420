/** By what clauses, rules and statements are found in the catalogue, and the words for it. */
import type { Item } from '../html/parts.ts';
import { isSettled } from '../model/boundary.ts';
import type { LedgerStatement, PolicyDocument } from '../model/document.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';

const KINDS = {
  rule: { zh: '规则', en: 'rules' },
  statement: { zh: '表述', en: 'statements' },
} as const satisfies Record<string, Bilingual>;

export const BINDING_LABELS = {
  binding: { zh: '影响结论', en: 'binding' },
  advice: { zh: '不影响结论', en: 'not binding' },
} as const satisfies Record<string, Bilingual>;

/** Stable, so that it can be linked to; a rule is found under its id, a paper under its own. */
export const clauseAnchor = ({ id }: PolicyDocument, path: string): string => `${id}:${path}`;

/** What a lawyer or officer must look at. */
export const NOTES = ['doubt', 'contested', 'review'] as const;
export type Note = (typeof NOTES)[number];

export const NOTE_LABELS: Readonly<Record<Note, Bilingual>> = {
  doubt: { zh: '另有读法', en: 'another reading' },
  contested: { zh: '界限两可', en: 'contested threshold' },
  review: { zh: '人工认定', en: 'for a person' },
};

export const bindingOf = (rule: Rule): keyof typeof BINDING_LABELS =>
  isBinding(rule) ? 'binding' : 'advice';

export function notesOf({ doubt, boundaries, reviews, force }: Rule): readonly Note[] {
  const holds: Readonly<Record<Note, boolean>> = {
    doubt: doubt !== undefined,
    contested: boundaries.some(({ basis }) => !isSettled(basis)),
    review: reviews.length > 0 || force === 'principle',
  };
  return NOTES.filter((note) => holds[note]);
}

export const ruleItem = (rule: Rule, lang: Language): Item => ({
  kind: KINDS.rule[lang],
  found: {
    document: [rule.document.id],
    force: [bindingOf(rule), rule.force],
    subject: [rule.subject],
    note: notesOf(rule),
  },
});

/** A statement is found with its rules, and under the reason for having none. */
export function statementItem(
  {
    document,
    statement: { why },
    rules,
  }: {
    readonly document: PolicyDocument;
    readonly statement: LedgerStatement;
    readonly rules: readonly Rule[];
  },
  lang: Language,
): Item {
  const each = (valuesOf: (rule: Rule) => readonly string[]): readonly string[] => [
    ...new Set(rules.flatMap(valuesOf)),
  ];
  return {
    kind: KINDS.statement[lang],
    found: {
      document: [document.id],
      force: each((rule) => [bindingOf(rule), rule.force]),
      subject: each((rule) => [rule.subject]),
      note: [...each(notesOf), ...(why ? [why] : [])],
    },
  };
}
