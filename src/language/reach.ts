/** Finds conditions that no descriptor can meet: an `all` whose tests of one fact leave nothing over. */
import type { Comparison, Condition, FactRef } from '../model/condition.ts';
import { compare, type Exact } from '../support/exact.ts';

/** The values of one fact that the tests so far allow. */
interface Range {
  low?: { readonly at: Exact; readonly open: boolean };
  high?: { readonly at: Exact; readonly open: boolean };
  values?: ReadonlySet<string | number | boolean>;
}

/** Every `all` (and lone leaf) in the tree that can never hold, as its text. */
export function unreachable(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
      return contradiction(condition.of) ?? condition.of.flatMap(unreachable);
    case 'any':
      return condition.of.flatMap(unreachable);
    case 'not':
      return [];
    case 'parts':
      return unreachable(condition.where);
    case 'compare':
    case 'member':
      return contradiction([condition]) ?? [];
    default:
      return [];
  }
}

function contradiction(conditions: readonly Condition[]): readonly string[] | undefined {
  const ranges = new Map<string, Range>();
  for (const condition of flatten(conditions)) {
    const leaf = leafOf(condition);
    if (!leaf) continue;
    const range = ranges.get(leaf.name) ?? bounds(leaf.ref);
    ranges.set(leaf.name, range);
    if (condition.kind === 'member') {
      const before = range.values;
      range.values = new Set(condition.values.filter((value) => !before || before.has(value)));
    } else if (condition.kind === 'compare') narrow(range, condition);
    if (isEmpty(range))
      return [condition.kind === 'member' || condition.kind === 'compare' ? condition.text : ''];
  }
  return undefined;
}

const flatten = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.flatMap((each) => (each.kind === 'all' ? flatten(each.of) : [each]));

function leafOf(condition: Condition): { readonly name: string; readonly ref: FactRef } | undefined {
  const ref =
    condition.kind === 'member'
      ? condition.fact
      : condition.kind === 'compare' && condition.left.kind === 'fact' && condition.right.kind === 'number'
        ? condition.left.ref
        : undefined;
  return ref && { name: `${ref.hops} ${ref.fact.key}`, ref };
}

function bounds({ fact }: FactRef): Range {
  if (fact.type.kind !== 'quantity') return {};
  const { min, above, max } = fact.type.bounds;
  const range: Range = {};
  if (above !== undefined) range.low = { at: above, open: true };
  else if (min !== undefined) range.low = { at: min, open: false };
  if (max !== undefined) range.high = { at: max, open: false };
  return range;
}

function narrow(range: Range, { op, right }: Comparison): void {
  if (right.kind !== 'number') return;
  const at = right.value;
  const open = op === '>' || op === '<';
  if (op === '>=' || op === '>' || op === '=') {
    const { low } = range;
    const order = low ? compare(at, low.at) : 1;
    if (order > 0 || (order === 0 && open)) range.low = { at, open };
  }
  if (op === '<=' || op === '<' || op === '=') {
    const { high } = range;
    const order = high ? compare(at, high.at) : -1;
    if (order < 0 || (order === 0 && open)) range.high = { at, open };
  }
}

function isEmpty({ low, high, values }: Range): boolean {
  if (values?.size === 0) return true;
  if (!low || !high) return false;
  const order = compare(low.at, high.at);
  return order > 0 || (order === 0 && (low.open || high.open));
}
