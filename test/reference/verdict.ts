/** The verdict table of the reference: first of a case in which no fact is missing, then of one in which some are. */
import type { Force } from '../../src/model/rule.ts';
import type { Verdict } from '../../src/model/verdict.ts';

export type Truth = 'true' | 'false' | 'unknown';

/** A truth and, for `unknown`, what leaves it open: facts not stated, or a reading on which people differ. */
export interface Answer {
  readonly truth: Truth;
  readonly missing: readonly string[];
  readonly contested: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The rule surely concerns the subject. */
  readonly applies: boolean;
  readonly missing: ReadonlySet<string>;
  /** Left to a person by a contested number or a customary conversion alone. */
  readonly contested: boolean;
}

/** Answers to `when`, `require` and each review condition, in this order. */
export type Answers = readonly [when: Answer, require: Answer, ...reviews: Answer[]];
type Truths = readonly Truth[];

/**
 * The verdict that stands whatever the missing facts turn out to be. Where there is none it is `missing`, and a fact
 * is named when the answer it keeps open can make a difference.
 */
export function verdictOf(force: Force, answers: Answers): Judgement {
  const cases = combinations(answers.map(finallyAs));
  const outcomes = new Set(cases.map((truths) => finished(force, truths)));
  const [when, require, ...reviews] = answers;
  const applies = when.truth === 'true';
  const [only] = outcomes;
  if (outcomes.size === 1 && only) {
    const met =
      reviews.some(({ truth }) => truth === 'true') || (force === 'principle' && require.truth === 'false');
    const clear = applies && met;
    return { verdict: only, applies, missing: new Set(), contested: only === 'review' && !clear };
  }
  // It is met whether or not it concerns the subject.
  if (require.truth === 'true' && reviews.every(({ truth }) => truth === 'false')) {
    return { verdict: 'pass', applies, missing: new Set(), contested: false };
  }
  const named = answers.filter((_, index) => matters(force, cases, index));
  return {
    verdict: 'missing',
    applies,
    missing: new Set(named.flatMap(({ missing }) => missing)),
    contested: false,
  };
}

/** Every way to take one from each list. */
function combinations(lists: readonly (readonly Truth[])[]): readonly Truths[] {
  return lists.reduce<readonly Truths[]>(
    (before, list) => before.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );
}

/** What an answer can be once nothing is missing: a contested one stays unknown. */
function finallyAs({ truth, missing, contested }: Answer): Truth[] {
  if (truth !== 'unknown') return [truth];
  if (missing.length === 0) return ['unknown'];
  return contested ? ['true', 'false', 'unknown'] : ['true', 'false'];
}

/** The verdict when no fact is missing, so that `unknown` means: people read it both ways. */
function finished(force: Force, [when, require, ...reviews]: Truths): Verdict {
  if (when === 'false') return 'not_applicable';
  if (reviews.includes('true')) return 'review';
  const clear = !reviews.includes('unknown');
  if (require === 'true' && clear) return 'pass';
  if (when === 'true' && require === 'false' && clear && force !== 'principle') return 'fail';
  return 'review';
}

/** Whether two cases that differ in this one answer differ in their verdict. */
function matters(force: Force, cases: readonly Truths[], index: number): boolean {
  const others = (truths: Truths): string => truths.filter((_, at) => at !== index).join();
  return cases.some((a) =>
    cases.some((b) => others(a) === others(b) && finished(force, a) !== finished(force, b)),
  );
}
