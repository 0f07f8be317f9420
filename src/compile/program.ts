/** Compiles a checked pack once; afterwards nothing is written any more. */
import type { CompiledRule, Program } from '../model/program.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { byCodePoint } from '../support/order.ts';
import { compileCondition } from './condition.ts';
import { Layout, type Surroundings } from './layout.ts';

/** Rules in a fixed order (document, clause in the ledger's order, id), whatever order the files came in. */
export function compilePack(pack: Pack): Program {
  const layout = new Layout();
  const around = { places: pack.places, layout };
  const order = clauseOrder(pack);
  const sorted = [...pack.rules].sort(
    (a, b) => byCodePoint(a.document.id, b.document.id) || order(a) - order(b) || byCodePoint(a.id, b.id),
  );
  const rules = sorted.map((rule) => compileRule(rule, around));
  return {
    pack,
    rules,
    slots: layout.slots(),
    compile: (condition) => compileCondition(condition, around),
  };
}

function compileRule(rule: Rule, around: Surroundings): CompiledRule {
  if (rule.each) around.layout.slotOfList(rule.each);
  return {
    rule,
    when: compileCondition(rule.when, around),
    require: compileCondition(rule.require, around),
    reviews: rule.reviews.map((review) => compileCondition(review.condition, around)),
  };
}

/** Where a rule's clause stands in its document. */
function clauseOrder({ documents }: Pack): (rule: Rule) => number {
  const places = new Map(
    [...documents.values()].map((document) => [
      document.id,
      new Map([...document.clauses.keys()].map((path, index) => [path, index])),
    ]),
  );
  return ({ document, clause }) => places.get(document.id)?.get(clause.path) ?? -1;
}
