/** What a run found out, part by part; the last one of each part is kept in `results/figures.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './measure/machine.ts';
import type { Measured } from './measure/rounds.ts';
import type { Run } from './measure/whole-process.ts';

export interface Engines {
  readonly machine: Machine;
  readonly corpus: { readonly descriptors: number; readonly bytes: number; readonly seed: number };
  readonly rules: {
    readonly all: number;
    readonly compared: number;
    readonly leftOut: Readonly<Record<string, number>>;
  };
  readonly agreement: {
    readonly descriptors: number;
    readonly verdicts: number;
    readonly mix: Readonly<Record<string, number>>;
  };
  readonly contestants: readonly { readonly name: string; readonly version: string; readonly note: string }[];
  /** All rules that every engine can express; `JSON.parse` first. */
  readonly measured: readonly Measured[];
  /** The same with fewer rules. */
  readonly byRules: readonly { readonly rules: number; readonly measured: readonly Measured[] }[];
}

/** Our engine with every rule of the pack, against `JSON.parse` of the same lines. */
export interface Whole {
  readonly machine: Machine;
  readonly rules: number;
  readonly plain: Measured;
  readonly filed: Measured;
  readonly filedBytes: number;
  /** Time with ten times as many rules against the time with the pack as it is, on the same descriptors. */
  readonly tenfold: { readonly rules: number; readonly descriptors: number; readonly ratio: number };
}

export interface Scale {
  readonly machine: Machine;
  readonly byDescriptors: readonly Run[];
  readonly byWorkers: readonly Run[];
}

export interface Figures {
  readonly engines?: Engines;
  readonly whole?: Whole;
  readonly scale?: Scale;
}

export const PARTS = ['engines', 'whole', 'scale'] as const satisfies readonly (keyof Figures)[];
export type PartName = (typeof PARTS)[number];

export const RESULTS = join(process.cwd(), 'test/bench/results');
const FILE = join(RESULTS, 'figures.json');

export const readFigures = (): Figures => JSON.parse(readFileSync(FILE, 'utf8'));

export function writeFigures(figures: Figures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, rounded, 2)}\n`);
}

/** Four digits are more than any of them is worth. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
