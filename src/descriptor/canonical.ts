/** Gives everything in a descriptor its canonical name, so that whatever reads it later knows one name for one thing. */
import {
  type Fact,
  SUBJECTS,
  type Subject,
  type SubjectVocabulary,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { nearest } from '../support/text.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS, VALUE_KEYS } from '../vocabulary/describe.ts';
import type { Fault } from './fault.ts';
import { escapeToken } from './json-pointer.ts';
import {
  find,
  type Meaning,
  type Meanings,
  meaningsOf,
  STATED_MEANINGS,
  SUBJECT_MEANING,
  SUBJECT_NAMES,
} from './meanings.ts';
import { plainScalar } from './scalar.ts';
import { shorten, show } from './show.ts';

export interface Canonical {
  /** Absent when the descriptor does not say, or says something else: then the value is as it was. */
  readonly subject?: Subject;
  /** Keys, choices and booleans by their canonical names, whatever is not understood as it was. */
  readonly value: Readonly<Record<string, unknown>>;
  /** A JSON Pointer into `value` → the pointer into what was given. */
  readonly pointers: (pointer: string) => string;
  /** Their pointers lead into what was given. */
  readonly faults: readonly Fault[];
  /** Nothing was seen that the shape check could object to, so that it need not be asked. */
  readonly plain: boolean;
}

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function canonicalise(value: unknown, vocabulary: Vocabulary): Canonical {
  if (!isRecord(value)) {
    const fault: Fault = { code: 'json-not-object', data: { found: show(value) }, pointer: '', at: 'value' };
    return { value: {}, pointers: same, faults: [fault], plain: false };
  }
  const subject = subjectOf(value);
  if (typeof subject === 'object') return { value, pointers: same, faults: [subject], plain: false };
  return new Canonicaliser(vocabulary.subjects[subject]).read(value);
}

const same = (pointer: string): string => pointer;

const SUBJECTS_ALLOWED = SUBJECTS.flatMap((subject) => [subject, SUBJECT_LABELS[subject].zh]);

/** What is described, or why that is not known. */
function subjectOf(value: Json): Subject | Fault {
  const key = Object.hasOwn(value, 'subject')
    ? 'subject'
    : Object.keys(value).find((name) => find(SUBJECT_MEANING, name));
  const name = key === undefined ? undefined : value[key];
  if (key === undefined || name === null)
    return { code: 'subject-missing', data: { allowed: SUBJECTS_ALLOWED }, pointer: '', at: 'value' };
  const subject = typeof name === 'string' ? find(SUBJECT_NAMES, name) : undefined;
  if (subject) return subject;
  const allowed = SUBJECTS_ALLOWED;
  const where = { pointer: `/${escapeToken(key)}`, at: 'value' } as const;
  const fact = `${SUBJECT_KEYS[1]} (${SUBJECT_KEYS[0]})`;
  if (typeof name !== 'string') {
    return {
      code: 'wrong-type',
      data: { fact, expected: allowed.map(show).join(' / '), found: show(name) },
      ...where,
    };
  }
  const guess = nearest(name, allowed);
  const data = { fact, value: shorten(name), allowed, ...(guess === undefined ? {} : { nearest: guess }) };
  return { code: 'unknown-value', data, ...where };
}

/** The way to an object or list, innermost step first; it becomes a pointer when there is something to say. */
interface Path {
  readonly above: Path | undefined;
  readonly token: string | number;
}

const pointerTo = (path: Path | undefined): string =>
  path === undefined ? '' : `${pointerTo(path.above)}/${escapeToken(String(path.token))}`;

type Translate = (meaning: Meaning | undefined, value: unknown, path: Path | undefined) => unknown;

/** Reads one descriptor; it goes only as deep as facts go, whatever the input nests. */
class Canonicaliser {
  private readonly own: SubjectVocabulary;
  private readonly faults: Fault[] = [];
  /** For each copied object the keys that were renamed: canonical → as written. */
  private readonly renamed = new Map<unknown, Map<string, string>>();
  private plain = true;

  constructor(own: SubjectVocabulary) {
    this.own = own;
  }

  read(written: Json): Canonical {
    const { own, faults, renamed } = this;
    const value = this.rename(written, { meanings: meaningsOf(own), path: undefined }, this.member);
    const pointers = (pointer: string): string => original(pointer, value, renamed);
    return { subject: own.subject, value, pointers, faults, plain: this.plain };
  }

  /** The object by canonical names, itself where nothing changes; of two statements of one thing the first stays. */
  private rename(
    written: Json,
    { meanings, path }: { readonly meanings: Meanings; readonly path: Path | undefined },
    translate: Translate,
  ): Json {
    const keys = Object.keys(written);
    let copy: Record<string, unknown> | undefined;
    let renamed: Map<string, string> | undefined;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] ?? '';
      const inner = written[key];
      const meaning = find(meanings, key);
      const name = meaning?.key ?? key;
      const here = typeof inner === 'object' && inner !== null ? { above: path, token: key } : undefined;
      const value = translate(meaning, inner, here);
      if (copy === undefined) {
        if (name === key && value === inner) continue;
        copy = {};
        for (const before of keys.slice(0, i)) put(copy, before, written[before]);
      }
      if (Object.hasOwn(copy, name)) {
        const data = { key: shorten(key), other: shorten(renamed?.get(name) ?? name) };
        const pointer = pointerTo({ above: path, token: key });
        this.faults.push({ code: 'same-fact-twice', data, pointer, at: 'key' });
        continue;
      }
      put(copy, name, value);
      if (name === key) continue;
      renamed ??= new Map();
      renamed.set(name, key);
    }
    if (renamed) this.renamed.set(copy, renamed);
    return copy ?? written;
  }

  /** A member of the subject or of one part. */
  private readonly member: Translate = (meaning, value, path) => {
    switch (meaning?.kind) {
      case 'fact':
        return isRecord(value) ? this.stated(meaning.fact, value, path) : this.scalar(meaning.fact, value);
      case 'part':
        return value === null ? null : this.list(meaning.inside, value, path);
      case 'subject':
        return this.own.subject;
      case 'schema':
        return typeof value === 'string' ? value : this.doubtful(value);
      default:
        return this.doubtful(value);
    }
  };

  private list(meanings: Meanings, list: unknown, path: Path | undefined): unknown {
    if (!Array.isArray(list)) return this.doubtful(list);
    const items = list.map((item: unknown, token) =>
      isRecord(item)
        ? this.rename(item, { meanings, path: { above: path, token } }, this.member)
        : this.doubtful(item),
    );
    return items.every((item, index) => item === list[index]) ? list : items;
  }

  private stated(fact: Fact, written: Json, path: Path | undefined): Json {
    const at = { meanings: STATED_MEANINGS, path };
    const stated = this.rename(written, at, (meaning, value) => {
      if (meaning?.kind === 'value') return isRecord(value) ? this.doubtful(value) : this.scalar(fact, value);
      const fine = meaning?.kind === 'evidence' && (value === null || typeof value === 'string');
      return fine ? value : this.doubtful(value);
    });
    return Object.hasOwn(stated, VALUE_KEYS[0]) ? stated : this.doubtful(stated);
  }

  /** The canonical form of a bare value; what is not understood stays, for the shape check to name. */
  private scalar(fact: Fact, written: unknown): unknown {
    if (written === null) return null;
    return plainScalar(fact, written) ?? this.doubtful(written);
  }

  private doubtful<T>(value: T): T {
    this.plain = false;
    return value;
  }
}

/** Assigning to `__proto__` would set the prototype instead. */
function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Follows a pointer through the copy and takes back every renaming on its way. */
function original(
  pointer: string,
  root: unknown,
  renamed: ReadonlyMap<unknown, ReadonlyMap<string, string>>,
): string {
  if (renamed.size === 0) return pointer;
  let at = root;
  let result = '';
  for (const escaped of pointer.split('/').slice(1)) {
    const token = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    result += `/${escapeToken(renamed.get(at)?.get(token) ?? token)}`;
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, token) ? (at as Json)[token] : undefined;
  }
  return result;
}
