/** Our engine with every rule of the pack, on plain lines and on lines as people file them; and with ten times the rules. */

import { jsonParse } from '../contestants/json-parse.ts';
import { concernedBy, oursWithAll } from '../contestants/ours.ts';
import { filedLines } from '../corpus/as-filed.ts';
import { linesOf } from '../corpus/generate.ts';
import type { World } from '../corpus/pool.ts';
import { strangers } from '../corpus/tenfold.ts';
import { machine } from '../measure/machine.ts';
import { type Effort, measure } from '../measure/rounds.ts';
import type { Whole } from '../results.ts';
import { TODAY } from '../setup.ts';
import { meanBytes } from './engines.ts';

export interface WholePlan {
  readonly descriptors: number;
  /** From how many the descriptors are taken that no added rule concerns. */
  readonly sifted: number;
  readonly effort: Effort;
}

export async function runWhole(world: World, plan: WholePlan, tell: (text: string) => void): Promise<Whole> {
  const { pack } = world;
  const plain = linesOf(world, plan.descriptors);
  const filed = filedLines(world, plan.descriptors);
  const all = oursWithAll({ pack, today: TODAY });
  const parse = await jsonParse.prepare([]);
  tell('the whole pack');
  const against = async (lines: readonly string[]) => {
    const entrants = [
      { name: jsonParse.name, engine: parse, lines },
      { name: 'hegui', engine: all, lines },
    ];
    const [, measured] = await measure(entrants, plan.effort);
    if (!measured) throw new Error('two entrants, two results');
    return measured;
  };
  const added = strangers(pack);
  const many = { ...pack, rules: [...pack.rules, ...added] };
  tell(`${many.rules.length} rules`);
  const concerns = concernedBy({ pack: { ...pack, rules: added }, today: TODAY });
  const unconcerned = plain.slice(0, plan.sifted).filter((line) => !concerns(line));
  const [, tenfold] = await measure(
    [
      { name: 'once', engine: all, lines: unconcerned },
      { name: 'tenfold', engine: oursWithAll({ pack: many, today: TODAY }), lines: unconcerned },
    ],
    plan.effort,
  );
  return {
    machine: machine(),
    rules: pack.rules.length,
    plain: await against(plain),
    filed: await against(filed),
    filedBytes: meanBytes(filed),
    tenfold: {
      rules: many.rules.length,
      descriptors: unconcerned.length,
      ratio: tenfold?.ratio ?? Number.NaN,
    },
  };
}
