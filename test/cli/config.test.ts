/** The configuration file through the built command: where it is found, what it means, what it refuses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, fixture, folderWith, writeAll } from './call.ts';

const REVIEW = fixture('boiler-35');
const FAILS = fixture('boiler-34');

/** What the call prints besides the line that tells of the file. */
const inFolder = (config: string, ...args: readonly string[]) => {
  const run = call(folderWith({ 'hegui.config.yaml': config }), 'check', REVIEW, ...args);
  return { ...run, stderr: run.stderr.replace(TOLD, '') };
};

const TOLD = /^(?:注意：本次采用配置文件 |note: .* as in )hegui\.config\.yaml.*\n/m;

test.each([
  ['a file that nobody named is told', 'rule: heat-pumps', [], true],
  ['not one that is left aside', 'rule: heat-pumps', ['--no-config'], false],
  ['nor one that says nothing', '# nothing', [], false],
])('%s', (_, config, args, told) => {
  const { stderr } = call(folderWith({ 'hegui.config.yaml': config }), 'check', REVIEW, ...args);
  expect(TOLD.test(stderr)).toBe(told);
});

test.each(['waivers', 'determinations'])(
  '%s changes conclusions: not from a file that was only found',
  (key) => {
    const folder = folderWith({
      'hegui.config.yaml': `lang: zh\n${key}: own.yaml\n`,
      'own.yaml': `${key}: []\n`,
    });
    const found = call(folder, 'check', REVIEW);
    expect(found.stderr).toContain(`hegui.config.yaml:2:`);
    expect(found.stderr).toContain(`--${key}`);
    expect([found.status, found.stdout]).toEqual([2, '']);
    expect(call(folder, 'check', REVIEW, '--config', 'hegui.config.yaml').status).toBe(3);
  },
);

describe('a setting does what its option does', () => {
  test.each([
    ['lang: en', ['--lang', 'en']],
    ['format: json', ['--format', 'json']],
    ['all: true', ['--all']],
    ['as_of: 2025-12-31', ['--as-of', '2025-12-31']],
    ['document: jx-synergy-2022', ['--document', 'jx-synergy-2022']],
    ['rule: [no-small-coal-boiler, heat-pumps]', ['--rule', 'no-small-coal-boiler', '--rule', 'heat-pumps']],
    ['fail_on: [不符合, 待补正]', ['--fail-on', '不符合,待补正']],
    ['strict: true', ['--strict']],
    ['# nothing', []],
    ['', []],
  ])('%s', (config, args) => {
    const plain = call(folderWith(), 'check', REVIEW, ...args);
    expect(inFolder(config)).toEqual(plain);
    expect(plain.status === 2).toBe(false);
  });
});

describe('the call wins', () => {
  test.each([
    ['over the same option', 'lang: en', ['--lang', 'zh']],
    ['over what contradicts it', 'only_failing: true', ['--all']],
    ['over formats and outputs together', 'format: json\noutput: x.json', ['-f', 'csv']],
    ['over a list as a whole', 'rule: heat-pumps', ['--rule', 'no-small-coal-boiler']],
    ['over everything', 'lang: en\nformat: json', ['--no-config']],
  ])('%s', (_, config, args) => {
    expect(inFolder(config, ...args)).toEqual(call(folderWith(), 'check', REVIEW, ...args));
  });
});

describe('where', () => {
  const folder = folderWith({
    'hegui.config.yaml': 'output: [out/a.sarif]\nformat: csv\n',
    'a/b/place.txt': '',
    'other/own.yaml': 'output: own/a.md\n',
  });

  test('found from the working directory upward; its paths are relative to it', () => {
    const { stdout, status } = call(join(folder, 'a/b'), 'check', FAILS);
    expect(stdout).toMatch(/^\ufeff"文件"/);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('named by --config, from anywhere', () => {
    call(join(folder, 'a'), 'check', FAILS, '--config', '../other/own.yaml');
    expect(existsSync(join(folder, 'other/own/a.md'))).toBe(true);
  });

  test('the nearest one counts', () => {
    writeAll(folder, { 'a/near/hegui.config.yaml': 'format: json\n' });
    expect(call(join(folder, 'a/near'), 'check', FAILS).stdout).toMatch(/^\{/);
  });
});

describe('refused, with the place', () => {
  test.each([
    ['an unknown key', 'fail_onn: x', 'hegui.config.yaml:1:1', 'fail_on'],
    ['a flag that is none', '\nall: yes', 'hegui.config.yaml:2:6', 'true | false'],
    ['a list where one is wanted', 'rules: [a]', 'hegui.config.yaml:1:8', 'text'],
    ['a mapping', 'rule: {a: 1}', 'hegui.config.yaml:1:7', 'text'],
    ['a date that is none', 'as_of: 2024-02-30', 'hegui.config.yaml:1:8', 'YYYY-MM-DD'],
    ['a format that is none', 'format: jsn', 'hegui.config.yaml:1:9', 'json'],
    ['a language that is none', 'lang: fr', 'hegui.config.yaml:1:7', 'zh、en'],
    ['a conclusion that is none', 'fail_on: [non_complaint]', 'hegui.config.yaml:1:10', 'non_compliant'],
    ['an alias', 'a: &x [1]\nrule: *x', 'hegui.config.yaml:2:7', 'alias'],
    ['a tag', 'rule: !!js/function x', 'hegui.config.yaml:1:', 'yaml-forbidden'],
    ['a key that stands twice', 'lang: zh\nlang: en', 'hegui.config.yaml:2:1', 'yaml-duplicate-key'],
    ['no mapping', '- lang', 'hegui.config.yaml:1:1', 'mapping'],
  ])('%s', (_, config, place, hint) => {
    const { stdout, stderr, status } = inFolder(config);
    expect(stderr).toContain(place);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(hint);
    expect([stdout, status]).toEqual(['', 2]);
  });

  test('a file that is not there', () => {
    const { stderr, status } = call(folderWith(), 'check', REVIEW, '--config', 'none.yaml');
    expect(stderr).toContain('none.yaml');
    expect(status).toBe(2);
  });
});
