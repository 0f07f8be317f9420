/** Asks one descriptor after the other which thresholds its values keep close to, and what they would add up to. */
import type { Frame, Program } from '../model/program.ts';
import type { NearFlag } from '../model/screen.ts';
import type { Interval } from '../model/trace.ts';
import { SUBJECTS, type Subject } from '../model/vocabulary.ts';
import { absolute, add, compare, divide, type Exact, subtract } from '../support/exact.ts';
import { type Probe, probesOf } from './thresholds.ts';

/** `part`: the value's place in the list that the rule judges or speaks of. */
export type Near = Omit<NearFlag, 'kind' | 'who'>;

/** What stands on the lenient side of a threshold at which values add up. */
export interface Leaning {
  readonly threshold: number;
  /** With a place in the list where each part has a value. */
  readonly values: readonly { readonly index: number; readonly value: Exact }[];
  readonly list?: string;
  readonly sum: Exact;
  /** The sum is on the other side. */
  readonly passed: boolean;
}

export interface Seen {
  readonly near: readonly Near[];
  readonly leaning: readonly Leaning[];
}

interface Numbered {
  readonly number: number;
  readonly probe: Probe;
}

export class Screener {
  readonly thresholds: readonly Probe[];
  private readonly bySubject: Readonly<Record<Subject, readonly Numbered[]>>;
  private readonly program: Program;

  constructor(program: Program, wanted: { readonly share: Exact; readonly advice: boolean }) {
    this.program = program;
    this.thresholds = probesOf(program, wanted);
    const numbered = this.thresholds.map((probe, number): Numbered => ({ number, probe }));
    const own = (subject: Subject) => numbered.filter(({ probe }) => probe.rule.subject === subject);
    const [project, enterprise, region] = SUBJECTS;
    this.bySubject = { project: own(project), enterprise: own(enterprise), region: own(region) };
  }

  /** Undefined where there is nothing to ask. `root` is dated, and so are the frames of its parts. */
  look(subject: Subject, root: Frame): Seen | undefined {
    const near: Near[] = [];
    const leaning: Leaning[] = [];
    for (const { number, probe } of this.bySubject[subject]) {
      const frames = this.judged(probe, root);
      const seen = this.nearest(number, probe, frames);
      near.push(...seen);
      const sum = probe.additive ? this.adding(number, probe, frames) : undefined;
      if (sum) leaning.push(sum);
    }
    return near.length > 0 || leaning.length > 0 ? { near, leaning } : undefined;
  }

  /** What the rule judges; nothing of a list of which nothing is said. */
  private judged({ rule }: Probe, root: Frame): readonly Frame[] {
    return rule.each ? (root.parts[this.slotOf(rule.each)] ?? []) : [root];
  }

  private slotOf({ subject, key }: { readonly subject: Subject; readonly key: string }): number {
    return this.program.slots.listsOf(subject).indexOf(key);
  }

  private nearest(threshold: number, probe: Probe, frames: readonly Frame[]): readonly Near[] {
    const found: Near[] = [];
    for (let index = 0; index < frames.length; index += 1) {
      const frame = frames[index] as Frame;
      const closeness = probe.closeness.find((each) => each.frame(frame));
      if (!closeness) continue;
      for (const each of this.valuesNear(probe, closeness, { frame, index })) {
        found.push({ threshold, standing: closeness.standing, ...each });
      }
      // The same value stands behind every other part as well.
      if (!probe.own && !probe.inside) break;
    }
    return found;
  }

  private valuesNear(
    probe: Probe,
    closeness: Probe['closeness'][number],
    { frame, index }: { readonly frame: Frame; readonly index: number },
  ): readonly Omit<Near, 'threshold' | 'standing'>[] {
    const { rule, inside, own } = probe;
    const at = (list: string, place: number) => ({ part: { list, index: place } });
    if (!inside) {
      const part = rule.each && own ? at(rule.each.key, index) : {};
      return nearValue(probe, frame).map((near) => ({ ...part, ...near }));
    }
    const { part } = inside;
    return (frame.parts[this.slotOf(part)] ?? []).flatMap((inner, place) =>
      closeness.part(inner)
        ? nearValue(probe, inner).map((near) => ({ ...at(part.key, place), ...near }))
        : [],
    );
  }

  private adding(threshold: number, probe: Probe, frames: readonly Frame[]): Leaning | undefined {
    const values: { index: number; value: Exact }[] = [];
    let sum: Exact = 0;
    for (let index = 0; index < frames.length; index += 1) {
      const frame = frames[index] as Frame;
      if (!probe.leans(frame)) continue;
      const value = leastOf(probe.value(frame));
      if (value === undefined || compare(value, 0) <= 0) continue;
      values.push({ index, value });
      sum = add(sum, value);
      if (!probe.own) break;
    }
    if (values.length === 0) return undefined;
    const list = probe.own && probe.rule.each ? { list: probe.rule.each.key } : {};
    return { threshold, values, ...list, sum, passed: probe.passed(sum) };
  }
}

/** Nothing where the value is exactly what a requirement asks for. */
function nearValue(
  { kind, bound, value: measure }: Probe,
  frame: Frame,
): readonly Pick<Near, 'value' | 'difference' | 'share'>[] {
  const amount = measure(frame);
  if (amount === undefined) return [];
  const value = isInterval(amount) ? amount : { least: amount, most: amount };
  const ends = [value.least, value.most].filter((end) => end !== null);
  const [difference] = ends.map((end) => absolute(subtract(end, bound))).sort(compare);
  if (difference === undefined || (kind === 'requirement' && compare(difference, 0) === 0)) return [];
  return [{ value, difference, share: divide(difference, absolute(bound)) }];
}

const isInterval = (amount: Exact | Interval): amount is Interval =>
  typeof amount === 'object' && 'least' in amount;

const leastOf = (amount: Exact | Interval | undefined): Exact | undefined =>
  amount !== undefined && isInterval(amount) ? (amount.least ?? undefined) : amount;
