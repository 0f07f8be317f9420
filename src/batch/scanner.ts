/**
 * Reads a descriptor from its bytes straight into frames. It understands only what has nothing to be said of it; at
 * anything else – a fault, a notice, an unusual notation – it gives up, and the ordinary reader reads the line.
 */
import { STATED_MEANINGS, SUBJECT_NAMES } from '../descriptor/meanings.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Subject } from '../model/vocabulary.ts';
import { ByteTable } from './byte-table.ts';
import type { Bytes } from './bytes.ts';
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  Cursor,
  endsValue,
  FALSE,
  GIVEN_UP,
  NULL,
  OPEN_LIST,
  OPEN_OBJECT,
  type Piece,
  QUOTE,
  TRUE,
} from './cursor.ts';
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

/** A subject's kind with the frames that its descriptors are read into. */
export interface Reception {
  readonly scope: SubjectScope;
  readonly frames: FramePool;
}

export class Scanner extends Cursor {
  /** What was read last. */
  reception: Reception;
  readonly told: Readonly<Record<Told, Piece>> = {
    name: { start: 0, end: 0 },
    identity: { start: 0, end: 0 },
    owner: { start: 0, end: 0 },
    applicant: { start: 0, end: 0 },
  };
  private readonly pieces = Object.values(this.told);
  /** Codes of what must be said of the descriptor, in reading order. */
  readonly notices: DiagnosticCode[] = [];
  readonly receptions: readonly Reception[];
  private readonly stated = new ByteTable<'value' | 'evidence'>();
  private readonly subjects = new ByteTable<Subject>();
  private readonly decimal = new Decimal();
  private readings = 0;
  private keyEnd = 0;
  private subjectSeen = false;

  constructor(scopes: readonly SubjectScope[]) {
    super();
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
    this.notices.length = 0;
    for (const piece of this.pieces) piece.end = piece.start = 0;
    const { root } = frames;
    root.parts.fill(undefined);
    let at = this.skipSpace(start);
    if (this.bytes[at] !== OPEN_OBJECT) return false;
    at = this.record(scope, root, at + 1);
    if (at === GIVEN_UP || !this.subjectSeen) return false;
    if (this.skipSpace(at) !== this.end) return false;
    frames.inherit(scope.parts);
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
    let before = 0;
    if (bytes[at] === CLOSE_OBJECT) return at + 1;
    for (;;) {
      if (bytes[at] !== QUOTE) return GIVEN_UP;
      const member = this.key(scope, before, at + 1);
      if (member === undefined || seen[member.id] === reading) return GIVEN_UP;
      seen[member.id] = reading;
      before = member.id + 1;
      at = this.skipSpace(this.keyEnd + 1);
      if (bytes[at] !== COLON) return GIVEN_UP;
      at = this.member(member, frame, this.skipSpace(at + 1));
      if (at === GIVEN_UP) return GIVEN_UP;
      at = this.skipSpace(at);
      if (bytes[at] === CLOSE_OBJECT) return at + 1;
      if (bytes[at] !== COMMA) return GIVEN_UP;
      at = this.skipSpace(at + 1);
    }
  }

  /** What the key that begins at `start` stands for; descriptors of a batch name their members in the same order. */
  private key(scope: Scope, before: number, start: number): Member | undefined {
    const { members, following } = scope;
    const guess = (following[before] as number) - 1;
    if (guess >= 0) {
      this.keyEnd = members.endAt(guess, this.input, start);
      if (this.keyEnd >= 0 && this.bytes[this.keyEnd] === QUOTE) return members.at(guess);
    }
    this.keyEnd = this.hashText(start);
    if (this.keyEnd === GIVEN_UP) return undefined;
    const entry = members.entry(this.input, start, this.keyEnd, this.hash);
    if (entry < 0) return oddly(scope, this.bytes.subarray(start, this.keyEnd));
    following[before] = entry + 1;
    return members.at(entry);
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
        if (bytes[at] !== OPEN_OBJECT || count >= LIMITS.list) return GIVEN_UP;
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
}
