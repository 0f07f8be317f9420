/** The same files from the same filings: again, in another time zone, under another locale, with more threads. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/report/registry.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILINGS = [
  'rongjiang-school-one-star.json',
  'cement-short-replacement.json',
  'enquiry-one-page.json',
  'boiler-35.json',
  'enterprise-tea-farm.json',
  'rongjiang-2025-unmet.json',
];

const folder = mkdtempSync(join(tmpdir(), 'hegui-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string): string => `${name}.${FORMATS[name as keyof typeof FORMATS].extension}`;

function run(name: string, env: Readonly<Record<string, string>>, ...more: readonly string[]): string {
  const out = join(folder, name);
  mkdirSync(out);
  const reports = FORMAT_NAMES.flatMap((format) => ['-f', format, '-o', join('..', name, fileOf(format))]);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'bin', 'hegui.js'),
      'check',
      '.',
      '--lang',
      'zh',
      '--as-of',
      '2026-01-31',
      ...reports,
      ...more,
    ],
    { cwd: join(folder, 'filings'), encoding: 'utf8', env: { PATH: process.env.PATH, ...env } },
  );
  expect([status, stderr]).toEqual([1, '']);
  return out;
}

const RUNS: Readonly<Record<string, readonly [Readonly<Record<string, string>>, ...string[]]>> = {
  again: [{ TZ: 'UTC', LANG: 'C' }],
  'west, in Turkish, for a wide terminal': [
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '180' },
  ],
  'east, with two threads': [{ TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' }, '--workers', '2'],
};

describe('the same bytes', () => {
  let first = '';
  beforeAll(() => {
    mkdirSync(join(folder, 'filings'));
    for (const name of FILINGS) copyFileSync(join(ROOT, 'fixtures', name), join(folder, 'filings', name));
    first = run('first', { TZ: 'UTC', LANG: 'C' }, '--workers', '1');
  });

  test.each(Object.entries(RUNS))('%s', (name, [env, ...more]) => {
    const other = run(name.replace(/\W+/g, '-'), env, ...more);
    expect(readdirSync(other).toSorted()).toEqual(FORMAT_NAMES.map(fileOf).toSorted());
    const differ = readdirSync(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(other, file))),
    );
    expect(differ).toEqual([]);
  });
});
