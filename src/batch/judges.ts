/** The verdicts of all rules on a descriptor that lies in frames. */
import { Tally } from '../evaluate/conclude.ts';
import { verdictOf } from '../evaluate/judge.ts';
import type { Program } from '../model/program.ts';
import type { Conclusion } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import { type Answer, OPEN_FACT, TRUE } from '../model/trace.ts';
import type { Part } from '../model/vocabulary.ts';

import { PlaceTests } from './emit.ts';
import { BatchFrame, type FramePool } from './frames.ts';
import { arrange, type Candidate } from './gates.ts';
import { type Counter, generate, type Judge } from './generate.ts';
import type { PartScope, SubjectScope } from './scopes.ts';

/** Verdicts whose binding rules a result names one by one. */
export const NAMED = ['fail', 'missing', 'review'] as const;
type Named = (typeof NAMED)[number];

/** Parts of one list that a number can tell apart; the scanner takes fewer. */
const PARTS = 65_536;

/** A rule's place in the program and, where it judges parts, the part: numbers that sort as findings do. */
export const ruleIndex = (finding: number): number => Math.floor(finding / PARTS);
/** -1: the subject as a whole, or a list of which nothing is said. */
export const partIndex = (finding: number): number => (finding % PARTS) - 1;

export const findingOf = (rule: number, part: number): number => rule * PARTS + part + 1;

/** The rules of one subject on the subject itself, or on each part of one list. */
interface Group {
  readonly judge: Judge;
  readonly each?: { readonly list: number; readonly unlisted: BatchFrame };
}

/** Judges one kind of subject. Its results stand in its fields until the next descriptor. */
export class Judges {
  /** Rules that bind. */
  readonly named: Readonly<Record<Named, number[]>> = { fail: [], missing: [], review: [] };
  /** All rules. */
  readonly counts = { pass: 0, fail: 0, missing: 0, review: 0 };
  private readonly tally = new Tally();
  private readonly places = new PlaceTests();
  private readonly groups: readonly Group[];
  private readonly frames: FramePool;
  private part = -1;

  constructor(program: Program, scope: SubjectScope, frames: FramePool) {
    this.frames = frames;
    this.groups = groupsOf(program, scope, {
      root: frames.root,
      counter: this.counter,
      places: this.places,
    });
  }

  /** `asOf` in days; `filed`: it is the descriptor's own filing date. */
  judge(asOf: number, filed: boolean): Conclusion {
    const { named, counts, tally, frames, counter } = this;
    named.fail.length = named.missing.length = named.review.length = 0;
    counts.missing = counts.review = counts.fail = counts.pass = 0;
    counter.passed = counter.applied = counter.failed = 0;
    tally.reset();
    const { root } = frames;
    frames.date(asOf, filed);
    this.places.ask(root);
    for (let g = 0; g < this.groups.length; g += 1) {
      const { judge, each } = this.groups[g] as Group;
      this.part = -1;
      if (each === undefined) {
        judge(root, TRUE);
        continue;
      }
      const list = root.parts[each.list];
      if (list === undefined) {
        each.unlisted.date(asOf, filed);
        judge(each.unlisted, OPEN_FACT);
        continue;
      }
      for (let i = 0; i < list.length; i += 1) {
        this.part = i;
        judge(list[i] as BatchFrame, TRUE);
      }
    }
    for (let i = 0; i < NAMED.length; i += 1) sort(named[NAMED[i] as Named]);
    if (counter.applied > 0) tally.count('pass', true);
    counts.pass += counter.passed + counter.applied;
    counts.fail += counter.failed;
    return tally.conclusion();
  }

  private readonly counter: Counter = {
    passed: 0,
    applied: 0,
    failed: 0,
    open: (when, require, principle) => {
      const verdict = verdictOf(principle ? 'principle' : 'encouraged', when, require, NONE);
      if (verdict !== 'not_applicable') this.counts[verdict] += 1;
    },
    weigh: ({ index, rule, binding, reviews }, when, require, frame) => {
      const answers = reviews.length === 0 ? NONE : reviews.map((review) => review(frame));
      const verdict = verdictOf(rule.force, when, require, answers);
      if (verdict === 'not_applicable') return;
      this.counts[verdict] += 1;
      if (!binding) return;
      this.tally.count(verdict, when === TRUE);
      if (verdict !== 'pass') this.named[verdict].push(findingOf(index, this.part));
    },
  };
}

const NONE: readonly Answer[] = [];

interface Around {
  readonly root: BatchFrame;
  readonly counter: Counter;
  readonly places: PlaceTests;
}

function groupsOf(
  program: Program,
  scope: SubjectScope,
  { root, counter, places }: Around,
): readonly Group[] {
  const groups = new Map<Part | undefined, Candidate[]>();
  program.rules.forEach(({ rule, reviews }, index) => {
    const { subject, each } = rule;
    if (subject !== scope.subject) return;
    const own = groups.get(each) ?? [];
    own.push({
      index,
      rule,
      binding: isBinding(rule),
      reviews: rule.reviews.length === 0 ? [] : reviews.map(({ test }) => test),
    });
    groups.set(each, own);
  });
  return [...groups].map(([part, candidates]): Group => {
    const judge = generate(arrange(candidates), { program, counter, places });
    if (!part) return { judge };
    const own = scope.parts.find(({ key }) => key === part.key) as PartScope;
    return { judge, each: { list: own.list, unlisted: new BatchFrame(own, root, part) } };
  });
}

/** Few numbers, nearly in order, of which JavaScript's own sort would make strings. */
function sort(numbers: number[]): void {
  if (numbers.length > MOST_BY_HAND) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < numbers.length; i += 1) {
    const one = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > one; at -= 1) numbers[at] = numbers[at - 1] as number;
    numbers[at] = one;
  }
}

const MOST_BY_HAND = 64;
