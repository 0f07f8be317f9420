/** Cuts a case on which engine and reference differ down to what the difference needs, and writes it out for a person. */
import { compilePack } from '../../src/compile/program.ts';
import type { Condition, Expression } from '../../src/model/condition.ts';
import type { Descriptor, Statements, Value } from '../../src/model/descriptor.ts';
import type { Pack, Rule } from '../../src/model/rule.ts';
import { formatDay } from '../../src/quantity/date.ts';
import { formatExact } from '../../src/support/exact.ts';
import { compareOn, type Difference } from './compare.ts';

/** Tries smaller cases until none of them differs any more. */
export function minimise(difference: Difference, pack: Pack): Difference {
  for (const { rule, descriptor } of smaller(difference)) {
    const program = compilePack({ ...pack, rules: [rule] });
    const still = compareOn(program, descriptor, difference.asOf).differences[0];
    if (still) return minimise(still, pack);
  }
  return difference;
}

type Case = Pick<Difference, 'rule' | 'descriptor'>;

function* smaller({ rule, descriptor }: Case): Generator<Case> {
  for (const less of smallerDescriptors(descriptor)) yield { rule, descriptor: less };
  for (const less of smallerRules(rule)) yield { rule: less, descriptor };
}

function* smallerDescriptors(descriptor: Descriptor): Generator<Descriptor> {
  const { parts, root } = descriptor;
  for (const [key, list] of Object.entries(parts)) {
    const { [key]: _, ...others } = parts;
    yield { ...descriptor, parts: others };
    if (!list) continue;
    for (const [index, item] of list.entries()) {
      yield { ...descriptor, parts: { ...parts, [key]: list.filter((each) => each !== item) } };
      for (const less of smallerRecords(item)) {
        yield { ...descriptor, parts: { ...parts, [key]: list.with(index, less) } };
      }
    }
  }
  for (const less of smallerRecords(root)) yield { ...descriptor, root: less };
}

function* smallerRecords(record: Statements): Generator<Statements> {
  for (const key of Object.keys(record.values)) {
    const { [key]: _, ...values } = record.values;
    yield { ...record, values };
  }
}

function* smallerRules(rule: Rule): Generator<Rule> {
  for (const review of rule.reviews)
    yield { ...rule, reviews: rule.reviews.filter((each) => each !== review) };
  for (const when of smallerConditions(rule.when)) yield { ...rule, when };
  for (const require of smallerConditions(rule.require)) yield { ...rule, require };
}

function* smallerConditions(condition: Condition): Generator<Condition> {
  if (condition.kind === 'constant') return;
  yield { kind: 'constant', value: true };
  yield { kind: 'constant', value: false };
  if (condition.kind === 'all' || condition.kind === 'any') {
    yield* condition.of;
    for (const [index, each] of condition.of.entries()) {
      for (const less of smallerConditions(each)) yield { ...condition, of: condition.of.with(index, less) };
    }
  }
  if (condition.kind === 'not') {
    yield condition.of;
    for (const of of smallerConditions(condition.of)) yield { kind: 'not', of };
  }
  if (condition.kind === 'parts') {
    for (const where of smallerConditions(condition.where)) yield { ...condition, where };
  }
}

/** The case as a person would note it down. */
export function write({ rule, descriptor, asOf, engine, reference }: Difference): string {
  return [
    `rule       ${rule.id} (${rule.force}${rule.each ? `, each of ${rule.each.key}` : ''})`,
    `when       ${condition(rule.when)}`,
    `require    ${condition(rule.require)}`,
    ...rule.reviews.map((review) => `review if  ${condition(review.condition)}`),
    `descriptor ${writeDescriptor(descriptor)}`,
    `as of      ${formatDay(asOf)}`,
    `engine     ${engine}`,
    `reference  ${reference}`,
  ].join('\n');
}

/** On one line. */
export function writeDescriptor({ root, parts }: Descriptor): string {
  const lists = Object.entries(parts).map(
    ([key, list]) => `${key}: [${(list ?? []).map(({ values }) => record(values)).join(', ')}]`,
  );
  return [record(root.values), ...lists].join(' ');
}

function record(values: Readonly<Record<string, Value | undefined>>): string {
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${shown(value)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

function shown(value: Value): string {
  if (typeof value !== 'object') return String(value);
  if ('level' in value) return value.label.zh;
  if ('convention' in value) return `${formatExact(value.least)} to ${formatExact(value.most)} by convention`;
  return `${value.top}/${value.bottom}`;
}

function condition(tree: Condition): string {
  switch (tree.kind) {
    case 'constant':
      return String(tree.value);
    case 'all':
    case 'any':
      return `${tree.kind}(${tree.of.map(condition).join(', ')})`;
    case 'not':
      return `not(${condition(tree.of)})`;
    case 'member':
      return `${name(tree.fact)} in [${tree.values.join(' ')}]`;
    case 'compare':
      return `${expression(tree.left)} ${tree.op}${tree.contested ? '(contested)' : ''} ${expression(tree.right)}`;
    case 'parts':
      return `${tree.quantifier} of ${tree.part.key}(${condition(tree.where)})`;
    case 'within':
      return `${tree.zone ? 'place or zone' : 'place'} ${tree.match} [${tree.places.map(({ label }) => label.zh).join(' ')}]`;
    case 'in-force':
      return `${tree.governs ? name(tree.governs) : 'as-of date'} from ${tree.from ?? '…'} to ${tree.until ?? '…'}`;
    case 'due':
      return `${name(tree.fact)} from ${tree.from ?? '…'} to ${tree.until ?? '…'}`;
  }
}

const name = ({ fact, hops }: { fact: { key: string }; hops: number }): string =>
  `${'../'.repeat(hops)}${fact.key}`;

function expression(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return formatExact(tree.value);
    case 'fact':
      return `${name(tree.ref)}·${formatExact(tree.scale)}`;
    case 'arithmetic':
      return `(${expression(tree.left)} ${tree.op} ${expression(tree.right)})`;
    case 'count':
      return `count(${tree.part.key} where ${condition(tree.where)})`;
    case 'sum':
      return `sum(${tree.part.key}.${tree.of.key}·${formatExact(tree.scale)} where ${condition(tree.where)})`;
  }
}
