/** A descriptor under construction: facts are put in and taken out while the engine looks on. */
import type { Day } from '../evaluate/frames.ts';
import type { Descriptor, Statement, Statements, Value } from '../model/descriptor.ts';
import type { Program, StatedFrame } from '../model/program.ts';
import type { Fact, Part, Subject } from '../model/vocabulary.ts';
import { isConventional } from '../quantity/convert.ts';
import type { Exact } from '../support/exact.ts';

/** A fact where it is stated: of the subject, or of the part with this place in its list. */
export interface Spot {
  readonly fact: Fact;
  readonly index?: number;
}

/** As in a canonical descriptor. */
export const pointerOf = ({ fact, index }: Spot): string =>
  fact.part === undefined || index === undefined ? `/${fact.key}` : `/${fact.part}/${index}/${fact.key}`;

/** The spot of a pointer that a trace of a draft names. */
export function spotAt(fact: Fact, pointer: string): Spot {
  const index = fact.part === undefined ? undefined : Number(pointer.split('/')[2]);
  return index === undefined ? { fact } : { fact, index };
}

/** One number, neither a range nor a name. */
export const isNumber = (value: Value | undefined): value is Exact =>
  typeof value === 'number' || (typeof value === 'object' && !isConventional(value) && 'top' in value);

interface Record_ extends Statements {
  readonly values: Record<string, Value | undefined>;
  readonly stated: Record<string, Statement | undefined>;
}

interface OpenFrame extends StatedFrame {
  readonly record: Record_;
  readonly values: (Value | undefined)[];
  readonly parts: (readonly OpenFrame[] | undefined)[];
  readonly lists: Record<string, readonly OpenFrame[] | undefined>;
}

export class Draft {
  readonly root: StatedFrame;
  private readonly own: OpenFrame;
  private readonly program: Program;
  readonly subject: Subject;
  private readonly day: Day;

  constructor(program: Program, subject: Subject, day: Day) {
    this.program = program;
    this.subject = subject;
    this.day = day;
    this.own = {
      record: { pointer: '', values: {}, stated: {} },
      values: program.slots.keysOf(subject).map(() => undefined),
      parts: program.slots.listsOf(subject).map(() => undefined),
      lists: {},
      ...day,
    };
    this.root = this.own;
  }

  /** A descriptor to be changed. */
  static of(program: Program, { subject, root, parts }: Descriptor, day: Day): Draft {
    const draft = new Draft(program, subject, day);
    const own = program.pack.vocabulary.subjects[subject];
    const put = (record: Statements, facts: ReadonlyMap<string, Fact>, index?: number): void => {
      for (const fact of facts.values()) {
        const value = record.values[fact.key];
        if (value !== undefined) draft.set(index === undefined ? { fact } : { fact, index }, value);
      }
    };
    put(root, own.facts);
    for (const part of own.parts.values()) {
      const list = parts[part.key];
      if (!list) continue;
      draft.setLength(part, list.length);
      for (const [index, record] of list.entries()) put(record, part.facts, index);
    }
    return draft;
  }

  value({ fact, index }: Spot): Value | undefined {
    return this.frameAt(fact.part, index)?.record.values[fact.key];
  }

  /** `undefined` takes the statement back. */
  set({ fact, index }: Spot, value: Value | undefined): void {
    const frame = this.frameAt(fact.part, index);
    if (!frame) return;
    const slot = this.slotOf(fact);
    if (slot !== undefined) frame.values[slot] = value;
    if (value === undefined) delete frame.record.values[fact.key];
    else frame.record.values[fact.key] = value;
  }

  length(part: string): number | undefined {
    return this.own.lists[part]?.length;
  }

  /** So many parts of which nothing is stated yet; `undefined`: nothing is said of the list. */
  setLength(part: Part, length: number | undefined): void {
    const list =
      length === undefined
        ? undefined
        : Array.from({ length }, (_, index) => this.emptyPart(part.key, index));
    this.own.lists[part.key] = list;
    const slot = this.program.slots.listsOf(this.subject).indexOf(part.key);
    if (slot >= 0) this.own.parts[slot] = list;
  }

  frameOf(part: Part | undefined, index: number): StatedFrame | undefined {
    return part ? this.own.lists[part.key]?.[index] : this.own;
  }

  /** Every stated value of these facts' own kind of place. */
  spotsOf(fact: Fact): readonly Spot[] {
    if (fact.part === undefined) return [{ fact }];
    return (this.own.lists[fact.part] ?? []).map((_, index) => ({ fact, index }));
  }

  /** As it stands now; what is changed afterwards does not change it. */
  descriptor(file: string): Descriptor {
    const copy = ({ record }: OpenFrame): Statements => ({
      pointer: record.pointer,
      values: { ...record.values },
      stated: Object.fromEntries(
        Object.entries(record.values).map(([key, written]) => [
          key,
          { written, pointer: `${record.pointer}/${key}` },
        ]),
      ),
    });
    const parts = Object.entries(this.own.lists).flatMap(([key, list]) =>
      list ? [[key, list.map(copy)]] : [],
    );
    return { file, subject: this.subject, root: copy(this.own), parts: Object.fromEntries(parts) };
  }

  private frameAt(part: string | undefined, index: number | undefined): OpenFrame | undefined {
    return part === undefined ? this.own : this.own.lists[part]?.[index ?? 0];
  }

  private emptyPart(part: string, index: number): OpenFrame {
    const { own } = this;
    return {
      record: { pointer: `/${part}/${index}`, values: {}, stated: {} },
      values: this.program.slots.keysOf(this.subject, part).map(() => undefined),
      outer: own,
      parts: own.parts,
      lists: own.lists,
      ...this.day,
    };
  }

  private slotOf({ key, part }: Fact): number | undefined {
    return slotsOf(this.program, this.subject, part).get(key);
  }
}

const SLOTS = new WeakMap<Program['slots'], Map<string, ReadonlyMap<string, number>>>();

function slotsOf(
  { slots }: Program,
  subject: Subject,
  part: string | undefined,
): ReadonlyMap<string, number> {
  const known = SLOTS.get(slots) ?? new Map<string, ReadonlyMap<string, number>>();
  SLOTS.set(slots, known);
  const name = part === undefined ? subject : `${subject}.${part}`;
  const found = known.get(name) ?? new Map(slots.keysOf(subject, part).map((key, slot) => [key, slot]));
  known.set(name, found);
  return found;
}
