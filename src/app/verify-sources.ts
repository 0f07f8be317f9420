/** Proves a pack against the official texts: hashes, clauses, quotes, phrases and numbers. */
import { decode } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import type { Condition, Expression } from '../model/condition.ts';
import type { NumberedSentences } from '../model/coverage.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { ledgerSkeleton } from '../sources/ledger.ts';
import { splitClauses } from '../sources/split.ts';
import { countNumbered } from '../sources/statements.ts';
import { type QuotedRule, verifyDocument } from '../sources/verify.ts';
import { numbering } from './numbering.ts';

/** The ledger skeleton of a paper's plain text, with what is doubtful in its numbering. */
export async function splitFile(
  file: string,
): Promise<{ readonly ledger?: string; readonly diagnostics: readonly Diagnostic[] }> {
  const { bytes, diagnostics } = await readBytes(file);
  if (!bytes) return { diagnostics };
  const { text, diagnostics: faults } = decode(bytes, file);
  if (text === undefined) return { diagnostics: faults };
  return { ledger: ledgerSkeleton(text, sha256), diagnostics: [...faults, ...numbering(file, text)] };
}

export interface SourceProof {
  readonly document: string;
  readonly clauses: number;
  readonly rules: number;
  /** Absent when the text could not be read. */
  readonly numbered?: NumberedSentences;
  /** Empty when everything is proven. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One proof a document of the pack, from `<folder>/<id>.txt`. */
export async function verifySources(pack: Pack, folder: string): Promise<readonly SourceProof[]> {
  const proofs: SourceProof[] = [];
  for (const document of pack.documents.values()) {
    const rules = pack.rules.filter((rule) => rule.document === document);
    const base = { document: document.id, clauses: document.clauses.size, rules: rules.length };
    const file = `${folder.replace(/[\\/]+$/, '')}/${document.id}.txt`;
    const { bytes, diagnostics } = await readBytes(file);
    const { text, diagnostics: faults } = bytes ? decode(bytes, file) : { text: undefined, diagnostics };
    if (text === undefined) {
      proofs.push({ ...base, diagnostics: faults });
      continue;
    }
    const { units } = pack.vocabulary;
    const found = verifyDocument(document, text, { rules: rules.map(quotedRule), units, sha256 });
    const clauses = new Map(splitClauses(text).map((clause) => [clause.path, clause.text]));
    const numbered = countNumbered(document.clauses.values(), (path) => clauses.get(path) ?? '');
    proofs.push({ ...base, numbered, diagnostics: found });
  }
  return proofs;
}

function quotedRule(rule: Rule): QuotedRule {
  return {
    id: rule.id,
    clause: rule.clause.path,
    quote: rule.quote,
    phrases: rule.boundaries.map(({ phrase }) => phrase),
    numbers: [
      ...new Set(
        [rule.when, rule.require, ...rule.reviews.map((review) => review.condition)].flatMap(numbersOf),
      ),
    ],
    span: rule.span,
  };
}

/** The numbers a condition compares quantities with, in the rule's own notation. */
function numbersOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(numbersOf);
    case 'not':
      return numbersOf(condition.of);
    case 'parts':
      return numbersOf(condition.where);
    case 'compare':
      return isNamed(condition.left) ? [] : [...writtenIn(condition.left), ...writtenIn(condition.right)];
    default:
      return [];
  }
}

/** Grades and dates compare by name; their words stand in the quote, not as numbers. */
const isNamed = (side: Expression): boolean => side.kind === 'fact' && side.ref.fact.type.kind !== 'quantity';

function writtenIn(side: Expression): readonly string[] {
  switch (side.kind) {
    case 'number':
      return side.text === '' || side.value === 0 ? [] : [side.text];
    case 'arithmetic':
      return [...writtenIn(side.left), ...writtenIn(side.right)];
    case 'sum':
    case 'count':
      return numbersOf(side.where);
    case 'fact':
      return [];
  }
}
