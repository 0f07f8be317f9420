/** Values written as text: each spelling is read once by the ordinary reader, and then known by its bytes. */
import { plainScalar } from '../descriptor/scalar.ts';
import { parseValue, type Tables } from '../descriptor/value.ts';
import type { Value } from '../model/descriptor.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Fact } from '../model/vocabulary.ts';
import { ByteTable } from './byte-table.ts';
import type { Bytes } from './bytes.ts';

/** What a text stands for. */
export interface Meant {
  readonly value: Value;
  /** What must be said of it all the same. */
  readonly notice: DiagnosticCode | undefined;
}

/** There is a fault in the text, or a glance is not enough: the ordinary reader must say what it is. */
export const REFUSED = null;

/** Strangers choose the spellings, so what is remembered of them is bounded. */
const MOST_SPELLINGS = 4096;
/** No value that a rule reads is longer. */
const LONGEST = 120;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The texts of one fact. */
export class Spellings {
  private readonly known = new ByteTable<Meant | false>();
  private readonly fact: Fact;
  private readonly tables: Tables;

  constructor(fact: Fact, tables: Tables) {
    this.fact = fact;
    this.tables = tables;
  }

  /** What the bytes from `start` to `end` stand for; `hash` is theirs. */
  meant(bytes: Bytes, start: number, end: number, hash: number): Meant | typeof REFUSED {
    const found = this.known.find(bytes, start, end, hash);
    return found === undefined ? this.learn(bytes, start, end) : found || REFUSED;
  }

  private learn(bytes: Bytes, start: number, end: number): Meant | typeof REFUSED {
    const { fact, tables, known } = this;
    if (end - start > LONGEST) return REFUSED;
    const meant = meantBy(fact, decoder.decode(bytes.array.subarray(start, end)), tables);
    if (known.size >= MOST_SPELLINGS) known.clear();
    known.put(bytes, { start, end }, meant ?? false);
    return meant;
  }
}

/** A string as a property name is kept: two of them are equal when they are the same. */
function interned<T>(value: T): T {
  return typeof value === 'string' ? (Object.keys({ [value]: 0 })[0] as T) : value;
}

/** What the ordinary reader makes of a text. */
export function meantBy(fact: Fact, text: string, tables: Tables): Meant | typeof REFUSED {
  const plain = plainScalar(fact, text);
  if (plain === undefined) return REFUSED;
  const { value, trouble } = parseValue(fact, plain, tables);
  if (value === undefined || (trouble && trouble.severity !== 'notice')) return REFUSED;
  return { value: interned(value), notice: trouble?.code };
}
