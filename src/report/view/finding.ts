/** One finding in words. */
import type { Condition } from '../../model/condition.ts';
import { type Finding, type MissingFact, standingOf } from '../../model/report.ts';
import { FALSE, UNKNOWN } from '../../model/trace.ts';
import { changeText } from '../../words/change.ts';
import { partText } from '../../words/citation.ts';
import { conditionText } from '../../words/condition.ts';
import { visible } from '../../words/safe.ts';
import { settlementText } from '../../words/settlement.ts';
import { type Decisive, decisiveLeaves } from '../decisive.ts';
import { decidedBy, statedReadings } from '../gather.ts';
import { declaredOf, declaredView, gapOf, requiredText, type Telling, unmetDemands } from './declared.ts';
import type { DemandView, FindingView, MissingView } from './model.ts';
import { placeView } from './place.ts';

export interface FindingTelling extends Telling {
  /** Number of a fact in the list of facts to supply. */
  readonly numberOf: (missing: MissingFact) => number | undefined;
}

export function findingView(finding: Finding, telling: FindingTelling): FindingView {
  const { part, change, settled, review, missing, verdict } = finding;
  const { lang } = telling.style;
  const applies = hasDetail(finding) ? appliesOf(finding, telling) : [];
  const note = noteOf(finding, telling);
  return {
    ...(part ? { part: { text: partText(part, lang), pointer: visible(part.pointer) } } : {}),
    applies,
    ...(hasDetail(finding) && finding.applies && applies.length === 0 ? scopeOf(finding, telling) : {}),
    demands: demandsOf(finding, telling),
    missing: missing.map((each) => missingView(each, telling)),
    weigh: review.map(({ weigh }) => weigh[lang]),
    materials: verdict === 'review' ? materialsOf(inQuestion(finding), telling) : [],
    ...(note === undefined ? {} : { note }),
    ...(change ? { change: { kind: change, text: changeText(finding, change, lang) } } : {}),
    ...(settled ? { settled: { kind: settled.kind, text: settlementText(settled, lang) } } : {}),
  };
}

/** What is settled in the subject's favour, or waits for facts, is not taken apart. */
const hasDetail = ({ verdict }: Finding): boolean => verdict === 'fail' || verdict === 'review';

/** Place and time of the paper stand in the head of the report. */
const GATES: ReadonlySet<Condition['kind']> = new Set(['within', 'in-force', 'due']);

function appliesOf(finding: Finding, telling: Telling) {
  const { when } = finding.explain();
  const own = when.children.filter(({ condition: { kind } }) => !GATES.has(kind));
  return statedReadings(own).map((reading) => declaredView(reading, telling));
}

function scopeOf(finding: Finding, { style: { lang } }: Telling): Pick<FindingView, 'scope'> {
  const { condition } = finding.explain().when;
  const gates = condition.kind === 'all' ? condition.of.filter(({ kind }) => GATES.has(kind)) : [];
  if (gates.length === 0) return {};
  const text = conditionText({ kind: 'all', of: gates }, lang);
  return { scope: lang === 'zh' ? `${text}（无其他适用条件）` : `${text} (no other condition)` };
}

function demandsOf(finding: Finding, telling: Telling): readonly DemandView[] {
  if (finding.verdict === 'fail') return unmetDemands(finding.explain().require, telling);
  return finding.verdict === 'review' ? [questioned(finding, telling)] : [];
}

/** The leaves on which a person must look: what is open, unmet or calls for a decision, not what is settled. */
function inQuestion(finding: Finding): readonly Decisive[] {
  const { require, when, reviews } = finding.explain();
  const calling = reviews.filter(({ truth }) => truth !== FALSE);
  return [require, ...calling, ...(when.truth === UNKNOWN ? [when] : [])]
    .flatMap((trace) => decisiveLeaves(trace))
    .filter(({ trace }) => trace.readings.some(({ stated }) => stated !== undefined));
}

/** What was declared at the places in question, and the whole requirement. */
function questioned(finding: Finding, telling: Telling): DemandView {
  const leaves = inQuestion(finding);
  return {
    declared: declaredOf(leaves, telling),
    required: requiredText(finding.rule.require, telling.style),
    ...gapOf(
      finding.explain().require.truth === FALSE ? decisiveLeaves(finding.explain().require) : [],
      telling.style,
    ),
  };
}

/** The proof of each fact in question, unless the filing names one. */
function materialsOf(leaves: readonly Decisive[], { style: { lang } }: Telling): readonly string[] {
  const texts = leaves.flatMap(({ trace }) =>
    trace.readings.flatMap(({ fact, evidence }) =>
      evidence === undefined && 'proof' in fact
        ? [`${fact.label[lang]}${lang === 'zh' ? '：' : ': '}${fact.proof[lang]}`]
        : [],
    ),
  );
  return [...new Set(texts)];
}

function missingView(missing: MissingFact, { style, locate, numberOf }: FindingTelling): MissingView {
  const number = numberOf(missing);
  const at = placeView(locate(missing.pointer), style.lang);
  return {
    label: missing.fact.label[style.lang],
    pointer: visible(missing.pointer),
    ...(number === undefined ? {} : { number }),
    ...(at ? { at } : {}),
  };
}

function noteOf(finding: Finding, { style }: Telling): string | undefined {
  const standing = standingOf(finding);
  if (standing === 'not_applicable' && finding.settled === undefined) return decidedBy(finding)[style.lang];
  if (standing !== 'pass' || finding.applies || finding.settled) return undefined;
  return style.say({ zh: '无论是否适用均符合', en: 'met whether or not it applies' });
}
