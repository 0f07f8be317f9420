/** Which parts of an evaluated condition decide it, and which duties an unmet one leaves. */
import type { Condition } from '../model/condition.ts';
import { FALSE, TRUE, type Trace, UNKNOWN } from '../model/trace.ts';

/** A part of a condition that gave it its truth. */
export interface Decisive {
  readonly trace: Trace;
  /** The condition as it counts: turned round where it stands under a `not`. */
  readonly condition: Condition;
  /** The part on which a quantified condition was evaluated. */
  readonly owner?: string;
}

/** `turned` under a `not`. */
type Sign = 'plain' | 'turned';

interface Place {
  readonly sign: Sign;
  readonly owner: string | undefined;
}

const TOP: Place = { sign: 'plain', owner: undefined };

const turn = (sign: Sign): Sign => (sign === 'plain' ? 'turned' : 'plain');

function decisive(trace: Trace, { sign, owner }: Place): Decisive {
  const condition = sign === 'plain' ? trace.condition : opposite(trace.condition);
  return { trace, condition, ...(owner === undefined ? {} : { owner }) };
}

/** The leaves that decide: what is false in an unmet `all`, everything in an unmet `any`, what is open in an open one. */
export function decisiveLeaves(trace: Trace, at: Place = TOP): readonly Decisive[] {
  const { condition, children, truth } = trace;
  if (children.length === 0) return [decisive(trace, at)];
  const turns = turnsRound(condition);
  const wanted = turns && truth !== UNKNOWN ? (truth === FALSE ? TRUE : FALSE) : truth;
  return children
    .filter((child) => child.truth === wanted)
    .flatMap((child) => decisiveLeaves(child, inside(child, turns, at)));
}

/** `not` and `none` want their children false. */
export const turnsRound = (condition: Condition): boolean =>
  condition.kind === 'not' || (condition.kind === 'parts' && condition.quantifier === 'none');

const inside = (child: Trace, turns: boolean, { sign, owner }: Place): Place => ({
  sign: turns ? turn(sign) : sign,
  owner: child.label ?? owner,
});

/** What an unmet condition demands: every duty by itself, alternatives together, since any one of them is enough. */
export function unmetDuties(trace: Trace, at: Place = TOP): readonly Decisive[] {
  const { condition, children } = trace;
  if (children.length === 0 || !isConjunction(condition, at.sign)) return [decisive(trace, at)];
  const turns = turnsRound(condition);
  return children
    .map((child) => ({ child, place: inside(child, turns, at) }))
    .filter(({ child, place }) => child.truth === (place.sign === 'plain' ? FALSE : TRUE))
    .flatMap(({ child, place }) => unmetDuties(child, place));
}

/** Whether, as it counts, each child must hold. */
function isConjunction(condition: Condition, sign: Sign): boolean {
  switch (condition.kind) {
    case 'not':
      return true;
    case 'all':
      return sign === 'plain';
    case 'any':
      return sign === 'turned';
    case 'parts':
      return condition.quantifier === 'any' ? sign === 'turned' : sign === 'plain';
    default:
      return false;
  }
}

/** The condition turned round as a person would say it: of a list each member, 且 for 或. */
export function opposite(condition: Condition): Condition {
  switch (condition.kind) {
    case 'not':
      return condition.of;
    case 'all':
      return { kind: 'any', of: condition.of.map(opposite) };
    case 'any':
      return { kind: 'all', of: condition.of.map(opposite) };
    case 'parts':
      return condition.quantifier === 'all'
        ? { ...condition, quantifier: 'any', where: opposite(condition.where) }
        : { ...condition, quantifier: condition.quantifier === 'any' ? 'none' : 'any' };
    default:
      return { kind: 'not', of: condition };
  }
}

/** Why a false condition is false: the first thing that is enough, and of alternatives all of them. */
export function whyFalse({ condition, children }: Trace): Condition {
  if (condition.kind === 'not') return children[0] ? whyTrue(children[0]) : opposite(condition);
  if (condition.kind === 'any') return { kind: 'all', of: children.map(whyFalse) };
  const first = condition.kind === 'all' ? children.find(({ truth }) => truth === FALSE) : undefined;
  return first ? whyFalse(first) : opposite(condition);
}

function whyTrue({ condition, children }: Trace): Condition {
  if (condition.kind === 'not') return children[0] ? whyFalse(children[0]) : condition;
  if (condition.kind === 'all') return { kind: 'all', of: children.map(whyTrue) };
  const first = condition.kind === 'any' ? children.find(({ truth }) => truth === TRUE) : undefined;
  return first ? whyTrue(first) : condition;
}
