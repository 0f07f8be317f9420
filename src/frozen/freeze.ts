/** Freezes a checked pack: everything a run may need of it, as bytes from which little has to be read. */
import type { Condition } from '../model/condition.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { SUBJECTS, type SubjectVocabulary, type Vocabulary } from '../model/vocabulary.ts';
import { encode, encodeFields, type Name, type Naming, Unfreezable } from './graph.ts';
import { DEMANDS, type DocumentLayout, type Frozen, type RuleRow, WORDS } from './layout.ts';
import { SectionWriter } from './sections.ts';

/** `files` are the names that positions carry, in an order that whoever thaws knows. Throws `Unfreezable`. */
export function freeze(pack: Pack, files: readonly string[]): Frozen {
  const { vocabulary, places } = pack;
  const sections = new SectionWriter();
  const names = new Map<object, Name>();
  const gates = new Gates(names);
  const naming: Naming = {
    nameOf: (thing) => names.get(thing),
    fileNumber: numbersOf(files),
  };
  const frozenPlaces = encode(places, naming);
  const units = [...new Set(vocabulary.units.byName.values())];
  const frozenUnits = { list: encode(units, naming), table: undefined as unknown };
  units.forEach((unit, i) => {
    names.set(unit, ['unit', i]);
  });
  frozenUnits.table = encode(vocabulary.units, naming);
  [...places.byId.values()].forEach((place, i) => {
    names.set(place, ['place', i]);
  });
  nameVocabulary(vocabulary, names);
  const documents = [...pack.documents.values()];
  const rules = pack.rules.map((rule): RuleRow => {
    for (const gate of gatesOf(rule)) gates.take(gate, naming);
    return rowOf(rule, { documents, naming, sections });
  });
  const layout = {
    name: pack.name,
    version: pack.version,
    hash: pack.hash,
    units: sections.add(frozenUnits),
    places: sections.add(frozenPlaces),
    gates: sections.add(gates.list),
    documents: documents.map((document) => documentOf(document, naming, sections)),
    subjects: subjectsOf(vocabulary, naming, sections),
    rules,
  };
  return { layout, ...sections.finish() };
}

function numbersOf(files: readonly string[]): (file: string) => number {
  const numbers = new Map(files.map((file, i) => [file, i]));
  return (file) => {
    const number = numbers.get(file);
    if (number === undefined) throw new Unfreezable(`a position in ${file}`);
    return number;
  };
}

function nameVocabulary({ subjects }: Vocabulary, names: Map<object, Name>): void {
  SUBJECTS.forEach((subject, s) => {
    const { facts, parts } = listsOf(subjects[subject]);
    facts.forEach((fact, i) => {
      names.set(fact, ['fact', s, i]);
    });
    parts.forEach((part, i) => {
      names.set(part, ['part', s, i]);
    });
  });
}

function listsOf(own: SubjectVocabulary) {
  const parts = [...own.parts.values()];
  const facts = [...own.facts.values(), ...parts.flatMap((part) => [...part.facts.values()])];
  return { facts, parts };
}

function subjectsOf({ subjects }: Vocabulary, naming: Naming, sections: SectionWriter) {
  const section = (own: SubjectVocabulary): number => {
    const { facts, parts } = listsOf(own);
    return sections.add({
      facts: facts.map((fact) => encodeFields(fact, naming)),
      parts: parts.map((part) => encodeFields(part, naming)),
      own: encodeFields(own, naming),
    });
  };
  const { project, enterprise, region } = subjects;
  return { project: section(project), enterprise: section(enterprise), region: section(region) };
}

function documentOf(document: PolicyDocument, naming: Naming, sections: SectionWriter): DocumentLayout {
  const { clauses, ...about } = document;
  const list = [...clauses.values()];
  return {
    about: encode(about, naming),
    clauses: list.map(({ path, heading, sha256 }) => [path, heading, sha256]),
    statements: sections.add(list.map(({ statements }) => encode(statements, naming))),
  };
}

interface Around {
  readonly documents: readonly PolicyDocument[];
  readonly naming: Naming;
  readonly sections: SectionWriter;
}

function rowOf(rule: Rule, { documents, naming, sections }: Around): RuleRow {
  const pick = (fields: readonly (keyof Rule)[]): number =>
    sections.add(fields.map((field) => (rule[field] === undefined ? null : encode(rule[field], naming))));
  return [
    rule.id,
    documents.indexOf(rule.document),
    rule.clause.path,
    rule.force,
    rule.subject,
    rule.derived ? 1 : 0,
    rule.stretch ? 1 : 0,
    rule.due ?? null,
    rule.each?.key ?? null,
    encode(rule.span, naming),
    sections.add(encode(rule.when, naming)),
    pick(DEMANDS),
    pick(WORDS),
    sections.add(encode(rule.examples, naming)),
  ];
}

/** Place, time and year, which many rules have in common. */
const gatesOf = ({ when }: Rule): readonly Condition[] =>
  when.kind === 'all' ? when.of.filter(({ kind }) => ['within', 'in-force', 'due'].includes(kind)) : [];

/** Equal gates become one. */
class Gates {
  readonly list: unknown[] = [];
  private readonly known = new Map<string, Name>();
  private readonly names: Map<object, Name>;

  constructor(names: Map<object, Name>) {
    this.names = names;
  }

  take(gate: Condition, naming: Naming): void {
    if (this.names.has(gate)) return;
    const encoded = encodeFields(gate, naming);
    const text = JSON.stringify(encoded);
    const name = this.known.get(text) ?? ['gate', this.list.push(encoded) - 1];
    this.known.set(text, name);
    this.names.set(gate, name);
  }
}
