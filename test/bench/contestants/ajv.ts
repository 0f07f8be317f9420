/** JSON Schema by ajv: `if` the claim, `then` its verdict, `else` the next one; compiled once for each rule. */
import { Ajv, type AnySchema } from 'ajv';
import type { Claim, Leaf } from '../rules/claim.ts';
import { MISSING, type Policy } from '../rules/policy.ts';
import type { Contestant } from './contestant.ts';
import { engineOf, type Facts, type JudgeGroup } from './groups.ts';
import { versionOf } from './versions.ts';

export const ajv: Contestant = {
  name: 'ajv if/then',
  version: versionOf('ajv'),
  note: 'one compiled schema for each rule; an own keyword takes down the verdict, so that no error need be made',
  prepare: async (groups) => {
    const compiler = compilerOf();
    return engineOf(groups, ({ policies }): JudgeGroup => {
      const schemas = policies.map((policy) => compiler.compile<Facts>(schemaOf(policy)));
      const noted = { verdict: MISSING };
      return (facts, into) => {
        for (const schema of schemas) {
          schema.call(noted, facts);
          into.push(noted.verdict);
        }
      };
    });
  },
};

/** By the comparison that JSON Schema has no word for where dates are text. */
const DAYS: Readonly<Record<string, (stated: string, day: string) => boolean>> = {
  dayFrom: (stated, day) => stated >= day,
  dayAfter: (stated, day) => stated > day,
  dayUntil: (stated, day) => stated <= day,
  dayBefore: (stated, day) => stated < day,
};

function compilerOf(): Ajv {
  const compiler = new Ajv({ passContext: true, strict: false, validateSchema: false, addUsedSchema: false });
  compiler.addKeyword({
    keyword: 'verdict',
    errors: false,
    validate(this: { verdict: number }, code: number) {
      this.verdict = code;
      return true;
    },
  });
  for (const [keyword, holds] of Object.entries(DAYS)) {
    const compile = (day: string) => (stated: string) => holds(stated, day);
    compiler.addKeyword({ keyword, type: 'string', errors: false, compile });
  }
  return compiler;
}

const schemaOf = ({ claims }: Policy): AnySchema =>
  claims.reduceRight<AnySchema>(
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    (otherwise, claim, code) => ({ if: print(claim), then: { verdict: code }, else: otherwise }),
    { verdict: MISSING },
  );

function print(claim: Claim): AnySchema {
  switch (claim.kind) {
    case 'constant':
      return claim.value;
    case 'all':
      return together(claim.of);
    case 'any':
      return { anyOf: claim.of.map(print) };
    default:
      return { properties: { [claim.path.of]: member(claim) } };
  }
}

/** As one would write it: a single object schema for what is said of several members, the rest beside it. */
function together(claims: readonly Claim[]): AnySchema {
  const records = { d: new Map<string, Leaf>(), p: new Map<string, Leaf>() };
  const beside: Claim[] = [];
  for (const claim of claims) {
    const leaf = claim.kind === 'constant' || 'of' in claim || claim.kind === 'absent' ? undefined : claim;
    const known = leaf && records[leaf.path.of];
    if (leaf && known && !known.has(leaf.path.key)) known.set(leaf.path.key, leaf);
    else beside.push(claim);
  }
  const properties = Object.fromEntries(
    Object.entries(records).flatMap(([of, leaves]) =>
      leaves.size > 0 ? [[of, members([...leaves.values()])]] : [],
    ),
  );
  return { properties, ...(beside.length > 0 ? { allOf: beside.map(print) } : {}) };
}

const members = (leaves: readonly Leaf[]): AnySchema => ({
  required: leaves.map(({ path }) => path.key),
  properties: Object.fromEntries(leaves.map((leaf) => [leaf.path.key, value(leaf)])),
});

const member = (leaf: Leaf): AnySchema =>
  leaf.kind === 'absent' ? { not: { required: [leaf.path.key] } } : members([leaf]);

function value(leaf: Leaf): AnySchema {
  switch (leaf.kind) {
    case 'present':
    case 'absent':
      return true;
    case 'in':
      return { enum: leaf.values };
    case 'out':
      return { not: { enum: leaf.values } };
    case 'compare': {
      const { op, value: bound } = leaf;
      if (op === '=') return { const: bound };
      if (op === '!=') return { not: { const: bound } };
      return { [(typeof bound === 'string' ? DAY_WORDS : NUMBER_WORDS)[op]]: bound };
    }
  }
}

const NUMBER_WORDS = {
  '>=': 'minimum',
  '>': 'exclusiveMinimum',
  '<=': 'maximum',
  '<': 'exclusiveMaximum',
} as const;
const DAY_WORDS = { '>=': 'dayFrom', '>': 'dayAfter', '<=': 'dayUntil', '<': 'dayBefore' } as const;
