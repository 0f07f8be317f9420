/**
 * A second opinion on what can be met: conditions as formulas for the solver Z3, over descriptors that state everything.
 * A formula is two, since a condition may be neither true nor false: at a contested number, or in a place too wide.
 */
import { type Arith, type Bool, type Context, init } from 'z3-solver';
import { zoneFits } from '../../src/descriptor/interpret.ts';
import type { Comparator, Comparison, Condition, Expression, FactRef } from '../../src/model/condition.ts';
import type { Place } from '../../src/model/place.ts';
import { TRUE } from '../../src/model/trace.ts';
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { insideWithZone } from '../../src/place/inside.ts';
import { PROVINCES } from '../../src/place/other-provinces.ts';
import type { Goal } from '../../src/reason/solve.ts';
import { type Exact, formatExact } from '../../src/support/exact.ts';
import { pack } from '../reference/pack.ts';

const { Context: contextOf } = await init();
const Z: Context<'main'> = contextOf('main');

/** How many parts a list has at most; more are never needed by the goals that tests ask for. */
const LONGEST = 4;

interface Pair {
  readonly yes: Bool<'main'>;
  readonly no: Bool<'main'>;
}

/** `index` of the part whose facts are meant, if any. */
interface Scope {
  readonly index: number | undefined;
}

const ROOT: Scope = { index: undefined };

export class Oracle {
  private readonly z: Context<'main'> = Z;
  private readonly laws: Bool<'main'>[] = [];
  private readonly known = new Map<string, Arith<'main'>>();
  private readonly day: number;

  constructor(day: number) {
    this.day = day;
  }

  /** Whether some descriptor meets all goals, as far as Z3 can tell within its time. */
  async canMeet(goals: readonly Goal[]): Promise<'sat' | 'unsat' | 'unknown'> {
    const { z } = this;
    const wanted = goals.map(({ condition, wanted: truth, part }) => {
      const scope = part ? { index: 0 } : ROOT;
      const { yes, no } = this.condition(condition, scope);
      const there = part ? this.length(part).ge(1) : z.Bool.val(true);
      return z.And(there, truth === TRUE ? yes : no);
    });
    const solver = new z.Solver();
    // Steps of the solver's own, not seconds: the same answer on every machine.
    solver.set('rlimit', 300_000);
    solver.add(...wanted, ...this.laws);
    const answer = await solver.check();
    solver.release();
    return answer;
  }

  private condition(condition: Condition, scope: Scope): Pair {
    const { z } = this;
    switch (condition.kind) {
      case 'constant':
        return this.sure(z.Bool.val(condition.value));
      case 'all':
      case 'any':
        return this.list(
          condition.kind,
          condition.of.map((each) => this.condition(each, scope)),
        );
      case 'not': {
        const { yes, no } = this.condition(condition.of, scope);
        return { yes: no, no: yes };
      }
      case 'member':
        return this.member(condition, scope);
      case 'compare':
        return this.comparison(condition, scope);
      case 'parts': {
        const each = this.parts(condition.part).map(({ there, at }) => {
          const { yes, no } = this.condition(condition.where, at);
          return condition.quantifier === 'all'
            ? { yes: z.Or(z.Not(there), yes), no: z.And(there, no) }
            : { yes: z.And(there, yes), no: z.Or(z.Not(there), no) };
        });
        const { yes, no } = this.list(condition.quantifier === 'all' ? 'all' : 'any', each);
        return condition.quantifier === 'none' ? { yes: no, no: yes } : { yes, no };
      }
      case 'within':
        return this.within(condition);
      case 'in-force':
        return this.inForce(condition, scope);
      case 'due':
        throw new Error('only regions have targets');
    }
  }

  private list(kind: 'all' | 'any', of: readonly Pair[]): Pair {
    const { z } = this;
    const yes = of.map((each) => each.yes);
    const no = of.map((each) => each.no);
    return kind === 'all' ? { yes: z.And(...yes), no: z.Or(...no) } : { yes: z.Or(...yes), no: z.And(...no) };
  }

  private sure(holds: Bool<'main'>): Pair {
    return { yes: holds, no: this.z.Not(holds) };
  }

  private member({ fact, values }: Extract<Condition, { kind: 'member' }>, scope: Scope): Pair {
    const at = this.fact(fact, scope);
    const { type } = fact.fact;
    const rank = (value: unknown): number =>
      type.kind === 'choice' ? type.values.findIndex(({ key }) => key === value) : Number(value);
    return this.sure(this.z.Or(this.z.Bool.val(false), ...values.map((value) => at.eq(rank(value)))));
  }

  private comparison(comparison: Comparison, scope: Scope): Pair {
    const { z } = this;
    const { op, contested } = comparison;
    const left = this.expression(comparison.left, scope);
    const right = this.expression(comparison.right, scope);
    const yes = compared(left, op, right);
    const stated = z.And(z.Bool.val(true), ...this.statements(comparison, scope));
    const clear = contested ? z.Not(left.eq(right)) : z.Bool.val(true);
    return { yes: z.And(yes, stated, clear), no: z.And(z.Not(yes), stated, clear) };
  }

  /** The two dates that may be left out, where a comparison reads one. */
  private statements({ left, right }: Comparison, _scope: Scope): readonly Bool<'main'>[] {
    return [left, right].flatMap((side) => {
      if (side.kind !== 'fact') return [];
      if (side.ref.fact.key === 'filing_date') return [this.z.Bool.val(false)];
      return side.ref.fact.key === 'approval_date' ? [this.isApproved()] : [];
    });
  }

  private isApproved(): Bool<'main'> {
    return this.variable('approved', { whole: true }).eq(1);
  }

  private expression(expression: Expression, scope: Scope): Arith<'main'> {
    const { z } = this;
    switch (expression.kind) {
      case 'number':
        return this.number(expression.value);
      case 'fact':
        return this.fact(expression.ref, scope).mul(this.number(expression.scale));
      case 'arithmetic': {
        const left = this.expression(expression.left, scope);
        const right = this.expression(expression.right, scope);
        return {
          '+': () => left.add(right),
          '-': () => left.sub(right),
          '*': () => left.mul(right),
          '/': () => left.div(right),
        }[expression.op]();
      }
      case 'count':
      case 'sum': {
        const shares = this.parts(expression.part).map(({ there, at }) => {
          const one =
            expression.kind === 'count'
              ? this.number(1)
              : this.fact({ fact: expression.of, hops: 0 }, at).mul(this.number(expression.scale));
          return z.If(
            z.And(there, this.condition(expression.where, at).yes),
            one,
            this.number(0),
          ) as Arith<'main'>;
        });
        return shares.reduce((a, b) => a.add(b), this.number(0));
      }
    }
  }

  private within({ places, match, zone: reads }: Extract<Condition, { kind: 'within' }>): Pair {
    const { z } = this;
    const site = this.variable('site', { whole: true });
    this.laws.push(site.ge(0), site.lt(SITES.length));
    const answers = SITES.map(({ place, zone }) => {
      const all = places.map((bound) =>
        match === 'same'
          ? place.id === bound.id
          : insideWithZone(place, reads ? zone : undefined, bound, pack.places),
      );
      return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
    });
    const where = (wanted: boolean): Bool<'main'> =>
      z.Or(z.Bool.val(false), ...answers.flatMap((answer, i) => (answer === wanted ? [site.eq(i)] : [])));
    return { yes: where(true), no: where(false) };
  }

  private inForce(
    { governs, fallback, from, until }: Extract<Condition, { kind: 'in-force' }>,
    scope: Scope,
  ): Pair {
    const { z } = this;
    const on = (day: Arith<'main'>): Bool<'main'> =>
      z.And(
        from === undefined ? z.Bool.val(true) : day.ge(from),
        until === undefined ? z.Bool.val(true) : day.le(until),
      );
    const today = this.sure(on(z.Real.val(this.day) as Arith<'main'>));
    if (!governs) return today;
    const stated = this.sure(on(this.fact(governs, scope)));
    if (!fallback) return stated;
    const approved = this.isApproved();
    return {
      yes: z.If(approved, stated.yes, today.yes) as Bool<'main'>,
      no: z.If(approved, stated.no, today.no) as Bool<'main'>,
    };
  }

  private parts(part: Part): readonly { readonly there: Bool<'main'>; readonly at: Scope }[] {
    const length = this.length(part);
    return Array.from({ length: LONGEST }, (_, index) => ({ there: length.gt(index), at: { index } }));
  }

  private length(part: Part): Arith<'main'> {
    const length = this.variable(`${part.key}.length`, { whole: true });
    this.laws.push(length.ge(0), length.le(LONGEST));
    return length;
  }

  private fact(
    { fact }: Pick<FactRef, 'fact'> & { readonly hops?: number },
    { index }: Scope,
  ): Arith<'main'> {
    const name = fact.part === undefined ? fact.key : `${fact.part}.${index}.${fact.key}`;
    const known = this.known.get(name);
    if (known) return known;
    const made = this.variable(name, { whole: isWhole(fact) });
    this.laws.push(...this.bounds(fact, made));
    return made;
  }

  private bounds({ type }: Fact, at: Arith<'main'>): readonly Bool<'main'>[] {
    switch (type.kind) {
      case 'boolean':
        return [at.ge(0), at.le(1)];
      case 'choice':
      case 'grade':
        return [at.ge(0), at.lt(type.values.length)];
      case 'quantity': {
        const { min, above, max } = type.bounds;
        return [
          ...(min === undefined ? [] : [at.ge(this.number(min))]),
          ...(above === undefined ? [] : [at.gt(this.number(above))]),
          ...(max === undefined ? [] : [at.le(this.number(max))]),
        ];
      }
      default:
        return [];
    }
  }

  private variable(name: string, { whole }: { readonly whole: boolean }): Arith<'main'> {
    const found =
      this.known.get(name) ?? (whole ? this.z.ToReal(this.z.Int.const(name)) : this.z.Real.const(name));
    this.known.set(name, found as Arith<'main'>);
    return found as Arith<'main'>;
  }

  private number(value: Exact): Arith<'main'> {
    const text = typeof value === 'number' ? formatExact(value, 12) : `${value.top}/${value.bottom}`;
    return this.z.Real.val(text) as Arith<'main'>;
  }
}

const isWhole = ({ type }: Fact): boolean => (type.kind === 'quantity' ? type.whole : true);

function compared(left: Arith<'main'>, op: Comparator, right: Arith<'main'>): Bool<'main'> {
  switch (op) {
    case '>=':
      return left.ge(right);
    case '>':
      return left.gt(right);
    case '<=':
      return left.le(right);
    case '<':
      return left.lt(right);
    case '=':
      return left.eq(right);
    case '!=':
      return left.neq(right);
  }
}

interface Site {
  readonly place: Place;
  readonly zone: Place | 'none' | undefined;
}

const NAMED = '360000 360100 360400 360700 360702 360703 360702192 rongjiang ganjiang rongjiang-campus'.split(
  ' ',
);
const ALL = [
  ...NAMED.flatMap((id) => pack.places.byId.get(id) ?? []),
  ...PROVINCES.slice(-1).map(({ place }) => place),
];

/** One place for each kind of ground, with every zone that fits it. */
const SITES: readonly Site[] = ALL.flatMap((place): Site[] => {
  const zones = ALL.filter(({ level }) => level === 'zone');
  return [undefined, 'none' as const, ...zones]
    .filter((zone) => zone === undefined || zoneFits(place, zone, pack.places))
    .map((zone) => ({ place, zone }));
});
