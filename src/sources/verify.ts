import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { UnitTable } from '../model/unit.ts';
import { documentHash, type Sha256 } from './ledger.ts';
import { normalise } from './normalise.ts';
import { statesNumber } from './number.ts';
import { missingPiece } from './quote.ts';
import { type SourceClause, type SplitSource, splitSource } from './split.ts';
import { verifyStatements } from './statements.ts';

/** What a rule claims of its clause's words. */
export interface QuotedRule {
  readonly id: string;
  /** Path of its clause. */
  readonly clause: string;
  readonly quote: string;
  /** Phrases of its boundaries. */
  readonly phrases: readonly string[];
  /** Numbers of its conditions as they are written there, e.g. `2万㎡`. */
  readonly numbers: readonly string[];
  readonly span: Span;
}

export interface Evidence {
  readonly rules: readonly QuotedRule[];
  readonly units: UnitTable;
  readonly sha256: Sha256;
}

/**
 * Proves a document, its ledger and its rules against the official text: nothing found means that the
 * text is the very one the rules were written from, and that every quote, phrase and number is in its clause.
 */
export function verifyDocument(
  document: PolicyDocument,
  text: string,
  evidence: Evidence,
): readonly Diagnostic[] {
  const source = splitSource(text);
  const clauses = new Map(source.clauses.map((clause) => [clause.path, clause]));
  return [
    ...verifyHash(document, text, evidence.sha256),
    ...verifyLedger(document, clauses, evidence.sha256),
    ...verifyText(document, source),
    ...[...document.clauses.values()].flatMap((clause) =>
      verifyStatements(document.id, clause, clauses.get(clause.path)?.text ?? ''),
    ),
    ...evidence.rules.flatMap((rule) => verifyRule(rule, clauses, evidence.units)),
  ];
}

type ByPath = ReadonlyMap<string, SourceClause>;

function verifyHash(document: PolicyDocument, text: string, sha256: Sha256): readonly Diagnostic[] {
  const found = documentHash(text, sha256);
  if (found === document.sha256) return [];
  const data = { document: document.id, expected: document.sha256, found };
  return [diagnostic('source-document-hash', data, { span: document.span })];
}

function verifyLedger(document: PolicyDocument, clauses: ByPath, sha256: Sha256): readonly Diagnostic[] {
  const { id, span } = document;
  const listed = [...document.clauses.values()].flatMap(({ path, heading, sha256: expected }) => {
    const clause = clauses.get(path);
    if (!clause) return [diagnostic('source-clause-missing', { document: id, clause: path }, { span })];
    const found = sha256(clause.text);
    const hash = { document: id, clause: path, expected, found };
    const title = { document: id, clause: path, expected: heading, found: clause.heading };
    return [
      ...(found === expected ? [] : [diagnostic('source-clause-hash', hash, { span })]),
      ...(bears(clause, heading) ? [] : [diagnostic('source-clause-heading', title, { span })]),
    ];
  });
  const extra = [...clauses.values()].filter(({ path }) => !document.clauses.has(path));
  return [
    ...listed,
    ...extra.map(({ path, line }) =>
      diagnostic('source-clause-extra', { document: id, clause: path, line }, { span }),
    ),
  ];
}

/** Whether a heading stands behind the clause's marker, wherever the lines of this copy end. */
function bears({ path, text, heading: read }: SourceClause, heading: string): boolean {
  if (heading === read) return true;
  const at = text.indexOf(normalise(heading.replace(/…$/u, '')));
  return heading !== '' && at >= 0 && at <= [...path].length + 1;
}

/** What is wrong with the text itself: broken numbering (a warning), characters lost in copying (a notice). */
function verifyText({ id, span }: PolicyDocument, source: SplitSource): readonly Diagnostic[] {
  const numbering = source.problems.map(({ kind, ...problem }) =>
    diagnostic(
      'source-numbering',
      { document: id, problem: kind, ...problem },
      { span, severity: 'warning' },
    ),
  );
  const damaged = source.clauses.flatMap(({ path, text }) =>
    [...text.matchAll(/.{0,6}\uFFFD.{0,6}/gu)].map(([around]) =>
      diagnostic('source-damaged', { document: id, clause: path, around }, { span, severity: 'notice' }),
    ),
  );
  return [...numbering, ...damaged];
}

function verifyRule(rule: QuotedRule, clauses: ByPath, units: UnitTable): readonly Diagnostic[] {
  const { id, span, quote, phrases, numbers } = rule;
  const clause = clauses.get(rule.clause);
  const about = { rule: id, clause: rule.clause };
  if (!clause) return [diagnostic('source-quote', { ...about, piece: quote }, { span })];
  const piece = missingPiece(clause.text, quote);
  return [
    ...(piece === undefined ? [] : [diagnostic('source-quote', { ...about, piece }, { span })]),
    ...phrases
      .filter((phrase) => missingPiece(clause.text, phrase) !== undefined)
      .map((phrase) => diagnostic('source-phrase', { ...about, phrase }, { span })),
    ...numbers
      .filter((number) => !statesNumber(clause.text, number, units))
      .map((number) => diagnostic('source-number', { ...about, number }, { span })),
  ];
}
