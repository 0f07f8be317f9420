/** Questions against facts: how little an interview asks of what could be stated. */
import type { Counts, Decided, Progress } from '../model/question.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Interview, Known, Setting } from './interview.ts';

export function countsOf({ count, passed }: Interview, { descriptor }: Known, { program }: Setting): Counts {
  const { facts, parts } = program.pack.vocabulary.subjects[descriptor.subject];
  const inParts = [...parts.values()].map((part) => part.facts.size);
  return {
    asked: count,
    facts: inParts.reduce((a, b) => a + b, facts.size),
    lists: parts.size,
    unknown: [...passed].filter((pointer) => pointer !== '/name').length,
  };
}

/** A rule that judges each part is decided when it is for all of them. */
export function progressOf({ report }: Known): Progress {
  const rules = new Map<Rule, boolean>();
  for (const { rule, verdict } of report.findings) {
    rules.set(rule, (rules.get(rule) ?? true) && verdict !== 'missing');
  }
  const of = (own: readonly (readonly [Rule, boolean])[]): Decided => ({
    decided: own.filter(([, decided]) => decided).length,
    of: own.length,
  });
  return { binding: of([...rules].filter(([rule]) => isBinding(rule))), all: of([...rules]) };
}
