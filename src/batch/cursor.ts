/** Moves over the signs of JSON, giving up at whatever is not plain. */
import { type Bytes, firstBytes, firstMark, HASH_START, hashStep, padded, textEnds } from './bytes.ts';

/** Where a cursor stands instead of a position when it gives up. */
export const GIVEN_UP = -1;

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** A piece of the bytes; empty where nothing was stated. */
export interface Piece {
  start: number;
  end: number;
}

/** Beyond this the ordinary reader decides what is too much. */
const LONGEST_TEXT = 20_000;

/** All methods take a position and return the one behind what they passed over. */
export class Cursor {
  protected input: Bytes = padded(new Uint8Array());
  protected bytes: Uint8Array = this.input.array;
  protected end = 0;
  /** Of the text passed over last. */
  protected hash = 0;

  /** Where the text that begins here has its closing quote; its hash is kept. No escapes. */
  protected hashText(from: number): number {
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
  protected passText(from: number): number {
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

  protected literal(at: number, literal: readonly number[]): number {
    for (let i = 0; i < literal.length; i += 1) if (this.bytes[at + i] !== literal[i]) return GIVEN_UP;
    return at + literal.length;
  }

  protected skipSpace(from: number): number {
    return (this.bytes[from] as number) > SPACE ? from : this.passSpace(from);
  }

  protected passSpace(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    return at;
  }
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
export const NULL = ascii('null');
export const TRUE = ascii('true');
export const FALSE = ascii('false');
const SIMPLE_ESCAPES: ReadonlySet<number> = new Set(ascii('"\\/bfnrt'));

const isSpace = (byte: number): boolean => byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;

export const endsValue = (byte: number): boolean =>
  byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || isSpace(byte);
