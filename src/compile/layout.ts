/** Where in a frame each fact of the vocabulary stands. */
import type { PlaceTable } from '../model/place.ts';
import type { Slots } from '../model/program.ts';
import type { Fact, Part, Subject, Vocabulary } from '../model/vocabulary.ts';

/** What compiling needs to know besides the condition. */
export interface Surroundings {
  readonly places: PlaceTable;
  readonly layout: Layout;
}

/** Facts and lists stand in the order of the vocabulary; a subject is laid out when it is first asked of. */
export class Layout implements Slots {
  private readonly vocabulary: Vocabulary;
  private readonly scopes = new Map<string, Row>();
  private readonly lists = new Map<Subject, Row>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  slotOf({ subject, part, key }: Pick<Fact, 'subject' | 'part' | 'key'>): number {
    return this.scopeOf(subject, part).slotOf(key);
  }

  /** Where the frames of a part list stand in the frame of its subject. */
  slotOfList({ subject, key }: Pick<Part, 'subject' | 'key'>): number {
    return this.listsIn(subject).slotOf(key);
  }

  keysOf(subject: Subject, part?: string): readonly string[] {
    return this.scopeOf(subject, part).keys;
  }

  listsOf(subject: Subject): readonly string[] {
    return this.listsIn(subject).keys;
  }

  private scopeOf(subject: Subject, part: string | undefined): Row {
    const name = part === undefined ? subject : `${subject}.${part}`;
    const known = this.scopes.get(name);
    if (known) return known;
    const own = this.vocabulary.subjects[subject];
    const facts = part === undefined ? own.facts : own.parts.get(part)?.facts;
    const row = new Row(facts?.keys() ?? []);
    this.scopes.set(name, row);
    return row;
  }

  private listsIn(subject: Subject): Row {
    const known = this.lists.get(subject) ?? new Row(this.vocabulary.subjects[subject].parts.keys());
    this.lists.set(subject, known);
    return known;
  }
}

class Row {
  readonly keys: readonly string[];
  private readonly slots: ReadonlyMap<string, number>;

  constructor(keys: Iterable<string>) {
    this.keys = [...keys];
    this.slots = new Map(this.keys.map((key, slot) => [key, slot]));
  }

  slotOf(key: string): number {
    const slot = this.slots.get(key);
    if (slot === undefined) throw new Error(`a rule reads ${key}, which its vocabulary lacks`);
    return slot;
  }
}
