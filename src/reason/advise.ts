/** What to change so that no binding clause is broken: the smallest cures of each finding, checked with all rules, and of all at once. */
import { type CheckOptions, check } from '../evaluate/check.ts';
import type { Day } from '../evaluate/frames.ts';
import type { Advised, Change, Cure } from '../model/advice.ts';
import type { Descriptor } from '../model/descriptor.ts';
import { isDecisive } from '../model/outcome.ts';
import type { CompiledRule, Program } from '../model/program.ts';
import { type Finding, type Report, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import type { Fact } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import { CellTable } from './cells.ts';
import { apply, both, type Move, moveTo, nameOfMove, stepsTo } from './change.ts';
import { curesOf, isBeyondCure, isCured, type Moves, type Ward } from './cures.ts';
import { Draft, isNumber, pointerOf } from './draft.ts';
import { conditionsOf, leversOf, recordAt } from './levers.ts';
import { nearOf } from './near.ts';
import { isEmpty, meet } from './range.ts';
import { type Uses, usesOf } from './uses.ts';
import { writeValue } from './write.ts';

export interface Advising {
  readonly program: Program;
  readonly descriptor: Descriptor;
  readonly report: Report;
  readonly options: CheckOptions;
  /** Facts that must stay as they are, besides those that no design can change. */
  readonly kept: (fact: Fact) => boolean;
}

/** Cures shown of one finding, and tried in joint ones. */
const MOST_CURES = 6;
/** Values tried of one change, and combinations of one cure, until one harms no other rule. */
const MOST_VALUES = 8;
const MOST_COMBINATIONS = 24;

export function advise(advising: Advising): {
  readonly advised: readonly Advised[];
  readonly joint: readonly Cure[];
} {
  return new Adviser(advising).advise();
}

/** A cure as found and as told. */
interface Told {
  readonly moves: Moves;
  readonly cure: Cure;
  readonly distance: number;
}

class Adviser {
  private readonly given: Advising;
  private readonly day: Day;
  private readonly draft: Draft;
  /** What all rules together tell apart. */
  readonly uses: Uses;
  readonly cells: CellTable;

  constructor(given: Advising) {
    this.given = given;
    const { program, descriptor, report } = given;
    this.day = { asOf: parseDay(report.asOf.date) ?? 0, filed: report.asOf.from === 'filing_date' };
    this.draft = Draft.of(program, descriptor, this.day);
    const rules = program.rules.filter(({ rule }) => rule.subject === descriptor.subject);
    this.uses = usesOf(rules.flatMap(({ rule }) => conditionsOf(rule)));
    this.cells = new CellTable(this.uses, program.pack.vocabulary.units);
  }

  advise(): { readonly advised: readonly Advised[]; readonly joint: readonly Cure[] } {
    const wards = this.given.report.findings.filter(isBroken).map((finding) => this.wardOf(finding));
    const told = wards.map((ward) => this.curesOf(ward));
    const advised = wards.map((ward, i): Advised => {
      const cures = (told[i] ?? []).slice(0, MOST_CURES).map(({ cure }) => cure);
      if (cures.length > 0) return { finding: ward.finding, cures };
      return { finding: ward.finding, cures, none: isBeyondCure(ward) ? 'proved' : 'not-found' };
    });
    const curable = wards
      .map((ward, i) => ({ ward, told: told[i] ?? [] }))
      .filter(({ told: own }) => own.length > 0);
    return { advised, joint: curable.length > 1 ? this.jointOf(curable) : [] };
  }

  private wardOf(finding: Finding): Ward {
    const { program, descriptor, kept } = this.given;
    const compiled = program.rules.find(({ rule }) => rule === finding.rule) as CompiledRule;
    const filed = { descriptor, own: program.pack.vocabulary.subjects[descriptor.subject] };
    const levers = leversOf(finding, filed, (fact) => !isFixed(fact) && !kept(fact));
    return { finding, compiled, draft: this.draft, day: this.day, levers };
  }

  private curesOf(ward: Ward): readonly Told[] {
    const found = curesOf(ward, this.given.program.pack.vocabulary.units);
    return found.map((moves) => this.tell(moves)).sort(byWorth);
  }

  /** The cure with those of its values that do least harm elsewhere. */
  private tell(moves: Moves): Told {
    let best: Told | undefined;
    for (const chosen of this.choices(moves)) {
      const told = this.toldOf(chosen);
      if (!best || byWorth(told, best) < 0) best = told;
      if (best.cure.causes.length + best.cure.opens.length === 0) break;
    }
    return this.harmless(best as Told);
  }

  /** Of listed values for one fact those alone that do no more harm than the one chosen. */
  private harmless(best: Told): Told {
    const [only] = best.moves;
    if (!only?.values || best.moves.length > 1) return best;
    const values = only.values.filter(
      (to) => to === only.to || byHarm(this.toldOf([{ ...only, to }]), best) <= 0,
    );
    return this.toldOf([{ ...only, values }]);
  }

  private choices(moves: Moves): readonly Moves[] {
    let all: readonly Moves[] = [[]];
    for (const move of moves) {
      const values = this.valuesOf(move);
      all = all.flatMap((before) => values.map((value) => [...before, value])).slice(0, MOST_COMBINATIONS);
    }
    return all;
  }

  /** One value for each cell of all rules that meets the move, the nearest first. */
  private valuesOf(move: Move): readonly Move[] {
    const { spot } = move.lever;
    const { range } = move;
    if (!range) return (move.values ?? []).slice(0, MOST_VALUES).map((to) => ({ ...move, to }));
    const { cells } = this.cells.cellsOf(spot.fact, nearOf(spot, this.draft, this));
    const values = cells
      .flatMap((cell) => {
        const common = cell.range ? meet(range, cell.range) : range;
        return isEmpty(common)
          ? []
          : [moveTo(move.lever, move.before, { value: cell.value, range: common }).to];
      })
      .sort((a, b) => stepsTo(spot.fact, move.before, a) - stepsTo(spot.fact, move.before, b))
      .slice(0, MOST_VALUES)
      .map((to) => ({ ...move, to }));
    return values.length > 0 ? values : [move];
  }

  private toldOf(moves: Moves): Told {
    const after = this.checked(moves);
    const before = new Map(this.given.report.findings.map((finding) => [keyOf(finding), finding]));
    const worse = after.filter(
      (finding) => isDecisive(finding) && !isDecisive(before.get(keyOf(finding)) ?? finding),
    );
    const broken = after.filter(
      (finding) => isBroken(finding) && !isBroken(before.get(keyOf(finding)) ?? finding),
    );
    const distance = moves.reduce(
      (sum, { lever, before: from, to }) => sum + stepsTo(lever.spot.fact, from, to),
      0,
    );
    const opens = worse.filter((finding) => !isBroken(finding));
    return {
      moves,
      distance,
      cure: { changes: moves.map((move) => this.changeOf(move)), causes: broken, opens },
    };
  }

  /** All findings once the changes are made. */
  private checked(moves: Moves): readonly Finding[] {
    const { program, descriptor, options } = this.given;
    for (const move of moves) apply(this.draft, move, move.to);
    const changed = this.draft.descriptor(descriptor.file);
    for (const move of moves) apply(this.draft, move, move.before);
    return check(program, changed, options).findings;
  }

  private changeOf({ lever, to, range, values }: Move): Change {
    const { descriptor, program } = this.given;
    const { spot } = lever;
    const { fact } = spot;
    const record = recordAt(spot, descriptor);
    const stated = record?.stated[fact.key];
    const name = record?.values.name;
    return {
      fact,
      pointer: stated?.pointer ?? (record ? `${record.pointer}/${fact.key}` : pointerOf(spot)),
      ...(fact.part !== undefined && typeof name === 'string' ? { part: name } : {}),
      ...(stated === undefined || record?.values[fact.key] === undefined ? {} : { before: stated.written }),
      after: writeValue(fact, to, program.pack.vocabulary.units),
      ...(range ? { range } : {}),
      ...(values ? { values } : {}),
    };
  }

  /** Cures of one finding after the other, each put on top of those before it where it fits. */
  private jointOf(all: readonly { readonly ward: Ward; readonly told: readonly Told[] }[]): readonly Cure[] {
    let joint: readonly Moves[] = [[]];
    for (const { ward, told } of all) {
      const next = joint.flatMap((moves) =>
        this.holds(ward, moves) ? [moves] : told.flatMap((each) => together(moves, each.moves) ?? []),
      );
      joint = [...distinct(next)].sort((a, b) => a.length - b.length).slice(0, MOST_JOINT);
    }
    const wards = all.map(({ ward }) => ward);
    const cures = joint.filter((moves) => wards.every((ward) => this.holds(ward, moves)));
    return cures
      .map((moves) => this.tell(moves))
      .filter(({ moves }) => wards.every((ward) => this.holds(ward, moves)))
      .sort(byWorth)
      .slice(0, MOST_SHOWN)
      .map(({ cure }) => cure);
  }

  private holds(ward: Ward, moves: Moves): boolean {
    for (const move of moves) apply(this.draft, move, move.to);
    const cured = isCured(ward);
    for (const move of moves) apply(this.draft, move, move.before);
    return cured;
  }
}

const MOST_JOINT = 40;
const MOST_SHOWN = 3;

const isFixed = ({ fixed, type: { kind } }: Fact): boolean => fixed || kind === 'text' || kind === 'place';

/** Of a binding rule, and lifted by nobody. */
export const isBroken = (finding: Finding): boolean =>
  isBinding(finding.rule) && standingOf(finding) === 'fail';

const keyOf = ({ rule, part }: Finding): string => `${rule.id} ${part?.index ?? ''}`;

const byHarm = (a: Told, b: Told): number =>
  a.cure.causes.length - b.cure.causes.length || a.cure.opens.length - b.cure.opens.length;

/** What harms nothing first, then what changes least. */
function byWorth(a: Told, b: Told): number {
  return (
    a.cure.causes.length - b.cure.causes.length ||
    a.moves.length - b.moves.length ||
    a.cure.opens.length - b.cure.opens.length ||
    a.distance - b.distance
  );
}

/** Undefined where the two want one fact to be different things. */
function together(a: Moves, b: Moves): readonly Moves[] | undefined {
  const moves = new Map(a.map((move) => [nameOfMove(move), move]));
  for (const move of b) {
    const other = moves.get(nameOfMove(move));
    const common = other ? both(other, move) : move;
    if (!common) return undefined;
    moves.set(nameOfMove(move), common);
  }
  return [[...moves.values()]];
}

function distinct(all: readonly Moves[]): readonly Moves[] {
  const name = (moves: Moves): string =>
    moves
      .map(
        (move) =>
          `${nameOfMove(move)}=${isNumber(move.to) ? String(stepsTo(move.lever.spot.fact, move.before, move.to)) : String(move.to)}`,
      )
      .sort()
      .join(';');
  return [...new Map(all.map((moves) => [name(moves), moves] as const)).values()];
}
