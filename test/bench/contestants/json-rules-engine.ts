/** json-rules-engine: for each of our rules one of its own for every verdict that can be decided. */
import { type RuleProperties, Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine';
import type { Claim, Leaf, Plain } from '../rules/claim.ts';
import { type Group, MISSING, type Policy } from '../rules/policy.ts';
import type { Contestant } from './contestant.ts';
import { patientEngineOf } from './groups.ts';
import { versionOf } from './versions.ts';

export const jsonRulesEngine: Contestant = {
  name: 'json-rules-engine',
  version: versionOf('json-rules-engine'),
  note: 'a rule for each verdict of each rule, as one of them only answers yes or no; the first verdict in order counts',
  prepare: async (groups) =>
    patientEngineOf(groups, (group) => {
      const engine = engineFor(group);
      return async (facts, into) => {
        const codes = group.policies.map(() => MISSING);
        const { events } = await engine.run({ ...facts });
        for (const { params } of events)
          codes[params?.at] = Math.min(codes[params?.at] ?? MISSING, params?.code);
        for (const code of codes) into.push(code);
      };
    }),
};

type Stated = Plain | undefined;

/** What the package does not have itself; absent values meet none of them but `absent`. */
const OPERATORS: Readonly<Record<string, (stated: Stated, value: never) => boolean>> = {
  present: (stated) => stated !== undefined,
  absent: (stated) => stated === undefined,
  out: (stated, values: readonly Plain[]) => stated !== undefined && !values.includes(stated),
  differs: (stated, value: Plain) => stated !== undefined && stated !== value,
  'day>=': (stated, day: string) => stated !== undefined && stated >= day,
  'day>': (stated, day: string) => stated !== undefined && stated > day,
  'day<=': (stated, day: string) => stated !== undefined && stated <= day,
  'day<': (stated, day: string) => stated !== undefined && stated < day,
};

const NUMBERS = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
} as const;

function engineFor({ policies }: Group): RulesEngine {
  const engine = new RulesEngine([], {
    allowUndefinedFacts: true,
    // A key, not a JSON path: the shortest way that the package offers.
    pathResolver: (value, key) => (value as Record<string, unknown>)[key],
  });
  for (const [name, operator] of Object.entries(OPERATORS)) engine.addOperator(name, operator);
  for (const rule of policies.flatMap(rulesOf)) engine.addRule(rule);
  return engine;
}

/** A claim that never holds needs no rule. */
function rulesOf({ claims }: Policy, at: number): readonly RuleProperties[] {
  return claims.flatMap((claim, code): RuleProperties[] => {
    if (claim.kind === 'constant' && !claim.value) return [];
    const printed = print(claim);
    const conditions = 'fact' in printed ? { all: [printed] } : printed;
    return [{ conditions, event: { type: 'verdict', params: { at, code } } }];
  });
}

interface Test {
  readonly fact: string;
  readonly path: string;
  readonly operator: string;
  readonly value: unknown;
}

function print(claim: Claim): Test | TopLevelCondition {
  if (claim.kind === 'constant') return claim.value ? { all: [] } : { any: [] };
  if (claim.kind === 'all') return { all: claim.of.map(print) };
  if (claim.kind === 'any') return { any: claim.of.map(print) };
  return { fact: claim.path.of, path: claim.path.key, ...test(claim) };
}

function test(leaf: Leaf): Pick<Test, 'operator' | 'value'> {
  switch (leaf.kind) {
    case 'present':
    case 'absent':
      return { operator: leaf.kind, value: true };
    case 'in':
    case 'out': {
      const [only, ...more] = leaf.values;
      if (leaf.kind === 'in' && more.length === 0) return { operator: 'equal', value: only };
      return { operator: leaf.kind, value: leaf.values };
    }
    case 'compare': {
      const { op, value } = leaf;
      if (op === '=') return { operator: 'equal', value };
      if (op === '!=') return { operator: 'differs', value };
      return { operator: typeof value === 'string' ? `day${op}` : NUMBERS[op], value };
    }
  }
}
