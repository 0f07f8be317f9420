/**
 * Reads a descriptor from its bytes straight into frames. It understands only what has nothing to be said of it; at
 * anything else – a fault, a notice, an unusual notation – it gives up, and the ordinary reader reads the line.
 */
import { STATED_MEANINGS, SUBJECT_NAMES } from '../descriptor/meanings.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Subject } from '../model/vocabulary.ts';
import { ByteTable } from './byte-table.ts';
import { type Bytes, firstBytes, firstMark, HASH_START, hashStep, padded, textEnds } from './bytes.ts';
import { type BatchFrame, FramePool } from './frames.ts';
import { accepts, Decimal, type Range, type Suffixes } from './numbers.ts';
import {
  KIND,
  type Member,
  oddly,
  type PartScope,
  type Scope,
  type SubjectScope,
  type Told,
} from './scopes.ts';
import { REFUSED, type Spellings } from './spellings.ts';

/** Where the scanner stands instead of a position when it gives up. */
const GIVEN_UP = -1;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const SPACE = 0x20;

/** Beyond these the ordinary reader decides what is too much. */
const LONGEST_TEXT = 20_000;
const MOST_PARTS = 2_000;

/** A piece of the bytes; empty where nothing was stated. */
export interface Piece {
  start: number;
  end: number;
}

/** A subject's kind with the frames that its descriptors are read into. */
export interface Reception {
  readonly scope: SubjectScope;
  readonly frames: FramePool;
}

export class Scanner {
  /** What was read last. */
  reception: Reception;
  readonly told: Readonly<Record<Told, Piece>> = {
    name: { start: 0, end: 0 },
    identity: { start: 0, end: 0 },
  };
  /** Codes of what must be said of the descriptor, in reading order. */
  readonly notices: DiagnosticCode[] = [];
  readonly receptions: readonly Reception[];
  private readonly stated = new ByteTable<'value' | 'evidence'>();
  private readonly subjects = new ByteTable<Subject>();
  private readonly decimal = new Decimal();
  private input = padded(new Uint8Array());
  private bytes = this.input.array;
  private end = 0;
  private hash = 0;
  private readings = 0;
  private subjectSeen = false;

  constructor(scopes: readonly SubjectScope[]) {
    this.receptions = scopes.map((scope) => ({ scope, frames: new FramePool(scope) }));
    this.reception = this.receptions[0] as Reception;
    for (const [name, subject] of SUBJECT_NAMES) this.subjects.add(name, subject);
    for (const [name, { kind }] of STATED_MEANINGS) {
      if (kind === 'value' || kind === 'evidence') this.stated.add(name, kind);
    }
  }

  /**
   * Whether the bytes from `start` to `end` are a descriptor that was understood; then `reception` holds it. The byte
   * at `end` must be there and below a space, so that nothing runs over it.
   */
  read(input: Bytes, start: number, end: number): boolean {
    this.input = input;
    this.bytes = input.array;
    this.end = end;
    const first = this.reception;
    if (this.readAs(first, start)) return true;
    // Which keys are known hangs on the subject, which may stand behind them.
    if (this.subjectSeen && this.reception === first) return false;
    return this.receptions.some((other) => other !== first && this.readAs(other, start));
  }

  private readAs(reception: Reception, start: number): boolean {
    this.reception = reception;
    this.subjectSeen = false;
    const { scope, frames } = reception;
    const { name, identity } = this.told;
    this.notices.length = 0;
    name.end = name.start = identity.end = identity.start = 0;
    const { root } = frames;
    root.parts.fill(undefined);
    let at = this.skipSpace(start);
    if (this.bytes[at] !== OPEN_OBJECT) return false;
    at = this.record(scope, root, at + 1);
    if (at === GIVEN_UP || !this.subjectSeen) return false;
    if (this.skipSpace(at) !== this.end) return false;
    inherit(reception);
    return true;
  }

  /** Stands behind the opening brace; returns where the record ends. */
  private record(scope: Scope, frame: BatchFrame, from: number): number {
    const { bytes } = this;
    this.readings += 1;
    const reading = this.readings;
    frame.begin(reading);
    const { seen } = frame;
    let at = this.skipSpace(from);
    if (bytes[at] === CLOSE_OBJECT) return at + 1;
    for (;;) {
      if (bytes[at] !== QUOTE) return GIVEN_UP;
      const end = this.hashText(at + 1);
      if (end === GIVEN_UP) return GIVEN_UP;
      const member =
        scope.members.find(this.input, at + 1, end, this.hash) ?? oddly(scope, bytes.subarray(at + 1, end));
      if (member === undefined || seen[member.id] === reading) return GIVEN_UP;
      seen[member.id] = reading;
      at = this.skipSpace(end + 1);
      if (bytes[at] !== COLON) return GIVEN_UP;
      at = this.member(member, frame, this.skipSpace(at + 1));
      if (at === GIVEN_UP) return GIVEN_UP;
      at = this.skipSpace(at);
      if (bytes[at] === CLOSE_OBJECT) return at + 1;
      if (bytes[at] !== COMMA) return GIVEN_UP;
      at = this.skipSpace(at + 1);
    }
  }

  private member(member: Member, frame: BatchFrame, at: number): number {
    switch (member.kind) {
      case KIND.subject:
        return this.subject(at);
      case KIND.schema:
        return this.bytes[at] === QUOTE ? this.passText(at + 1) : GIVEN_UP;
      case KIND.list:
        return this.list(member.scope as PartScope, at);
      default:
        return this.bytes[at] === OPEN_OBJECT
          ? this.withEvidence(member, frame, at + 1)
          : this.fact(member, frame, at);
    }
  }

  private subject(at: number): number {
    if (this.bytes[at] !== QUOTE) return GIVEN_UP;
    const end = this.hashText(at + 1);
    if (end === GIVEN_UP) return GIVEN_UP;
    const subject = this.subjects.find(this.input, at + 1, end, this.hash);
    if (subject !== this.reception.scope.subject) return GIVEN_UP;
    this.subjectSeen = true;
    return end + 1;
  }

  private list(scope: PartScope, from: number): number {
    const { bytes } = this;
    const { frames } = this.reception;
    if (bytes[from] !== OPEN_LIST) return this.literal(from, NULL);
    let at = this.skipSpace(from + 1);
    let count = 0;
    if (bytes[at] === CLOSE_LIST) at += 1;
    else {
      for (;;) {
        if (bytes[at] !== OPEN_OBJECT || count >= MOST_PARTS) return GIVEN_UP;
        at = this.record(scope, frames.part(scope, count), at + 1);
        if (at === GIVEN_UP) return GIVEN_UP;
        count += 1;
        at = this.skipSpace(at);
        const byte = bytes[at];
        at += 1;
        if (byte === CLOSE_LIST) break;
        if (byte !== COMMA) return GIVEN_UP;
        at = this.skipSpace(at);
      }
    }
    frames.root.parts[scope.list] = frames.list(scope, count);
    return at;
  }

  /** A value with what proves it; stands behind the opening brace. */
  private withEvidence(fact: Member, frame: BatchFrame, from: number): number {
    const { bytes } = this;
    let [hasValue, hasEvidence] = [false, false];
    let at = this.skipSpace(from);
    for (;;) {
      if (bytes[at] !== QUOTE) return GIVEN_UP;
      const end = this.hashText(at + 1);
      if (end === GIVEN_UP) return GIVEN_UP;
      const kind = this.stated.find(this.input, at + 1, end, this.hash);
      at = this.skipSpace(end + 1);
      if (bytes[at] !== COLON) return GIVEN_UP;
      at = this.skipSpace(at + 1);
      if (kind === 'value' && !hasValue) {
        hasValue = true;
        at = this.fact(fact, frame, at);
      } else if (kind === 'evidence' && !hasEvidence) {
        hasEvidence = true;
        at = bytes[at] === QUOTE ? this.passText(at + 1) : this.literal(at, NULL);
      } else return GIVEN_UP;
      if (at === GIVEN_UP) return GIVEN_UP;
      at = this.skipSpace(at);
      if (bytes[at] === CLOSE_OBJECT) return hasValue ? at + 1 : GIVEN_UP;
      if (bytes[at] !== COMMA) return GIVEN_UP;
      at = this.skipSpace(at + 1);
    }
  }

  private fact(fact: Member, frame: BatchFrame, at: number): number {
    const byte = this.bytes[at] as number;
    if (byte === NULL[0]) return this.literal(at, NULL);
    switch (fact.kind) {
      case KIND.text:
        return byte === QUOTE ? this.text(fact, at + 1) : GIVEN_UP;
      case KIND.boolean:
        return byte === QUOTE ? this.named(fact, frame, at + 1) : this.boolean(fact, frame, at);
      case KIND.quantity:
        return byte === QUOTE ? this.quantity(fact, frame, at + 1) : this.number(fact, frame, at);
      default:
        return byte === QUOTE ? this.named(fact, frame, at + 1) : GIVEN_UP;
    }
  }

  private boolean({ slot }: Member, frame: BatchFrame, at: number): number {
    const value = this.bytes[at] === TRUE[0];
    if (slot >= 0) frame.values[slot] = value;
    return this.literal(at, value ? TRUE : FALSE);
  }

  private number({ slot, range }: Member, frame: BatchFrame, at: number): number {
    const { decimal, bytes } = this;
    decimal.read(bytes, at);
    const { end } = decimal;
    if (end === GIVEN_UP || !endsValue(bytes[end] as number)) return GIVEN_UP;
    const value = decimal.value(0);
    if (!accepts(range as Range, value)) return GIVEN_UP;
    // A share of one may be meant as a percentage: the ordinary reader asks.
    if ((range as Range).percent && value > 0 && value <= 1) return GIVEN_UP;
    if (slot >= 0) frame.values[slot] = value;
    return end;
  }

  /** With its unit; stands behind the quote. */
  private quantity(fact: Member, frame: BatchFrame, at: number): number {
    const { decimal, bytes, input } = this;
    decimal.read(bytes, at);
    const behind = decimal.end;
    const end = this.hashText(at);
    if (behind > at && behind < end) {
      const exponent = (fact.suffixes as Suffixes).exponent(input, behind, end);
      const value = exponent === undefined ? Number.NaN : decimal.value(exponent);
      if (accepts(fact.range as Range, value)) {
        if (fact.slot >= 0) frame.values[fact.slot] = value;
        return end + 1;
      }
    }
    return this.named(fact, frame, at);
  }

  /** Something whose spelling is known as a whole: a choice, a date, a place; stands behind the quote. */
  private named({ slot, spellings }: Member, frame: BatchFrame, at: number): number {
    const end = this.hashText(at);
    if (end === GIVEN_UP) return GIVEN_UP;
    const meant = (spellings as Spellings).meant(this.input, at, end, this.hash);
    if (meant === REFUSED) return GIVEN_UP;
    if (meant.notice !== undefined) this.notices.push(meant.notice);
    if (slot >= 0) frame.values[slot] = meant.value;
    return end + 1;
  }

  private text(fact: Member, at: number): number {
    const end = this.passText(at);
    if (end !== GIVEN_UP && fact.told !== undefined) {
      const piece = this.told[fact.told];
      piece.start = at;
      piece.end = end - 1;
    }
    return end;
  }

  /** Where the text that begins here has its closing quote; its hash is kept. No escapes. */
  private hashText(from: number): number {
    const { view } = this.input;
    let hash = HASH_START;
    let at = from;
    let word = view.getInt32(at, true);
    let ends = textEnds(word);
    while (ends === 0) {
      hash = hashStep(hash, word);
      at += 4;
      word = view.getInt32(at, true);
      ends = textEnds(word);
    }
    const count = firstMark(ends);
    this.hash = hashStep(hash, firstBytes(word, count));
    at += count;
    return this.bytes[at] === QUOTE ? at : GIVEN_UP;
  }

  /** Behind the closing quote of a text that nothing reads. */
  private passText(from: number): number {
    const { view } = this.input;
    let at = from;
    for (;;) {
      let ends = textEnds(view.getInt32(at, true));
      while (ends === 0) {
        at += 4;
        ends = textEnds(view.getInt32(at, true));
      }
      at += firstMark(ends);
      const byte = this.bytes[at] as number;
      if (byte === QUOTE) break;
      // `\u` may be half a character: the ordinary reader looks.
      if (byte !== BACKSLASH || !SIMPLE_ESCAPES.has(this.bytes[at + 1] as number)) return GIVEN_UP;
      at += 2;
    }
    return at - from > LONGEST_TEXT ? GIVEN_UP : at + 1;
  }

  private literal(at: number, literal: readonly number[]): number {
    for (let i = 0; i < literal.length; i += 1) if (this.bytes[at + i] !== literal[i]) return GIVEN_UP;
    return at + literal.length;
  }

  private skipSpace(from: number): number {
    return (this.bytes[from] as number) > SPACE ? from : this.passSpace(from);
  }

  private passSpace(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    return at;
  }
}

/** What the subject states stands in where a part is silent; `null` is not silence. */
function inherit({ scope, frames: { root } }: Reception): void {
  for (const { list, inherited } of scope.parts) {
    if (inherited.length === 0) continue;
    for (const frame of root.parts[list] ?? []) {
      for (const { id, slot, from } of inherited) {
        if (!frame.states(id)) frame.values[slot] = root.values[from];
      }
    }
  }
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const NULL = ascii('null');
const TRUE = ascii('true');
const FALSE = ascii('false');
const SIMPLE_ESCAPES: ReadonlySet<number> = new Set(ascii('"\\/bfnrt'));

const isSpace = (byte: number): boolean => byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;

const endsValue = (byte: number): boolean =>
  byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || isSpace(byte);
