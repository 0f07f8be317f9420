/**
 * Finds a descriptor that gives conditions the wanted answers, or proves that there is none: facts that are still open
 * are tried cell by cell, and whatever the engine already answers on the facts so far decides for all the rest
 * (filling in an unknown fact never turns a decided condition).
 */
import { openLeaves } from '../compile/open.ts';
import type { Day } from '../evaluate/frames.ts';
import type { Condition } from '../model/condition.ts';
import type { Descriptor } from '../model/descriptor.ts';
import type { Evaluator, Program, StatedFrame } from '../model/program.ts';
import { type FALSE, type Open, TRUE } from '../model/trace.ts';
import type { Fact, Part, Subject } from '../model/vocabulary.ts';
import { CellTable } from './cells.ts';
import { Draft, pointerOf, type Spot, spotAt } from './draft.ts';
import { nearOf } from './near.ts';
import { type Site, sitesOf } from './places.ts';
import { type Uses, usesOf } from './uses.ts';

/** A condition that must come out so. */
export interface Goal {
  readonly condition: Condition;
  readonly wanted: typeof TRUE | typeof FALSE;
  /** The list on whose first part it is judged; absent: the subject as a whole. */
  readonly part?: Part;
}

export type Solution =
  | { readonly kind: 'found'; readonly descriptor: Descriptor }
  /** There is no such descriptor. */
  | { readonly kind: 'none' }
  /** None was found; `steps`: within the steps allowed, `inexact`: among the values that were tried. */
  | { readonly kind: 'gave-up'; readonly why: 'steps' | 'inexact' };

export interface Question {
  readonly subject: Subject;
  readonly goals: readonly Goal[];
  /** Day of the check. */
  readonly day: Day;
  /** How many partial descriptors are looked at, at most. */
  readonly steps?: number;
}

const STEPS = 20_000;
const FILING_DATE = 'filing_date';
/** No list is made longer; where more parts might be needed, nothing is proved. */
const MOST_PARTS = 4;

export function solve(program: Program, question: Question): Solution {
  return new Search(program, question).solution();
}

const EVALUATORS = new WeakMap<Program['compile'], WeakMap<Condition, Evaluator>>();

/** Compiled once for a program. */
function evaluatorOf(program: Program, condition: Condition): Evaluator {
  const known = EVALUATORS.get(program.compile) ?? new WeakMap<Condition, Evaluator>();
  EVALUATORS.set(program.compile, known);
  const found = known.get(condition) ?? program.compile(condition);
  known.set(condition, found);
  return found;
}

class Search {
  private readonly goals: readonly { readonly goal: Goal; readonly evaluator: Evaluator }[];
  readonly uses: Uses;
  readonly cells: CellTable;
  private readonly draft: Draft;
  private readonly program: Program;
  /** Facts that were left unstated on purpose. */
  private readonly silent = new Set<string>();
  private steps: number;
  private inexact = false;
  private sites: readonly Site[] | undefined;

  constructor(program: Program, { subject, goals, day, steps = STEPS }: Question) {
    this.program = program;
    this.goals = goals.map((goal) => ({ goal, evaluator: evaluatorOf(program, goal.condition) }));
    this.uses = usesOf(goals.map(({ condition }) => condition));
    this.cells = new CellTable(this.uses, program.pack.vocabulary.units);
    this.draft = new Draft(program, subject, day);
    this.steps = steps;
    this.fileOn(day);
  }

  solution(): Solution {
    const parts = new Set(this.goals.flatMap(({ goal }) => goal.part ?? []));
    if (this.lists([...parts])) return { kind: 'found', descriptor: this.draft.descriptor('witness') };
    if (this.steps <= 0) return { kind: 'gave-up', why: 'steps' };
    return this.inexact ? { kind: 'gave-up', why: 'inexact' } : { kind: 'none' };
  }

  /** The filing date is the day of the check, or is not stated. */
  private fileOn({ filed, asOf }: Day): void {
    const fact = [...this.uses.facts.keys()].find(
      ({ key, part }) => key === FILING_DATE && part === undefined,
    );
    const { facts } = this.program.pack.vocabulary.subjects[this.draft.subject];
    const own = fact ?? facts.get(FILING_DATE);
    if (own && filed) this.draft.set({ fact: own }, asOf);
    else if (own) this.silent.add(pointerOf({ fact: own }));
  }

  /** Lists on whose parts goals are judged must be there from the start. */
  private lists(parts: readonly Part[]): boolean {
    const [part, ...rest] = parts;
    if (!part) return this.standIns(this.datesThatStandIn());
    return this.lengthsOf(part, 1).some((length) => {
      this.draft.setLength(part, length);
      return this.lists(rest) || this.forget(() => this.draft.setLength(part, undefined));
    });
  }

  /** An absent approval date is answered by the day of the check, so whether it is stated is settled first. */
  private datesThatStandIn(): readonly Spot[] {
    const facts = this.uses.times.flatMap(({ governs, fallback }) =>
      governs && fallback ? [governs.fact] : [],
    );
    if (facts.some(({ part }) => part !== undefined)) this.inexact = true;
    return [...new Set(facts)].flatMap((fact) => this.draft.spotsOf(fact));
  }

  private standIns(spots: readonly Spot[]): boolean {
    const [spot, ...rest] = spots;
    if (!spot) return this.search();
    const name = pointerOf(spot);
    this.silent.add(name);
    if (this.standIns(rest)) return true;
    this.silent.delete(name);
    return this.tryValues(spot, () => this.standIns(rest));
  }

  private search(): boolean {
    this.steps -= 1;
    if (this.steps <= 0) return false;
    const open: { readonly evaluator: Evaluator; readonly frame: StatedFrame }[] = [];
    for (const { goal, evaluator } of this.goals) {
      const frame = this.draft.frameOf(goal.part, 0);
      if (!frame) return false;
      const answer = evaluator.test(frame);
      if (answer === goal.wanted) continue;
      if (answer <= TRUE) return false;
      open.push({ evaluator, frame });
    }
    const [first] = open;
    if (!first) return true;
    const leaves = openLeaves(first.evaluator.trace(first.frame)).filter((each) => this.mayState(each));
    const leaf = leaves.find((each) => this.isExact(each)) ?? leaves[0];
    // What no fact could decide is open to reading, and never the wanted answer.
    return leaf?.kind === 'missing' ? this.state(leaf.fact, leaf.pointer) : false;
  }

  /** What is tried exhaustively comes first: it may settle the matter before anything has to be guessed. */
  private isExact(open: Open): boolean {
    if (open.kind !== 'missing' || !('type' in open.fact)) return false;
    return open.fact.type.kind === 'place' || this.cells.cellsOf(open.fact).exact;
  }

  private mayState(open: Open): boolean {
    return open.kind === 'missing' && !this.silent.has(open.pointer);
  }

  private state(fact: Fact | Part, pointer: string): boolean {
    if (!('type' in fact)) return this.tryLengths(fact);
    if (fact.type.kind === 'place') return this.trySites(fact);
    return this.tryValues(spotAt(fact, pointer), () => this.search());
  }

  private tryLengths(part: Part): boolean {
    return this.lengthsOf(part, 0).some((length) => {
      this.draft.setLength(part, length);
      return this.search() || this.forget(() => this.draft.setLength(part, undefined));
    });
  }

  /** Each quantifier needs at most one part to show what it shows, and so does a goal judged on the list. */
  private lengthsOf(part: Part, least: number): readonly number[] {
    const { quantified = 0, counted = false } = this.uses.lists.get(part) ?? {};
    const judged = this.goals.some(({ goal }) => goal.part === part) ? 1 : 0;
    const most = Math.min(quantified + judged + (counted ? 2 : 0), MOST_PARTS);
    if (counted || quantified + judged > MOST_PARTS) this.inexact = true;
    return Array.from({ length: most - least + 1 }, (_, i) => least + i);
  }

  private tryValues(spot: Spot, next: () => boolean): boolean {
    const { cells, exact } = this.cells.cellsOf(spot.fact, nearOf(spot, this.draft, this));
    if (!exact) this.inexact = true;
    return cells.some(({ value }) => {
      this.draft.set(spot, value);
      return next() || this.forget(() => this.draft.set(spot, undefined));
    });
  }

  private trySites(fact: Fact): boolean {
    this.sites ??= sitesOf(this.uses.withins, this.program.pack.places);
    const zone = this.uses.withins.find((within) => within.zone)?.zone?.fact;
    const place = this.uses.withins.find((within) => within.place.fact === fact || within.zone?.fact === fact)
      ?.place.fact;
    if (!place || this.silent.has(pointerOf({ fact: place }))) return false;
    this.silent.add(pointerOf({ fact: place }));
    if (zone) this.silent.add(pointerOf({ fact: zone }));
    const found = this.sites.some((site) => {
      this.draft.set({ fact: place }, site.place);
      if (zone) this.draft.set({ fact: zone }, site.zone);
      return this.search();
    });
    if (found) return true;
    this.draft.set({ fact: place }, undefined);
    if (zone) this.draft.set({ fact: zone }, undefined);
    this.silent.delete(pointerOf({ fact: place }));
    if (zone) this.silent.delete(pointerOf({ fact: zone }));
    return false;
  }

  /** Undoes a step that led nowhere. */
  private forget(undo: () => void): false {
    undo();
    return false;
  }
}
