/** Runs the examples that every rule carries: its tests and its documentation. */
import { compilePack } from '../compile/program.ts';
import { interpret } from '../descriptor/interpret.ts';
import { check } from '../evaluate/check.ts';
import { mutantsOf } from '../language/mutants.ts';
import type { ExampleFailure, ExampleRun, Gap, MutationRun, Survivor } from '../model/example-run.ts';
import type { Program } from '../model/program.ts';
import type { Finding } from '../model/report.ts';
import type { Example, Rule } from '../model/rule.ts';
import { gapsOf } from './example-gaps.ts';
import type { Workspace } from './workspace.ts';

/** Changes every rule in every small way and runs its examples on each: none should still pass. */
export function mutateRules(workspace: Workspace): MutationRun {
  const { program } = workspace;
  const survivors: Survivor[] = [];
  let mutants = 0;
  for (const { rule } of program.rules) {
    for (const { change, rule: mutant } of mutantsOf(rule)) {
      mutants += 1;
      const alone = compilePack({ ...program.pack, rules: [mutant] });
      const noticed = rule.examples.some(
        (example) => failureOf(rule, example, judgeExample(rule, example, alone, workspace)) !== undefined,
      );
      if (!noticed) survivors.push({ rule, change });
    }
  }
  return { rules: program.rules.length, mutants, survivors };
}

export function testRules({ program, reader }: Workspace): ExampleRun {
  const failures: ExampleFailure[] = [];
  const gaps: Gap[] = [];
  let examples = 0;
  for (const compiled of program.rules) {
    const { rule } = compiled;
    const alone: Program = { ...program, rules: [compiled] };
    const findings: Finding[] = [];
    for (const example of rule.examples) {
      examples += 1;
      const outcome = judgeExample(rule, example, alone, { program, reader });
      const failure = failureOf(rule, example, outcome);
      if (failure) failures.push(failure);
      if (outcome.finding) findings.push(outcome.finding);
    }
    gaps.push(...gapsOf(rule, findings));
  }
  return { rules: program.rules.length, examples, failures, gaps };
}

interface Outcome {
  /** Of several parts the first one is the one the example is about. */
  readonly finding?: Finding;
  /** Why the facts make no descriptor. */
  readonly detail: string;
}

function judgeExample(rule: Rule, example: Example, alone: Program, { reader }: Workspace): Outcome {
  const { descriptor, faults } = interpret(example.descriptor, rule.id, reader);
  if (!descriptor) {
    return {
      detail: faults
        .map((fault) => `${fault.pointer} ${fault.code} ${JSON.stringify(fault.data)}`)
        .join('; '),
    };
  }
  const report = check(alone, descriptor, { today: example.asOf, asOf: example.asOf });
  const [finding] = report.findings;
  return { detail: '', ...(finding ? { finding } : {}) };
}

function failureOf(rule: Rule, example: Example, { finding, detail }: Outcome): ExampleFailure | undefined {
  const actual = finding?.verdict ?? 'unreadable';
  const named = finding ? namesOf(finding) : [];
  if (actual !== example.verdict) return { rule, example, actual, named, detail };
  if (actual !== 'missing' || sameNames(named, example.missing)) return undefined;
  return { rule, example, actual, named, detail: `expected ${example.missing.join(', ')}` };
}

const namesOf = (finding: Finding): readonly string[] => finding.missing.map(({ fact }) => fact.key).sort();

function sameNames(actual: readonly string[], expected: readonly string[]): boolean {
  return [...actual].sort().join() === [...expected].sort().join();
}
