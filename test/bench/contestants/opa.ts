/** Open Policy Agent: one Rego module, judged over a whole batch in one call of the `opa` that is on the PATH. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Group } from '../rules/policy.ts';
import { NOT_APPLICABLE } from '../rules/policy.ts';
import type { Contestant, Engine } from './contestant.ts';
import { moduleOf } from './rego.ts';

/** Undefined where no `opa` is on the PATH. */
export function findOpa(): Contestant | undefined {
  const version = opaVersion();
  if (version === undefined) return undefined;
  return {
    name: 'OPA',
    version,
    note: "`opa eval` over the batch; OPA's own timer for the query counts (wall time), starting and compiling do not",
    prepare: async (groups) => engineOf(groups),
  };
}

function opaVersion(): string | undefined {
  try {
    const said = execFileSync('opa', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /^Version: (.+)$/m.exec(said)?.[1];
  } catch {
    return undefined;
  }
}

function engineOf(groups: readonly Group[]): Engine {
  const rego = moduleOf(groups);
  return {
    time: async (lines) => evaluate(rego, lines).nanoseconds,
    verdicts: async (lines) => evaluate(rego, lines).records.map((records) => textOf(records, groups)),
  };
}

/** By position of the group: its records, each with the verdicts of the group's rules. */
type Records = Readonly<Record<string, readonly (readonly number[])[]>>;

interface Evaluation {
  readonly nanoseconds: number;
  readonly records: readonly Records[];
}

interface Said {
  readonly result: readonly { readonly expressions: readonly { readonly value: readonly Records[] }[] }[];
  readonly metrics: { readonly timer_rego_query_eval_ns: number };
}

/** The lines are given as text: parsing them is part of the query, as it is part of what every other engine does. */
function evaluate(rego: string, lines: readonly string[]): Evaluation {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-bench-'));
  try {
    const [policy, input] = [join(folder, 'policy.rego'), join(folder, 'input.json')];
    writeFileSync(policy, rego);
    writeFileSync(input, JSON.stringify(lines));
    const words = [
      'eval',
      '--format',
      'json',
      '--metrics',
      '--data',
      policy,
      '--input',
      input,
      'data.bench.verdicts',
    ];
    const said = execFileSync('opa', words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const { result, metrics }: Said = JSON.parse(said);
    const records = result[0]?.expressions[0]?.value;
    if (records?.length !== lines.length) throw new Error('OPA answered for other lines than it was given');
    return { nanoseconds: metrics.timer_rego_query_eval_ns, records };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(records: Records, groups: readonly Group[]): string {
  return groups
    .map(({ policies }, index) => {
      const judged = records[index];
      if (judged === undefined) return '';
      return judged.length > 0
        ? judged.map((codes) => codes.join('')).join('')
        : String(NOT_APPLICABLE).repeat(policies.length);
    })
    .join('');
}
