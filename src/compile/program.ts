/** Compiles a checked pack: the rules of one kind of subject together, when the first one is needed. */
import type { Condition, Expression } from '../model/condition.ts';
import type { CompiledRule, Evaluator, Measure, Program, Slots } from '../model/program.ts';
import type { Pack, Rule } from '../model/rule.ts';
import type { Subject } from '../model/vocabulary.ts';
import { byCodePoint } from '../support/order.ts';
import { compileCondition } from './condition.ts';
import { Layout, type Surroundings } from './layout.ts';
import { compileNumber } from './number.ts';

/** Rules in a fixed order (document, clause in the ledger's order, id), whatever order the files came in. */
export function compilePack(pack: Pack): Program {
  const order = clauseOrder(pack);
  const sorted = pack.rules
    .map((rule) => ({ rule, place: order(rule) }))
    .sort((a, b) => a.place - b.place || byCodePoint(a.rule.id, b.rule.id))
    .map(({ rule }) => rule);
  const groups = new Map<Subject, Group>();
  const rules = sorted.map((rule) => {
    const group = groups.get(rule.subject) ?? new Group(pack);
    groups.set(rule.subject, group);
    return group.add(rule);
  });
  const slots: Slots = {
    keysOf: (subject, part) => groups.get(subject)?.slots().keysOf(subject, part) ?? [],
    listsOf: (subject) => groups.get(subject)?.slots().listsOf(subject) ?? [],
  };
  const groupOf = (subject: Subject): Group => groups.get(subject) ?? new Group(pack);
  return {
    pack,
    rules,
    slots,
    compile: (condition, subject) => groupOf(subject).compile(condition),
    measure: (expression, subject) => groupOf(subject).measure(expression),
  };
}

/** The rules of one subject, which share a layout: none is compiled before the first one is asked, then all of them. */
class Group {
  private readonly pack: Pack;
  private readonly rules: Rule[] = [];
  private done: Compiled | undefined;

  constructor(pack: Pack) {
    this.pack = pack;
  }

  add(rule: Rule): CompiledRule {
    return new GroupedRule(rule, this, this.rules.push(rule) - 1);
  }

  at(index: number): CompiledRule {
    return this.compiled().rules[index] as CompiledRule;
  }

  /** A condition of one of the rules, on its own. */
  compile(condition: Condition): Evaluator {
    return compileCondition(condition, this.compiled().around);
  }

  measure(expression: Expression): Measure {
    const { around } = this.compiled();
    return compileNumber(expression, (inner) => compileCondition(inner, around), around.layout).read;
  }

  slots(): Slots {
    return this.compiled().slots;
  }

  private compiled(): Compiled {
    if (this.done) return this.done;
    const layout = new Layout();
    const around = { places: this.pack.places, layout };
    const rules = this.rules.map((rule) => compileRule(rule, around));
    this.done = { rules, around, slots: layout.slots() };
    return this.done;
  }
}

interface Compiled {
  readonly rules: readonly CompiledRule[];
  readonly around: Surroundings;
  readonly slots: Slots;
}

class GroupedRule implements CompiledRule {
  readonly rule: Rule;
  private readonly group: Group;
  private readonly index: number;

  constructor(rule: Rule, group: Group, index: number) {
    this.rule = rule;
    this.group = group;
    this.index = index;
  }

  get when(): Evaluator {
    return this.group.at(this.index).when;
  }
  get require(): Evaluator {
    return this.group.at(this.index).require;
  }
  get reviews(): readonly Evaluator[] {
    return this.group.at(this.index).reviews;
  }
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

/** Where a rule's clause stands among all clauses, documents in the order of their ids. */
function clauseOrder({ documents }: Pack): (rule: Rule) => number {
  const places = new Map<string, ReadonlyMap<string, number>>();
  let place = 0;
  for (const id of [...documents.keys()].sort(byCodePoint)) {
    const paths = [...(documents.get(id)?.clauses.keys() ?? [])];
    places.set(id, new Map(paths.map((path) => [path, place++])));
  }
  return ({ document, clause }) => places.get(document.id)?.get(clause.path) ?? -1;
}
