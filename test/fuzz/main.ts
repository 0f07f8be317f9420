/**
 * `npm run fuzz -- [--minutes 5] [--target NAME] [--seed N] [--from N]`: all targets in turn, round after round.
 * `--target reference --descriptors 1000000`: engine against reference. `--at N` shows one input and what it leads to,
 * `--keep NAME` cuts it down and keeps it in the corpus.
 */
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { keep } from './corpus.ts';
import { minimise } from './minimise.ts';
import { TARGETS } from './registry.ts';
import { inputOf } from './run.ts';
import { sweep } from './sweep.ts';
import type { Target } from './target.ts';
import { stretch } from './watch.ts';

const say = (text: string): void => void process.stdout.write(text);

const USAGE = `npm run fuzz -- [--minutes 5] [--target ${TARGETS.map(({ name }) => name).join('|')}] [--seed N] [--from N] [--at N [--keep NAME]]
npm run fuzz -- --target reference [--descriptors 1000000] [--seed N]
`;

const { values } = callOf({
  options: {
    help: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '5' },
    target: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    descriptors: { type: 'string', default: '1000000' },
    at: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** What the call says; a wrong call is told how to call. */
function callOf<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n${USAGE}`);
  process.exit(2);
}

function number(text: string): number {
  const value = Number(text);
  return value >= 0 ? value : refuse(`not a number: ${text}`);
}
const seed = number(values.seed);

/** Seconds of one target before the next one has its turn, where there are so many. */
const TURN = 120;

async function main(): Promise<number> {
  if (values.help) {
    say(USAGE);
    return 0;
  }
  if (values.target === 'reference')
    return sweep({ seed, descriptors: number(values.descriptors) }, say).differences;
  const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
  const [first] = targets;
  if (!first) return refuse(`no such target: ${values.target}`);
  return values.at === undefined ? longRun(targets) : show(first, number(values.at));
}

/** The first words of a fault: findings that share them are one. */
const kindOf = (faults: readonly string[]): string =>
  (faults[0] ?? '').split('\n')[0]?.replace(/\d+/g, 'N') ?? '';

async function longRun(targets: readonly Target[]): Promise<number> {
  // Of examining inputs: what a child takes to begin is not counted, or the last targets would go without.
  const whole = number(values.minutes) * 60;
  const turn = Math.min(TURN, whole / targets.length);
  const next = new Map(targets.map(({ name }) => [name, number(values.from)]));
  const codes = new Set<string>();
  const exits = new Map<string, number>();
  const kinds = new Set<string>();
  say(`seed ${seed}\n`);
  for (let left = whole; left > 0.001; left -= turn * targets.length) {
    for (const { name } of targets) {
      const from = next.get(name) ?? 0;
      const told = await stretch({ target: name, seed, from, seconds: turn, most: 1_000_000 });
      next.set(name, from + told.count);
      for (const code of told.codes) codes.add(code);
      for (const [exit = 'none', times] of told.exits)
        exits.set(`${name} ${exit}`, (exits.get(`${name} ${exit}`) ?? 0) + times);
      for (const { number: at, faults } of told.findings) {
        const kind = `${name}: ${kindOf(faults)}`;
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        say(`FOUND --target ${name} --seed ${seed} --at ${at}\n  ${faults.slice(0, 3).join('\n  ')}\n`);
      }
    }
  }
  for (const [name, upTo] of next) {
    const own = [...exits].filter(([key]) => key.startsWith(`${name} `)).sort();
    const each = own.map(([key, times]) => `exit ${key.slice(name.length + 1)} ${times}`);
    say(`${name}: ${upTo - number(values.from)} inputs (${each.join(', ')})\n`);
  }
  say(`${kinds.size} kinds of findings; ${codes.size} of ${knownCodes().length} diagnostic codes were met\n`);
  const unmet = knownCodes().filter((code) => !codes.has(code));
  say(`not met: ${unmet.join(' ')}\n`);
  return kinds.size;
}

/** Every code that a diagnostic can have, from where they are declared. */
function knownCodes(): readonly string[] {
  const source = readFileSync(new URL('../../src/model/diagnostic.ts', import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}'([a-z-]+)': /gm)].map((match) => match[1] ?? '');
}

async function show(target: Target, at: number): Promise<number> {
  const input = await inputOf(target, seed, at);
  const outcome = await target.examine(input);
  const shown = Buffer.from(input.subarray(0, 2000)).toString('utf8');
  say(`${JSON.stringify(shown)}\n${JSON.stringify(outcome, null, 2)}\n`);
  if (values.keep === undefined) return outcome.faults.length;
  const kind = kindOf(outcome.faults);
  const less =
    kind === ''
      ? input
      : await minimise(input, async (each) => kindOf((await target.examine(each)).faults) === kind);
  const { exit, codes } = await target.examine(less);
  const expected = { why: kind, ...(exit === undefined ? {} : { exit }), codes };
  say(`${keep(target.name, { name: `${values.keep}.${target.extension}`, input: less, expected })}\n`);
  return outcome.faults.length;
}

process.exitCode = (await main()) === 0 ? 0 : 1;
