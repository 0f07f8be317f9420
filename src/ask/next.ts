/** The next question: what is described and where first, then the answer that is likely to settle most. */
import type { Descriptor } from '../model/descriptor.ts';
import type { FactQuestion, Question } from '../model/question.ts';
import type { Finding, PartName } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { type Candidate, candidatesOf, isList } from './candidates.ts';
import { settlesOn } from './decisive.ts';
import type { Interview, Known, Setting } from './interview.ts';

/** Undefined when no answer could change a verdict any more. */
export function nextQuestion(interview: Interview, setting: Setting): Question | undefined {
  const { known } = interview;
  if (!known) return { kind: 'subject' };
  const { descriptor } = known;
  const name = setting.program.pack.vocabulary.subjects[descriptor.subject].facts.get('name');
  const unnamed = interview.fresh && descriptor.root.values.name === undefined;
  if (name && unnamed && !interview.passed.has(`/${name.key}`)) return { kind: 'name', fact: name };
  const candidates = candidatesOf(interview, known, setting);
  return whereOf(candidates, known) ?? listsOf(candidates, interview) ?? best(candidates, known, setting);
}

/** Where it is decides which papers speak at all. */
function whereOf(candidates: readonly Candidate[], known: Known): Question | undefined {
  for (const key of ['place', 'zone']) {
    const found = candidates.find(({ asked, part }) => !part && asked.key === key);
    if (found) return factQuestion(found, known);
  }
  return undefined;
}

/** What there is comes before what it is like; of several lists they are asked about together. */
function listsOf(candidates: readonly Candidate[], { chosen }: Interview): Question | undefined {
  const lists = candidates.flatMap(({ asked, findings }) =>
    isList(asked) ? [{ list: asked, rules: rulesOf(findings) }] : [],
  );
  const counted = lists.find(({ list }) => chosen.includes(list.key));
  if (counted) return { kind: 'count', ...counted };
  const [only] = lists;
  if (lists.length === 1 && only) return { kind: 'count', ...only };
  if (lists.length === 0) return undefined;
  const rules = new Set(lists.flatMap((each) => each.rules));
  return { kind: 'lists', lists: lists.map(({ list }): Part => list), rules: [...rules] };
}

/**
 * What tells whether a rule applies comes before what it requires, so that nobody is asked for the stars of a workshop.
 * Of equals the one that more rules wait for, else the one that was found first.
 */
function best(candidates: readonly Candidate[], known: Known, setting: Setting): Question | undefined {
  const settles = settlesOn(known, setting);
  const needed = candidates.filter((candidate) => candidate.needed);
  const ranked = (needed.length > 0 ? needed : candidates).map((candidate) => ({
    candidate,
    settled: settles(candidate),
  }));
  const [first] = ranked.sort(
    (a, b) => b.settled - a.settled || b.candidate.findings.length - a.candidate.findings.length,
  );
  return first && factQuestion(first.candidate, known);
}

function factQuestion(candidate: Candidate, { descriptor }: Known): FactQuestion | undefined {
  const { asked, pointer, part, shared, findings, needed } = candidate;
  if (isList(asked)) return undefined;
  const stated = part ? undefined : descriptor.root.stated[asked.key];
  const isStated = stated !== undefined && descriptor.root.values[asked.key] !== undefined;
  return {
    kind: 'fact',
    fact: asked,
    pointer,
    ...(part ? { part } : {}),
    shared,
    uncertain: !needed,
    alike: part ? placesOf(asked, part, descriptor) : [],
    ...(isStated ? { stated: String(stated.written) } : {}),
    rules: rulesOf(findings),
  };
}

function placesOf({ key }: Fact, { part, index }: PartName, { parts }: Descriptor): readonly string[] {
  return (parts[part.key] ?? []).flatMap(({ pointer, stated, values }, i) => {
    if (values[key] !== undefined && i !== index) return [];
    const own = stated[key]?.inherited ? undefined : stated[key];
    return [own?.pointer ?? `${pointer}/${key}`];
  });
}

const rulesOf = (findings: readonly Finding[]): readonly Rule[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];
