/** Holds a ledger's statements against the clause: every sentence has its statement, every statement its words. */

import type { NumberedSentences } from '../model/coverage.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Clause } from '../model/document.ts';
import { normalise } from './normalise.ts';

/** Sentences end at these marks (after NFKC folding). */
const SENTENCE_END = /[。;!?]/u;
/** `(省发展改革委、省工业和信息化厅按职责分工负责)`: who is in charge is no statement of its own. */
const IN_CHARGE = /^[([〔](责任单位|.{1,200}(负责|牵头))/u;

/** The sentences of a clause's normalised text that need a statement. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => withoutNote(sentence.replace(/^[”’"')\]〕]+/u, '')))
    .filter((sentence) => sentence !== '');
}

/** Without the bracket at its head that names who is in charge, brackets inside it included. */
function withoutNote(sentence: string): string {
  if (!IN_CHARGE.test(sentence)) return sentence;
  let depth = 0;
  for (const [index, letter] of [...sentence].entries()) {
    if (/[([〔]/u.test(letter)) depth += 1;
    if (/[)\]〕]/u.test(letter)) depth -= 1;
    if (depth === 0) return [...sentence].slice(index + 1).join('');
  }
  return '';
}

/** Nothing for a clause that has no statements yet: that is told by its coverage. */
export function verifyStatements(document: string, clause: Clause, text: string): readonly Diagnostic[] {
  const { path, statements } = clause;
  if (statements.length === 0) return [];
  const anchors = statements.map(({ at, span }) => ({ at, span, words: normalise(at) }));
  const lost = anchors
    .filter(({ words }) => !text.includes(words))
    .map(({ at, span }) => diagnostic('source-anchor', { document, clause: path, at }, { span }));
  const open = sentencesOf(text)
    .filter((sentence) => !anchors.some(({ words }) => sentence.includes(words)))
    .map((sentence) =>
      diagnostic('source-sentence-open', { document, clause: path, sentence }, spanOf(clause)),
    );
  return [...lost, ...open];
}

const spanOf = ({ statements: [first] }: Clause) => (first ? { span: first.span } : {});

/** A digit anywhere but in a clause marker (`1.`), or a date's or a share's Chinese numeral. */
const STATES_NUMBER = /\d(?!\.(?!\d))|[一二三四五六七八九十百]+(倍|成|分之)|翻[一两]番/u;

export function countNumbered(
  clauses: Iterable<Clause>,
  textOf: (path: string) => string,
): NumberedSentences {
  const counts = { encoded: 0, reasoned: 0, open: 0 };
  for (const { path, statements } of clauses) {
    const numbered = sentencesOf(textOf(path)).filter((sentence) => STATES_NUMBER.test(sentence));
    for (const sentence of numbered) {
      const own = statements.filter(({ at }) => sentence.includes(normalise(at)));
      if (own.some(({ rules }) => rules.length > 0)) counts.encoded += 1;
      else if (own.length > 0) counts.reasoned += 1;
      else counts.open += 1;
    }
  }
  return counts;
}
