/** One finding in words. */
import type { Condition } from '../../model/condition.ts';
import { type Finding, type MissingFact, standingOf } from '../../model/report.ts';
import { UNKNOWN } from '../../model/trace.ts';
import { changeText } from '../../words/change.ts';
import { partText } from '../../words/citation.ts';
import { conditionText } from '../../words/condition.ts';
import { visible } from '../../words/safe.ts';
import { settlementText } from '../../words/settlement.ts';
import { decidedBy, decisiveLeaves, statedReadings } from '../gather.ts';
import { declaredView, onceEach, type Telling, unmetDemands } from './declared.ts';
import type { DemandView, FindingView } from './model.ts';

export interface FindingTelling extends Telling {
  /** Number of a fact in the list of facts to supply. */
  readonly numberOf: (missing: MissingFact) => number | undefined;
}

export function findingView(finding: Finding, telling: FindingTelling): FindingView {
  const { part, change, settled, review, missing } = finding;
  const { lang } = telling.style;
  const note = noteOf(finding, telling);
  return {
    ...(part ? { part: { text: partText(part, lang), pointer: visible(part.pointer) } } : {}),
    applies: hasDetail(finding) ? appliesOf(finding, telling) : [],
    demands: demandsOf(finding, telling),
    missing: missing.map((each) => {
      const number = telling.numberOf(each);
      return {
        label: each.fact.label[lang],
        pointer: visible(each.pointer),
        ...(number === undefined ? {} : { number }),
      };
    }),
    weigh: review.map(({ weigh }) => weigh[lang]),
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

function demandsOf(finding: Finding, telling: Telling): readonly DemandView[] {
  if (finding.verdict === 'fail') return unmetDemands(finding.explain().require, telling);
  return finding.verdict === 'review' ? [questioned(finding, telling)] : [];
}

/** What was declared at the places in question, and the whole requirement. */
function questioned(finding: Finding, telling: Telling): DemandView {
  const { require, when, reviews } = finding.explain();
  const traces = [require, ...reviews, ...(when.truth === UNKNOWN ? [when] : [])];
  const declared = traces
    .flatMap(decisiveLeaves)
    .flatMap(({ trace, owner }) =>
      trace.readings
        .filter(({ stated }) => stated !== undefined)
        .map((reading) => declaredView(reading, telling, owner)),
    );
  const required = conditionText(finding.rule.require, telling.style.lang);
  return { declared: onceEach(declared), required };
}

function noteOf(finding: Finding, { style }: Telling): string | undefined {
  const standing = standingOf(finding);
  if (standing === 'not_applicable' && finding.settled === undefined) return decidedBy(finding)[style.lang];
  if (standing !== 'pass' || finding.applies || finding.settled) return undefined;
  return style.say({ zh: '无论是否适用均符合', en: 'met whether or not it applies' });
}
