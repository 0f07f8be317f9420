/** A hash table whose keys are pieces of bytes, so that looking one up makes no string. */
import { type Bytes, firstBytes, hashOf, padded } from './bytes.ts';

const encoder = new TextEncoder();

export class ByteTable<T> {
  /** Number of the entry plus one; 0: free. */
  private slots = new Int32Array(32);
  private count = 0;
  /** Keys as words, one behind the other, the last word of each filled up with zeros. */
  private words = new Int32Array(64);
  private wordCount = 0;
  private starts: number[] = [];
  private lengths: number[] = [];
  private values: T[] = [];

  /** Of two equal names the first stays. */
  add(name: string, value: T): this {
    const array = encoder.encode(name);
    this.put(padded(array), { start: 0, end: array.length }, value);
    return this;
  }

  /** Keeps a copy of the bytes. */
  put(bytes: Bytes, { start, end }: { readonly start: number; readonly end: number }, value: T): void {
    const hash = hashOf(bytes, start, end);
    if (this.find(bytes, start, end, hash) !== undefined) return;
    if ((this.count + 1) * 2 > this.slots.length) this.grow();
    this.place(hash, this.count);
    this.starts.push(this.wordCount);
    this.lengths.push(end - start);
    this.values.push(value);
    this.count += 1;
    for (let at = start; at <= end; at += 4) {
      const word = bytes.view.getInt32(at, true);
      this.push(at + 4 <= end ? word : firstBytes(word, end - at));
    }
  }

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.slots = new Int32Array(32);
    this.starts = [];
    this.lengths = [];
    this.values = [];
    this.count = this.wordCount = 0;
  }

  /** The value of the bytes from `start` to `end`, whose hash the caller has. */
  find(bytes: Bytes, start: number, end: number, hash: number): T | undefined {
    const entry = this.entry(bytes, start, end, hash);
    return entry < 0 ? undefined : this.values[entry];
  }

  at(entry: number): T {
    return this.values[entry] as T;
  }

  /** Where an entry's key ends if it stands at `start`; -1 if it does not. */
  endAt(entry: number, { view }: Bytes, start: number): number {
    const { words } = this;
    const end = start + (this.lengths[entry] as number);
    let word = this.starts[entry] as number;
    let at = start;
    for (; at + 4 <= end; at += 4) {
      if (view.getInt32(at, true) !== words[word]) return -1;
      word += 1;
    }
    return firstBytes(view.getInt32(at, true), end - at) === words[word] ? end : -1;
  }

  /** The number of an entry by its key; -1: there is none. */
  entry({ view }: Bytes, start: number, end: number, hash: number): number {
    const { slots, words } = this;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return -1;
      if (this.lengths[entry] !== length) continue;
      let word = this.starts[entry] as number;
      let at = start;
      while (at + 4 <= end && view.getInt32(at, true) === words[word]) {
        at += 4;
        word += 1;
      }
      if (at + 4 > end && firstBytes(view.getInt32(at, true), end - at) === words[word]) return entry;
    }
  }

  private place(hash: number, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry + 1;
  }

  private push(word: number): void {
    if (this.wordCount === this.words.length) {
      const larger = new Int32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.wordCount] = word;
    this.wordCount += 1;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const bytes = padded(new Uint8Array(this.words.buffer, 0, this.wordCount * 4));
    for (let entry = 0; entry < this.count; entry += 1) {
      const start = (this.starts[entry] as number) * 4;
      this.place(hashOf(bytes, start, start + (this.lengths[entry] as number)), entry);
    }
  }
}
