/** One stretch of inputs in a process of its own, which its parent may end; says which input it is at. */
import { TARGETS } from './registry.ts';
import { run } from './run.ts';

/** What the parent asks for. */
export interface Task {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly seconds: number;
  /** At most this many inputs. */
  readonly most: number;
}

/** What the child says. */
export type News =
  | { readonly kind: 'ready' }
  | { readonly kind: 'at'; readonly number: number }
  | {
      readonly kind: 'done';
      readonly count: number;
      readonly codes: readonly string[];
      readonly exits: readonly (readonly [number | undefined, number])[];
      readonly findings: readonly { readonly number: number; readonly faults: readonly string[] }[];
    };

const tell = (news: News): void => void process.send?.(news);

process.on('message', async ({ target: name, seed, from, seconds, most }: Task) => {
  const target = TARGETS.find((each) => each.name === name);
  if (!target) throw new Error(`no target ${name}`);
  const end = performance.now() + seconds * 1000;
  const { count, codes, exits, findings } = await run(target, {
    seed,
    from,
    more: (done) => done < most && performance.now() < end,
    begins: (number) => tell({ kind: 'at', number }),
  });
  const brief = findings.map(({ number, outcome }) => ({ number, faults: outcome.faults }));
  tell({ kind: 'done', count, codes: [...codes], exits: [...exits], findings: brief });
  process.disconnect();
});

tell({ kind: 'ready' });
