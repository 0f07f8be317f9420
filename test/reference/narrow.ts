/** The world as a few rules see it: only the facts and parts that they read, so that every one of them is tried often. */
import type { Condition, Expression, FactRef } from '../../src/model/condition.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact, Part, SubjectVocabulary } from '../../src/model/vocabulary.ts';
import type { World } from './descriptors.ts';
import { type Tables, worthTrying } from './worth-trying.ts';

/** All of the rules address `subject`. */
export function narrow(rules: readonly Rule[], subject: SubjectVocabulary, tables: Tables): World {
  const reads = new Reads();
  for (const rule of rules) reads.rule(rule);
  // The filing date is the as-of date of the check, which every rule reads.
  const filing = subject.facts.get('filing_date');
  if (filing) reads.facts.add(filing);
  const kept = (facts: ReadonlyMap<string, Fact>) =>
    new Map([...facts].filter(([, fact]) => reads.facts.has(fact)));
  const parts = [...subject.parts].filter(([key]) => reads.parts.has(key));
  const own: SubjectVocabulary = {
    ...subject,
    facts: kept(subject.facts),
    parts: new Map(parts.map(([key, part]): [string, Part] => [key, { ...part, facts: kept(part.facts) }])),
  };
  return { subject: own, pool: worthTrying(own, rules, tables) };
}

class Reads {
  readonly facts = new Set<Fact>();
  readonly parts = new Set<string>();

  rule({ each, governs, when, require, reviews }: Rule): void {
    if (each) this.parts.add(each.key);
    if (governs) this.fact(governs);
    for (const condition of [when, require, ...reviews.map((review) => review.condition)])
      this.condition(condition);
  }

  fact({ fact }: FactRef): void {
    this.facts.add(fact);
  }

  condition(tree: Condition): void {
    switch (tree.kind) {
      case 'all':
      case 'any':
        for (const each of tree.of) this.condition(each);
        return;
      case 'not':
        this.condition(tree.of);
        return;
      case 'member':
      case 'due':
        this.fact(tree.fact);
        return;
      case 'compare':
        this.expression(tree.left);
        this.expression(tree.right);
        return;
      case 'parts':
        this.parts.add(tree.part.key);
        this.condition(tree.where);
        return;
      case 'within':
        this.fact(tree.place);
        if (tree.zone) this.fact(tree.zone);
        return;
      case 'in-force':
        if (tree.governs) this.fact(tree.governs);
    }
  }

  private expression(tree: Expression): void {
    if (tree.kind === 'fact') this.fact(tree.ref);
    if (tree.kind === 'arithmetic') for (const side of [tree.left, tree.right]) this.expression(side);
    if (tree.kind === 'sum') this.facts.add(tree.of);
    if (tree.kind === 'sum' || tree.kind === 'count') {
      this.parts.add(tree.part.key);
      this.condition(tree.where);
    }
  }
}
