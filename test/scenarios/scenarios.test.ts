/** Runs every scenario through the built command, as a user would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { matchesText, parseScenario } from './scenario.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin', 'hegui.js');
const workshop = mkdtempSync(join(tmpdir(), 'hegui-scenario-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const names = readdirSync(HERE).filter((name) => name.endsWith('.scenario'));

describe('scenarios', () => {
  test('there are scenarios', () => expect(names.length).toBeGreaterThan(10));

  test.each(names)('%s', (name) => {
    const scenario = parseScenario(readFileSync(join(HERE, name), 'utf8'));
    const folder = join(workshop, name.replace('.scenario', ''));
    mkdirSync(folder);
    for (const [file, content] of scenario.files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    const words = scenario.command
      .replaceAll('{fixtures}', join(ROOT, 'fixtures'))
      .replaceAll('{rules}', join(ROOT, 'rules'))
      .split(/\s+/);
    expect(words[0]).toBe('hegui');
    const run = spawnSync(process.execPath, [BIN, ...words.slice(1)], {
      cwd: folder,
      input: scenario.stdin ?? '',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '80', LANG: 'zh_CN.UTF-8' },
    });
    const actual = [run.stdout, run.stderr].map((text) => text.replaceAll(ROOT, '{project}/'));
    for (const [i, expected] of [scenario.stdout, scenario.stderr].entries()) {
      if (!matchesText(actual[i] ?? '', expected)) expect(actual[i]).toBe(expected);
    }
    expect(run.status).toBe(scenario.status);
  });
});
