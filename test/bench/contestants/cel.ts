/** Common Expression Language by @marcbachmann/cel-js: one expression for each rule, parsed once. */
import { Environment } from '@marcbachmann/cel-js';
import type { Claim, Path, Plain } from '../rules/claim.ts';
import { MISSING, type Policy } from '../rules/policy.ts';
import type { Contestant } from './contestant.ts';
import { engineOf, type JudgeGroup } from './groups.ts';
import { versionOf } from './versions.ts';

export const cel: Contestant = {
  name: 'cel-js',
  version: versionOf('@marcbachmann/cel-js'),
  note: 'one parsed expression for each rule, `claim ? verdict : …`',
  prepare: async (groups) => {
    const environment = new Environment().registerVariable('d', 'map').registerVariable('p', 'map');
    return engineOf(groups, ({ policies }): JudgeGroup => {
      const expressions = policies.map((policy) => environment.parse(expressionOf(policy)));
      return (facts, into) => {
        for (const expression of expressions) into.push(Number(expression(facts)));
      };
    });
  },
};

/** Numbers of JSON are doubles to CEL, and so are the verdicts. */
const expressionOf = ({ claims }: Policy): string =>
  claims.reduceRight(
    (otherwise, claim, code) => `${print(claim)} ? ${double(code)} : (${otherwise})`,
    double(MISSING),
  );

const double = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const literal = (value: Plain): string => (typeof value === 'number' ? double(value) : JSON.stringify(value));
const refer = ({ of, key }: Path): string => `${of}.${key}`;

function print(claim: Claim): string {
  switch (claim.kind) {
    case 'constant':
      return String(claim.value);
    case 'all':
    case 'any':
      return `(${claim.of.map(print).join(claim.kind === 'all' ? ' && ' : ' || ')})`;
    case 'present':
      return `has(${refer(claim.path)})`;
    case 'absent':
      return `!has(${refer(claim.path)})`;
    case 'in':
    case 'out': {
      const found = oneOf(refer(claim.path), claim.values);
      return `(has(${refer(claim.path)}) && ${claim.kind === 'in' ? '' : '!'}(${found}))`;
    }
    case 'compare': {
      const sign = claim.op === '=' ? '==' : claim.op;
      return `(has(${refer(claim.path)}) && ${refer(claim.path)} ${sign} ${literal(claim.value)})`;
    }
  }
}

function oneOf(at: string, values: readonly Plain[]): string {
  const [only, ...more] = values;
  if (only !== undefined && more.length === 0) return `${at} == ${literal(only)}`;
  return `${at} in [${values.map(literal).join(', ')}]`;
}
