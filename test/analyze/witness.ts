/** A witness is read back from JSON, checked, and must show what it stands for. */
import { expect } from 'vitest';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import type { AnalysisKind, Observation } from '../../src/model/analysis.ts';
import type { Program } from '../../src/model/program.ts';
import type { Rule } from '../../src/model/rule.ts';
import { writeDescriptor } from '../../src/reason/write.ts';

export function showsItself(program: Program, observation: Observation): void {
  const { id, relation } = observation;
  const show = SHOWS[relation.kind];
  if (!show) return;
  const verdicts = verdictsOn(program, observation);
  expect([id, verdicts, show(verdicts, observation)]).toEqual([id, verdicts, true]);
}

/**
 * The verdicts of the rules that an observation is about, on its witness read back from JSON. Targets of two regions are
 * each judged on the same numbers reported by the region of the paper.
 */
function verdictsOn(program: Program, { relation, witness }: Observation): readonly string[] {
  if (!witness) throw new Error('no witness');
  const written = writeDescriptor(witness.descriptor, program.pack.vocabulary);
  return relation.rules.map((rule) => {
    const moved = relation.kind === 'target' ? { ...written, place: rule.document.place } : written;
    return verdictOf(program, rule, { text: JSON.stringify(moved), asOf: witness.asOf });
  });
}

interface Filed {
  readonly text: string;
  readonly asOf: string;
}

function verdictOf(program: Program, { id }: Rule, { text, asOf }: Filed): string {
  const { descriptor, diagnostics } = readDescriptor(text, 'witness.json', readerOf(program.pack));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!descriptor) throw new Error(text);
  const { findings } = check(program, descriptor, { today: asOf });
  return findings.find(({ rule }) => rule.id === id)?.verdict ?? 'none';
}

/** What the verdicts on a witness must be for it to show the observation. */
const SHOWS: Readonly<
  Partial<Record<AnalysisKind, (verdicts: readonly string[], observation: Observation) => boolean>>
> = {
  contradiction: ([a, b]) => [a, b].includes('fail') && [a, b].includes('pass'),
  barred: ([a, b]) => a === 'fail' && b !== 'not_applicable',
  overlap: ([a, b]) => (a === 'fail' || a === 'review') && (b === 'pass' || b === 'review'),
  subsumed: (verdicts) => verdicts.every((each) => each === 'fail'),
  same: (verdicts) => verdicts.every((each) => each === 'fail'),
  gap: (verdicts) => verdicts.every((each) => each === 'not_applicable'),
  double: (verdicts) => verdicts.every((each) => each !== 'not_applicable'),
  target: ([a, b]) => a === 'fail' && b === 'pass',
  never: (verdicts, { relation }) =>
    relation.kind === 'never' && relation.what === 'applies'
      ? verdicts.includes('not_applicable')
      : !verdicts.includes('not_applicable'),
  idle: (verdicts) => !verdicts.includes('not_applicable'),
};
