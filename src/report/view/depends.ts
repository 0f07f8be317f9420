/** What stands before a missing fact in the conditions of its rule: that on which it depends whether it is needed. */
import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/report.ts';
import { type Trace, UNKNOWN } from '../../model/trace.ts';
import type { Fact, Part } from '../../model/vocabulary.ts';

/** What must all hold for one finding to ask; nothing: it asks in any case. */
export interface Alternative {
  readonly terms: readonly Condition[];
  /** Of which the answers are still open. */
  readonly facts: readonly (Fact | Part)[];
}

export function alternativeOf(finding: Finding, pointers: ReadonlySet<string>): Alternative {
  const before = termsBefore(finding, pointers);
  return {
    terms: before.flatMap(({ trace, sign }) => openTerms(trace, sign)),
    facts: before.flatMap(({ trace }) => missingIn(trace)).map(({ fact }) => fact),
  };
}

function termsBefore(finding: Finding, pointers: ReadonlySet<string>): readonly Term[] {
  const { when, require, reviews } = finding.explain();
  const within = (trace: Trace, role: Place['role']) =>
    standingBefore(trace, { pointers, sign: 'plain', role });
  if (reads(when, pointers)) return within(when, 'concerns');
  const readers = [require, ...reviews].filter((trace) => reads(trace, pointers));
  const [only] = readers;
  const own = readers.length === 1 && only ? within(only, only === require ? 'satisfies' : 'concerns') : [];
  return [{ trace: when, sign: 'plain' }, ...own];
}

type Sign = 'plain' | 'turned';

const turn = (sign: Sign): Sign => (sign === 'plain' ? 'turned' : 'plain');

/** A condition that must come out true (plain) or false (turned). */
interface Term {
  readonly trace: Trace;
  readonly sign: Sign;
}

interface Place {
  readonly pointers: ReadonlySet<string>;
  readonly sign: Sign;
  /** Whether the condition says that something concerns the subject, or that a demand is met. */
  readonly role: 'concerns' | 'satisfies';
}

/**
 * What stands before the fact in its own condition and could settle it without the fact: what keeps a rule from
 * concerning the subject, or another way to meet a demand. Neither a second reason why a rule applies nor a demand that
 * is broken already excuses an answer.
 */
function standingBefore(trace: Trace, place: Place): readonly Term[] {
  const { condition, children } = trace;
  const { pointers, sign, role } = place;
  if (condition.kind === 'not') {
    return children.flatMap((child) => standingBefore(child, { ...place, sign: turn(sign) }));
  }
  if (condition.kind !== 'all' && condition.kind !== 'any') return [];
  const readers = children.filter((child) => reads(child, pointers));
  const [first] = readers;
  if (first === undefined) return [];
  const isConjunction = (condition.kind === 'all') === (sign === 'plain');
  const decides = isConjunction === (role === 'concerns');
  const wanted: Sign = condition.kind === 'all' ? 'plain' : 'turned';
  const earlier = decides ? children.slice(0, children.indexOf(first)) : [];
  return [
    ...earlier.map((child) => ({ trace: child, sign: wanted })),
    ...(readers.length === 1 ? standingBefore(first, place) : []),
  ];
}

const reads = (trace: Trace, pointers: ReadonlySet<string>): boolean =>
  trace.truth === UNKNOWN && missingIn(trace).some(({ pointer }) => pointers.has(pointer));

const joined = (kind: 'all' | 'any', of: readonly Condition[]): Condition => {
  const [only] = of;
  return of.length === 1 && only ? only : { kind, of };
};

/** What is undecided in a condition, as a conjunction; what is settled falls out of it. */
function openTerms(trace: Trace, sign: Sign): readonly Condition[] {
  const { condition, children, truth } = trace;
  if (truth !== UNKNOWN) return [];
  if (condition.kind === 'not') return children.flatMap((child) => openTerms(child, turn(sign)));
  if (condition.kind !== 'all' && condition.kind !== 'any') {
    return [sign === 'plain' ? condition : { kind: 'not', of: condition }];
  }
  const open = children.filter((child) => child.truth === UNKNOWN).map((child) => openTerms(child, sign));
  const together = (condition.kind === 'all') === (sign === 'plain');
  return together
    ? open.flat()
    : [
        joined(
          'any',
          open.map((each) => joined('all', each)),
        ),
      ];
}

const missingIn = (trace: Trace): readonly { readonly fact: Fact | Part; readonly pointer: string }[] => [
  ...trace.open.flatMap((open) => (open.kind === 'missing' ? [open] : [])),
  ...trace.children.flatMap(missingIn),
];
