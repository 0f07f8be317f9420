/** Thaws a frozen pack: the same pack, of which each piece is made when it is first looked at. */
import type { Clause, PolicyDocument } from '../model/document.ts';
import type { Place, PlaceTable } from '../model/place.ts';
import type { Pack } from '../model/rule.ts';
import type { Unit, UnitTable } from '../model/unit.ts';
import {
  type Fact,
  type Part,
  SUBJECTS,
  type Subject,
  type SubjectVocabulary,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { once } from '../support/once.ts';
import { decode, type Finding, type Name } from './graph.ts';
import type { DocumentLayout, Frozen } from './layout.ts';
import { thawRule } from './rule.ts';
import { type ReadSection, sectionReader } from './sections.ts';

/** `fileOf` gives the names that positions carry, by the numbers they had when the pack was frozen. */
export function thaw({ layout, sizes, bytes }: Frozen, fileOf: (number: number) => string): Pack {
  const { name, version, hash } = layout;
  const read = sectionReader(sizes, bytes);
  const units = once(() => thawUnits(read(layout.units), finding));
  const places = once(() => decode(read(layout.places), finding) as PlaceTable);
  const placeList = once((): readonly Place[] => [...places().byId.values()]);
  const gates = once(() => lazily(read(layout.gates) as readonly unknown[], finding));
  const subjects = {
    project: once(() => thawSubject(read(layout.subjects.project), 'project', finding)),
    enterprise: once(() => thawSubject(read(layout.subjects.enterprise), 'enterprise', finding)),
    region: once(() => thawSubject(read(layout.subjects.region), 'region', finding)),
  };
  const subjectAt = (number: number) => subjects[SUBJECTS[number] as Subject]();
  const finding: Finding = { fileOf, find };

  function find([kind, first, second = 0]: Name): unknown {
    switch (kind) {
      case 'unit':
        return units().list[first];
      case 'place':
        return placeList()[first];
      case 'gate':
        return gates()(first);
      case 'fact':
        return subjectAt(first).facts[second];
      case 'part':
        return subjectAt(first).parts[second];
    }
  }

  const vocabulary: Vocabulary = {
    get units() {
      return units().table;
    },
    subjects: {
      get project() {
        return subjects.project().own;
      },
      get enterprise() {
        return subjects.enterprise().own;
      },
      get region() {
        return subjects.region().own;
      },
    },
  };
  const documents = layout.documents.map((each) => thawDocument(each, read, finding));
  const context = { documents, vocabulary, read, finding };
  return {
    name,
    version,
    hash,
    vocabulary,
    get places() {
      return places();
    },
    documents: new Map(documents.map((document) => [document.id, document])),
    rules: layout.rules.map((row) => thawRule(row, context)),
  };
}

/** Each is made when it is first asked for. */
function lazily(encoded: readonly unknown[], finding: Finding): (index: number) => unknown {
  const made: unknown[] = [];
  return (index) => {
    made[index] ??= decode(encoded[index], finding);
    return made[index];
  };
}

interface ThawedUnits {
  readonly list: readonly Unit[];
  readonly table: UnitTable;
}

/** The table names the units of the list. */
function thawUnits(section: unknown, { fileOf }: Finding): ThawedUnits {
  const { list, table } = section as { list: unknown; table: unknown };
  const units = decode(list, { fileOf, find: () => undefined }) as readonly Unit[];
  return { list: units, table: decode(table, { fileOf, find: ([, i]) => units[i] }) as UnitTable };
}

interface ThawedSubject {
  readonly facts: readonly Fact[];
  readonly parts: readonly Part[];
  readonly own: SubjectVocabulary;
}

/** Facts first, parts name facts, and the vocabulary of the subject names both. */
function thawSubject(section: unknown, subject: Subject, finding: Finding): ThawedSubject {
  const stored = section as { facts: unknown; parts: unknown; own: unknown };
  const here = SUBJECTS.indexOf(subject);
  const facts = decode(stored.facts, finding) as readonly Fact[];
  let parts: readonly Part[] = [];
  const inside: Finding = {
    fileOf: finding.fileOf,
    find: (name) => {
      const [kind, first, second] = name;
      if ((kind !== 'fact' && kind !== 'part') || first !== here) return finding.find(name);
      return kind === 'fact' ? facts[second] : parts[second];
    },
  };
  parts = decode(stored.parts, inside) as readonly Part[];
  return { facts, parts, own: decode(stored.own, inside) as SubjectVocabulary };
}

function thawDocument(
  { about, clauses, statements }: DocumentLayout,
  read: ReadSection,
  finding: Finding,
): PolicyDocument {
  const said = once(() => decode(read(statements), finding) as readonly Clause['statements'][]);
  const list = clauses.map(
    ([path, heading, sha256], i): Clause => ({
      path,
      heading,
      sha256,
      get statements() {
        return said()[i] ?? [];
      },
    }),
  );
  const map = new Map(list.map((clause) => [clause.path, clause]));
  return { ...(decode(about, finding) as Omit<PolicyDocument, 'clauses'>), clauses: map };
}
