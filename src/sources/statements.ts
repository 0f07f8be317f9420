/** Holds a ledger's statements against the clause: every sentence has its statement, every statement its words. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Clause } from '../model/document.ts';
import { normalise } from './normalise.ts';

/** Sentences end at these marks (after NFKC folding). */
const SENTENCE_END = /[。;!?]/u;
/** `(省发展改革委、省工业和信息化厅按职责分工负责)`: who is in charge is no statement of its own. */
const IN_CHARGE = /^[([〔]?(责任单位|.{1,200}(负责|牵头))/u;

/** The sentences of a clause's normalised text that need a statement. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/^[”’"')\]〕]+/u, ''))
    .filter((sentence) => sentence !== '' && !(/^[([〔]/u.test(sentence) && IN_CHARGE.test(sentence)));
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
