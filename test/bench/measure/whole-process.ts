/** The command itself over a file of descriptors: wall time and peak memory of the whole process, start included. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly descriptors: number;
  readonly workers: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor time of all threads, in seconds. */
  readonly busy: number;
  /** Largest resident set, in MiB. */
  readonly peak: number;
}

/** A report format that writes one line for each descriptor. */
const FORMAT = 'verdicts';

/** When it ends, the process writes what it used to the file that this variable names. */
const NOTE = 'HEGUI_BENCH_NOTE';
const TAKE_NOTE = `import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.${NOTE}, JSON.stringify(process.resourceUsage())));`;

/** The lines are repeated until there are `descriptors` of them. */
export async function runCommand(
  lines: readonly string[],
  { descriptors, workers }: Pick<Run, 'descriptors' | 'workers'>,
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-bench-'));
  try {
    const corpus = join(folder, 'corpus.ndjson');
    const note = join(folder, 'peak');
    writeCorpus(corpus, lines, descriptors);
    const hook = `data:text/javascript,${encodeURIComponent(TAKE_NOTE)}`;
    const words = [
      '--import',
      hook,
      'bin/hegui.js',
      'check',
      corpus,
      '-f',
      FORMAT,
      '--workers',
      String(workers),
    ];
    const start = performance.now();
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, [NOTE]: note },
    });
    const [status] = await once(child, 'exit');
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0 && status !== 1 && status !== 3) throw new Error(`the command ended with ${status}`);
    const used: NodeJS.ResourceUsage = JSON.parse(readFileSync(note, 'utf8'));
    const busy = (used.userCPUTime + used.systemCPUTime) / 1e6;
    return {
      descriptors,
      workers,
      seconds,
      perSecond: descriptors / seconds,
      busy,
      peak: used.maxRSS / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeCorpus(path: string, lines: readonly string[], count: number): void {
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < count; written += lines.length)
      writeSync(file, `${lines.slice(0, count - written).join('\n')}\n`);
  } finally {
    closeSync(file);
  }
}
