/** Compiles a checked pack once; afterwards nothing is written any more. */
import type { CompiledRule, Program } from '../model/program.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { byCodePoint } from '../support/order.ts';
import { compileCondition } from './condition.ts';

/** Rules in a fixed order (document, clause in the ledger's order, id), whatever order the files came in. */
export function compilePack(pack: Pack): Program {
  return { pack, rules: [...pack.rules].sort(byClause).map((rule) => compileRule(rule, pack)) };
}

function compileRule(rule: Rule, { places }: Pack): CompiledRule {
  return {
    rule,
    when: compileCondition(rule.when, places),
    require: compileCondition(rule.require, places),
    reviews: rule.reviews.map((review) => compileCondition(review.condition, places)),
  };
}

function byClause(a: Rule, b: Rule): number {
  return (
    byCodePoint(a.document.id, b.document.id) || clauseIndex(a) - clauseIndex(b) || byCodePoint(a.id, b.id)
  );
}

const clauseIndex = ({ document, clause }: Rule): number => [...document.clauses.keys()].indexOf(clause.path);
