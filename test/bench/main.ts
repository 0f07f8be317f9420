/** `npm run bench`: measures, prints tables, and with `--write` keeps the figures that the README quotes. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { descriptors } from './corpus/generate.ts';
import { worldOf } from './corpus/pool.ts';
import { runEngines } from './parts/engines.ts';
import { runScale } from './parts/scale.ts';
import { runWhole } from './parts/whole.ts';
import { writePlot } from './report/plots.ts';
import { writeReadme } from './report/readme.ts';
import { tablesOf } from './report/tables.ts';
import { type Figures, PARTS, type PartName, readFigures, writeFigures } from './results.ts';
import { loadRules } from './setup.ts';

const WORKERS_OVER = [
  { descriptors: 100_000, rounds: 5 },
  { descriptors: 1_000_000, rounds: 1 },
];

const FULL = {
  engines: {
    descriptors: 5000,
    compared: 2000,
    effort: { rounds: 9, turn: 400 },
    curve: [15, 75, 150, 300],
  },
  whole: { descriptors: 5000, sifted: 2000, effort: { rounds: 9, turn: 400 } },
  scale: { descriptors: [1000, 10_000, 100_000, 1_000_000], shared: WORKERS_OVER },
};

/** A short look, too short to be quoted. */
const QUICK: typeof FULL = {
  engines: { descriptors: 500, compared: 100, effort: { rounds: 3, turn: 100 }, curve: [15, 150] },
  whole: { descriptors: 500, sifted: 100, effort: { rounds: 3, turn: 100 } },
  scale: { descriptors: [100, 1000], shared: [{ descriptors: 1000, rounds: 1 }] },
};

const USAGE = `npm run bench -- [--only ${PARTS.join('|')}] [--quick] [--write] | --render | --corpus N`;

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      render: { type: 'boolean', default: false },
      corpus: { type: 'string' },
    },
  });
  if (values.render) return render();
  if (values.corpus !== undefined) return printCorpus(values.corpus);
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new Error(USAGE);
  const figures = await run(parts, values.quick ? QUICK : FULL);
  process.stdout.write(`${tablesOf(figures)}\n`);
  if (!values.write) return;
  writeFigures({ ...readFigures(), ...figures });
  render();
}

/** The generated descriptors themselves, a line each, to try other commands on. */
async function printCorpus(wanted: string): Promise<void> {
  const count = Number(wanted);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(USAGE);
  await pipeline(Readable.from(linesFor(count)), process.stdout);
}

function* linesFor(count: number): Generator<string> {
  for (const each of descriptors(worldOf(loadRules()), count)) yield `${JSON.stringify(each)}\n`;
}

/** Plot and README anew from the kept figures, nothing measured. */
function render(): void {
  writePlot(readFigures());
  writeReadme(readFigures());
}

async function run(parts: readonly PartName[], plan: typeof FULL): Promise<Figures> {
  const world = worldOf(loadRules());
  return {
    ...(parts.includes('engines') ? { engines: await runEngines(world, plan.engines, tell) } : {}),
    ...(parts.includes('whole') ? { whole: await runWhole(world, plan.whole, tell) } : {}),
    ...(parts.includes('scale') ? { scale: await runScale(world, plan.scale, tell) } : {}),
  };
}

await main();
