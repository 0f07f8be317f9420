/** Which descriptor it is that was read: from its bytes where they were scanned, else from what the ordinary reader made of it. */
import { isPlace } from '../descriptor/interpret.ts';
import type { PlaceName, Who } from '../model/archive.ts';
import type { Descriptor, Value } from '../model/descriptor.ts';
import { identityKey } from '../model/report.ts';
import type { Subject } from '../model/vocabulary.ts';
import type { Bytes } from './bytes.ts';
import type { Piece } from './cursor.ts';
import type { BatchReader } from './reader.ts';
import type { PartScope } from './scopes.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `bytes` is where it was read from. */
export function whoInFrames(reader: BatchReader, bytes: Bytes, label: string): Who {
  const { scope, told } = reader;
  const text = ({ start, end }: Piece): string | undefined =>
    start === 0 ? undefined : JSON.parse(decoder.decode(bytes.array.subarray(start - 1, end + 1)));
  const texts = {
    identity: text(told.identity),
    name: text(told.name),
    owner: text(told.owner),
    applicant: text(told.applicant),
  };
  const place = placeInFrames(reader);
  return who({ label, subject: scope.subject, place, kinds: kindsInFrames(reader) }, texts);
}

/** The functional zone that was stated, else the place. */
export function placeInFrames({ scope, frames }: BatchReader): PlaceName | undefined {
  const { values } = frames.root;
  return placeOf(values[scope.place], values[scope.zone]);
}

export function kindsInFrames({ scope, frames }: BatchReader): readonly string[] {
  const { parts } = frames.root;
  const kinds: string[] = [];
  for (let i = 0; i < scope.parts.length; i += 1) {
    const { list, key } = scope.parts[i] as PartScope;
    const frames = parts[list];
    if (frames !== undefined && frames.length > 0) kinds.push(key);
  }
  return kinds.length > 0 ? kinds : ALONE[scope.subject];
}

/** Made once, since most descriptors have no parts. */
const ALONE: Readonly<Record<Subject, readonly string[]>> = {
  project: ['project'],
  enterprise: ['enterprise'],
  region: ['region'],
};

export function whoInDescriptor({ file, subject, root, parts }: Descriptor): Who {
  const { values } = root;
  const text = (value: Value | undefined): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const listed = Object.entries(parts).flatMap(([key, list]) => (list && list.length > 0 ? [key] : []));
  const texts = {
    identity: text(values[identityKey(subject)]),
    name: text(values.name),
    owner: text(values.owner),
    applicant: identityKey(subject) === 'credit_code' ? undefined : text(values.credit_code),
  };
  const kinds = listed.length > 0 ? listed : ALONE[subject];
  return who({ label: file, subject, place: placeOf(values.place, values.zone), kinds }, texts);
}

const placeOf = (place: Value | undefined, zone: Value | undefined): PlaceName | undefined =>
  isPlace(zone) ? zone : isPlace(place) ? place : undefined;

interface Marks {
  readonly label: string;
  readonly subject: Subject;
  readonly place: PlaceName | undefined;
  readonly kinds: readonly string[];
}

type Texts = Readonly<Record<'identity' | 'name' | 'owner' | 'applicant', string | undefined>>;

const who = ({ place, ...marks }: Marks, texts: Texts): Who => ({
  ...marks,
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  ...(place ? { place: { id: place.id, label: place.label } } : {}),
});
