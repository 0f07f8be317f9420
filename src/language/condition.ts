/** Reads a condition: the YAML under `when`, `require`, `forbid` and `review` becomes a tree of data. */
import type { Condition, FactRef, Quantified } from '../model/condition.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { resolvePlace } from '../place/resolve.ts';
import { fold } from '../support/text.ts';
import { booleanOf, suggestions, wordOf } from '../vocabulary/names.ts';
import { readFields, readMapping, readText, withNearest } from '../yaml/fields.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/tree.ts';
import { readComparison, splitTests } from './comparison.ts';
import { enter, findFact, findPart, hopsToSubject, placeFacts, type Scope, unknownFact } from './scope.ts';

const ALWAYS: Condition = { kind: 'constant', value: true };

/** A mapping or list holds when everything in it holds. */
export function readCondition(node: YamlNode, scope: Scope): Condition {
  if (node.kind === 'sequence')
    return join(
      'all',
      node.items.map((item) => readCondition(item, scope)),
    );
  const mapping = readMapping(node, 'condition', scope.problems);
  if (mapping?.entries.length === 0) {
    scope.problems.add('rule-constant-condition', { where: 'condition', value: true }, node.span);
  }
  return join(
    'all',
    (mapping?.entries ?? []).map((entry) => readEntry(entry, scope)),
  );
}

function join(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  return of.length === 1 && of[0] ? of[0] : { kind, of };
}

function readEntry(entry: YamlEntry, scope: Scope): Condition {
  const { key, value, keySpan } = entry;
  switch (wordOf(key)) {
    case 'all':
      return readCondition(value, scope);
    case 'any':
      return join('any', readAlternatives(value, scope));
    case 'not':
      return { kind: 'not', of: readCondition(value, scope) };
  }
  const part = findPart(key, scope);
  if (part && value.kind === 'mapping') return readPartTest(part, value, scope);
  const ref = findFact(key, scope);
  if (ref) return readFactTest(ref, entry, scope);
  const tests =
    value.kind === 'scalar' && typeof value.value === 'string' ? splitTests(value.value) : undefined;
  if (/[+\-*/×÷(]/.test(key) && tests) {
    return readComparison(tests, { scope, span: keySpan, name: key }) ?? ALWAYS;
  }
  scope.problems.add('rule-unknown-fact', unknownFact(key, scope), keySpan);
  return ALWAYS;
}

/** `any` takes a list of conditions, or a mapping whose entries are the alternatives. */
function readAlternatives(node: YamlNode, scope: Scope): readonly Condition[] {
  if (node.kind === 'sequence') return node.items.map((item) => readCondition(item, scope));
  const mapping = readMapping(node, 'any', scope.problems);
  return (mapping?.entries ?? []).map((entry) => readEntry(entry, scope));
}

function readFactTest(ref: FactRef, entry: YamlEntry, scope: Scope): Condition {
  const { key, value, keySpan } = entry;
  const { type } = ref.fact;
  if (type.kind === 'text') {
    scope.problems.add('rule-reads-remark', { fact: key }, keySpan);
    return ALWAYS;
  }
  const items = value.kind === 'sequence' ? value.items : [value];
  const scalars = items.filter((item): item is YamlScalar => item.kind === 'scalar');
  if (scalars.length !== items.length || scalars.length === 0) {
    scope.problems.add(
      'rule-wrong-test',
      { fact: key, test: value.kind, expected: expectedTest(ref.fact) },
      value.span,
    );
    return ALWAYS;
  }
  if (type.kind === 'place') return readPlaceTest(scalars, scope);
  const only = scalars.length === 1 ? scalars[0] : undefined;
  const tests = typeof only?.value === 'string' ? splitTests(only.value) : undefined;
  if (tests && type.kind !== 'boolean' && type.kind !== 'choice') {
    return readComparison(tests, { scope, span: keySpan, name: key }) ?? ALWAYS;
  }
  if (type.kind === 'quantity' || type.kind === 'date') {
    const test = scalars.map((scalar) => scalar.source).join(', ');
    scope.problems.add('rule-wrong-test', { fact: key, test, expected: expectedTest(ref.fact) }, value.span);
    return ALWAYS;
  }
  return readMembership(ref, entry, scalars, scope);
}

function expectedTest({ type }: Fact): string {
  switch (type.kind) {
    case 'boolean':
      return 'true | false';
    case 'choice':
    case 'grade':
      return type.values.map((value) => value.label.zh).join(' | ');
    case 'quantity':
      return `">= 1${type.unit.symbol}"`;
    case 'date':
      return '">= 2025-01-01"';
    default:
      return type.kind;
  }
}

function readMembership(
  ref: FactRef,
  entry: YamlEntry,
  scalars: readonly YamlScalar[],
  scope: Scope,
): Condition {
  const values = scalars.flatMap((scalar) => memberValue(ref.fact, entry.key, scalar, scope) ?? []);
  const text = `${entry.key}: ${scalars.map((scalar) => String(scalar.value)).join(', ')}`;
  return { kind: 'member', fact: ref, values, text, span: entry.keySpan };
}

/** The value as descriptors hold it: a boolean, a choice's key, a grade's rank. */
function memberValue(
  fact: Fact,
  key: string,
  scalar: YamlScalar,
  scope: Scope,
): string | number | boolean | undefined {
  const { type } = fact;
  const text = String(scalar.value);
  if (type.kind === 'boolean') {
    const value = booleanOf(text);
    if (value === undefined) {
      scope.problems.add('rule-wrong-test', { fact: key, test: text, expected: 'true | false' }, scalar.span);
    }
    return value;
  }
  if (type.kind !== 'choice' && type.kind !== 'grade') return undefined;
  const index = type.names.get(fold(text));
  if (index !== undefined) return type.kind === 'grade' ? index : type.values[index]?.key;
  const allowed = type.values.map((value) => value.label.zh);
  const data = withNearest({ fact: key, value: text, allowed }, text, suggestions(type.values));
  scope.problems.add('rule-unknown-value', data, scalar.span);
  return undefined;
}

function readPlaceTest(scalars: readonly YamlScalar[], scope: Scope): Condition {
  const places = scalars.flatMap((scalar) => {
    const text = scalar.source.replace(/^['"]|['"]$/g, '');
    const found = resolvePlace(text, scope.places);
    if ('place' in found) return [found.place];
    const guess = 'nearest' in found && found.nearest ? { nearest: found.nearest } : {};
    scope.problems.add('rule-unknown-place', { place: text, ...guess }, scalar.span);
    return [];
  });
  return {
    kind: 'within',
    ...placeFacts(scope),
    places,
    match: scope.subject.subject === 'region' ? 'same' : 'inside',
  };
}

/** `boilers: { any: … }`, `{ count: { where: …, is: … } }`, `{ sum: { of: …, where: …, is: … } }`. */
function readPartTest(part: Part, node: YamlNode, scope: Scope): Condition {
  const mapping = readMapping(node, part.key, scope.problems);
  const inner = enter({ ...scope, parts: [] }, part);
  const conditions = (mapping?.entries ?? []).map((entry): Condition => {
    const word = wordOf(entry.key);
    if (word === 'any' || word === 'all' || word === 'none') {
      const where = readCondition(entry.value, inner);
      return quantified({ quantifier: word, part, where }, entry, scope);
    }
    if (word === 'count' || word === 'sum') return readAggregate(word, part, entry, scope);
    const known = ['all', 'any', 'none', 'count', 'sum'];
    const data = withNearest({ field: entry.key, owner: part.key }, entry.key, known);
    scope.problems.add('field-unknown', data, entry.keySpan);
    return ALWAYS;
  });
  return join('all', conditions);
}

function quantified(
  of: Pick<Quantified, 'quantifier' | 'part' | 'where'>,
  entry: YamlEntry,
  scope: Scope,
): Condition {
  return {
    kind: 'parts',
    ...of,
    hops: hopsToSubject(scope),
    text: `${of.part.key}: ${entry.key}`,
    span: entry.keySpan,
  };
}

function readAggregate(word: 'count' | 'sum', part: Part, entry: YamlEntry, scope: Scope): Condition {
  const required = word === 'sum' ? ['of', 'is'] : ['is'];
  const fields = readFields(entry.value, { owner: word, required, optional: ['where'] }, scope.problems);
  const of = readText(fields.get('of'), 'of', scope.problems);
  const is = readText(fields.get('is'), 'is', scope.problems);
  const tests = is === undefined ? undefined : splitTests(is);
  if (!tests || (word === 'sum' && of === undefined)) {
    if (is !== undefined) {
      scope.problems.add(
        'rule-wrong-test',
        { fact: part.key, test: is, expected: '">= 1"' },
        entry.value.span,
      );
    }
    return ALWAYS;
  }
  const name = word === 'sum' ? `sum(${part.key}.${of})` : `count(${part.key})`;
  const comparison = readComparison(tests, { scope, span: entry.keySpan, name });
  const node = fields.get('where');
  if (!comparison || !node) return comparison ?? ALWAYS;
  return withFilter(comparison, readCondition(node, enter({ ...scope, parts: [] }, part)));
}

/** Puts the `where` of an aggregate into the expression that the comparison was read from. */
function withFilter(condition: Condition, where: Condition): Condition {
  if (condition.kind === 'all')
    return { ...condition, of: condition.of.map((each) => withFilter(each, where)) };
  if (condition.kind !== 'compare') return condition;
  const left = condition.left;
  if (left.kind === 'count' || left.kind === 'sum') return { ...condition, left: { ...left, where } };
  return condition;
}
