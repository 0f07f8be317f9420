/** How conditions use facts: the numbers they compare one with, the values they list, the facts they weigh against it. */
import type { Comparison, Condition, Expression, InForce, Within } from '../model/condition.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { divide, type Exact } from '../support/exact.ts';

/** Two facts compared with each other: as numbers, the fact times `scale` meets the other times its scale. */
interface Link {
  readonly other: Fact;
  /** What one of the other is in the fact's own unit. */
  readonly ratio: Exact;
}

export interface FactUse {
  readonly fact: Fact;
  /** Numbers it is compared with, in its own unit. */
  readonly numbers: readonly Exact[];
  /** Lists of values it is looked for in. */
  readonly lists: readonly ReadonlySet<unknown>[];
  readonly links: readonly Link[];
  /** It enters a sum, a product or a ratio: its cells alone do not decide. */
  readonly mixed: boolean;
}

export interface Uses {
  readonly facts: ReadonlyMap<Fact, FactUse>;
  readonly withins: readonly Within[];
  readonly times: readonly InForce[];
  readonly comparisons: readonly Comparison[];
  /** How many quantifiers, sums and counts go over each list. */
  readonly lists: ReadonlyMap<Part, { readonly quantified: number; readonly counted: boolean }>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export function usesOf(conditions: readonly Condition[]): Uses {
  const collector = new Collector();
  for (const condition of conditions) collector.condition(condition);
  return collector;
}

class Collector implements Uses {
  readonly facts = new Map<Fact, Mutable<FactUse>>();
  readonly withins: Within[] = [];
  readonly times: InForce[] = [];
  readonly comparisons: Comparison[] = [];
  readonly lists = new Map<Part, { quantified: number; counted: boolean }>();

  condition(condition: Condition): void {
    switch (condition.kind) {
      case 'constant':
        return;
      case 'all':
      case 'any':
        for (const each of condition.of) this.condition(each);
        return;
      case 'not':
        this.condition(condition.of);
        return;
      case 'member':
        this.use(condition.fact.fact).lists.push(new Set<unknown>(condition.values));
        return;
      case 'compare':
        this.comparison(condition);
        return;
      case 'parts':
        this.list(condition.part).quantified += 1;
        this.condition(condition.where);
        return;
      case 'within':
        this.withins.push(condition);
        this.use(condition.place.fact);
        if (condition.zone) this.use(condition.zone.fact);
        return;
      case 'in-force':
        this.times.push(condition);
        this.edges(condition.governs?.fact, condition);
        return;
      case 'due':
        this.edges(condition.fact.fact, condition);
    }
  }

  private use(fact: Fact): Mutable<FactUse> {
    const known = this.facts.get(fact);
    if (known) return known;
    const made = { fact, numbers: [], lists: [], links: [], mixed: false };
    this.facts.set(fact, made);
    return made;
  }

  private list(part: Part): { quantified: number; counted: boolean } {
    const known = this.lists.get(part) ?? { quantified: 0, counted: false };
    this.lists.set(part, known);
    return known;
  }

  private edges(
    fact: Fact | undefined,
    { from, until }: { readonly from?: number; readonly until?: number },
  ): void {
    if (!fact) return;
    const { numbers } = this.use(fact);
    for (const edge of [from, until]) if (edge !== undefined) numbers.push(edge);
  }

  private comparison(comparison: Comparison): void {
    const { left, right } = comparison;
    this.comparisons.push(comparison);
    if (left.kind === 'fact' && right.kind === 'number') this.threshold(left, right.value);
    else if (left.kind === 'number' && right.kind === 'fact') this.threshold(right, left.value);
    else if (left.kind === 'fact' && right.kind === 'fact') this.link(left, right);
    else for (const side of [left, right]) this.expression(side);
  }

  private threshold({ ref, scale }: FactExpression, value: Exact): void {
    this.use(ref.fact).numbers.push(divide(value, scale));
  }

  private link(left: FactExpression, right: FactExpression): void {
    this.use(left.ref.fact).links.push({ other: right.ref.fact, ratio: divide(right.scale, left.scale) });
    this.use(right.ref.fact).links.push({ other: left.ref.fact, ratio: divide(left.scale, right.scale) });
  }

  private expression(expression: Expression): void {
    switch (expression.kind) {
      case 'number':
        return;
      case 'fact':
        this.use(expression.ref.fact).mixed = true;
        return;
      case 'arithmetic':
        this.expression(expression.left);
        this.expression(expression.right);
        return;
      case 'count':
        this.list(expression.part).counted = true;
        this.condition(expression.where);
        return;
      case 'sum':
        this.list(expression.part).counted = true;
        this.use(expression.of).mixed = true;
        this.condition(expression.where);
    }
  }
}

type FactExpression = Extract<Expression, { kind: 'fact' }>;
