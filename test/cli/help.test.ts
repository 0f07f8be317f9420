/** What the help promises: every command shows working calls, in both languages and within the width. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = [
  'check',
  'explain',
  'missing',
  'ask',
  'advise',
  'impact',
  'screen',
  'rules',
  'facts',
  'template',
  'schema',
  'test',
  'sources',
  'coverage',
  'ambiguities',
  'analyze',
  'docs',
  'init',
];

const folder = mkdtempSync(join(tmpdir(), 'hegui-help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
symlinkSync(join(ROOT, 'bin', 'hegui.js'), join(folder, 'hegui'));
symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
writeFileSync(join(folder, 'answers.txt'), '项目\n');
symlinkSync(join(ROOT, 'rules'), join(folder, 'rules'));
writeFileSync(join(folder, 'paper.txt'), '一、总则\n（一）新建。应当节约。\n');

const run = (call: string, lang = 'zh_CN.UTF-8') =>
  spawnSync('bash', ['-c', call], {
    cwd: folder,
    encoding: 'utf8',
    // The first answer of an interview; nobody else listens.
    input: '项目\n',
    env: { PATH: `${folder}:${process.env.PATH ?? ''}`, LANG: lang, COLUMNS: '80' },
  });

const examplesOf = (command: string): readonly string[] =>
  [...run(`hegui ${command} --help`).stdout.matchAll(/^ {2}\$ (hegui .*)$/gmu)].map(([, call]) => call ?? '');

test('the list of commands here is the one that the help prints', () => {
  const listed = [...run('hegui --help').stdout.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name);
  expect(listed.filter((name) => name !== 'help' && name !== 'hegui')).toEqual(COMMANDS);
});

describe.each(COMMANDS)('%s', (command) => {
  test('shows at least one call, and each of them works', { timeout: 300_000 }, () => {
    const calls = examplesOf(command);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const needsTexts = call.includes('../shared');
      if (needsTexts && !existsSync(join(ROOT, '..', 'shared', 'sources'))) continue;
      const { status, stderr } = run(call.replace('../shared', join(ROOT, '..', 'shared')));
      expect([call, [0, 1, 3].includes(status ?? -1) ? 'works' : `${status} ${stderr}`]).toEqual([
        call,
        'works',
      ]);
    }
  });

  test.each(['zh_CN.UTF-8', 'en_US.UTF-8'])('keeps within 80 columns in %s', (lang) => {
    const { stdout } = run(`hegui ${command} --help`, lang);
    const wide = stdout.split('\n').filter((line) => stringWidth(line) > 80 && !line.startsWith('  $'));
    expect(wide).toEqual([]);
  });
});
