/** Reading facts through frames: values fast, statements with their place in the file when a person asks. */
import type { FactRef } from '../model/condition.ts';
import type { Statements, Value } from '../model/descriptor.ts';
import type { Frame } from '../model/program.ts';
import type { Open, Reading } from '../model/trace.ts';
import type { Fact, Part } from '../model/vocabulary.ts';

/** The frame `hops` scopes outward; the compiler never asks for more than there are. */
function frameAt(frame: Frame, hops: number): Frame {
  let at = frame;
  for (let i = 0; i < hops && at.outer; i += 1) at = at.outer;
  return at;
}

/** A function that reads one fact; undefined is unknown. */
export function valueReader({ fact, hops }: FactRef): (frame: Frame) => Value | undefined {
  const { key } = fact;
  if (hops === 0) return (frame) => frame.record.values[key];
  if (hops === 1) return (frame) => (frame.outer ?? frame).record.values[key];
  return (frame) => frameAt(frame, hops).record.values[key];
}

const pointerTo = (record: Statements, key: string): string => `${record.pointer}/${key}`;

/** Where the fact stands, be it as null, or where it belongs. */
const whereOf = ({ key }: Fact, record: Statements): string =>
  record.stated[key]?.pointer ?? pointerTo(record, key);

/** What was read, for a trace. */
export function readingOf({ fact, hops }: FactRef, frame: Frame): Reading {
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
export function missing({ fact, hops }: FactRef, frame: Frame): Open {
  const at = frameAt(frame, hops);
  if (at.unlisted) return missingPart(at.unlisted, at);
  return { kind: 'missing', fact, pointer: whereOf(fact, at.record) };
}

export const missingPart = (part: Part, frame: Frame): Open => ({
  kind: 'missing',
  fact: part,
  pointer: pointerTo(frame.descriptor.root, part.key),
});

/** Every record of a part list as a frame inside the subject's; undefined when nothing is said of the list. */
export function partFrames(part: Part, hops: number, frame: Frame): readonly Frame[] | undefined {
  const owner = frameAt(frame, hops);
  return frame.descriptor.parts[part.key]?.map((record) => ({ ...owner, record, outer: owner }));
}

/** What a person calls this part: its stated name, else its place in the list. */
export function partLabel(record: Statements): string {
  const name = record.stated.name?.written;
  return typeof name === 'string' ? name : record.pointer;
}
