/** Makes the tables that tests read, and reads them as a check would: every fault by the place a person sees. */
import { type Cell, type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { openWorkspace } from '../../src/app/workspace.ts';
import { asDiagnostic } from '../../src/descriptor/fault.ts';
import { interpret } from '../../src/descriptor/interpret.ts';
import type { Descriptor } from '../../src/model/descriptor.ts';
import { type Diagnostic, isError } from '../../src/model/diagnostic.ts';
import { readTable } from '../../src/sheet/read-table.ts';
import { describeDiagnostic } from '../../src/words/diagnostics.ts';

export const WORKSPACE = await openWorkspace(process.cwd());
export const VOCABULARY = WORKSPACE.program.pack.vocabulary;

/** A number with its format, or a formula with its result. */
export type Special = Partial<Cell>;
type Line = readonly (CellValue | Special)[];

/** A workbook of these sheets, each the lines it has. */
export function workbook(
  sheets: Readonly<Record<string, readonly Line[]>>,
  options: { readonly dateSystem?: '1904'; readonly merges?: MergeRange[] } = {},
): Promise<Uint8Array> {
  const { dateSystem, merges } = options;
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, lines]) => ({
      ...sheetOf(name, lines),
      ...(merges ? { merges } : {}),
    })),
    ...(dateSystem ? { dateSystem } : {}),
  });
}

function sheetOf(name: string, lines: readonly Line[]): WriteSheet {
  const cells = new Map<string, Special>();
  const rows = lines.map((line, row) =>
    line.map((value, column): CellValue => {
      if (typeof value !== 'object' || value === null || value instanceof Date) return value;
      cells.set(`${row},${column}`, value);
      return null;
    }),
  );
  return { name, rows, cells };
}

export const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Outcome {
  readonly values: readonly unknown[];
  readonly labels: readonly string[];
  /** Absent where the entry has a fault. */
  readonly descriptors: readonly (Descriptor | undefined)[];
  /** `place code → nearest`, of the table, then of each entry. */
  readonly faults: readonly string[];
}

/** What a check makes of a table. */
export async function readAll(bytes: Uint8Array, file = 'a.xlsx'): Promise<Outcome> {
  const { entries, diagnostics } = await readTable(bytes, file, VOCABULARY);
  const readings = entries.map(({ value, label, locate, diagnostics: own }) => {
    const { descriptor, faults } = interpret(value, label, WORKSPACE.reader);
    const all = [...own, ...faults.map((fault) => asDiagnostic(fault, locate))];
    return { descriptor: all.some(isError) ? undefined : descriptor, diagnostics: all };
  });
  return {
    values: entries.map(({ value }) => value),
    labels: entries.map(({ label }) => label),
    descriptors: readings.map(({ descriptor }) => descriptor),
    faults: [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)].map(brief),
  };
}

function brief(diagnostic: Diagnostic): string {
  const { position, code } = describeDiagnostic({ ...diagnostic, pointer: '' } as Diagnostic, 'zh');
  const { data } = diagnostic;
  const near = 'nearest' in data && data.nearest !== undefined ? ` → ${data.nearest}` : '';
  return `${position.replace(/^a\.xlsx 表“(.*)” /, '$1!').replace(/^a\.csv:/, '')} ${code}${near}`;
}
