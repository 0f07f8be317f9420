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
import type { Exact } from '../support/exact.ts';
import { CellTable } from './cells.ts';
import { apply, type Move, moveTo, stepsTo } from './change.ts';
import { contestedBy } from './contested.ts';
import { curesOf, type Moves, verdictAfter, type Ward } from './cures.ts';
import { Draft, pointerOf } from './draft.ts';
import { jointCures } from './joint.ts';
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

/** Cures shown of one finding. */
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
    const all = this.given.report.findings.filter(isBroken).map((finding) => this.toldFor(finding));
    const advised = all.map(({ ward: { finding }, told, complete }): Advised => {
      const cures = told.slice(0, MOST_CURES).map(({ cure }) => cure);
      const more = told.length - cures.length;
      if (cures.length > 0) return { finding, cures, more };
      return { finding, cures, more, none: complete ? 'proved' : 'not-found' };
    });
    const curable = all.filter(({ told }) => told.length > 0);
    return { advised, joint: curable.length > 1 ? this.jointOf(curable) : [] };
  }

  private toldFor(finding: Finding): { ward: Ward; told: readonly Told[]; complete: boolean } {
    const ward = this.wardOf(finding);
    const { cures, complete } = curesOf(ward, this.given.program.pack.vocabulary.units);
    return { ward, told: cures.map((moves) => this.tell(moves, ward)).sort(byWorth), complete };
  }

  private wardOf(finding: Finding): Ward {
    const { program, descriptor, kept } = this.given;
    const compiled = program.rules.find(({ rule }) => rule === finding.rule) as CompiledRule;
    const filed = { descriptor, own: program.pack.vocabulary.subjects[descriptor.subject] };
    const levers = leversOf(finding, filed, (fact) => !isFixed(fact) && !kept(fact));
    return { finding, compiled, draft: this.draft, day: this.day, levers };
  }

  /** The cure with those of its values that do least harm elsewhere. */
  private tell(moves: Moves, ward?: Ward): Told {
    let best: Told | undefined;
    for (const chosen of this.choices(moves)) {
      const told = this.toldOf(chosen, ward);
      if (!best || byWorth(told, best) < 0) best = told;
      if (best.cure.causes.length + best.cure.opens.length === 0) break;
    }
    return this.harmless(best as Told, ward);
  }

  /** Of listed values for one fact those alone that do no more harm than the one chosen. */
  private harmless(best: Told, ward?: Ward): Told {
    const [only] = best.moves;
    if (!only?.values || best.moves.length > 1) return best;
    const values = only.values.filter(
      (to) => to === only.to || byHarm(this.toldOf([{ ...only, to }], ward), best) <= 0,
    );
    return this.toldOf([{ ...only, values }], ward);
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

  private toldOf(moves: Moves, ward?: Ward): Told {
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
    const changes = moves.map((move) => this.changeOf(move, ward && contestedBy(ward, moves, move)));
    const verdict = ward && verdictAfter(ward, moves);
    return {
      moves,
      distance,
      cure: { changes, ...(verdict ? { verdict } : {}), causes: broken, opens },
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

  private changeOf({ lever, to, range, values }: Move, contested?: Exact): Change {
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
      to,
      after: writeValue(fact, to, program.pack.vocabulary.units),
      ...(range ? { range } : {}),
      ...(values ? { values } : {}),
      ...(contested === undefined ? {} : { contested }),
    };
  }

  private jointOf(all: readonly { readonly ward: Ward; readonly told: readonly Told[] }[]): readonly Cure[] {
    const curable = all.map(({ ward, told }) => ({ ward, cures: told.map(({ moves }) => moves) }));
    return jointCures(curable)
      .map((moves) => this.tell(moves))
      .sort(byWorth)
      .slice(0, MOST_SHOWN)
      .map(({ cure }) => cure);
  }
}

const MOST_SHOWN = 3;

const isFixed = ({ fixed, type: { kind } }: Fact): boolean => fixed || kind === 'text' || kind === 'place';

/** Of a binding rule, and lifted by nobody. */
export const isBroken = (finding: Finding): boolean =>
  isBinding(finding.rule) && standingOf(finding) === 'fail';

const keyOf = ({ rule, part }: Finding): string => `${rule.id} ${part?.index ?? ''}`;

const byHarm = (a: Told, b: Told): number =>
  a.cure.causes.length - b.cure.causes.length || a.cure.opens.length - b.cure.opens.length;

const escapes = ({ cure: { verdict } }: Told): number => (verdict === 'not_applicable' ? 1 : 0);

/** What harms nothing first, then what changes least; of those that change as much, what meets the clause before what escapes it. */
function byWorth(a: Told, b: Told): number {
  return (
    a.cure.causes.length - b.cure.causes.length ||
    a.moves.length - b.moves.length ||
    a.cure.opens.length - b.cure.opens.length ||
    escapes(a) - escapes(b) ||
    a.distance - b.distance
  );
}
