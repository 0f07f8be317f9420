/** What `npm pack` makes: nothing but what runs, and it runs where there is nothing else and no network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call as callHere, fixture, ROOT } from '../cli/call.ts';

const workshop = mkdtempSync(join(tmpdir(), 'hegui-tarball-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));
const HEGUI = join(workshop, 'node_modules', '.bin', 'hegui');

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });

function call(...args: readonly string[]) {
  const env = {
    PATH: process.env.PATH,
    COLUMNS: '80',
    LANG: 'zh_CN.UTF-8',
    HEGUI_CACHE: join(workshop, 'kept'),
  };
  const { stdout, stderr, status } = spawnSync(HEGUI, args, {
    cwd: workshop,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { stdout, stderr, status };
}

let packed: readonly string[] = [];
beforeAll(() => {
  const [made] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', workshop));
  packed = made.files.map(({ path }: { readonly path: string }) => path);
  writeFileSync(join(workshop, 'package.json'), '{ "name": "empty", "private": true }');
  npm(workshop, 'install', '--offline', `./${made.filename}`);
  for (const name of ['boiler-35', 'enquiry-one-page'])
    copyFileSync(fixture(name), join(workshop, `${name}.json`));
});

describe('the tarball', () => {
  test('holds only what runs', () => {
    const kinds = new Set(
      packed.map((path) =>
        path
          .replace(/[^/]*$/, '')
          .split('/')
          .slice(0, 2)
          .join('/'),
      ),
    );
    expect(
      [...kinds].filter(
        (kind) => !/^(?:|bin\/|dist\/[a-z]*|rules\/(?:documents|vocabulary|schemas)?)$/.test(kind),
      ),
    ).toEqual([]);
    expect(packed.filter((path) => /\.(?:map|tsbuildinfo|tgz)$|(?<!\.d)\.ts$|\btest\b/.test(path))).toEqual(
      [],
    );
    expect(packed).toContain('dist/THIRD-PARTY.md');
  });

  test('brings no other package', () => {
    expect(readdirSync(join(workshop, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'hegui',
    ]);
  });
});

describe('installed offline in an empty folder', () => {
  test('checks as it does here', () => {
    expect(call('check', 'boiler-35.json')).toEqual(callHere(workshop, 'check', 'boiler-35.json'));
  });

  test('takes its rules ready made', () => {
    call('check', 'boiler-35.json');
    const kept = join(workshop, 'kept');
    const names = readdirSync(workshop).includes('kept') ? readdirSync(kept) : [];
    expect(names.filter((name) => name.startsWith('pack-'))).toEqual([]);
  });

  test('checks with several threads', () => {
    const both = ['check', 'boiler-35.json', 'enquiry-one-page.json', '-f', 'json'];
    expect(call(...both, '--workers', '2')).toEqual(call(...both, '--workers', '1'));
  });

  test.each([
    ['rules', '--force', 'mandatory'],
    ['docs', '-o', 'rules.html'],
    ['template', '--kind', '锅炉', '-o', 'form.xlsx'],
    ['facts', '总建筑面积'],
    ['schema', 'descriptor'],
    ['--help'],
  ])('%s %s', (...args) => {
    expect(call(...args).status).toBe(0);
  });

  test('reads and writes Excel and Word, explains faults', () => {
    expect(
      call('check', 'boiler-35.json', '-f', 'xlsx', '-o', 'a.xlsx', '-f', 'docx', '-o', 'a.docx').stderr,
    ).toBe('');
    for (const name of ['a.xlsx', 'a.docx', 'form.xlsx']) {
      expect(readFileSync(join(workshop, name)).subarray(0, 2).toString()).toBe('PK');
    }
    writeFileSync(join(workshop, 'slip.json'), '{ "subject": "项目", "plaice": "江西省" }');
    expect(call('check', 'slip.json')).toEqual(callHere(workshop, 'check', 'slip.json'));
    expect(call('check', 'form.xlsx').status).toBe(2);
  });

  test('is a library with types', () => {
    const program = "import * as hegui from 'hegui'; console.log(Object.keys(hegui).join(' '))";
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: workshop,
      encoding: 'utf8',
    });
    expect(out.trim().split(' ')).toEqual([
      'check',
      'compilePack',
      'conclude',
      'interpret',
      'loadPack',
      'readDescriptor',
      'readerOf',
    ]);
    expect(packed).toContain('dist/api.d.ts');
  });
});
