/** Reading what a path leads to, be it a file, a pipe, a device or nothing at all. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../src/files/read.ts';

const isLinux = process.platform === 'linux';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hegui-')));
  writeFileSync(join(root, '中.json'), '{"名": 1}');
  writeFileSync(join(root, 'empty.json'), '');
  writeFileSync(join(root, 'ten'), '0123456789');
  writeFileSync(join(root, 'large'), 'x'.repeat(300_000));
  symlinkSync('loop', join(root, 'loop'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function read(path: string, limit?: number): Promise<string> {
  const { bytes, diagnostics } = await readBytes(path, limit);
  const [d] = diagnostics;
  if (d === undefined) return Buffer.from(bytes ?? []).toString();
  expect([bytes, d.span]).toEqual([undefined, { file: path, line: 1, column: 1 }]);
  return `${d.code} ${JSON.stringify(d.data)}`;
}

describe('a file', () => {
  it.each([
    ['中.json', undefined, '{"名": 1}'],
    ['empty.json', undefined, ''],
    ['empty.json', 0, ''],
    ['ten', 10, '0123456789'],
    ['ten', 9, 'file-too-large {"bytes":10,"limit":9}'],
    ['large', undefined, 'x'.repeat(300_000)],
    ['.', undefined, 'file-unreadable {"reason":"EISDIR"}'],
    ['none', undefined, 'file-unreadable {"reason":"ENOENT"}'],
    ['ten/x', undefined, 'file-unreadable {"reason":"ENOTDIR"}'],
    ['loop', undefined, 'file-unreadable {"reason":"ELOOP"}'],
    ['a\0b', undefined, 'file-unreadable {"reason":"EINVAL"}'],
    ['x'.repeat(300), undefined, 'file-unreadable {"reason":"ENAMETOOLONG"}'],
  ])('%s up to %s', async (name, limit, expected) => {
    expect(await read(`${root}/${name}`, limit)).toBe(expected);
  });
});

describe.skipIf(!isLinux)('a device or pipe', () => {
  it('without end is cut off', async () => {
    expect(await read('/dev/zero', 100_000)).toBe('file-too-large {"bytes":100001,"limit":100000}');
  });

  it('without content is empty', async () => {
    expect(await read('/dev/null')).toBe('');
  });

  it('is read to its end', async () => {
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', `printf '{"a":' > "$0"; `, pipe]);
    expect(await read(pipe)).toBe('{"a":');
    await new Promise((done) => (writer.exitCode === null ? writer.once('exit', done) : done(0)));
  });
});
