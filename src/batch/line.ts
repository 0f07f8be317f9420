/** Writes result lines as bytes; the same bytes as the format `verdicts` makes of an ordinary report. */

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { CONCLUSIONS, type Conclusion } from '../model/report.ts';
import { formatDay } from '../quantity/date.ts';
import { harmless } from '../words/harmless.ts';
import { type Bytes, bytesIn, padded, SLACK } from './bytes.ts';
import type { Piece } from './cursor.ts';
import { type Judges, NAMED, partIndex, ruleIndex } from './judges.ts';
import type { Told } from './scopes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Bytes that are written over and over: as words, the last one filled up. */
export interface Constant {
  readonly words: Int32Array;
  readonly length: number;
}

export function constantOf(text: string): Constant {
  const bytes = bytesOf(text);
  const { array, view } = padded(bytes);
  const words = new Int32Array(Math.ceil(array.length / 4));
  for (let i = 0; i * 4 < bytes.length; i += 1) words[i] = view.getInt32(i * 4, true);
  return { words, length: bytes.length };
}

const LABEL_END = constantOf('","identity":');
const NAME = constantOf(',"name":');
const NULL = constantOf('null');
const AS_OF = constantOf(',"asOf":"');
const CONCLUSION = new Map<Conclusion, Constant>(
  CONCLUSIONS.map((name) => [name, constantOf(`","conclusion":"${name}","counts":{"pass":`)]),
);
const COUNTS = NAMED.map((name) => constantOf(`,"${name}":`));
const LISTS = NAMED.map((name, i) => constantOf(`${i === 0 ? '}' : ']'},"${name}":[`));
const LAST = constantOf('],"waived":[],"notices":[]}\n');
const NOTICES = constantOf('],"waived":[],"notices":[');
const END = constantOf(']}\n');
const COMMA = 0x2c;
const QUOTE = 0x22;
const HASH = 0x23;
const BACKSLASH = 0x5c;

/** Bytes that grow; there is always room behind them for a word. */
export class Output {
  length = 0;
  private input = bytesIn(new Uint8Array(1 << 16));

  /** What was written so far; a copy, so that writing may go on. */
  take(): Uint8Array {
    const taken = this.input.array.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  put(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.input.array.set(piece, this.length);
    this.length += piece.length;
  }

  constant({ words, length }: Constant): void {
    this.reserve(length);
    const { view } = this.input;
    const at = this.length;
    for (let i = 0; i * 4 < length; i += 1) view.setInt32(at + i * 4, words[i] as number, true);
    this.length = at + length;
  }

  /** The bytes from `start` to `end`, with room behind them. */
  range({ view: from }: Bytes, start: number, end: number): void {
    this.reserve(end - start);
    const { view } = this.input;
    const by = this.length - start;
    for (let at = start; at < end; at += 4) view.setInt32(at + by, from.getInt32(at, true), true);
    this.length += end - start;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.input.array[this.length] = byte;
    this.length += 1;
  }

  number(value: number): void {
    if (value >= 10) this.number(Math.floor(value / 10));
    this.byte(0x30 + (value % 10));
  }

  private reserve(more: number): void {
    if (this.length + more + SLACK > this.input.array.length) this.grow(more);
  }

  private grow(more: number): void {
    const { array } = this.input;
    const larger = new Uint8Array(Math.max(array.length * 2, this.length + more + SLACK));
    larger.set(array.subarray(0, this.length));
    this.input = bytesIn(larger);
  }
}

/** What a line says besides the verdicts. */
export interface Heading {
  /** The label up to the line number, as JSON: `{"file":"all.ndjson:`. */
  readonly label: Constant;
  readonly line: number;
  readonly told: Readonly<Record<Told, Piece>>;
  /** Codes, in reading order. */
  readonly notices: readonly DiagnosticCode[];
  /** As-of date, in days. */
  readonly asOf: number;
}

export class LineWriter {
  /** Each rule's id with its opening quote. */
  private readonly ids: readonly Constant[];
  /** The list whose parts a rule judges, as it stands in a pointer. */
  private readonly lists: readonly Constant[];
  private readonly days = new Map<number, Constant>();
  private readonly codes = new Map<DiagnosticCode, Constant>();

  constructor({ rules }: Program) {
    this.ids = rules.map(({ rule }) => constantOf(JSON.stringify(rule.id).slice(0, -1)));
    this.lists = rules.map(({ rule }) => constantOf(`#/${rule.each?.key ?? ''}/`));
  }

  /** `bytes` is where the pieces of the heading lie. */
  write(out: Output, bytes: Bytes, heading: Heading, conclusion: Conclusion, judges: Judges): void {
    out.constant(heading.label);
    out.number(heading.line);
    out.constant(LABEL_END);
    putText(out, bytes, heading.told.identity);
    out.constant(NAME);
    putText(out, bytes, heading.told.name);
    out.constant(AS_OF);
    out.constant(this.day(heading.asOf));
    out.constant(CONCLUSION.get(conclusion) as Constant);
    out.number(judges.counts.pass);
    for (let i = 0; i < NAMED.length; i += 1) {
      out.constant(COUNTS[i] as Constant);
      out.number(judges.counts[NAMED[i] as (typeof NAMED)[number]]);
    }
    for (let i = 0; i < NAMED.length; i += 1) {
      out.constant(LISTS[i] as Constant);
      this.findings(out, judges.named[NAMED[i] as (typeof NAMED)[number]]);
    }
    if (heading.notices.length === 0) out.constant(LAST);
    else {
      out.constant(NOTICES);
      for (let i = 0; i < heading.notices.length; i += 1) {
        if (i > 0) out.byte(COMMA);
        out.constant(this.notice(heading.notices[i] as DiagnosticCode));
      }
      out.constant(END);
    }
  }

  private findings(out: Output, findings: readonly number[]): void {
    for (let i = 0; i < findings.length; i += 1) {
      const finding = findings[i] as number;
      const rule = ruleIndex(finding);
      const part = partIndex(finding);
      if (i > 0) out.byte(COMMA);
      out.constant(this.ids[rule] as Constant);
      if (part >= 0) {
        out.constant(this.lists[rule] as Constant);
        out.number(part);
      }
      out.byte(QUOTE);
    }
  }

  private notice(code: DiagnosticCode): Constant {
    const made = this.codes.get(code) ?? constantOf(JSON.stringify(code));
    this.codes.set(code, made);
    return made;
  }

  private day(day: number): Constant {
    const known = this.days.get(day);
    if (known) return known;
    // Strangers choose the filing dates.
    if (this.days.size > MOST_DAYS) this.days.clear();
    const made = constantOf(formatDay(day));
    this.days.set(day, made);
    return made;
  }
}

const MOST_DAYS = 20_000;

/** A text of the input as JSON: as it stands there, where it is known to be harmless. */
function putText(out: Output, bytes: Bytes, { start, end }: Piece): void {
  if (start === 0) {
    out.constant(NULL);
  } else if (isPlain(bytes.array, start, end)) {
    out.range(bytes, start - 1, end + 1);
  } else {
    const text: unknown = JSON.parse(decoder.decode(bytes.array.subarray(start - 1, end + 1)));
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
