/** Where in a frame each fact of the vocabulary stands. */
import type { PlaceTable } from '../model/place.ts';
import type { Slots } from '../model/program.ts';
import type { Fact, Part, Subject, SubjectVocabulary, Vocabulary } from '../model/vocabulary.ts';
import { once } from '../support/once.ts';

/** What compiling needs to know besides the condition. */
export interface Surroundings {
  readonly places: PlaceTable;
  readonly layout: Layout;
}

/** Facts and lists stand in the order of the vocabulary; a subject is laid out when it is first asked of. */
export class Layout implements Slots {
  private readonly subjects: Readonly<Record<Subject, () => SubjectLayout>>;

  constructor({ subjects }: Vocabulary) {
    this.subjects = {
      project: once(() => layOut(subjects.project)),
      enterprise: once(() => layOut(subjects.enterprise)),
      region: once(() => layOut(subjects.region)),
    };
  }

  slotOf({ subject, part, key }: Pick<Fact, 'subject' | 'part' | 'key'>): number {
    return slotIn(this.row(subject, part), key);
  }

  /** Where the frames of a part list stand in the frame of its subject. */
  slotOfList({ subject, key }: Pick<Part, 'subject' | 'key'>): number {
    return slotIn(this.subjects[subject]().lists, key);
  }

  keysOf(subject: Subject, part?: string): readonly string[] {
    return this.row(subject, part).keys;
  }

  listsOf(subject: Subject): readonly string[] {
    return this.subjects[subject]().lists.keys;
  }

  private row(subject: Subject, part: string | undefined): Row {
    const { own, parts } = this.subjects[subject]();
    return (part === undefined ? own : parts.get(part)) ?? NOTHING;
  }
}

interface Row {
  readonly keys: readonly string[];
  readonly slots: ReadonlyMap<string, number>;
}

interface SubjectLayout {
  readonly own: Row;
  readonly parts: ReadonlyMap<string, Row>;
  readonly lists: Row;
}

const layOut = ({ facts, parts }: SubjectVocabulary): SubjectLayout => ({
  own: rowOf(facts.keys()),
  parts: new Map([...parts].map(([key, part]) => [key, rowOf(part.facts.keys())])),
  lists: rowOf(parts.keys()),
});

function rowOf(names: Iterable<string>): Row {
  const keys = [...names];
  return { keys, slots: new Map(keys.map((key, slot) => [key, slot])) };
}

const NOTHING = rowOf([]);

function slotIn({ slots }: Row, key: string): number {
  const slot = slots.get(key);
  if (slot === undefined) throw new Error(`a rule reads ${key}, which its vocabulary lacks`);
  return slot;
}
