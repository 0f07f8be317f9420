/** Compiles a checked pack, each condition when it is first asked. */
import type { Condition } from '../model/condition.ts';
import type { CompiledRule, Evaluator, Program } from '../model/program.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { once } from '../support/once.ts';
import { compileCondition } from './condition.ts';
import { Layout, type Surroundings } from './layout.ts';
import { compileNumber } from './number.ts';

/** The rules in the pack's order. */
export function compilePack(pack: Pack): Program {
  const layout = new Layout(pack.vocabulary);
  const around: Surroundings = {
    get places() {
      return pack.places;
    },
    layout,
  };
  const compile = (condition: Condition): Evaluator => compileCondition(condition, around);
  const rules = pack.rules.map((rule) => new LazyRule(rule, compile));
  return {
    pack,
    rules,
    slots: layout,
    compile,
    measure: (expression) => compileNumber(expression, compile, layout).read,
  };
}

/** Most rules do not concern a subject: what they require is never compiled. */
class LazyRule implements CompiledRule {
  readonly rule: Rule;
  private readonly compiled: {
    readonly when: () => Evaluator;
    readonly require: () => Evaluator;
    readonly reviews: () => readonly Evaluator[];
  };

  constructor(rule: Rule, compile: (condition: Condition) => Evaluator) {
    this.rule = rule;
    this.compiled = {
      when: once(() => compile(rule.when)),
      require: once(() => compile(rule.require)),
      reviews: once(() => rule.reviews.map(({ condition }) => compile(condition))),
    };
  }

  get when(): Evaluator {
    return this.compiled.when();
  }
  get require(): Evaluator {
    return this.compiled.require();
  }
  get reviews(): readonly Evaluator[] {
    return this.compiled.reviews();
  }
}
