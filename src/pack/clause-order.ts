/** The order in which rules are judged and told. */
import type { PolicyDocument } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { byCodePoint } from '../support/order.ts';

type Documents = ReadonlyMap<string, PolicyDocument>;

/** By document, clause in the ledger's order, id: whatever order the files came in. */
export function inClauseOrder(rules: readonly Rule[], documents: Documents): readonly Rule[] {
  const placeOf = clausePlaces(documents);
  return rules
    .map((rule) => ({ rule, place: placeOf(rule) }))
    .sort((a, b) => a.place - b.place || byCodePoint(a.rule.id, b.rule.id))
    .map(({ rule }) => rule);
}

/** Where a rule's clause stands among all clauses, documents in the order of their ids. */
function clausePlaces(documents: Documents): (rule: Rule) => number {
  const places = new Map<string, ReadonlyMap<string, number>>();
  let place = 0;
  for (const id of [...documents.keys()].sort(byCodePoint)) {
    const paths = [...(documents.get(id)?.clauses.keys() ?? [])];
    places.set(id, new Map(paths.map((path) => [path, place++])));
  }
  return ({ document, clause }) => places.get(document.id)?.get(clause.path) ?? -1;
}
