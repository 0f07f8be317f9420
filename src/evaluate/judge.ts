/** The verdict of one rule on one frame, exactly as the table of verdicts says. */
import { missingPart } from '../compile/frame.ts';
import { openLeaves } from '../compile/open.ts';
import type { CompiledRule, Evaluator, Frame, StatedFrame } from '../model/program.ts';
import type { Explanation, MissingFact, ReviewCause } from '../model/report.ts';
import type { Force, Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { type Answer, FALSE, OPEN_FACT, OPEN_READING, type Open, TRUE } from '../model/trace.ts';
import type { Verdict } from '../model/verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** Whether the rule surely concerns the subject. */
  readonly applies: boolean;
  readonly missing: readonly MissingFact[];
  readonly review: readonly ReviewCause[];
}

/** Of a list never mentioned nobody knows whether it has a part that the rule could concern. */
const applicability = (when: Answer, { unlisted }: Pick<Frame, 'unlisted'>): Answer =>
  unlisted && when !== FALSE ? (when === TRUE ? OPEN_FACT : when | OPEN_FACT) : when;

/**
 * | when    | require | verdict |
 * |---------|---------|---------|
 * | false   | any     | not_applicable |
 * | true    | true    | pass |
 * | unknown | true    | pass (it holds either way) |
 * | true    | false   | fail; `review` where the force is 原则上 |
 * | else    |         | missing — or review, where no fact is missing and only a contested reading is open |
 *
 * A `review` condition takes the place of pass and fail: one that holds settles that a person decides, whatever
 * `require` turns out to be; an unknown one keeps the verdict open, and its facts are asked for in the same round.
 */
export function verdictOf(force: Force, when: Answer, require: Answer, reviews: readonly Answer[]): Verdict {
  if (when === FALSE) return 'not_applicable';
  const forPerson =
    require === OPEN_READING || (force === 'principle' && require === FALSE) || reviews.some(isForPerson);
  if (forPerson) return wantsFact(when) ? 'missing' : 'review';
  if (require <= TRUE && reviews.every((answer) => answer === FALSE)) {
    if (require === TRUE) return 'pass';
    if (when === TRUE) return 'fail';
  }
  // Only how `when` is to be read is open, and unmet it is: that goes to a person whatever else is said.
  if (when === OPEN_READING && require === FALSE) return 'review';
  return wantsFact(when) || wantsFact(require) || reviews.some(wantsFact) ? 'missing' : 'review';
}

const wantsFact = (answer: Answer): boolean => (answer & OPEN_FACT) !== 0;

/** A `review` condition that holds, or that only its reading keeps open. */
const isForPerson = (answer: Answer): boolean => answer === TRUE || answer === OPEN_READING;

/** The verdict alone. */
export function verdictOn(compiled: CompiledRule, frame: Frame): Verdict {
  const when = applicability(compiled.when.test(frame), frame);
  if (when === FALSE) return 'not_applicable';
  const reviews = compiled.reviews.map((review) => review.test(frame));
  return verdictOf(compiled.rule.force, when, compiled.require.test(frame), reviews);
}

/** The verdict, and for one that is not yet decided everything that it waits for. */
export function judge(compiled: CompiledRule, frame: StatedFrame): Judgement {
  const when = applicability(compiled.when.test(frame), frame);
  if (when === FALSE) return { verdict: 'not_applicable', applies: false, missing: [], review: [] };
  const require = compiled.require.test(frame);
  const reviews = compiled.reviews.map((review) => review.test(frame));
  const applies = when === TRUE;
  const verdict = verdictOf(compiled.rule.force, when, require, reviews);
  if (verdict !== 'missing' && verdict !== 'review') return { verdict, applies, missing: [], review: [] };
  const open: OpenSides = {
    when: openApplicability(compiled, when, frame),
    require: openOf(compiled.require, require, frame),
    reviews: compiled.reviews.map((review, i) => openOf(review, reviews[i] ?? FALSE, frame)),
  };
  const causes = causesFor(compiled.rule, { require, reviews }, open);
  const onlyWhen = causes.length > 0 || (when === OPEN_READING && require === FALSE);
  const waitsFor = onlyWhen ? open.when : [...open.when, ...open.require, ...open.reviews.flat()];
  return verdict === 'missing'
    ? { verdict, applies, missing: missingIn(waitsFor), review: [] }
    : { verdict, applies, missing: [], review: distinct([...causes, ...waitsFor.flatMap(contestedCause)]) };
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
  answers: { readonly require: Answer; readonly reviews: readonly Answer[] },
  open: OpenSides,
): readonly ReviewCause[] {
  const clause = reviews.flatMap(({ weigh }, i): ReviewCause[] =>
    answers.reviews[i] === TRUE ? [{ kind: 'clause', weigh }] : [],
  );
  const principle: readonly ReviewCause[] =
    force === 'principle' && answers.require === FALSE ? [{ kind: 'principle', weigh: EXCEPTION }] : [];
  const contested = [open.require, ...open.reviews].filter((side) => side.every(isContested)).flat();
  return distinct([...clause, ...principle, ...contested.flatMap(contestedCause)]);
}

const distinct = (causes: readonly ReviewCause[]): readonly ReviewCause[] => [
  ...new Map(causes.map((cause) => [cause.weigh.zh, cause])).values(),
];

const isContested = (open: Open): boolean => open.kind !== 'missing';

const EXCEPTION: Bilingual = {
  zh: '条款为“原则上”要求，未达到时须由申报人说明例外理由，由审批人员认定',
  en: 'the clause binds in principle: the applicant must state why an exception is justified, and a person decides',
};

function openApplicability(compiled: CompiledRule, when: Answer, frame: StatedFrame): readonly Open[] {
  const { unlisted } = frame;
  return [...(unlisted ? [missingPart(unlisted, frame)] : []), ...openOf(compiled.when, when, frame)];
}

/** The trees behind a verdict. */
export function explain(compiled: CompiledRule, frame: StatedFrame): Explanation {
  return {
    when: compiled.when.trace(frame),
    require: compiled.require.trace(frame),
    reviews: compiled.reviews.map((review) => review.trace(frame)),
  };
}

const openOf = (evaluator: Evaluator, answer: Answer, frame: StatedFrame): readonly Open[] =>
  answer > TRUE ? openLeaves(evaluator.trace(frame)) : [];

/** Each fact once. */
function missingIn(open: readonly Open[]): readonly MissingFact[] {
  const facts = new Map<string, MissingFact>();
  for (const each of open) {
    if (each.kind === 'missing') facts.set(each.pointer, { fact: each.fact, pointer: each.pointer });
  }
  return [...facts.values()];
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
