/** Which rules could bear on each other at all: asked cheaply, so that few pairs are left to be solved. */
import type { Rule } from '../model/rule.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { usesOf } from '../reason/uses.ts';
import type { Pair } from './relations.ts';

/** What a rule reads: for itself, apart from the gates of place and time, and in what it requires. */
interface Reading {
  readonly rule: Rule;
  readonly require: ReadonlySet<Fact | Part>;
  readonly own: ReadonlySet<Fact | Part>;
}

/**
 * Pairs of rules of one subject of which one requires something of a fact that the other reads as well, in the order of
 * the rules. A region's papers bind regions of their own, so only those of one place meet.
 */
export function pairsOf(rules: readonly Rule[]): readonly Pair[] {
  const readings = rules.map(readingOf);
  const readers = new Map<Fact | Part, number[]>();
  for (const [i, { own }] of readings.entries()) {
    for (const fact of own) readers.set(fact, [...(readers.get(fact) ?? []), i]);
  }
  return readings.flatMap(({ rule, require, own }, i) => {
    const others = new Set<number>();
    for (const fact of own) {
      for (const other of readers.get(fact) ?? []) {
        if (other > i && (require.has(fact) || readings[other]?.require.has(fact))) others.add(other);
      }
    }
    return [...others]
      .sort((a, b) => a - b)
      .flatMap((other): readonly Pair[] => {
        const second = readings[other]?.rule;
        return second && mayMeet(rule, second) ? [[rule, second]] : [];
      });
  });
}

function mayMeet(a: Rule, b: Rule): boolean {
  if (a.subject !== b.subject) return false;
  if (a.subject !== 'region') return true;
  return a.document.place === b.document.place && (a.due ?? b.due) === (b.due ?? a.due);
}

function readingOf(rule: Rule): Reading {
  const require = factsOf(rule, [rule.require]);
  return { rule, require, own: new Set([...require, ...factsOf(rule, [rule.when])]) };
}

/** Without those that say where and when, which all rules read. */
function factsOf(rule: Rule, conditions: Parameters<typeof usesOf>[0]): ReadonlySet<Fact | Part> {
  const { facts, lists } = usesOf(conditions);
  const own = [...facts.keys()].filter(
    (fact) => fact.type.kind !== 'place' && !EVERYWHERE.has(fact.key) && fact !== rule.governs?.fact,
  );
  return new Set<Fact | Part>([...own, ...lists.keys()]);
}

const EVERYWHERE: ReadonlySet<string> = new Set(['zone', 'year', 'filing_date']);
