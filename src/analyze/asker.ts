/** Asks the solver about conditions of rules, and counts what it could not answer. */

import type { Witness } from '../model/analysis.ts';
import type { Condition } from '../model/condition.ts';
import type { Descriptor } from '../model/descriptor.ts';
import type { Program } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { FALSE, TRUE } from '../model/trace.ts';
import type { Subject } from '../model/vocabulary.ts';
import { formatDay, parseDay } from '../quantity/date.ts';
import { type Goal, solve } from '../reason/solve.ts';

/** A condition of this rule must come out so; a rule of a part list is judged on the first part. */
export const goal = ({ each }: Pick<Rule, 'each'>, condition: Condition, wanted: boolean): Goal => ({
  condition,
  wanted: wanted ? TRUE : FALSE,
  ...(each ? { part: each } : {}),
});

/** `undefined`: neither found nor excluded. */
export type Possible = Witness | 'none' | undefined;

export class Asker {
  readonly undecided = new Set<string>();
  private readonly program: Program;
  private readonly days: readonly number[];

  constructor(program: Program) {
    this.program = program;
    this.days = daysOf(program);
  }

  /** A descriptor that meets all goals. `about` names the question where no answer is found. */
  possible(subject: Subject, goals: readonly Goal[], about: string): Possible {
    return this.either(subject, [goals], about).answer;
  }

  /** One that meets all goals of the first alternative that can be met. */
  either(
    subject: Subject,
    alternatives: readonly (readonly Goal[])[],
    about: string,
  ): { readonly answer: Possible; readonly which: number } {
    const answers = [];
    for (const [which, goals] of alternatives.entries()) {
      const answer = this.ask(subject, goals);
      if (isWitness(answer)) return { answer, which };
      answers.push(answer);
    }
    if (answers.every((answer) => answer === 'none')) return { answer: 'none', which: -1 };
    this.undecided.add(about);
    return { answer: undefined, which: -1 };
  }

  private ask(subject: Subject, goals: readonly Goal[]): Possible {
    let open = false;
    for (const asOf of this.days) {
      const answer = solve(this.program, { subject, goals, day: { asOf, filed: true } });
      if (answer.kind === 'found') return this.witness(answer.descriptor, asOf);
      open ||= answer.kind === 'gave-up';
    }
    return open ? undefined : 'none';
  }

  private witness(descriptor: Descriptor, day: number): Witness {
    return { descriptor, asOf: formatDay(day) };
  }
}

export const isWitness = (possible: Possible): possible is Witness => typeof possible === 'object';

/** Days of check that differ in which papers are in force: after the latest began, and the last day of each that ends. */
function daysOf({ pack }: Program): readonly number[] {
  const papers = [...pack.documents.values()];
  const day = (iso: string | undefined): number[] => (iso === undefined ? [] : [parseDay(iso) ?? 0]);
  const latest = Math.max(0, ...papers.flatMap(({ date }) => day(date)));
  return [...new Set([latest + 1, ...papers.flatMap(({ until }) => day(until))])];
}
