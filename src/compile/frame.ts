/** Reading facts through frames: values fast, statements with their place in the file when a person asks. */
import type { FactRef } from '../model/condition.ts';
import type { Statements, Value } from '../model/descriptor.ts';
import type { Frame, StatedFrame } from '../model/program.ts';
import type { Open, Reading } from '../model/trace.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import type { Layout } from './layout.ts';

/** The frame `hops` scopes outward; the compiler never asks for more than there are. */
function frameAt<F extends { readonly outer?: F }>(frame: F, hops: number): F {
  let at = frame;
  for (let i = 0; i < hops && at.outer; i += 1) at = at.outer;
  return at;
}

/** A function that reads one fact; undefined is unknown. */
export function valueReader({ fact, hops }: FactRef, layout: Layout): (frame: Frame) => Value | undefined {
  const slot = layout.slotOf(fact);
  if (hops === 0) return (frame) => frame.values[slot];
  if (hops === 1) return (frame) => (frame.outer ?? frame).values[slot];
  return (frame) => frameAt(frame, hops).values[slot];
}

/** The same by name, for who asks seldom. */
export const statedValue = ({ fact, hops }: FactRef, frame: StatedFrame): Value | undefined =>
  frameAt(frame, hops).record.values[fact.key];

const pointerTo = (record: Statements, key: string): string => `${record.pointer}/${key}`;

/** Where the fact stands, be it as null, or where it belongs. */
const whereOf = ({ key }: Fact, record: Statements): string =>
  record.stated[key]?.pointer ?? pointerTo(record, key);

/** What was read, for a trace. */
export function readingOf({ fact, hops }: FactRef, frame: StatedFrame): Reading {
  const { record } = frameAt(frame, hops);
  const statement = record.stated[fact.key];
  if (!statement || record.values[fact.key] === undefined)
    return { fact, pointer: pointerTo(record, fact.key) };
  return {
    fact,
    pointer: statement.pointer,
    stated: statement.written,
    ...(statement.evidence === undefined ? {} : { evidence: statement.evidence }),
    ...(statement.inherited ? { inherited: true } : {}),
  };
}

/** The missing fact as something to ask for: of a part list never mentioned, the list itself. */
export function missing({ fact, hops }: FactRef, frame: StatedFrame): Open {
  const at = frameAt(frame, hops);
  if (at.unlisted) return missingPart(at.unlisted, at);
  return { kind: 'missing', fact, pointer: whereOf(fact, at.record) };
}

export const missingPart = (part: Part, frame: StatedFrame): Open => ({
  kind: 'missing',
  fact: part,
  pointer: pointerTo(frameAt(frame, Number.POSITIVE_INFINITY).record, part.key),
});

/** A function that gives the frames of a part list; they are undefined when nothing is said of it. */
export function partsReader(
  { part, hops }: { readonly part: Part; readonly hops: number },
  layout: Layout,
): <F extends Frame>(frame: F) => F['parts'][number] {
  const slot = layout.slotOfList(part);
  return (frame) => frameAt<Frame>(frame, hops).parts[slot];
}

/** The same by name. */
export const partsOf = (
  { part, hops }: { readonly part: Part; readonly hops: number },
  frame: StatedFrame,
): readonly StatedFrame[] | undefined => frameAt(frame, hops).lists[part.key];

/** What a person calls this part: its stated name, else its place in the list. */
export function partLabel(record: Statements): string {
  const name = record.stated.name?.written;
  return typeof name === 'string' ? name : record.pointer;
}
