/** Where reports go: never over what the call reads, however it is spelt; `-` is standard output. */
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/cli/outputs.ts';
import { call, callWith, fixture, folderWith } from './call.ts';

const filing = readFileSync(fixture('boiler-35'), 'utf8');

describe('what is read stays as it is', () => {
  const lines = `${JSON.stringify(JSON.parse(filing))}\n`;
  const folder = folderWith({ 'a.json': filing, 'b.ndjson': lines, 'in/c.json': filing });
  symlinkSync('a.json', join(folder, 'link.json'));
  test.each([
    ['a.json', 'a.json'],
    ['a.json', `../${basename(folder)}/a.json`],
    ['a.json', join(folder, 'a.json')],
    ['a.json', 'link.json'],
    ['link.json', 'a.json'],
    ['b.ndjson', 'b.ndjson'],
    ['in', './in/c.json'],
    ['in', 'in/'],
  ])('%s, written to %s', (path, output) => {
    const { status, stderr } = call(folder, 'check', path, '-f', 'json', '-o', output);
    expect(status).toBe(2);
    expect(stderr).toContain('-o 指向本次读取的文件，未写出');
    const kept = ['a.json', 'b.ndjson', 'in/c.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(kept).toEqual([filing, lines, filing]);
  });
});

test('standard input is read whatever the number of threads', () => {
  const folder = folderWith({ 'a.json': filing });
  const check = (workers: string) =>
    callWith(filing, folder, 'check', '-', 'a.json', '--workers', workers, '-f', 'tap');
  expect(check('2')).toEqual(check('1'));
  expect(check('2').status).toBe(3);
});

describe('flags', () => {
  const format = (value: 'json' | 'html') => ({ flag: 'format', value }) as const;
  const output = (value: string) => ({ flag: 'output', value }) as const;
  test.each([
    ['- is standard output', [format('json'), output('-')], [{ format: 'json' }]],
    ['- alone', [output('-')], [{ format: 'table' }]],
    [
      '- has taken its format',
      [format('json'), output('-'), output('a.html')],
      [{ format: 'json' }, { format: 'html', path: 'a.html' }],
    ],
  ])('%s', (_, flags, expected) => expect(outputsOf(flags)).toEqual(expected));

  test.each([
    ['one file, spelt twice', [format('json'), output('a'), format('html'), output('./b/../a')]],
    ['standard output twice', [format('json'), output('-'), format('html')]],
  ])('%s', (_, flags) => expect(() => outputsOf(flags)).toThrow());
});
