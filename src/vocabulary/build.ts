/** Joins vocabulary files into the one list of facts and gives every name its one meaning in its scope. */
import { diagnostic } from '../model/diagnostic.ts';
import type { UnitTable } from '../model/unit.ts';
import {
  type Fact,
  type Part,
  SUBJECTS,
  type Subject,
  type SubjectVocabulary,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import { type Problems, withNearest } from '../yaml/fields.ts';
import { byName, namesOf, RESERVED } from './names.ts';
import type { FactFile } from './read-facts.ts';

export function buildVocabulary(
  units: UnitTable,
  files: readonly FactFile[],
  problems: Problems,
): Vocabulary {
  const subjects = Object.fromEntries(
    SUBJECTS.map((subject) => [subject, buildSubject(subject, files, problems)]),
  ) as Record<Subject, SubjectVocabulary>;
  return { units, subjects };
}

function buildSubject(subject: Subject, files: readonly FactFile[], problems: Problems): SubjectVocabulary {
  const own = files.filter((file) => file.subject === subject);
  const facts = new Map<string, Fact>();
  for (const file of own) if (!file.part) addFacts(facts, file.facts, problems);
  const parts = buildParts(subject, own, problems);
  const vocabulary = {
    subject,
    facts,
    parts,
    names: byName(facts.values()),
    partNames: byName(parts.values()),
  };
  checkNames(vocabulary, problems);
  checkRequired(vocabulary, problems);
  checkInheritance(vocabulary, problems);
  return vocabulary;
}

/** A part has one file that defines it; any other may add facts to it by its key. */
function buildParts(subject: Subject, files: readonly FactFile[], problems: Problems): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { part, node } of files) {
    if (!part?.about) continue;
    const { key, about } = part;
    const first = parts.get(key);
    if (first)
      problems.add('duplicate-definition', { what: 'part', name: key, first: first.span }, node.span);
    const facts = new Map<string, Fact>();
    for (const file of files) if (file.part?.key === key) addFacts(facts, file.facts, problems);
    parts.set(key, { key, ...about, subject, facts, names: byName(facts.values()), span: node.span });
  }
  for (const { part, node } of files) {
    if (!part || parts.has(part.key)) continue;
    problems.add('rule-unknown-part', withNearest({ name: part.key }, part.key, parts.keys()), node.span);
  }
  return parts;
}

function addFacts(into: Map<string, Fact>, facts: readonly Fact[], problems: Problems): void {
  for (const fact of facts) {
    const first = into.get(fact.key);
    if (first)
      problems.add('duplicate-definition', { what: 'fact', name: fact.key, first: first.span }, fact.span);
    else into.set(fact.key, fact);
  }
}

/** Facts that the engine itself reads: where a subject is, and the year of a region's report. */
function checkRequired({ subject, facts }: SubjectVocabulary, problems: Problems): void {
  const required = subject === 'region' ? ['place', 'year'] : ['place'];
  for (const key of required) {
    if (!facts.has(key)) problems.list.push(diagnostic('pack-incomplete', { what: `${subject}.${key}` }));
  }
}

/** In one scope every key, label and alias, folded, means one thing; words of the language mean themselves. */
function checkNames(vocabulary: SubjectVocabulary, problems: Problems): void {
  const scopes = [
    [...vocabulary.facts.values(), ...vocabulary.parts.values()],
    ...[...vocabulary.parts.values()].map((part) => [...part.facts.values()]),
  ];
  for (const scope of scopes) {
    const taken = new Map<string, Fact | Part>();
    for (const owner of scope) {
      for (const name of namesOf(owner)) {
        const folded = fold(name);
        const other = taken.get(folded);
        if (RESERVED.has(folded)) {
          problems.add(
            'duplicate-definition',
            { what: 'reserved word', name, first: owner.span },
            owner.span,
          );
        } else if (other && other !== owner) {
          problems.add('duplicate-definition', { what: 'name', name, first: other.span }, owner.span);
        }
        taken.set(folded, owner);
      }
    }
  }
}

/** An inherited fact must exist on the subject with the same meaning, or the subject's statement could not stand in. */
function checkInheritance(vocabulary: SubjectVocabulary, problems: Problems): void {
  for (const part of vocabulary.parts.values()) {
    for (const fact of part.facts.values()) {
      if (!fact.inherits) continue;
      const above = vocabulary.facts.get(fact.key);
      if (!above || signature(above) !== signature(fact)) {
        problems.add(
          'field-wrong',
          { field: 'inherits', expected: `${vocabulary.subject}.${fact.key}`, found: fact.key },
          fact.span,
        );
      }
    }
  }
}

function signature({ type }: Fact): string {
  switch (type.kind) {
    case 'choice':
    case 'grade':
      return `${type.kind} ${type.values.map((value) => value.key).join(' ')}`;
    case 'quantity':
      return `quantity ${type.unit.symbol}`;
    default:
      return type.kind;
  }
}
