/** What can never happen to one rule, and which pieces of its conditions change nothing. */
import type { Never, Observation } from '../model/analysis.ts';
import type { Condition } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact } from '../model/vocabulary.ts';
import type { Goal } from '../reason/solve.ts';
import { usesOf } from '../reason/uses.ts';
import { type Asker, goal, isWitness, type Possible } from './asker.ts';
import { constant, type Piece, piecesOf, replaced } from './structure.ts';

/** Empty for a rule that can concern somebody, be met and be broken, and of which every word counts. */
export function ofRule(rule: Rule, asker: Asker): readonly Observation[] {
  const never = nevers(rule, asker);
  return never.length > 0 ? never : idlePieces(rule, asker);
}

/** What can never be says more than what follows from it, so the first is enough – each review aside. */
function nevers(rule: Rule, asker: Asker): readonly Observation[] {
  const { when, require, reviews } = rule;
  const applies = goal(rule, when, true);
  const ask = (what: Never, ...goals: readonly Goal[]): Possible =>
    asker.possible(rule.subject, goals, `never:${rule.id}#${what}`);
  const concerned = ask('applies', applies);
  if (concerned === 'none') return [never({ rule, what: 'applies', condition: when }, nearly(rule, asker))];
  if (ask('met', applies, goal(rule, require, true)) === 'none')
    return [never({ rule, what: 'met', condition: require }, concerned)];
  if (ask('broken', applies, goal(rule, require, false)) === 'none')
    return [never({ rule, what: 'broken', condition: require }, concerned)];
  return reviews.flatMap(({ condition }, i) =>
    ask('review', applies, goal(rule, condition, true)) === 'none'
      ? [never({ rule, what: 'review', condition, index: i }, concerned)]
      : [],
  );
}

interface Subject {
  readonly rule: Rule;
  readonly what: Never;
  readonly condition: Condition;
  readonly index?: number;
}

function never({ rule, what, condition, index }: Subject, witness: Possible): Observation {
  return {
    id: `never:${rule.id}#${what}${index === undefined ? '' : `.${index + 1}`}`,
    severity: 'error',
    relation: { kind: 'never', rules: [rule], what, condition },
    ...(isWitness(witness) ? { witness } : {}),
  };
}

/** Somebody to whom as many of the first tests as possible apply, place and time among them, and the next does not. */
function nearly(rule: Rule, asker: Asker): Possible {
  if (rule.when.kind !== 'all') return undefined;
  const tests = flat(rule.when.of);
  for (let count = tests.length - 1; count > 0; count -= 1) {
    const goals = tests.slice(0, count + 1).map((each, i) => goal(rule, each, i < count));
    const found = asker.possible(rule.subject, goals, `never:${rule.id}#nearly`);
    if (isWitness(found)) return found;
  }
  return undefined;
}

const flat = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.flatMap((each) => (each.kind === 'all' ? flat(each.of) : [each]));

/** Of a piece inside of another idle one only the other is told. */
function idlePieces(rule: Rule, asker: Asker): readonly Observation[] {
  const { when, require } = rule;
  const inWhen = piecesOf(when).map((piece) => ({ piece, side: 'when' as const }));
  const inRequire = piecesOf(require).map((piece) => ({ piece, side: 'require' as const }));
  const asked = { when: timesAsked([when]), require: timesAsked([when, require]) };
  const told: string[] = [];
  return [...inWhen, ...inRequire].flatMap(({ piece, side }) => {
    const path = [side, ...piece.path].join('.');
    if (told.some((outer) => path.startsWith(`${outer}.`))) return [];
    // Only what else is asked of the same fact could make one of its values idle.
    if (piece.choiceOf && asked[side](piece.choiceOf) < 2) return [];
    const id = `idle:${rule.id}#${path}`;
    const context = side === 'require' ? [goal(rule, when, true)] : [];
    if (changes({ rule, piece, whole: rule[side], context }, asker, id)) return [];
    told.push(path);
    const witness = asker.possible(rule.subject, [goal(rule, when, true)], id);
    return [
      {
        id,
        severity: 'warning',
        relation: { kind: 'idle', rules: [rule], path, condition: piece.condition },
        ...(isWitness(witness) ? { witness } : {}),
      } satisfies Observation,
    ];
  });
}

/** In how many tests each fact occurs. */
function timesAsked(conditions: readonly Condition[]): (fact: Fact) => number {
  const { facts } = usesOf(conditions);
  return (fact) => {
    const { lists = [], numbers = [], links = [] } = facts.get(fact) ?? {};
    return lists.length + numbers.length + links.length;
  };
}

interface Place {
  readonly rule: Rule;
  readonly piece: Piece;
  readonly whole: Condition;
  readonly context: readonly Goal[];
}

/**
 * Whether some descriptor is answered otherwise when the piece is left out of its list; in doubt, yes. Leaving one out
 * of an `any` can only make it fail, out of an `all` only hold.
 */
function changes({ rule, piece, whole, context }: Place, asker: Asker, about: string): boolean {
  const without = replaced(whole, piece.path, constant(piece.of === 'all'));
  const wanted = (piece.of === 'any') === piece.positive;
  const goals = [...context, goal(rule, whole, wanted), goal(rule, without, !wanted)];
  return asker.possible(rule.subject, goals, about) !== 'none';
}
