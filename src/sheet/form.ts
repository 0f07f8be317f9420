/** An empty form: which facts are asked of a subject and of each list of its parts, in the order of its columns. */
import type { Fact, Part, Subject, Vocabulary } from '../model/vocabulary.ts';

export interface Form {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
  readonly lists: readonly FormList[];
  /** Every list the subject may have: the form asks of each whether there are any. */
  readonly parts: readonly Part[];
}

interface FormList {
  readonly part: Part;
  readonly facts: readonly Fact[];
}

export interface FormChoice {
  readonly subject: Subject;
  /** The lists that get a sheet of their own. */
  readonly lists: readonly Part[];
  /** Facts to ask for beside those that say what and where the thing is; `all` asks for everything. */
  readonly wanted: ReadonlySet<Fact | Part> | 'all';
}

export function formOf(vocabulary: Vocabulary, { subject, lists, wanted }: FormChoice): Form {
  const { facts, parts } = vocabulary.subjects[subject];
  const asked = (owner: ReadonlyMap<string, Fact>): readonly Fact[] =>
    inOrder([...owner.values()].filter((fact) => wanted === 'all' || wanted.has(fact) || tells(fact)));
  return {
    subject,
    facts: asked(facts),
    lists: lists.map((part) => ({ part, facts: asked(part.facts) })),
    parts: [...parts.values()],
  };
}

/** What tells one thing from another: its name, kind, place and dates, and free remarks. */
const tells = ({ key, type }: Fact): boolean =>
  key === 'kind' || type.kind === 'text' || type.kind === 'place' || type.kind === 'date';

/** Names first, then kind, place and dates, then what is judged, remarks last; else as the vocabulary has them. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const rank = (fact: Fact): number => {
    if (fact.key === 'name') return 0;
    if (fact.key === 'remarks') return 4;
    if (fact.type.kind === 'text') return fact.part ? 3 : 1;
    return tells(fact) ? 2 : 3;
  };
  return facts.toSorted((a, b) => rank(a) - rank(b));
}
