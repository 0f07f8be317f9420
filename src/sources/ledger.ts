import { normalise } from './normalise.ts';
import { type SourceClause, splitClauses } from './split.ts';
import { sentencesOf } from './statements.ts';

/** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal; the caller brings one, since this room knows no Node. */
export type Sha256 = (text: string) => string;

/**
 * Writes a document's ledger from its official text, so that nobody types hashes. Every sentence has a line that is
 * commented out, to be completed: a clause counts as accounted for only when a person has said what became of it.
 */
export function ledgerSkeleton(text: string, sha256: Sha256): string {
  return ['clauses:', ...splitClauses(text).flatMap((clause) => clauseLines(clause, sha256)), ''].join('\n');
}

const clauseLines = ({ path, heading, text }: SourceClause, sha256: Sha256): readonly string[] => [
  `  - path: ${scalar(path)}`,
  `    heading: ${scalar(heading)}`,
  `    sha256: ${sha256(text)}`,
  '    # statements:',
  ...sentencesOf(text).map((sentence) => `    #   - { at: ${scalar(anchorOf(sentence))}, about: …, why: … }`),
];

/** The first words of a sentence that stand together without a mark between them. */
function anchorOf(sentence: string): string {
  const pieces = sentence.split(/[\p{P}\p{S}]+/u).map((piece) => [...piece]);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), []);
  const words = pieces.find(({ length }) => length >= LEAST_ANCHOR) ?? longest;
  return words.length === 0 ? sentence : words.slice(0, MOST_ANCHOR).join('');
}

const LEAST_ANCHOR = 4;
const MOST_ANCHOR = 14;

/** The hash that `document.yaml` carries. */
export const documentHash = (text: string, sha256: Sha256): string => sha256(normalise(text));

/** Plain where YAML cannot take it for anything but text. */
export function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

const PLAIN = /^[\p{Script=Han}（《][\p{Script=Han}\dA-Za-z（）《》“”、，；·…]*$/u;
