/** The state of an interview: the descriptor so far, what the engine says of it, and what nobody knows. Never changed, only followed by another. */
import { asDiagnostic } from '../descriptor/fault.ts';
import { interpret, type Reader } from '../descriptor/interpret.ts';
import { type CheckOptions, check } from '../evaluate/check.ts';
import type { Descriptor, Statements } from '../model/descriptor.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import { isRecord, type Json, valueAt } from './written.ts';

/** What every interview of a run is held with. */
export interface Setting {
  readonly program: Program;
  readonly reader: Reader;
  readonly dates: CheckOptions;
  /** `advice`: also what only advice and targets could use, once nothing binding is open. */
  readonly asks: 'binding' | 'advice';
  /** In which language names are written into the descriptor. */
  readonly lang: Language;
}

export interface Interview {
  /** The descriptor as JSON, in the words of whoever wrote it. */
  readonly written: Json;
  /** Absent until it is known what is described. */
  readonly known?: Known;
  /** Pointers of what nobody knows; not asked again. */
  readonly passed: ReadonlySet<string>;
  /** Keys of facts in which the parts differ: to be asked of each. */
  readonly apart: ReadonlySet<string>;
  /** Pointers of what was answered and may still be open, since a place can be too coarse. */
  readonly answered: ReadonlySet<string>;
  /** Keys of lists that are known to have parts, but not how many. */
  readonly chosen: readonly string[];
  /** Whether it began with nothing. */
  readonly fresh: boolean;
  /** Questions answered. */
  readonly count: number;
  /** Before the last answer. */
  readonly before?: Interview;
}

export interface Known {
  readonly descriptor: Descriptor;
  readonly report: Report;
}

/** What follows from an answer, or why it cannot be taken. */
export type Turn =
  | { readonly kind: 'taken'; readonly interview: Interview }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

const NOTHING = {
  passed: new Set<string>(),
  apart: new Set<string>(),
  answered: new Set<string>(),
  chosen: [],
};

export const newInterview: Interview = { ...NOTHING, written: {}, fresh: true, count: 0 };

/** An interview about a descriptor that is there already; refused where it has faults. */
export function resume(written: Json, setting: Setting): Turn {
  const known = know(written, setting);
  if ('diagnostics' in known) return { kind: 'refused', ...known };
  const passed = marksIn(known.descriptor, written);
  return { kind: 'taken', interview: { ...NOTHING, written, known, passed, fresh: false, count: 0 } };
}

/** The same interview with one answer more. */
export type Change = Partial<Pick<Interview, 'written' | 'passed' | 'apart' | 'answered' | 'chosen'>>;

export function follow(interview: Interview, change: Change, setting: Setting): Turn {
  const next: Interview = { ...interview, ...change, count: interview.count + 1, before: interview };
  if (next.written === interview.written) return { kind: 'taken', interview: next };
  const known = know(next.written, setting);
  if ('diagnostics' in known) return { kind: 'refused', ...known };
  // Under the names by which the descriptor has them now.
  const passed = new Set([...next.passed, ...marksIn(known.descriptor, next.written)]);
  return { kind: 'taken', interview: { ...next, known, passed } };
}

function know(
  written: Json,
  { program, reader, dates }: Setting,
): Known | { readonly diagnostics: readonly Diagnostic[] } {
  const { descriptor, faults } = interpret(written, '', reader);
  if (descriptor) return { descriptor, report: check(program, descriptor, dates) };
  return { diagnostics: faults.map((fault) => asDiagnostic(fault, () => undefined)).filter(isError) };
}

/** Where a saved descriptor says that somebody was asked and did not know: a value of null beside its evidence. */
function marksIn({ root, parts }: Descriptor, written: Json): ReadonlySet<string> {
  const inRecord = ({ values, stated }: Statements): readonly string[] =>
    Object.entries(stated).flatMap(([key, statement]) =>
      statement && values[key] === undefined && isRecord(valueAt(written, statement.pointer))
        ? [statement.pointer]
        : [],
    );
  const records = [root, ...Object.values(parts).flatMap((list) => list ?? [])];
  return new Set(records.flatMap(inRecord));
}
