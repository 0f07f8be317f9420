/** Counts the comparisons of an archive; counts of its portions add up to those of the whole, in any order. */
import type { PlaceName } from '../model/archive.ts';
import type { CauseCount, Ending, ImpactCounts, Share } from '../model/impact.ts';
import { byCodePoint } from '../support/order.ts';
import type { Difference } from './compare.ts';

/** What an input is counted under. */
export interface Sorts {
  readonly place: PlaceName | undefined;
  readonly kinds: readonly string[];
}

interface Counted<Name> {
  readonly of: Name;
  inputs: number;
  flips: number;
}

export class ImpactTally {
  private readonly totals = { inputs: 0, flips: 0, shifts: 0, unread: 0 };
  private readonly endings = new Map<string, { before: Ending; after: Ending; inputs: number }>();
  private readonly causes = new Map<string, { -readonly [K in keyof CauseCount]: CauseCount[K] }>();
  private readonly places = new Map<string | undefined, Counted<PlaceName | null>>();
  private readonly kinds = new Map<string, Counted<string>>();

  /** An input that could be read one way at least; `difference` is undefined where both say the same. */
  add({ place, kinds }: Sorts, conclusion: Ending, difference: Difference | undefined): void {
    const flips = difference?.kind === 'flip' ? 1 : 0;
    this.totals.inputs += 1;
    this.totals.flips += flips;
    if (difference?.kind === 'shift') this.totals.shifts += 1;
    this.end(difference ?? { before: conclusion, after: conclusion }, 1);
    this.count(this.places, place?.id, place ?? null, { inputs: 1, flips });
    for (let i = 0; i < kinds.length; i += 1) {
      const kind = kinds[i] as string;
      this.count(this.kinds, kind, kind, { inputs: 1, flips });
    }
    if (flips === 0 || difference === undefined) return;
    const once = new Map(difference.causes.map((cause) => [causeKey(cause), cause]));
    for (const cause of once.values()) this.cause({ ...cause, flips: 1 });
  }

  /** An input that could be read neither way. */
  unread(): void {
    this.totals.inputs += 1;
    this.totals.unread += 1;
    this.end({ before: 'unread', after: 'unread' }, 1);
  }

  merge(counts: ImpactCounts): void {
    for (const key of ['inputs', 'flips', 'shifts', 'unread'] as const) this.totals[key] += counts[key];
    for (const each of counts.endings) this.end(each, each.inputs);
    for (const each of counts.causes) this.cause(each);
    for (const each of counts.places) this.count(this.places, each.of?.id, each.of, each);
    for (const each of counts.kinds) this.count(this.kinds, each.of, each.of, each);
  }

  /** Most frequent first. */
  counts(): ImpactCounts {
    return {
      ...this.totals,
      endings: [...this.endings]
        .sort(([a, one], [b, other]) => other.inputs - one.inputs || byCodePoint(a, b))
        .map(([, each]) => each),
      causes: [...this.causes]
        .sort(([a, one], [b, other]) => other.flips - one.flips || byCodePoint(a, b))
        .map(([, each]) => each),
      places: shares(this.places).map((share) => ({ ...share, of: share.of && nameOf(share.of) })),
      kinds: shares(this.kinds),
    };
  }

  private end({ before, after }: { readonly before: Ending; readonly after: Ending }, inputs: number): void {
    const key = `${before} ${after}`;
    const known = this.endings.get(key);
    if (known) known.inputs += inputs;
    else this.endings.set(key, { before, after, inputs });
  }

  private cause({ rule, before, after, flips }: CauseCount): void {
    const key = causeKey({ rule, before, after });
    const known = this.causes.get(key);
    if (known) known.flips += flips;
    else this.causes.set(key, { rule, before, after, flips });
  }

  private count<Key, Name>(
    all: Map<Key, Counted<Name>>,
    key: Key,
    of: Name,
    { inputs, flips }: { readonly inputs: number; readonly flips: number },
  ): void {
    const known = all.get(key);
    if (known) {
      known.inputs += inputs;
      known.flips += flips;
    } else all.set(key, { of, inputs, flips });
  }
}

const causeKey = ({ rule, before, after }: Omit<CauseCount, 'flips'>): string => `${rule} ${before} ${after}`;

const nameOf = ({ id, label }: PlaceName): PlaceName => ({ id, label });

const shares = <Name>(all: ReadonlyMap<string | undefined, Counted<Name>>): readonly Share<Name>[] =>
  [...all]
    .sort(
      ([a, one], [b, other]) =>
        other.flips - one.flips || other.inputs - one.inputs || byCodePoint(a ?? '', b ?? ''),
    )
    .map(([, each]) => each);
