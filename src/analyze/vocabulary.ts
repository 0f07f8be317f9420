/** What the vocabulary offers and no rule makes use of. */
import type { Observation } from '../model/analysis.ts';
import type { Pack } from '../model/rule.ts';
import { type Fact, type Part, SUBJECTS } from '../model/vocabulary.ts';
import { type Uses, usesOf } from '../reason/uses.ts';

/** `own`: whether a file belongs to the pack itself; what it takes from another pack need not all be used. */
export function ofVocabulary(
  { vocabulary, rules }: Pack,
  own: (file: string) => boolean,
): readonly Observation[] {
  const uses = usesOf(
    rules.flatMap(({ when, require, reviews }) => [when, require, ...reviews.map((each) => each.condition)]),
  );
  const judged = new Set(rules.flatMap(({ each }) => each ?? []));
  return SUBJECTS.flatMap((subject) => {
    const { facts, parts } = vocabulary.subjects[subject];
    const all = [facts, ...[...parts.values()].map((part) => part.facts)].flatMap((each) => [
      ...each.values(),
    ]);
    const ours = all.filter(({ span }) => own(span.file));
    const lists = [...parts.values()].filter(({ span }) => own(span.file));
    return [
      ...lists.filter((part) => !judged.has(part) && !uses.lists.has(part)).map(unused),
      ...ours.filter((fact) => isForRules(fact) && !uses.facts.has(fact)).map(unused),
      ...ours.filter((fact) => uses.facts.has(fact)).flatMap((fact) => unnamed(fact, uses)),
    ];
  });
}

/** Remarks, and what says who, where and when, serve the reader and the engine. */
const isForRules = ({ type, key }: Fact): boolean =>
  type.kind !== 'text' && type.kind !== 'place' && !SERVES_THE_ENGINE.has(key);

const SERVES_THE_ENGINE: ReadonlySet<string> = new Set(['zone', 'filing_date', 'year']);

const nameOf = (fact: Fact | Part): string =>
  [fact.subject, 'part' in fact ? fact.part : undefined, fact.key]
    .filter((each) => each !== undefined)
    .join('.');

const unused = (fact: Fact | Part): Observation => ({
  id: `unused:${nameOf(fact)}`,
  severity: 'info',
  relation: { kind: 'unused', rules: [], fact },
});

/** Of the values of a choice that no rule names one is all the rest; further ones could be it as well. */
function unnamed(fact: Fact, { facts }: Uses): readonly Observation[] {
  if (fact.type.kind !== 'choice') return [];
  const { lists = [], links = [] } = facts.get(fact) ?? {};
  if (links.length > 0) return [];
  const values = fact.type.values.filter(({ key }) => !lists.some((list) => list.has(key)));
  if (values.length < 2) return [];
  return [
    {
      id: `unnamed:${nameOf(fact)}=${values.map(({ key }) => key).join('+')}`,
      severity: 'info',
      relation: { kind: 'unnamed', rules: [], fact, values },
    },
  ];
}
