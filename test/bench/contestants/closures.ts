/** What a programmer would write by hand, generated: a JavaScript function for each rule, reading parsed JSON. */
import type { Claim, Path, Plain } from '../rules/claim.ts';
import { MISSING, type Policy } from '../rules/policy.ts';
import type { Contestant } from './contestant.ts';
import { engineOf, type Json, type JudgeGroup } from './groups.ts';

type Judge = (d: Json, p: Json) => number;

export const closures: Contestant = {
  name: 'closures',
  version: process.version,
  note: 'a generated JavaScript function for each rule, as one would write it by hand for plain notation only',
  prepare: async (groups) =>
    engineOf(groups, ({ policies }): JudgeGroup => {
      const judges = policies.map(compile);
      return ({ d, p }, into) => {
        for (const judge of judges) into.push(judge(d, p));
      };
    }),
};

function compile({ claims }: Policy): Judge {
  const sets: ReadonlySet<Plain>[] = [];
  const cases = claims.map((claim, code) => `if (${print(claim, sets)}) return ${code};`);
  return new Function('sets', `return (d, p) => { ${cases.join(' ')} return ${MISSING}; }`)(sets);
}

const refer = ({ of, key }: Path): string => `${of}.${key}`;
const FEW = 6;

function print(claim: Claim, sets: ReadonlySet<Plain>[]): string {
  switch (claim.kind) {
    case 'constant':
      return String(claim.value);
    case 'all':
    case 'any':
      return `(${claim.of.map((each) => print(each, sets)).join(claim.kind === 'all' ? ' && ' : ' || ')})`;
    case 'present':
      return `${refer(claim.path)} !== undefined`;
    case 'absent':
      return `${refer(claim.path)} === undefined`;
    case 'in':
    case 'out': {
      const at = refer(claim.path);
      const found = oneOf(at, claim.values, sets);
      return claim.kind === 'in' ? found : `(${at} !== undefined && !${found})`;
    }
    case 'compare': {
      const at = refer(claim.path);
      const sign = { '=': '===', '!=': '!==', '>=': '>=', '>': '>', '<=': '<=', '<': '<' }[claim.op];
      const test = `${at} ${sign} ${JSON.stringify(claim.value)}`;
      return claim.op === '!=' ? `(${at} !== undefined && ${test})` : test;
    }
  }
}

function oneOf(at: string, values: readonly Plain[], sets: ReadonlySet<Plain>[]): string {
  if (values.length <= FEW)
    return `(${values.map((value) => `${at} === ${JSON.stringify(value)}`).join(' || ')})`;
  sets.push(new Set(values));
  return `sets[${sets.length - 1}].has(${at})`;
}
