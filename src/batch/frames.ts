/** Frames that are written anew for each descriptor, so that a batch of any length needs no more of them. */
import type { Value } from '../model/descriptor.ts';
import type { Frame } from '../model/program.ts';
import type { Part } from '../model/vocabulary.ts';
import type { PartScope, SubjectScope } from './scopes.ts';

/** One frame; which of its members were stated is kept as the number of the reading that saw them. */
export class BatchFrame implements Frame {
  readonly values: (Value | undefined)[];
  readonly seen: Uint32Array;
  readonly outer?: BatchFrame;
  parts: (readonly BatchFrame[] | undefined)[];
  asOf = 0;
  filed = false;
  readonly unlisted?: Part;
  /** Number of the reading that wrote it last. */
  reading = 0;

  constructor(
    { size, ids }: { readonly size: number; readonly ids: number },
    outer?: BatchFrame,
    unlisted?: Part,
  ) {
    this.values = new Array<Value | undefined>(size).fill(undefined);
    this.seen = new Uint32Array(ids);
    if (outer) this.outer = outer;
    this.parts = outer ? outer.parts : [];
    if (unlisted) this.unlisted = unlisted;
  }

  begin(reading: number): void {
    this.values.fill(undefined);
    this.reading = reading;
  }

  /** The day of the check, and whether the descriptor itself gives it. */
  date(asOf: number, filed: boolean): void {
    this.asOf = asOf;
    this.filed = filed;
  }

  states(id: number): boolean {
    return this.seen[id] === this.reading;
  }
}

/** All frames of one kind of subject. */
export class FramePool {
  readonly root: BatchFrame;
  private readonly pools: ReadonlyMap<PartScope, BatchFrame[]>;

  constructor(scope: SubjectScope) {
    this.root = new BatchFrame(scope);
    const lists = Math.max(0, ...scope.parts.map(({ list }) => list + 1));
    this.root.parts = new Array<undefined>(lists).fill(undefined);
    this.pools = new Map(scope.parts.map((part) => [part, []]));
  }

  /** The frame for part `index` of a list. */
  part(scope: PartScope, index: number): BatchFrame {
    const pool = this.pools.get(scope) as BatchFrame[];
    const known = pool[index];
    if (known) return known;
    const made = new BatchFrame(scope, this.root);
    pool[index] = made;
    return made;
  }

  /** The first `count` frames of a list; larger ones than most are given back to the collector. */
  list(scope: PartScope, count: number): readonly BatchFrame[] {
    const pool = this.pools.get(scope) as BatchFrame[];
    if (pool.length > MOST_KEPT) pool.length = Math.max(count, MOST_KEPT);
    return pool.slice(0, count);
  }

  /** Dates the subject and all parts of what was read: a rule on one may look at any other. */
  date(asOf: number, filed: boolean): void {
    const { root } = this;
    root.date(asOf, filed);
    for (let p = 0; p < root.parts.length; p += 1) {
      const list = root.parts[p];
      if (list === undefined) continue;
      for (let i = 0; i < list.length; i += 1) (list[i] as BatchFrame).date(asOf, filed);
    }
  }

  /** What the subject states stands in where a part is silent; `null` is not silence. */
  inherit(parts: readonly PartScope[]): void {
    const { values, parts: lists } = this.root;
    for (let p = 0; p < parts.length; p += 1) {
      const { list, inherited } = parts[p] as PartScope;
      const frames = inherited.length === 0 ? undefined : lists[list];
      if (frames === undefined) continue;
      for (let i = 0; i < frames.length; i += 1) {
        const frame = frames[i] as BatchFrame;
        for (let k = 0; k < inherited.length; k += 1) {
          const { id, slot, from } = inherited[k] as PartScope['inherited'][number];
          if (!frame.states(id)) frame.values[slot] = values[from];
        }
      }
    }
  }
}

const MOST_KEPT = 256;
