/** Writes result lines as bytes; the same bytes as the format `verdicts` makes of an ordinary report. */

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { CONCLUSIONS, type Conclusion } from '../model/report.ts';
import { formatDay } from '../quantity/date.ts';
import { harmless } from '../words/harmless.ts';
import type { Piece } from './cursor.ts';
import { type Judges, NAMED, partIndex, ruleIndex } from './judges.ts';
import type { Told } from './scopes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const bytesOf = (text: string): Uint8Array => encoder.encode(text);

const LABEL_END = bytesOf('","identity":');
const NAME = bytesOf(',"name":');
const NULL = bytesOf('null');
const AS_OF = bytesOf(',"asOf":"');
const CONCLUSION = new Map<Conclusion, Uint8Array>(
  CONCLUSIONS.map((name) => [name, bytesOf(`","conclusion":"${name}","counts":{"pass":`)]),
);
const COUNTS = NAMED.map((name) => bytesOf(`,"${name}":`));
const COUNTS_END = bytesOf('}');
const LISTS = NAMED.map((name) => bytesOf(`,"${name}":[`));
const LAST = bytesOf(',"waived":[],"notices":[]}\n');
const NOTICES = bytesOf(',"waived":[],"notices":[');
const END = bytesOf(']}\n');
const COMMA = 0x2c;
const QUOTE = 0x22;
const CLOSE_LIST = 0x5d;
const HASH = 0x23;
const BACKSLASH = 0x5c;

/** Bytes that grow. */
export class Output {
  bytes = new Uint8Array(1 << 16);
  length = 0;

  /** What was written so far; a copy, so that writing may go on. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  put(piece: Uint8Array): void {
    this.range(piece, 0, piece.length);
  }

  range(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let at = this.length;
    for (let i = start; i < end; i += 1) {
      bytes[at] = from[i] as number;
      at += 1;
    }
    this.length = at;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  number(value: number): void {
    if (value >= 10) this.number(Math.floor(value / 10));
    this.byte(0x30 + (value % 10));
  }

  private reserve(more: number): void {
    if (this.length + more > this.bytes.length) this.grow(more);
  }

  private grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** What a line says besides the verdicts. */
export interface Heading {
  /** The label up to the line number, as JSON: `{"file":"all.ndjson:`. */
  readonly label: Uint8Array;
  readonly line: number;
  readonly told: Readonly<Record<Told, Piece>>;
  /** Codes, in reading order. */
  readonly notices: readonly DiagnosticCode[];
  /** As-of date, in days. */
  readonly asOf: number;
}

export class LineWriter {
  /** Each rule's id with its opening quote. */
  private readonly ids: readonly Uint8Array[];
  /** The list whose parts a rule judges, as it stands in a pointer. */
  private readonly lists: readonly Uint8Array[];
  private readonly days = new Map<number, Uint8Array>();

  constructor({ rules }: Program) {
    this.ids = rules.map(({ rule }) => bytesOf(JSON.stringify(rule.id).slice(0, -1)));
    this.lists = rules.map(({ rule }) => bytesOf(`#/${rule.each?.key ?? ''}/`));
  }

  /** `bytes` is where the pieces of the heading lie. */
  write(out: Output, bytes: Uint8Array, heading: Heading, conclusion: Conclusion, judges: Judges): void {
    out.put(heading.label);
    out.number(heading.line);
    out.put(LABEL_END);
    putText(out, bytes, heading.told.identity);
    out.put(NAME);
    putText(out, bytes, heading.told.name);
    out.put(AS_OF);
    out.put(this.day(heading.asOf));
    out.put(CONCLUSION.get(conclusion) as Uint8Array);
    out.number(judges.counts.pass);
    for (let i = 0; i < NAMED.length; i += 1) {
      out.put(COUNTS[i] as Uint8Array);
      out.number(judges.counts[NAMED[i] as (typeof NAMED)[number]]);
    }
    out.put(COUNTS_END);
    for (let i = 0; i < NAMED.length; i += 1) {
      out.put(LISTS[i] as Uint8Array);
      this.findings(out, judges.named[NAMED[i] as (typeof NAMED)[number]]);
      out.byte(CLOSE_LIST);
    }
    if (heading.notices.length === 0) out.put(LAST);
    else {
      out.put(NOTICES);
      out.put(bytesOf(heading.notices.map((code) => JSON.stringify(code)).join(',')));
      out.put(END);
    }
  }

  private findings(out: Output, findings: readonly number[]): void {
    for (let i = 0; i < findings.length; i += 1) {
      const finding = findings[i] as number;
      const rule = ruleIndex(finding);
      const part = partIndex(finding);
      if (i > 0) out.byte(COMMA);
      out.put(this.ids[rule] as Uint8Array);
      if (part >= 0) {
        out.put(this.lists[rule] as Uint8Array);
        out.number(part);
      }
      out.byte(QUOTE);
    }
  }

  private day(day: number): Uint8Array {
    const known = this.days.get(day);
    if (known) return known;
    // Strangers choose the filing dates.
    if (this.days.size > MOST_DAYS) this.days.clear();
    const made = bytesOf(formatDay(day));
    this.days.set(day, made);
    return made;
  }
}

const MOST_DAYS = 20_000;

/** A text of the input as JSON: as it stands there, where it is known to be harmless. */
function putText(out: Output, bytes: Uint8Array, { start, end }: Piece): void {
  if (start === 0) {
    out.put(NULL);
  } else if (isPlain(bytes, start, end)) {
    out.range(bytes, start - 1, end + 1);
  } else {
    const text: unknown = JSON.parse(decoder.decode(bytes.subarray(start - 1, end + 1)));
    out.put(bytesOf(harmless(JSON.stringify(text))));
  }
}

/**
 * Printable ASCII, Chinese characters and signs (U+3000 to U+9FFF, full-width forms), Latin-1 and common quotation marks
 * and dashes: none of them needs an escape.
 */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      if (byte === BACKSLASH || byte === HASH || byte === 0x7f) return false;
    } else if (byte >= 0xe3 && byte <= 0xe9) {
      i += 2;
    } else if (isUsual(byte, bytes[i + 1] as number, bytes[i + 2] as number)) {
      i += byte < 0xe0 ? 1 : 2;
    } else return false;
  }
  return true;
}

/** U+FF00 to U+FF7F, U+2010 to U+2027, U+00A0 to U+00FF. */
const isUsual = (first: number, second: number, third: number): boolean =>
  (first === 0xef && (second === 0xbc || second === 0xbd)) ||
  (first === 0xe2 && second === 0x80 && third >= 0x90 && third <= 0xa7) ||
  (first === 0xc2 && second >= 0xa0) ||
  first === 0xc3;
