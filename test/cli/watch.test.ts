/** Real runs of `check --watch`: saved in every way an editor saves, ended by Ctrl-C. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/hegui.js', import.meta.url));
const PATIENCE = 60_000;

const office = (star: string): string =>
  JSON.stringify({
    subject: 'project',
    name: '蓉江大厦',
    place: '赣州蓉江新区',
    filing_date: '2024-03-01',
    construction: 'new',
    buildings: [
      {
        category: 'public',
        floor_area: '2万㎡',
        in_urban_development_boundary: true,
        green_star: star,
      },
    ],
  });

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Until so many checks are through. */
  readonly rounds: (count: number) => Promise<void>;
  readonly end: () => Promise<number | null>;
}

const started: Run[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-watch-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function start(folder: string, ...args: readonly string[]): Run {
  const words = [
    'check',
    ...args,
    '--watch',
    '--rule',
    'two-star-large-public',
    '--only-failing',
    '--lang',
    'zh',
  ];
  const child = spawn(process.execPath, [BIN, ...words], { cwd: folder, env: { PATH: process.env.PATH } });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const run: Run = {
    child,
    out: () => texts.out,
    err: () => texts.err,
    rounds: (count) =>
      expect
        .poll(() => texts.err.split('等待改动').length - 1, { timeout: PATIENCE, interval: 50 })
        .toBeGreaterThanOrEqual(count)
        .then(() => {}),
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
  started.push(run);
  return run;
}

const conclusions = (out: string): readonly string[] =>
  [...out.matchAll(/^结论 +(\S+?)——/gm)].map(([, word]) => word ?? '');

describe('check --watch', { timeout: PATIENCE * 2 }, () => {
  test('a file replaced by another one of its name is checked again; Ctrl-C ends with the last exit code', async () => {
    const folder = folderWith({ 'a.json': office('一星级') });
    const run = start(folder, 'a.json');
    await run.rounds(1);
    expect(conclusions(run.out())).toEqual(['不符合']);
    writeFileSync(join(folder, 'a.json.new'), office('二星级'));
    renameSync(join(folder, 'a.json.new'), join(folder, 'a.json'));
    await run.rounds(2);
    expect(conclusions(run.out())).toEqual(['不符合', '符合']);
    expect(run.err()).toContain('▶ 第 2 次核对（a.json 有改动）');
    expect(run.out()).not.toContain('\u001b');
    expect(await run.end()).toBe(0);
  });

  test('a folder: new files and deleted ones; what lies beside them is no change', async () => {
    const folder = folderWith({ 'in/a.json': office('二星级') });
    const run = start(folder, 'in');
    await run.rounds(1);
    writeFileSync(join(folder, 'in/notes.txt'), 'x');
    mkdirSync(join(folder, 'in/更多'));
    writeFileSync(join(folder, 'in/更多/b.json'), office('一星级'));
    await run.rounds(2);
    expect(run.err()).toContain('▶ 第 2 次核对（b.json 有改动）');
    expect(run.out()).toContain('in/更多/b.json');
    rmSync(join(folder, 'in/更多/b.json'));
    await run.rounds(3);
    expect(conclusions(run.out())).toEqual(['符合', '符合', '不符合', '符合']);
    expect(await run.end()).toBe(0);
  });

  test('a file caught half-saved is looked at again before anything is said', async () => {
    const folder = folderWith({ 'a.json': office('二星级') });
    const run = start(folder, 'a.json');
    await run.rounds(1);
    const text = office('一星级');
    writeFileSync(join(folder, 'a.json'), text.slice(0, 60));
    // Longer than the watcher waits for quiet, shorter than it is patient.
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    writeFileSync(join(folder, 'a.json'), text);
    await run.rounds(2);
    expect(run.out()).not.toContain('json-truncated');
    expect(await run.end()).toBe(1);
  });

  test('one that stays cut off is reported, and the watch goes on', async () => {
    const folder = folderWith({ 'a.json': office('二星级') });
    const run = start(folder, 'a.json');
    await run.rounds(1);
    writeFileSync(join(folder, 'a.json'), office('一星级').slice(0, 60));
    await run.rounds(2);
    expect(run.out()).toContain('json-truncated');
    expect(await run.end()).toBe(2);
  });

  test('standard input cannot be watched', async () => {
    const run = start(folderWith({}), '-');
    const code = await new Promise((resolve) => run.child.on('close', resolve));
    expect([code, run.err()]).toEqual([2, '用法错误: --watch 不能用于标准输入\n']);
  });
});
