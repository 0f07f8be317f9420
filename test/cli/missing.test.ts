/** The list for the notice holds everything that `check` waits for, at every place, whatever the form. */
import { expect, test } from 'vitest';
import { call, fixture, folderWith } from './call.ts';

interface Listed {
  readonly results: readonly {
    readonly conclusion: string;
    readonly missing: readonly {
      readonly proof: { readonly zh: string } | null;
      readonly facts: readonly { readonly pointers: readonly string[]; readonly binding: boolean }[];
    }[];
  }[];
}

interface Reported {
  readonly results: readonly {
    readonly findings: readonly {
      readonly verdict: string;
      readonly binding: boolean;
      readonly missing?: readonly { readonly pointer: string }[];
    }[];
  }[];
}

const LISTS = Object.fromEntries(['路段', '生产线', '工业炉窑', '锅炉'].map((list) => [list, []]));
const NAMES = ['一号楼', '二号楼', '三号楼', '四号楼', '五号楼', '六号楼', '七号楼'];
const school = {
  主体: '项目',
  建设地点: '蓉江新区',
  ...LISTS,
  建筑: NAMES.map((name) => ({ 建筑名称: name, 建筑类别: '公共建筑' })),
};

test('every part is named, however many there are', () => {
  const folder = folderWith({ 'a.json': JSON.stringify(school) });
  const { stdout, status } = call(folder, 'missing', 'a.json');
  expect(status).toBe(3);
  const said = stdout.replaceAll(/\s+/g, '');
  for (const [i, name] of NAMES.entries()) expect(said).toContain(`/建筑/${i}/green_star“${name}”`);
  const entries = stdout.match(/^ *\d+\. /gm) ?? [];
  expect(said).toContain(`须补${entries.length}项，其中`);
});

test.each(['enquiry-one-page', 'rongjiang-school-one-star', 'livestock-farm'])(
  '%s: what the binding clauses of the report wait for, each place once',
  (name) => {
    const folder = folderWith();
    const listed: Listed = JSON.parse(call(folder, 'missing', fixture(name), '-f', 'json').stdout);
    const report: Reported = JSON.parse(call(folder, 'check', fixture(name), '-f', 'json').stdout);
    const waiting = report.results.flatMap(({ findings }) =>
      findings
        .filter(({ verdict, binding }) => verdict === 'missing' && binding)
        .flatMap(({ missing = [] }) => missing.map(({ pointer }) => pointer)),
    );
    const told = listed.results.flatMap(({ missing }) => missing.flatMap(({ facts }) => facts));
    const pointers = told.flatMap((fact) => fact.pointers);
    expect([...pointers].sort()).toEqual([...new Set(waiting)].sort());
  },
);

test('one material stands once, lists of parts first', () => {
  const folder = folderWith({ 'a.json': '{ "主体": "项目", "建设地点": "蓉江新区" }' });
  const { results }: Listed = JSON.parse(call(folder, 'missing', 'a.json', '-f', 'json').stdout);
  const proofs = results[0]?.missing.map(({ proof }) => proof?.zh) ?? [];
  expect(proofs.length).toBeGreaterThan(10);
  expect(new Set(proofs).size).toBe(proofs.length);
  expect(proofs.indexOf(undefined)).toBe(0);
});

test('with advice there is more, and what binds is told apart', () => {
  const folder = folderWith({ 'a.json': JSON.stringify(school) });
  const factsOf = (...flags: readonly string[]) => {
    const { results }: Listed = JSON.parse(call(folder, 'missing', 'a.json', '-f', 'json', ...flags).stdout);
    return results.flatMap(({ missing }) => missing.flatMap(({ facts }) => facts));
  };
  const [binding, all] = [factsOf(), factsOf('--all')];
  expect(binding.every((fact) => fact.binding)).toBe(true);
  expect(all.filter((fact) => fact.binding)).toHaveLength(binding.length);
  expect(all.length).toBeGreaterThan(binding.length);
});

test('an unreadable file does not hide the others, and the exit code is that of check', () => {
  const folder = folderWith({ 'bad.json': '{', 'a.json': JSON.stringify(school) });
  const { stdout, status } = call(folder, 'missing', 'bad.json', 'a.json');
  expect(status).toBe(2);
  expect(stdout).toContain('bad.json:1:2');
  expect(stdout).toContain('须补');
});
