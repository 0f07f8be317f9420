/** Reads the text of one descriptor: JSON, then meaning; every fault with its line and column. */
import type { Descriptor } from '../model/descriptor.ts';
import { type Diagnostic, inReadingOrder, isError } from '../model/diagnostic.ts';
import type { Pack } from '../model/rule.ts';
import { asDiagnostic } from './fault.ts';
import { interpret, type Reader } from './interpret.ts';
import { readJson } from './json.ts';
import { compileShape } from './shape.ts';

export interface DescriptorReading {
  readonly descriptor?: Descriptor;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the reader of a pack's descriptors. */
export function readerOf(pack: Pick<Pack, 'vocabulary' | 'places'>): Reader {
  const { vocabulary, places } = pack;
  return { vocabulary, tables: { units: vocabulary.units, places }, shape: compileShape(vocabulary) };
}

export function readDescriptor(text: string, file: string, reader: Reader): DescriptorReading {
  const json = readJson(text, file);
  if (json.value === undefined || json.diagnostics.some(isError)) return { diagnostics: json.diagnostics };
  const { descriptor, faults } = interpret(json.value, file, reader);
  const locate = (pointer: string, at: 'key' | 'value') =>
    (at === 'key' ? json.keySpanOf(pointer) : undefined) ??
    json.spanOf(pointer) ?? { file, line: 1, column: 1 };
  const diagnostics = [...json.diagnostics, ...faults.map((fault) => asDiagnostic(fault, locate))].sort(
    inReadingOrder,
  );
  return descriptor ? { descriptor, diagnostics } : { diagnostics };
}
