/** What every format needs to know of findings, computed once and without a word of wording. */
import type { Finding, MissingFact } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { FALSE, type Reading, type Trace } from '../model/trace.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { conditionText } from '../words/condition.ts';
import { whyFalse } from './decisive.ts';

export type Counts = Readonly<Record<Verdict, number>>;

export function countVerdicts(findings: readonly Finding[]): Counts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** Findings of one rule together, rules in the order of their first finding. */
export function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<Rule, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

/** Everything stated that was read, each place in the file once. */
export function statedReadings(traces: readonly Trace[]): readonly Reading[] {
  const byPointer = new Map<string, Reading>();
  const visit = (trace: Trace): void => {
    for (const reading of trace.readings) {
      const known = byPointer.has(reading.pointer);
      if (!known && reading.stated !== undefined) byPointer.set(reading.pointer, reading);
    }
    trace.children.forEach(visit);
  };
  traces.forEach(visit);
  return [...byPointer.values()];
}

/** Why a rule does not apply: what decided it. */
export function decidedBy(finding: Finding): Bilingual {
  const { when } = finding.explain();
  const { each } = finding.rule;
  if (when.truth !== FALSE) {
    return { zh: `没有${each?.label.zh ?? ''}`, en: `there are no ${each?.label.en ?? ''}` };
  }
  const against = whyFalse(when);
  return { zh: conditionText(against, 'zh'), en: conditionText(against, 'en') };
}

/** One fact that must still be supplied, with every place where it belongs and every rule that waits for it. */
export interface Wanted {
  readonly fact: Fact | Part;
  readonly pointers: readonly string[];
  readonly rules: readonly Rule[];
  /** Whether a binding rule waits for it; only then may an applicant be asked. */
  readonly binding: boolean;
}

/** Every missing fact once over all findings: what binding rules wait for first. */
export function wantedFacts(findings: readonly Finding[]): readonly Wanted[] {
  const wanted = new Map<string, { fact: Fact | Part; pointers: Set<string>; rules: Set<Rule> }>();
  for (const { rule, missing } of findings) {
    for (const { fact, pointer } of missing) {
      const name = nameOf({ fact, pointer });
      const entry = wanted.get(name) ?? { fact, pointers: new Set(), rules: new Set() };
      wanted.set(name, entry);
      entry.pointers.add(pointer);
      entry.rules.add(rule);
    }
  }
  const list = [...wanted.values()].map(({ fact, pointers, rules }) => ({
    fact,
    pointers: [...pointers],
    rules: [...rules],
    binding: [...rules].some(isBinding),
  }));
  return [...list.filter(({ binding }) => binding), ...list.filter(({ binding }) => !binding)];
}

const nameOf = ({ fact }: MissingFact): string =>
  'part' in fact && fact.part !== undefined ? `${fact.part}.${fact.key}` : fact.key;
