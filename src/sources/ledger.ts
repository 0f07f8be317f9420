import { normalise } from './normalise.ts';
import { splitClauses } from './split.ts';

/** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal; the caller brings one, since this room knows no Node. */
export type Sha256 = (text: string) => string;

/** Writes a document's ledger from its official text, so that nobody types hashes. */
export function ledgerSkeleton(text: string, sha256: Sha256): string {
  const lines = splitClauses(text).map(
    ({ path, heading, text: words }) =>
      `  - { path: ${scalar(path)}, heading: ${scalar(heading)}, sha256: ${sha256(words)} }`,
  );
  return ['clauses:', ...lines, ''].join('\n');
}

/** The hash that `document.yaml` carries. */
export const documentHash = (text: string, sha256: Sha256): string => sha256(normalise(text));

/** Plain where YAML cannot take it for anything but text. */
function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

const PLAIN = /^[\p{Script=Han}（《][\p{Script=Han}\dA-Za-z（）《》“”、，；·…]*$/u;
