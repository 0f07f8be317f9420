/**
 * `npm run bench:cold`: whole processes, in turn with `node -e 0`, so that what else the machine does touches all alike.
 * Each line is the time of the wall; the ratio is the median of the ratios of each round.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = Number(process.argv[2] ?? 30);
const FILING = join(ROOT, 'fixtures', 'rongjiang-office-20000.json');
const hegui = (...args) => [join(ROOT, 'bin', 'hegui.js'), ...args];

const workshop = mkdtempSync(join(tmpdir(), 'hegui-cold-'));
const rules = join(workshop, 'rules');
const cache = join(workshop, 'cache');
cpSync(join(ROOT, 'rules'), rules, { recursive: true });

const CALLS = {
  'node -e 0': { args: ['-e', '0'] },
  'hegui --version': { args: hegui('--version') },
  'hegui check one.json': { args: hegui('check', FILING) },
  'hegui check one.json --rules DIR, first call': {
    args: hegui('check', FILING, '--rules', rules),
    forget: true,
  },
  'hegui check one.json --rules DIR, next call': { args: hegui('check', FILING, '--rules', rules) },
};

function timeOf({ args, forget }) {
  if (forget) rmSync(cache, { recursive: true, force: true });
  const env = { ...process.env, HEGUI_CACHE: cache, LANG: 'zh_CN.UTF-8' };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env });
  const time = performance.now() - start;
  if (![0, 1, 3].includes(status ?? -1)) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return time;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const rounds = [];
try {
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(Object.values(CALLS).map(timeOf));
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
const lines = Object.keys(CALLS).map((name, i) => {
  const times = rounds.map((round) => round[i]);
  const ratio = median(rounds.map((round) => round[i] / round[0]));
  return [name.padEnd(46), Math.min(...times).toFixed(0), median(times).toFixed(0), ratio.toFixed(2)].join(
    '\t',
  );
});
process.stdout.write(`${cpus()[0]?.model} · node ${process.version} · ${ROUNDS} rounds\n`);
process.stdout.write(`${['call'.padEnd(46), 'min ms', 'median', 'ratio'].join('\t')}\n${lines.join('\n')}\n`);
