/** All engines on the same rules and the same lines, and again on fewer and fewer of the rules. */

import { ajv } from '../contestants/ajv.ts';
import { cel } from '../contestants/cel.ts';
import { closures } from '../contestants/closures.ts';
import type { Contestant } from '../contestants/contestant.ts';
import { jsonParse } from '../contestants/json-parse.ts';
import { jsonRulesEngine } from '../contestants/json-rules-engine.ts';
import { findOpa } from '../contestants/opa.ts';
import { ours } from '../contestants/ours.ts';
import { linesOf, SEED } from '../corpus/generate.ts';
import type { World } from '../corpus/pool.ts';
import { agree, type Named } from '../measure/agree.ts';
import { machine } from '../measure/machine.ts';
import { type Effort, measure } from '../measure/rounds.ts';
import type { Engines } from '../results.ts';
import { obstacleOf } from '../rules/expressible.ts';
import { CODES, type Group, groupsOf, sizeOf, spread } from '../rules/policy.ts';
import { settingOf, TODAY } from '../setup.ts';

export interface EnginesPlan {
  readonly descriptors: number;
  /** How many of them every engine judges before any time is taken. */
  readonly compared: number;
  readonly effort: Effort;
  /** Numbers of rules for the curve; all of them come anyway. */
  readonly curve: readonly number[];
}

type Tell = (text: string) => void;

export async function runEngines(world: World, plan: EnginesPlan, tell: Tell): Promise<Engines> {
  const { pack } = world;
  const lines = linesOf(world, plan.descriptors);
  const groups = groupsOf(pack.rules, pack.vocabulary, settingOf(pack));
  const opa = findOpa();
  if (!opa)
    tell(
      'OPA is left out: there is no `opa` on the PATH (go install github.com/open-policy-agent/opa@latest).',
    );
  const judges = [ours({ pack, today: TODAY }), closures, cel, ajv, jsonRulesEngine, ...(opa ? [opa] : [])];
  const onRules = async (count: number, compared: number) => {
    const chosen = spread(groups, count);
    const named = await prepared(judges, chosen, tell);
    tell(`comparing ${compared} descriptors on ${count} rules`);
    const agreement = await agree(named, lines.slice(0, compared));
    tell(`${agreement.verdicts} verdicts of each of ${named.length} engines are equal`);
    const baseline = { name: jsonParse.name, engine: await jsonParse.prepare(chosen), lines };
    return {
      agreement,
      measured: await measure([baseline, ...named.map((each) => ({ ...each, lines }))], plan.effort),
    };
  };
  const everything = sizeOf(groups);
  const full = await onRules(everything, plan.compared);
  const byRules: { rules: number; measured: typeof full.measured }[] = [];
  for (const rules of plan.curve)
    byRules.push({ rules, measured: (await onRules(rules, plan.compared / 10)).measured });
  return {
    machine: machine(),
    corpus: { descriptors: lines.length, bytes: meanBytes(lines), seed: SEED },
    rules: {
      all: pack.rules.length,
      compared: everything,
      leftOut: tally(pack.rules.flatMap((rule) => obstacleOf(rule) ?? [])),
    },
    agreement: {
      ...full.agreement,
      mix: Object.fromEntries(full.agreement.mix.map((count, code) => [CODES[code] ?? code, count])),
    },
    contestants: [jsonParse, ...judges].map(({ name, version, note }) => ({ name, version, note })),
    measured: full.measured,
    byRules,
  };
}

async function prepared(
  judges: readonly Contestant[],
  groups: readonly Group[],
  tell: Tell,
): Promise<Named[]> {
  const named: Named[] = [];
  for (const { name, prepare } of judges) {
    tell(`preparing ${name}`);
    named.push({ name, engine: await prepare(groups) });
  }
  return named;
}

export const meanBytes = (lines: readonly string[]): number =>
  Math.round(lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length);

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
