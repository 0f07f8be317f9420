/** A rule whose conditions, words and examples are read when somebody looks at them. */
import type { PolicyDocument } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { decode, type Finding } from './graph.ts';
import { DEMANDS, type RuleRow, WORDS } from './layout.ts';
import type { ReadSection } from './sections.ts';

export interface Surroundings {
  readonly documents: readonly PolicyDocument[];
  readonly vocabulary: Vocabulary;
  readonly read: ReadSection;
  readonly finding: Finding;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields are the rule's own, so that a copy of it has them too. */
export function thawRule(row: RuleRow, { documents, vocabulary, read, finding }: Surroundings): Rule {
  const [id, documentIndex, path, force, subject, derived, stretch, due, each, span, ...sections] = row;
  const document = documents[documentIndex];
  const fields = (section: number, names: readonly string[]): Fields => {
    const values = decode(read(section), finding) as readonly unknown[];
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? undefined]));
  };
  const [gateSection, demandsSection, wordsSection, examplesSection] = sections;
  let when: unknown;
  let demands: Fields | undefined;
  let words: Fields | undefined;
  let examples: unknown;
  const inDemands = (): Fields => {
    demands ??= fields(demandsSection, DEMANDS);
    return demands;
  };
  const inWords = (): Fields => {
    words ??= fields(wordsSection, WORDS);
    return words;
  };
  const rule = {
    id,
    document,
    force,
    subject,
    derived: derived === 1,
    stretch: stretch === 1,
    due: due ?? undefined,
    clause: document?.clauses.get(path),
    get each() {
      return each === null ? undefined : vocabulary.subjects[subject].parts.get(each);
    },
    get span() {
      return decode(span, finding);
    },
    get when() {
      when ??= decode(read(gateSection), finding);
      return when;
    },
    get require() {
      return inDemands().require;
    },
    get reviews() {
      return inDemands().reviews;
    },
    get governs() {
      return inDemands().governs;
    },
    get title() {
      return inWords().title;
    },
    get quote() {
      return inWords().quote;
    },
    get boundaries() {
      return inWords().boundaries;
    },
    get reading() {
      return inWords().reading;
    },
    get doubt() {
      return inWords().doubt;
    },
    get remedy() {
      return inWords().remedy;
    },
    get examples() {
      examples ??= decode(read(examplesSection), finding);
      return examples;
    },
  } satisfies Record<keyof Rule, unknown>;
  return rule as unknown as Rule;
}
