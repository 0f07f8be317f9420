/** Holds ledgers and rules against each other: every rule is listed at a statement of its clause, every listed rule exists. */
import type { PolicyDocument } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { type Problems, withNearest } from '../yaml/fields.ts';

/** A ledger that accounts for no clause yet is left alone: the paper is still being encoded. */
export function checkLedgers(
  documents: ReadonlyMap<string, PolicyDocument>,
  rules: readonly Rule[],
  problems: Problems,
): void {
  for (const document of documents.values()) {
    const own = rules.filter((rule) => rule.document === document);
    const statements = [...document.clauses.values()].flatMap((clause) => clause.statements);
    if (statements.length > 0) checkLedger(document, own, problems);
  }
}

function checkLedger(document: PolicyDocument, rules: readonly Rule[], problems: Problems): void {
  const clauseOf = new Map(rules.map((rule) => [shortId(rule), rule.clause.path]));
  const listed = new Set<string>();
  for (const { path, statements } of document.clauses.values()) {
    for (const { rules: named, span } of statements) {
      for (const rule of named) {
        listed.add(rule);
        const known = [...clauseOf].filter(([, clause]) => clause === path).map(([id]) => id);
        if (known.includes(rule)) continue;
        problems.add('ledger-unknown-rule', withNearest({ rule, clause: path }, rule, known), span);
      }
    }
  }
  for (const rule of rules) {
    if (!listed.has(shortId(rule))) {
      problems.add('ledger-rule-unlisted', { rule: rule.id, clause: rule.clause.path }, rule.span);
    }
  }
}

const shortId = ({ id, document }: Rule): string => id.slice(document.id.length + 1);
