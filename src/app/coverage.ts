/** Counts, paper by paper, what became of every clause and statement. */
import type { Coverage } from '../model/coverage.ts';
import { type PolicyDocument, REASONS } from '../model/document.ts';
import { FORCES, type Pack } from '../model/rule.ts';
import { SUBJECTS } from '../model/vocabulary.ts';

export const coverageOf = (pack: Pack): readonly Coverage[] =>
  [...pack.documents.values()].map((document) => cover(document, pack));

function cover(document: PolicyDocument, pack: Pack): Coverage {
  const clauses = [...document.clauses.values()];
  const statements = clauses.flatMap((clause) => clause.statements);
  const own = pack.rules.filter((rule) => rule.document === document);
  const rules = SUBJECTS.flatMap((subject) =>
    FORCES.map((force) => ({
      subject,
      force,
      count: own.filter((rule) => rule.subject === subject && rule.force === force).length,
    })),
  ).filter(({ count }) => count > 0);
  const reasons = Object.fromEntries(
    REASONS.map((reason) => [reason, statements.filter(({ why }) => why === reason).length]),
  ) as Coverage['reasons'];
  return {
    document,
    clauses: clauses.length,
    unaccounted: clauses.filter((clause) => clause.statements.length === 0).map(({ path }) => path),
    statements: statements.length,
    encoded: statements.filter((statement) => statement.rules.length > 0).length,
    reasons,
    rules,
  };
}
