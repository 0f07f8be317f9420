/** The verdict of one rule on one frame, exactly as the table of verdicts says. */
import { openLeaves } from '../compile/open.ts';
import type { CompiledRule, Frame } from '../model/program.ts';
import type { Explanation, MissingFact, ReviewCause } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { FALSE, type Open, TRUE, type Trace, type Truth, UNKNOWN } from '../model/trace.ts';
import type { Verdict } from '../model/verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** Whether the rule surely concerns the subject. */
  readonly applies: boolean;
  readonly missing: readonly MissingFact[];
  readonly review: readonly ReviewCause[];
}

const PLAIN = { missing: [], review: [] };

/**
 * | when    | require | verdict |
 * |---------|---------|---------|
 * | false   | any     | not_applicable |
 * | true    | true    | pass |
 * | unknown | true    | pass (it holds either way; `applies` is false) |
 * | true    | false   | fail; `review` where the force is 原则上 |
 * | else    |         | missing — or review, where no fact is missing and only a contested reading is open |
 *
 * A `review` condition takes the place of pass and fail: one that holds settles that a person decides, whatever
 * `require` turns out to be; an unknown one keeps the verdict open, and its facts are asked for in the same round.
 */
export function judge(compiled: CompiledRule, frame: Frame): Judgement {
  const when = compiled.when.test(frame);
  if (when === FALSE) return { verdict: 'not_applicable', applies: false, ...PLAIN };
  const require = compiled.require.test(frame);
  const reviews = compiled.reviews.map((review) => review.test(frame));
  const applies = when === TRUE;
  if (reviews.includes(TRUE)) {
    if (applies)
      return { verdict: 'review', applies, missing: [], review: clauseCauses(compiled.rule, reviews) };
    return undecided(openOf(compiled.when, when, frame), applies);
  }
  const settled = require !== UNKNOWN && reviews.every((truth) => truth === FALSE);
  if (settled && require === TRUE) return { verdict: 'pass', applies, ...PLAIN };
  if (settled && applies) return unmet(compiled.rule);
  const open = [
    ...openOf(compiled.when, when, frame),
    ...openOf(compiled.require, require, frame),
    ...compiled.reviews.flatMap((review, i) => openOf(review, reviews[i] ?? FALSE, frame)),
  ];
  return undecided(open, applies);
}

function clauseCauses({ reviews }: Rule, truths: readonly Truth[]): readonly ReviewCause[] {
  return reviews.flatMap(({ weigh }, i): ReviewCause[] =>
    truths[i] === TRUE ? [{ kind: 'clause', weigh }] : [],
  );
}

function unmet({ force }: Rule): Judgement {
  if (force !== 'principle') return { verdict: 'fail', applies: true, ...PLAIN };
  return { verdict: 'review', applies: true, missing: [], review: [{ kind: 'principle', weigh: EXCEPTION }] };
}

const EXCEPTION: Bilingual = {
  zh: '条款为“原则上”要求，未达到时须由申报人说明例外理由，由审批人员认定',
  en: 'the clause binds in principle: the applicant must state why an exception is justified, and a person decides',
};

/** The trees behind a verdict. */
export function explain(compiled: CompiledRule, frame: Frame): Explanation {
  return {
    when: compiled.when.trace(frame),
    require: compiled.require.trace(frame),
    reviews: compiled.reviews.map((review) => review.trace(frame)),
  };
}

const openOf = (
  evaluator: { trace: (frame: Frame) => Trace },
  truth: Truth,
  frame: Frame,
): readonly Open[] => (truth === UNKNOWN ? openLeaves(evaluator.trace(frame)) : []);

/** Facts first: while one is missing it is asked for; only a purely contested reading goes to a person. */
function undecided(open: readonly Open[], applies: boolean): Judgement {
  const facts = new Map<string, MissingFact>();
  for (const each of open) {
    if (each.kind === 'missing') facts.set(each.pointer, { fact: each.fact, pointer: each.pointer });
  }
  if (facts.size > 0) return { verdict: 'missing', applies, missing: [...facts.values()], review: [] };
  return { verdict: 'review', applies, missing: [], review: open.flatMap(contestedCause) };
}

function contestedCause(open: Open): ReviewCause[] {
  if (open.kind === 'missing' || open.trace.condition.kind !== 'compare') return [];
  const { contested, text } = open.trace.condition;
  if (open.kind === 'boundary' && contested) {
    const note = contested.note ?? { zh: '', en: '' };
    return [
      {
        kind: 'boundary',
        weigh: {
          zh: `取值恰为“${contested.phrase}”的界限值，是否包含本数有两种读法：${note.zh}`,
          en: `the value is exactly the number of “${contested.phrase}”, which can be read as including or excluding it: ${note.en}`,
        },
      },
    ];
  }
  return [
    {
      kind: 'convention',
      weigh: {
        zh: `单位换算采用惯例，不同惯例下“${text}”结论不同（${open.trace.left ?? ''}）`,
        en: `the unit conversion is a convention; conventions in use differ on “${text}” (${open.trace.left ?? ''})`,
      },
    },
  ];
}
