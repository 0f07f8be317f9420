/** Reads the text of one descriptor: JSON, then meaning; every fault with its line and column. */
import type { Descriptor } from '../model/descriptor.ts';
import { type Diagnostic, inReadingOrder, isError } from '../model/diagnostic.ts';
import type { Locate, Located } from '../model/report.ts';
import type { Pack } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import { VALUE_KEYS } from '../vocabulary/describe.ts';
import { asDiagnostic } from './fault.ts';
import { interpret, type Reader } from './interpret.ts';
import { type JsonReading, readJson } from './json.ts';
import { compileShape } from './shape.ts';

export interface DescriptorReading {
  readonly descriptor?: Descriptor;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the values of the descriptor stand. */
  readonly locate: Locate;
}

/** Makes the reader of a pack's descriptors. */
export function readerOf(pack: Pick<Pack, 'vocabulary' | 'places'>): Reader {
  const { vocabulary, places } = pack;
  return { vocabulary, tables: { units: vocabulary.units, places }, shape: compileShape(vocabulary) };
}

/** What a text is called, and where it begins when it is one of many in a file. */
export interface Origin {
  /** Path of the file, for positions. */
  readonly file: string;
  /** What the report calls the descriptor; the file, unless it holds several. */
  readonly label?: string;
  /** Its line, where it is one of many. */
  readonly firstLine?: number;
}

export function readDescriptor(text: string, origin: string | Origin, reader: Reader): DescriptorReading {
  const { file, label = file, firstLine } = typeof origin === 'string' ? { file: origin } : origin;
  const json = readJson(text, file, firstLine === undefined ? {} : { firstLine });
  const locate: Locate = (pointer) => locateIn(json, pointer);
  if (json.value === undefined || json.diagnostics.some(isError))
    return { diagnostics: json.diagnostics, locate };
  const { descriptor, faults } = interpret(json.value, label, reader);
  const spanOf = (pointer: string, at: 'key' | 'value') =>
    (at === 'key' ? json.keySpanOf(pointer) : undefined) ??
    json.spanOf(pointer) ?? { file, line: firstLine ?? 1, column: 1 };
  const diagnostics = [...json.diagnostics, ...faults.map((fault) => asDiagnostic(fault, spanOf))].sort(
    inReadingOrder,
  );
  return descriptor ? { descriptor, diagnostics, locate } : { diagnostics, locate };
}

/** A descriptor that is no text of its own: a row of a table, with the cell of every value. */
export interface WrittenValue {
  readonly label: string;
  readonly value: unknown;
  /** Of a value that is not there, the place nearest to it. */
  readonly locate: (pointer: string, at: 'key' | 'value') => Span;
}

export function readValue({ label, value, locate }: WrittenValue, reader: Reader): DescriptorReading {
  const { descriptor, faults } = interpret(value, label, reader);
  const diagnostics = faults.map((fault) => asDiagnostic(fault, locate)).sort(inReadingOrder);
  const located: Locate = (pointer) => ({ span: locate(pointer, 'value'), excerpt: '', offset: 0 });
  return descriptor ? { descriptor, diagnostics, locate: located } : { diagnostics, locate: located };
}

/**
 * Of a value that stands beside its evidence, the value. A fact that is missing is looked for where it would stand:
 * in the record around it.
 */
function locateIn(json: JsonReading, pointer: string): Located | undefined {
  const inEvidence = VALUE_KEYS.map((key) => `${pointer}/${key}`).find((value) => json.spanOf(value));
  for (let at = inEvidence ?? pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = json.spanOf(at);
    const line = json.lineOf(at);
    if (span && line) return { span, excerpt: line.text, offset: line.offset };
    if (at === '') return undefined;
  }
}
