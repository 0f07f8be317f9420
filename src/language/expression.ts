/** Arithmetic over facts, as written on either side of a comparison: `retired_capacity / new_capacity`. */
import type { Expression } from '../model/condition.ts';
import type { Unit } from '../model/unit.ts';
import type { Fact } from '../model/vocabulary.ts';
import { parseQuantity, unitLengthAt } from '../quantity/parse.ts';
import { compare, type Exact, multiply } from '../support/exact.ts';
import { wordOf } from '../vocabulary/names.ts';
import { type Dimension, describe, dimensionOf, PURE, product, sameDimension } from './dimension.ts';
import { findFact, findPart, hopsToSubject, type Scope } from './scope.ts';

/** An expression whose value is in the base unit of its dimension. */
export interface Typed {
  readonly expression: Expression;
  readonly dimension: Dimension;
  /** Set when the expression is one fact and nothing else. */
  readonly fact?: Fact;
  /** Set when it is a written number; `unit` absent for a pure number. */
  readonly constant?: { readonly value: Exact; readonly unit?: Unit };
}

/** Thrown inside the parser only; `parseExpression` turns it into a diagnostic of the caller's. */
export class ExpressionError extends Error {
  readonly reason:
    | { readonly kind: 'syntax' | 'divisor' | 'dimension' }
    | { readonly kind: 'name'; readonly name: string };

  constructor(message: string, reason: ExpressionError['reason']) {
    super(message);
    this.reason = reason;
  }
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\d,]*(?:\.\d+)?/;

/** Parses the whole text; throws ExpressionError. */
export function parseExpression(text: string, scope: Scope): Typed {
  const parser = new Parser(text.normalize('NFKC').replaceAll('×', '*').replaceAll('÷', '/'), scope);
  return parser.whole();
}

class Parser {
  private rest: string;
  private readonly scope: Scope;

  constructor(text: string, scope: Scope) {
    this.rest = text.trim();
    this.scope = scope;
  }

  whole(): Typed {
    const typed = this.sum();
    if (this.rest !== '') throw syntax(`unexpected "${this.rest.slice(0, 20)}"`);
    return typed;
  }

  /** sum = product { ("+" | "-") product } */
  private sum(): Typed {
    let left = this.product();
    for (let op = this.take(/^[+-]/); op !== undefined; op = this.take(/^[+-]/)) {
      const right = this.product();
      if (!sameDimension(left.dimension, right.dimension)) {
        throw new ExpressionError(`${describe(left.dimension)} ${op} ${describe(right.dimension)}`, {
          kind: 'dimension',
        });
      }
      left = { expression: arithmetic(op, left, right), dimension: left.dimension };
    }
    return left;
  }

  /** product = atom { ("*" | "/") atom } */
  private product(): Typed {
    let left = this.atom();
    for (let op = this.take(/^[*/]/); op !== undefined; op = this.take(/^[*/]/)) {
      const right = this.atom();
      if (op === '/' && !isPositive(right))
        throw new ExpressionError('divisor may be zero', { kind: 'divisor' });
      const dimension = product(left.dimension, right.dimension, op === '*' ? 1 : -1);
      left = { expression: arithmetic(op, left, right), dimension };
    }
    return left;
  }

  /** atom = "(" sum ")" | number [ unit ] | "sum" "(" part "." fact ")" | "count" "(" part ")" | fact */
  private atom(): Typed {
    if (this.take(/^\(/) !== undefined) {
      const inner = this.sum();
      this.expect(')');
      return { expression: inner.expression, dimension: inner.dimension };
    }
    if (NUMBER.test(this.rest)) return this.number();
    const name = this.take(NAME);
    if (name === undefined)
      throw syntax(this.rest === '' ? 'a value is expected' : `unexpected "${this.rest.slice(0, 20)}"`);
    const word = wordOf(name);
    if (word === 'sum' || word === 'count') return this.aggregate(word);
    return this.fact(name);
  }

  private number(): Typed {
    const digits = NUMBER.exec(this.rest)?.[0] ?? '';
    const behind = this.rest.slice(digits.length);
    const spaces = behind.length - behind.trimStart().length;
    const length = digits.length + spaces + unitLengthAt(behind.trimStart(), this.scope.units);
    const text = this.rest.slice(0, length).trim();
    this.rest = this.rest.slice(length).trimStart();
    const quantity = parseQuantity(text, this.scope.units);
    if (quantity.kind === 'quantity') {
      const { unit } = quantity;
      const value = multiply(quantity.value, unit.scale);
      const constant = { value: quantity.value, unit };
      return {
        expression: { kind: 'number', value, text },
        dimension: dimensionOf(unit.dimension),
        constant,
      };
    }
    if (quantity.kind !== 'bare') throw syntax(`"${text}" is no number`);
    const { value } = quantity;
    return { expression: { kind: 'number', value, text }, dimension: PURE, constant: { value } };
  }

  private aggregate(word: 'sum' | 'count'): Typed {
    this.expect('(');
    const partName = this.take(NAME) ?? '';
    const part = findPart(partName, this.scope);
    if (!part) throw new ExpressionError(`unknown part "${partName}"`, { kind: 'name', name: partName });
    const hops = hopsToSubject(this.scope);
    const where = { kind: 'constant', value: true } as const;
    if (word === 'count') {
      this.expect(')');
      return { expression: { kind: 'count', part, hops, where }, dimension: PURE };
    }
    this.expect('.');
    const factName = this.take(NAME) ?? '';
    this.expect(')');
    const ref = findFact(factName, { ...this.scope, parts: [part] });
    if (ref?.hops !== 0 || ref.fact.type.kind !== 'quantity') {
      throw new ExpressionError(`unknown fact "${factName}" of ${part.key}`, {
        kind: 'name',
        name: factName,
      });
    }
    const { unit } = ref.fact.type;
    const expression = { kind: 'sum', part, hops, of: ref.fact, scale: unit.scale, where } as const;
    return { expression, dimension: dimensionOf(unit.dimension) };
  }

  private fact(name: string): Typed {
    const ref = findFact(name, this.scope);
    if (!ref) throw new ExpressionError(`unknown fact "${name}"`, { kind: 'name', name });
    const { type } = ref.fact;
    if (type.kind === 'quantity') {
      const expression = { kind: 'fact', ref, scale: type.unit.scale } as const;
      return { expression, dimension: dimensionOf(type.unit.dimension), fact: ref.fact };
    }
    if (type.kind !== 'date' && type.kind !== 'grade')
      throw syntax(`"${name}" is not a number, date or grade`);
    const own = new Map([
      [type.kind === 'date' ? 'date' : `grade ${type.values.map((v) => v.key).join(' ')}`, 1],
    ]);
    return { expression: { kind: 'fact', ref, scale: 1 }, dimension: own, fact: ref.fact };
  }

  private take(pattern: RegExp): string | undefined {
    const match = pattern.exec(this.rest);
    if (!match) return undefined;
    this.rest = this.rest.slice(match[0].length).trimStart();
    return match[0];
  }

  private expect(sign: string): void {
    if (!this.rest.startsWith(sign)) throw syntax(`"${sign}" is expected before "${this.rest.slice(0, 20)}"`);
    this.rest = this.rest.slice(sign.length).trimStart();
  }
}

const syntax = (message: string): ExpressionError => new ExpressionError(message, { kind: 'syntax' });

function arithmetic(op: string, left: Typed, right: Typed): Expression {
  return {
    kind: 'arithmetic',
    op: op as '+' | '-' | '*' | '/',
    left: left.expression,
    right: right.expression,
  };
}

/** A written number above zero, or a fact whose vocabulary entry keeps it above zero. */
function isPositive({ constant, fact }: Typed): boolean {
  if (constant) return compare(constant.value, 0) > 0;
  if (fact?.type.kind !== 'quantity') return false;
  const { above, min } = fact.type.bounds;
  return (above !== undefined && compare(above, 0) >= 0) || (min !== undefined && compare(min, 0) > 0);
}
