/** What is at a path decides how it is written: files are replaced, links followed, pipes and devices written to. */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, lstatSync, openSync, readFileSync, readSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replace, whyUnwritable } from '../../src/files/write.ts';
import { folderWith } from '../cli/call.ts';

test('a pipe stays a pipe and receives the text', async () => {
  const pipe = join(folderWith(), 'pipe');
  spawnSync('mkfifo', [pipe]);
  const reader = openSync(pipe, constants.O_RDWR);
  await replace({ path: pipe, content: 'report' });
  const received = Buffer.alloc(16);
  const length = readSync(reader, received);
  closeSync(reader);
  expect(received.toString('utf8', 0, length)).toBe('report');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a link stays a link and its file is replaced', async () => {
  const folder = folderWith({ 'real.txt': 'old' });
  symlinkSync('real.txt', join(folder, 'link.txt'));
  await replace({ path: join(folder, 'link.txt'), content: 'new' });
  expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
});

test('a failure names the file that was asked for, not its draft', async () => {
  const folder = folderWith({ file: '' });
  const path = join(folder, 'file', 'report.json');
  await expect(replace({ path, content: '' })).rejects.toMatchObject({ code: 'ENOTDIR', path });
});

test.each([
  ['a file in a folder that is there', 'report.json', undefined],
  ['folders that are not there yet', 'a/b/report.json', undefined],
  ['a file that is there', 'file', undefined],
  ['a folder', '', undefined],
  ['a file as a folder', 'file/report.json', 'ENOTDIR'],
  ['a file as a folder further up', 'file/a/report.json', 'ENOTDIR'],
  ['a link to nowhere, in a folder', 'gone', undefined],
  ['a link to itself', 'loop', 'ELOOP'],
  ['a NUL', 'a\0b', 'EINVAL'],
])('what cannot be written is known beforehand: %s', async (_, name, reason) => {
  const folder = folderWith({ file: '' });
  symlinkSync('nowhere', join(folder, 'gone'));
  symlinkSync('loop', join(folder, 'loop'));
  expect(await whyUnwritable(`${folder}/${name}`)).toBe(reason);
});
