/** A judgement as the batch engine gives it: read from its frames, and only where somebody asks. */
import type { BatchEngine } from '../batch/engine.ts';
import { BatchFrame } from '../batch/frames.ts';
import { findingOf, partIndex, ruleIndex } from '../batch/judges.ts';
import type { FindingName, Standing } from '../model/impact.ts';
import type { CompiledRule, Frame, Program } from '../model/program.ts';
import type { Conclusion } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import { FALSE, TRUE } from '../model/trace.ts';
import { type Deciding, type Judged, worstOf } from './compare.ts';

const OPEN = ['fail', 'missing', 'review'] as const;

/** What a rule judges, with the part's place in its list; -1: the subject, or a list of which nothing is said. */
interface Judgeable {
  readonly frame: Frame;
  readonly index: number;
}

/** Speaks of what its engine judged last. */
export class FrameJudgement implements Judged {
  private concluded: Conclusion = 'no_applicable_rule';
  /** By the finding; made when somebody asks. */
  private open: Map<number, Standing> | undefined;
  readonly engine: BatchEngine;
  readonly program: Program;
  private readonly indexes: ReadonlyMap<string, number>;

  constructor(program: Program, engine: BatchEngine) {
    this.engine = engine;
    this.program = program;
    this.indexes = new Map(program.rules.map(({ rule }, index) => [rule.id, index]));
  }

  get conclusion(): Conclusion {
    return this.concluded;
  }

  /** The engine has judged something else. */
  set conclusion(conclusion: Conclusion) {
    this.concluded = conclusion;
    this.open = undefined;
  }

  findings(deciding: Deciding): readonly FindingName[] {
    if (deciding === 'pass') return this.met();
    return this.engine.judges.named[deciding].map((finding) => {
      const index = partIndex(finding);
      return this.nameOf(ruleIndex(finding), index);
    });
  }

  standing({ rule: id, part }: FindingName): Standing {
    this.engine.recall();
    const index = this.indexes.get(id);
    if (index === undefined) return 'absent';
    const compiled = this.program.rules[index] as CompiledRule;
    if (compiled.rule.subject !== this.engine.reader.scope.subject) return 'not_applicable';
    if (!isBinding(compiled.rule)) return 'advice';
    const all = this.judged(compiled);
    const { each } = compiled.rule;
    const same = part && each?.key === part.list ? all.filter((one) => one.index === part.index) : [];
    return worstOf((same.length > 0 ? same : all).map((one) => this.standingOn(index, one)));
  }

  /** Binding rules that surely apply and are met. */
  private met(): readonly FindingName[] {
    this.engine.recall();
    const { subject } = this.engine.reader.scope;
    return this.program.rules.flatMap((compiled, rule) => {
      if (compiled.rule.subject !== subject || !isBinding(compiled.rule)) return [];
      return this.judged(compiled)
        .filter((one) => this.standingOn(rule, one) === 'pass')
        .map(({ index }) => this.nameOf(rule, index));
    });
  }

  private standingOn(rule: number, { frame, index }: Judgeable): Standing {
    this.open ??= this.openFindings();
    const open = this.open.get(findingOf(rule, index));
    if (open) return open;
    const { when } = this.program.rules[rule] as CompiledRule;
    const applies = when.test(frame);
    if (applies === FALSE) return 'not_applicable';
    return applies === TRUE && !frame.unlisted ? 'pass' : 'met_anyway';
  }

  private openFindings(): Map<number, Standing> {
    const { named } = this.engine.judges;
    return new Map(OPEN.flatMap((verdict) => named[verdict].map((finding) => [finding, verdict] as const)));
  }

  private judged({ rule: { each } }: CompiledRule): readonly Judgeable[] {
    const { frames, scope, asOf, filed } = this.engine.reader;
    if (!each) return [{ frame: frames.root, index: -1 }];
    const own = scope.parts.find(({ key }) => key === each.key);
    const list = own && frames.root.parts[own.list];
    if (list) return list.map((frame, index) => ({ frame, index }));
    const unlisted = new BatchFrame({ size: 0, ids: 0 }, frames.root, each);
    unlisted.date(asOf, filed);
    return [{ frame: unlisted, index: -1 }];
  }

  private nameOf(rule: number, index: number): FindingName {
    const { id, each } = (this.program.rules[rule] as CompiledRule).rule;
    return each && index >= 0 ? { rule: id, part: { list: each.key, index } } : { rule: id };
  }
}

/** Whether two engines that read the same bytes agree, at a glance. */
export class Glance {
  private readonly before: FrameJudgement;
  private readonly after: FrameJudgement;
  /** Of each rule before, its place after; -1: it is not there. */
  private readonly places: Int32Array;

  constructor(before: FrameJudgement, after: FrameJudgement) {
    this.before = before;
    this.after = after;
    const places = new Map(after.program.rules.map(({ rule }, index) => [rule.id, index]));
    this.places = Int32Array.from(before.program.rules, ({ rule }) => places.get(rule.id) ?? -1);
  }

  /** Same conclusion, and the same findings stand in its way. */
  same(): boolean {
    if (this.before.conclusion !== this.after.conclusion) return false;
    const before = this.before.engine.judges.named;
    const after = this.after.engine.judges.named;
    for (let i = 0; i < OPEN.length; i += 1) {
      const verdict = OPEN[i] as (typeof OPEN)[number];
      if (!this.alike(before[verdict], after[verdict])) return false;
    }
    return true;
  }

  private alike(before: readonly number[], after: readonly number[]): boolean {
    if (before.length !== after.length) return false;
    for (let i = 0; i < before.length; i += 1) {
      const finding = before[i] as number;
      const rule = this.places[ruleIndex(finding)] as number;
      if (rule < 0) return false;
      const same = findingOf(rule, partIndex(finding));
      if (after[i] !== same && !after.includes(same)) return false;
    }
    return true;
  }
}
