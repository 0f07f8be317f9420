/** Lays a descriptor out as the frames that compiled rules read. */
import type { Descriptor, Statements } from '../model/descriptor.ts';
import type { Slots, StatedFrame } from '../model/program.ts';
import type { Part } from '../model/vocabulary.ts';

/** What holds for the whole check. */
export interface Day {
  /** As-of date, in days. */
  readonly asOf: number;
  readonly filed: boolean;
}

/** The frame of the subject, with those of its parts. */
export function framesOf({ subject, root, parts }: Descriptor, slots: Slots, day: Day): StatedFrame {
  const lists: Record<string, readonly StatedFrame[]> = {};
  const byList: (readonly StatedFrame[] | undefined)[] = [];
  const frame: StatedFrame = {
    record: root,
    values: valuesOf(root, slots.keysOf(subject)),
    parts: byList,
    lists,
    ...day,
  };
  for (const [part, records] of Object.entries(parts)) {
    const keys = slots.keysOf(subject, part);
    if (records) lists[part] = records.map((record) => inner(record, frame, keys));
  }
  for (const part of slots.listsOf(subject)) byList.push(lists[part]);
  return frame;
}

/** The frame of a part of which the descriptor does not say whether it is there. */
export const unlistedFrame = (part: Part, outer: StatedFrame): StatedFrame => ({
  ...inner({ pointer: `/${part.key}/-`, values: {}, stated: {} }, outer, []),
  unlisted: part,
});

/** The frame of a part that is not there. */
export const absentFrame = (outer: StatedFrame): StatedFrame =>
  inner({ pointer: '', values: {}, stated: {} }, outer, []);

const inner = (record: Statements, outer: StatedFrame, keys: readonly string[]): StatedFrame => ({
  record,
  values: valuesOf(record, keys),
  outer,
  parts: outer.parts,
  lists: outer.lists,
  asOf: outer.asOf,
  filed: outer.filed,
});

const valuesOf = ({ values }: Statements, keys: readonly string[]): StatedFrame['values'] =>
  keys.map((key) => values[key]);
