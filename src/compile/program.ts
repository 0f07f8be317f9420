/** Compiles a checked pack, each condition when it is first asked. */
import type { Condition } from '../model/condition.ts';
import type { CompiledRule, Evaluator, Program } from '../model/program.ts';
import type { Pack, Rule } from '../model/rule.ts';
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
  private readonly compile: (condition: Condition) => Evaluator;
  private compiledWhen: Evaluator | undefined;
  private compiledRequire: Evaluator | undefined;
  private compiledReviews: readonly Evaluator[] | undefined;

  constructor(rule: Rule, compile: (condition: Condition) => Evaluator) {
    this.rule = rule;
    this.compile = compile;
  }

  get when(): Evaluator {
    this.compiledWhen ??= this.compile(this.rule.when);
    return this.compiledWhen;
  }
  get require(): Evaluator {
    this.compiledRequire ??= this.compile(this.rule.require);
    return this.compiledRequire;
  }
  get reviews(): readonly Evaluator[] {
    this.compiledReviews ??= this.rule.reviews.map(({ condition }) => this.compile(condition));
    return this.compiledReviews;
  }
}
