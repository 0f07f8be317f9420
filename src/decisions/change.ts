/** What became of one finding between two rounds, and which of the values behind it changed. */
import type { EarlierFact, EarlierFinding } from '../model/earlier.ts';
import { isDecisive, keepsOpen, outcomeOf } from '../model/outcome.ts';
import type { Before, Change, FactChange, Finding } from '../model/report.ts';
import { stampChange } from '../model/stamp.ts';
import type { Reading, Trace } from '../model/trace.ts';

/** Of a finding that keeps, or kept, the conclusion from being compliant. */
export function changeOf(was: EarlierFinding, finding: Finding, { facts }: Before): Change {
  if (!isDecisive(finding)) return 'cured';
  if (!keepsOpen(was.outcome, was.binding)) return 'new';
  const same = was.outcome === outcomeOf(finding) && facts.length === 0 && !factsDiffer(was, finding);
  return same ? 'remaining' : 'changed';
}

export function beforeOf(was: EarlierFinding, finding: Finding): Before {
  const changed = stampChangeOf(was, finding);
  const otherRule = changed === 'rule' || changed === 'both';
  // The same values in another notation, or in another order, are the same.
  const same = changed === 'rule' || changed === 'same';
  // A list that was not spoken of, and now is: every value is new, which the outcome tells well enough.
  const newList = was.part === undefined && finding.part !== undefined;
  return { outcome: was.outcome, otherRule, facts: same || newList ? [] : factChanges(was, finding) };
}

const factsDiffer = (was: EarlierFinding, finding: Finding): boolean => {
  const changed = stampChangeOf(was, finding);
  return changed === 'facts' || changed === 'both';
};

/** Undefined where one of the two has no stamp, being settled by the rule. */
function stampChangeOf({ stamp }: EarlierFinding, finding: Finding) {
  const now = finding.stamp?.();
  return stamp === undefined || now === undefined ? undefined : (stampChange(stamp, now) ?? 'same');
}

function factChanges({ facts, part, outcome }: EarlierFinding, finding: Finding): readonly FactChange[] {
  const then = new Map(facts.map((fact) => [placeOf(fact, part), fact] as const));
  const { when, require, reviews } = finding.explain();
  const now = new Map<string, Reading>();
  for (const reading of [when, require, ...reviews].flatMap(readingsIn)) {
    const place = placeOf({ key: reading.fact.key, pointer: reading.pointer }, finding.part);
    if (!now.has(place)) now.set(place, reading);
  }
  const still = [...now].map(([place, { fact, stated }]): FactChange => {
    const before = then.get(place);
    return {
      label: fact.label,
      fact,
      ...(before ? { before: before.stated } : {}),
      ...(stated === undefined ? {} : { now: stated }),
    };
  });
  const left = [...then].filter(([place]) => !now.has(place)).map(([, fact]) => leftOf(fact));
  // What was not applicable did not have its requirement's facts told: their absence there says nothing.
  const told = outcome === 'not_applicable' ? still.filter(({ before }) => before !== undefined) : still;
  return [...told.filter((each) => printed(each.before) !== printed(each.now)), ...left];
}

const leftOf = ({ label, stated }: EarlierFact): FactChange => ({ label, before: stated });

const printed = (value: unknown): string | undefined => JSON.stringify(value);

const readingsIn = (trace: Trace): readonly Reading[] => [
  ...trace.readings,
  ...trace.children.flatMap(readingsIn),
];

/**
 * A value by its fact and the indices that lead to it, whatever names the file uses; by its fact alone inside the part
 * that is judged, whose own index may shift between two rounds.
 */
function placeOf(
  { key, pointer }: { readonly key: string; readonly pointer: string },
  part: { readonly pointer: string } | undefined,
): string {
  if (part && pointer.startsWith(`${part.pointer}/`)) return key;
  return [...pointer.split('/').filter((token) => /^\d+$/.test(token)), key].join('/');
}
