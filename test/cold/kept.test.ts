/**
 * What is kept between runs never shows but in time: whatever becomes of the rules, of what was kept or of its folder, a
 * call says what it says without.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BIN, fixture, ROOT } from '../cli/call.ts';

const workshop = mkdtempSync(join(tmpdir(), 'hegui-kept-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));
const rules = join(workshop, 'rules');
const cache = join(workshop, 'cache');

const ARGS = ['check', fixture('boiler-35'), '-f', 'json', '--rules', rules, '--no-config'];
const envWith = (folder: string) => ({ PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', HEGUI_CACHE: folder });

/** Everything a call says, and how it ends. */
function call(folder: string, ...flags: readonly string[]): readonly unknown[] {
  const options = { env: envWith(folder), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, BIN, ...ARGS], options);
  return [status, stdout, stderr];
}

const keptPacks = (): readonly string[] => readdirSync(cache).filter((name) => name.startsWith('pack-'));
const keptPack = (): string => join(cache, keptPacks()[0] ?? '');

beforeEach(() => {
  for (const folder of [rules, cache]) rmSync(folder, { recursive: true, force: true });
  const wanted = (path: string): boolean => !/\/(?:documents\/(?!jx-npc)|schemas|[A-Z]+\.md)/.test(path);
  cpSync(join(ROOT, 'rules'), rules, { recursive: true, filter: wanted });
});

const RULE = 'documents/jx-npc-decision-2021/rules/energy.yaml';

/** Text for text of the same length, and no trace of it in the file's times. */
function editUnseen(path: string): void {
  const { atime, mtime } = statSync(path);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(/(\ben: .*)([a-y])/, '$1z');
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
  utimesSync(path, atime, mtime);
}

describe('a changed pack', () => {
  const CHANGES: Readonly<Record<string, () => void>> = {
    'a rule is edited': () => appendFileSync(join(rules, RULE), '# one line more\n'),
    'a rule is edited to the same size at the same time': () => editUnseen(join(rules, RULE)),
    'a file is emptied': () => writeFileSync(join(rules, RULE), ''),
    'a file is added': () =>
      writeFileSync(join(rules, 'documents/jx-npc-decision-2021/rules/zz.yaml'), 'rules: []\n'),
    'a file that counts but is no rule is added': () =>
      writeFileSync(join(rules, 'documents/jx-npc-decision-2021/rules/zz.yml'), 'rules: []\n'),
    'a file is renamed': () => renameSync(join(rules, RULE), join(rules, `${RULE.slice(0, -5)}-2.yaml`)),
    'a file is gone': () => rmSync(join(rules, RULE)),
    'a file is a folder': () => {
      rmSync(join(rules, RULE));
      mkdirSync(join(rules, RULE));
    },
    'the folder is gone': () => rmSync(rules, { recursive: true }),
    'the folder is broken': () => writeFileSync(join(rules, RULE), 'rules: [\n'),
  };

  test.each(Object.entries(CHANGES))('%s', (_name, change) => {
    const before = call(cache);
    expect(keptPacks()).toHaveLength(1);
    expect(call(cache)).toEqual(before);
    change();
    const without = call('off');
    expect(call(cache)).toEqual(without);
    expect(call(cache)).toEqual(without);
    expect(without).not.toEqual(before);
  });
});

test('a pack kept for another build of the program is not read', () => {
  const before = call(cache);
  const path = keptPack();
  const kept = readFileSync(path);
  const at = kept.indexOf('"build":"') + '"build":"'.length;
  kept.write(kept[at] === 0x30 ? '1' : '0', at, 'latin1');
  writeFileSync(path, kept);
  expect(call(cache)).toEqual(before);
  expect(readFileSync(path).equals(kept)).toBe(false);
});

describe('what was kept is damaged', () => {
  const DAMAGE: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
    empty: () => new Uint8Array(),
    short: (bytes) => bytes.subarray(0, bytes.length >> 1),
    zeros: (bytes) => new Uint8Array(bytes.length),
    'one bit': (bytes) => {
      bytes[bytes.length >> 2] = (bytes[bytes.length >> 2] ?? 0) ^ 1;
      return bytes;
    },
    'something else': () => Buffer.from('{"build": "…"}'),
  };
  test.each(Object.entries(DAMAGE))('%s', (_name, damage) => {
    const before = call(cache, '--stack-size=900');
    expect(readdirSync(cache)).toHaveLength(2);
    for (const name of readdirSync(cache)) {
      writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))));
    }
    expect(call(cache, '--stack-size=900')).toEqual(before);
  });
});

describe('a folder that cannot be trusted or used', () => {
  test('a file stands in its place', () => {
    writeFileSync(cache, 'mine');
    expect(call(cache)).toEqual(call('off'));
    expect(readFileSync(cache, 'utf8')).toBe('mine');
  });

  test('others may write to it', () => {
    mkdirSync(cache);
    chmodSync(cache, 0o777);
    expect(call(cache)).toEqual(call('off'));
    expect(readdirSync(cache)).toEqual([]);
  });

  test('others may write to what is in it', () => {
    const before = call(cache);
    chmodSync(keptPack(), 0o666);
    expect(call(cache)).toEqual(before);
  });

  test('it is a link', () => {
    const real = join(workshop, 'real');
    mkdirSync(real);
    symlinkSync(real, cache);
    expect(call(cache)).toEqual(call('off'));
    expect(readdirSync(real)).toEqual([]);
  });
});

test('the folder is the user’s alone', () => {
  call(cache);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  expect(statSync(keptPack()).mode & 0o777).toBe(0o600);
});

test('two at once', async () => {
  const run = (): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [BIN, ...ARGS], { env: envWith(cache) });
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
      });
      child.on('close', () => resolve(out));
    });
  const [first, second] = await Promise.all([run(), run()]);
  expect(first).toBe(second);
  expect(readdirSync(cache).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(call(cache)[1]).toBe(first);
});

test('code that V8 does not take back is made anew, and kept', () => {
  const plain = call(cache);
  expect(readdirSync(cache).filter((name) => name.startsWith('code-'))).toEqual([]);
  expect(call(cache, '--stack-size=900')).toEqual(plain);
  expect(readdirSync(cache).filter((name) => name.startsWith('code-'))).toHaveLength(1);
  expect(call(cache, '--stack-size=900')).toEqual(plain);
});
