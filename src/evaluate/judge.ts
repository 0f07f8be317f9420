/** The verdict of one rule on one frame, exactly as the table of verdicts says. */
import { missingPart } from '../compile/frame.ts';
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
  const when = applicability(compiled, frame);
  if (when === FALSE) return { verdict: 'not_applicable', applies: false, ...PLAIN };
  const require = compiled.require.test(frame);
  const reviews = compiled.reviews.map((review) => review.test(frame));
  const applies = when === TRUE;
  const open: OpenSides = {
    when: openApplicability(compiled, when, frame),
    require: openOf(compiled.require, require, frame),
    reviews: compiled.reviews.map((review, i) => openOf(review, reviews[i] ?? FALSE, frame)),
  };
  const causes = causesFor(compiled.rule, { require, reviews }, open);
  if (causes.length > 0) return applies ? personDecides(causes) : undecided(open.when, applies, causes);
  if (require !== UNKNOWN && reviews.every((truth) => truth === FALSE)) {
    if (require === TRUE) return { verdict: 'pass', applies, ...PLAIN };
    if (applies) return { verdict: 'fail', applies, ...PLAIN };
  }
  // Only how `when` is to be read is open, and unmet it is: that goes to a person whatever else is said.
  if (!applies && require === FALSE && open.when.every(isContested)) return undecided(open.when, applies);
  return undecided([...open.when, ...open.require, ...open.reviews.flat()], applies);
}

/** What the unknown sides of a rule wait for; empty for a decided side. */
interface OpenSides {
  readonly when: readonly Open[];
  readonly require: readonly Open[];
  readonly reviews: readonly (readonly Open[])[];
}

/** What puts the rule before a person whatever is still to come; empty when nothing does yet. */
function causesFor(
  { force, reviews }: Rule,
  truths: { readonly require: Truth; readonly reviews: readonly Truth[] },
  open: OpenSides,
): readonly ReviewCause[] {
  const clause = reviews.flatMap(({ weigh }, i): ReviewCause[] =>
    truths.reviews[i] === TRUE ? [{ kind: 'clause', weigh }] : [],
  );
  const principle: readonly ReviewCause[] =
    force === 'principle' && truths.require === FALSE ? [{ kind: 'principle', weigh: EXCEPTION }] : [];
  const contested = [open.require, ...open.reviews].filter((side) => side.every(isContested)).flat();
  return distinct([...clause, ...principle, ...contested.flatMap(contestedCause)]);
}

const distinct = (causes: readonly ReviewCause[]): readonly ReviewCause[] => [
  ...new Map(causes.map((cause) => [cause.weigh.zh, cause])).values(),
];

const personDecides = (review: readonly ReviewCause[]): Judgement => ({
  verdict: 'review',
  applies: true,
  missing: [],
  review,
});

const isContested = (open: Open): boolean => open.kind !== 'missing';

const EXCEPTION: Bilingual = {
  zh: '条款为“原则上”要求，未达到时须由申报人说明例外理由，由审批人员认定',
  en: 'the clause binds in principle: the applicant must state why an exception is justified, and a person decides',
};

/** Of a list never mentioned nobody knows whether it has a part that the rule could concern. */
function applicability(compiled: CompiledRule, frame: Frame): Truth {
  const when = compiled.when.test(frame);
  return frame.unlisted && when === TRUE ? UNKNOWN : when;
}

function openApplicability(compiled: CompiledRule, when: Truth, frame: Frame): readonly Open[] {
  if (when !== UNKNOWN) return [];
  const { unlisted } = frame;
  return [...(unlisted ? [missingPart(unlisted, frame)] : []), ...openLeaves(compiled.when.trace(frame))];
}

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
function undecided(open: readonly Open[], applies: boolean, causes: readonly ReviewCause[] = []): Judgement {
  const facts = new Map<string, MissingFact>();
  for (const each of open) {
    if (each.kind === 'missing') facts.set(each.pointer, { fact: each.fact, pointer: each.pointer });
  }
  if (facts.size > 0) return { verdict: 'missing', applies, missing: [...facts.values()], review: [] };
  const review = distinct([...causes, ...open.flatMap(contestedCause)]);
  return { verdict: 'review', applies, missing: [], review };
}

function contestedCause(open: Open): ReviewCause[] {
  if (open.kind === 'missing' || open.trace.condition.kind !== 'compare') return [];
  const { contested, left, text } = open.trace.condition;
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
  const name = left.kind === 'fact' ? left.ref.fact.label : { zh: text, en: text };
  const range = open.trace.left ?? '';
  return [
    {
      kind: 'convention',
      weigh: {
        zh: `“${name.zh}”的单位按惯例换算，各种惯例下在${range}之间，是否达到界限值结论不一，须按设备铭牌或检测核定`,
        en: `“${name.en}” was converted by convention; conventions in use put it at ${range}, on both sides of the limit, so its rating plate or a test must decide`,
      },
    },
  ];
}
