/** Which facts the rules read, and where in a frame each one stands. */
import type { PlaceTable } from '../model/place.ts';
import type { Slots } from '../model/program.ts';
import type { Fact, Part, Subject } from '../model/vocabulary.ts';

/** What compiling needs to know besides the condition. */
export interface Surroundings {
  readonly places: PlaceTable;
  readonly layout: Layout;
}

/** Grows while a pack is compiled; afterwards it is only read. */
export class Layout {
  private readonly scopes = new Map<string, Map<string, number>>();
  private readonly lists = new Map<Subject, Map<string, number>>();

  slotOf({ subject, part, key }: Pick<Fact, 'subject' | 'part' | 'key'>): number {
    return slotIn(this.scopeOf(subject, part), key);
  }

  /** Where the frames of a part list stand in the frame of its subject. */
  slotOfList({ subject, key }: Pick<Part, 'subject' | 'key'>): number {
    const lists = this.lists.get(subject) ?? new Map<string, number>();
    this.lists.set(subject, lists);
    return slotIn(lists, key);
  }

  /** What was laid out, once all rules are compiled. */
  slots(): Slots {
    const keys = new Map([...this.scopes].map(([name, scope]) => [name, [...scope.keys()]] as const));
    const lists = new Map([...this.lists].map(([subject, own]) => [subject, [...own.keys()]] as const));
    return {
      keysOf: (subject, part) => keys.get(nameOf(subject, part)) ?? [],
      listsOf: (subject) => lists.get(subject) ?? [],
    };
  }

  private scopeOf(subject: Subject, part: string | undefined): Map<string, number> {
    const name = nameOf(subject, part);
    const known = this.scopes.get(name);
    if (known) return known;
    const scope = new Map<string, number>();
    this.scopes.set(name, scope);
    return scope;
  }
}

const nameOf = (subject: Subject, part: string | undefined): string =>
  part === undefined ? subject : `${subject}.${part}`;

function slotIn(slots: Map<string, number>, key: string): number {
  const known = slots.get(key);
  if (known !== undefined) return known;
  slots.set(key, slots.size);
  return slots.size - 1;
}
