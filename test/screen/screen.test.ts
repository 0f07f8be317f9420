/** What small archives make a person ask. */
import { expect, test } from 'vitest';
import { ScreenReader } from '../../src/app/screen-lines.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import type { Flag } from '../../src/model/screen.ts';
import { AlikeProjects } from '../../src/screen/alike.ts';
import { nameRoot } from '../../src/screen/name-root.ts';
import { Screener } from '../../src/screen/screener.ts';
import { divide, formatExact } from '../../src/support/exact.ts';
import { blocksOf } from '../impact/archive.ts';

const workspace = await openWorkspace(process.cwd());
const FIVE = divide(5, 100);
const screener = new Screener(workspace.program, { share: FIVE, advice: false });
const dates = { today: '2026-03-01' };

interface Wanted {
  readonly size?: number;
  readonly most?: number;
  readonly with?: Screener;
}

async function screen(
  lines: readonly object[],
  { size = lines.length, most, with: own = screener }: Wanted = {},
) {
  const reader = new ScreenReader(workspace, own, dates);
  const alike = new AlikeProjects(own.thresholds, most);
  const flags: Flag[] = [];
  const texts = lines.map((line) => JSON.stringify(line));
  for (const block of blocksOf(texts, size)) {
    const piece = await reader.read(block);
    flags.push(...piece.flags);
    for (const addends of piece.addends) alike.add(addends);
  }
  return { flags: [...flags, ...alike.flags()], forgotten: alike.forgotten };
}

const lineOf = (label: string): string => label.split(':')[1] ?? '';

function briefly(flag: Flag): string {
  const { rule } = screener.thresholds[flag.threshold] ?? {};
  const name = rule?.id.split('/')[1];
  switch (flag.kind) {
    case 'near': {
      const part = flag.part ? ` ${flag.part.list}/${flag.part.index}` : '';
      const standing = flag.standing === 'clear' ? 'near' : `near, ${flag.standing},`;
      return `${lineOf(flag.who.label)} ${standing} ${name}${part} by ${formatExact(flag.difference)}`;
    }
    case 'parts':
      return `${lineOf(flag.who.label)} parts ${name} ${flag.parts.map(({ index }) => index).join('+')} = ${formatExact(flag.sum)}`;
    case 'projects':
      return `projects ${name} ${flag.projects.map(({ who }) => lineOf(who.label)).join('+')} = ${formatExact(flag.sum)}`;
  }
}

const asked = async (...lines: readonly object[]) => (await screen(lines)).flags.map(briefly);

const project = (more: object) => ({
  subject: 'project',
  name: '云栖商务中心',
  place: '赣州市章贡区',
  zone: '蓉江新区',
  filing_date: '2024-03-01',
  construction: 'new',
  in_urban_development_boundary: true,
  ...more,
});
const tower = (floor_area: number | string, more: object = {}) => ({
  category: 'public',
  floor_area,
  green_star: 'one_star',
  ...more,
});
const office = (floor_area: number | string, more: object = {}) =>
  project({ buildings: [tower(floor_area)], ...more });
const boiler = (capacity: number | string, more: object = {}) =>
  project({
    built_up_area: 'prefecture_city',
    boilers: [{ installation: 'added', fuel: 'coal', capacity, ...more }],
  });

test.each([
  ['ten square metres short', office(19_990), ['1 near two-star-large-public buildings/0 by 10']],
  ['with its unit', office('1.999万㎡'), ['1 near two-star-large-public buildings/0 by 10']],
  ['as far as asked', office(19_000), ['1 near two-star-large-public buildings/0 by 1000']],
  ['farther than asked', office(18_999.99), []],
  ['on the number', office(20_000), []],
  ['beyond it', office(20_010), []],
  ['what would be met all the same', project({ buildings: [tower(19_990, { green_star: 'two_star' })] }), []],
  ['of another category', project({ buildings: [tower(19_990, { category: 'industrial' })] }), []],
  ['of works that the clause does not mean', office(19_990, { construction: 'reconstruction' }), []],
  ['where the paper does not bind', office(19_990, { place: '九江市', zone: null }), []],
  ['before the paper', office(19_990, { filing_date: '2020-01-01', approval_date: '2020-02-01' }), []],
  ['where it is open whether the rest holds', office(19_990, { construction: null }), []],
  [
    'a boiler that just escapes the ban',
    boiler(35.2),
    ['1 near, met, no-small-coal-boiler boilers/0 by 0.2'],
  ],
  ['a boiler that the ban just hits', boiler(34.9), ['1 near, short, no-small-coal-boiler boilers/0 by 0.1']],
  [
    'as far below as asked',
    boiler('33.25蒸吨/小时'),
    ['1 near, short, no-small-coal-boiler boilers/0 by 1.75'],
  ],
  ['a boiler that the ban hits by far', boiler(33.24), []],
  ['on the number, which a person decides', boiler(35), []],
  ['too small, where the ban does not reach', { ...boiler(34.9), built_up_area: 'outside' }, []],
  ['too small, kept from before', boiler(34.9, { installation: 'retained' }), []],
  ['a boiler far from it', boiler(40), []],
  ['a gas boiler', boiler(35.2, { fuel: 'natural_gas' }), []],
  [
    'a sum over the project is asked about once',
    project({
      buildings: [tower(2500, { green_star: 'unrated' }), tower(2490, { green_star: 'unrated' })],
    }),
    ['1 near one-star-civil by 10'],
  ],
])('%s', async (_what, line, expected) => {
  expect(await asked(line)).toEqual(expected);
});

const indicator = (fact: string, value: string) => ({
  subject: 'region',
  name: '蓉江新区指标报告',
  place: '蓉江新区',
  year: 2025,
  filing_date: '2026-02-01',
  [fact]: value,
});

test.each([
  ['a floor that is just reached', 'new_energy_bus_share', '72.5%', ['new-energy-buses by 0.5']],
  ['a ceiling that is just kept', 'core_charging_radius', '490m', ['core-charging-radius by 10']],
  ['a ceiling that is kept by far', 'core_charging_radius', '300m', []],
  ['a ceiling that is just broken', 'core_charging_radius', '510m', []],
  ['a floor that is just missed', 'new_energy_bus_share', '71.5%', []],
  ['what could be no higher', 'power_supply_reliability', '99.99%', []],
  ['hardly higher than asked', 'power_supply_reliability', '99.875%', ['supply-reliability by 0.005']],
])('an indicator: %s', async (_what, fact, value, expected) => {
  expect(await asked(indicator(fact, value))).toEqual(expected.map((text) => `1 near, met, ${text}`));
});

test('the share decides how close is close, and exactly', async () => {
  const wide = new Screener(workspace.program, { share: divide(10, 100), advice: false });
  const { flags } = await screen([office(18_000), office(17_999.99)], { with: wide });
  expect(flags.map(briefly)).toEqual(['1 near two-star-large-public buildings/0 by 2000']);
});

test('advice is looked at only where it is wanted', () => {
  const all = new Screener(workspace.program, { share: FIVE, advice: true });
  expect(all.thresholds.length).toBeGreaterThan(screener.thresholds.length);
});

const inParts = (...buildings: readonly object[]) => project({ buildings });

test.each([
  ['wings of one building', ['主楼A座', '主楼B座'], ['1 parts two-star-large-public 0+1 = 24000']],
  ['numbered ones', ['1#楼', '2#楼'], ['1 parts two-star-large-public 0+1 = 24000']],
  ['buildings of different names', ['教学楼', '体育馆'], []],
])('in one project: %s', async (_what, names, expected) => {
  expect(await asked(inParts(...names.map((name) => tower(12_000, { name }))))).toEqual(expected);
});

test('parts that stay below together are nothing to ask about', async () => {
  expect(await asked(inParts(tower(9000, { name: 'A座' }), tower(9000, { name: 'B座' })))).toEqual([]);
});

const phase = (name: string, floor_area: number, more: object = {}) =>
  office(floor_area, { name, owner: '赣州云栖置业有限公司', ...more });

test.each([
  ['two phases', [phase('云栖产业园一期工程', 12_000), phase('云栖产业园（二期）', 9000)], ['1+2 = 21000']],
  ['three lots', [1, 2, 3].map((lot) => phase(`云栖产业园${lot}号地块项目`, 8000)), ['1+2+3 = 24000']],
  [
    'a building and its extension',
    [phase('云栖产业园新建工程', 12_000), phase('云栖产业园扩建项目', 9000)],
    ['1+2 = 21000'],
  ],
  ['too little together', [phase('云栖产业园一期', 10_000), phase('云栖产业园二期', 9000)], []],
  [
    'another applicant',
    [phase('云栖产业园一期', 12_000), phase('云栖产业园二期', 9000, { owner: '别家公司' })],
    [],
  ],
  [
    'one credit code under two names',
    ['甲公司', '乙公司'].map((owner, i) =>
      phase(`云栖产业园${i + 1}期`, 12_000, { owner, credit_code: '91360702MA35ABCD1X' }),
    ),
    ['1+2 = 24000'],
  ],
  [
    'another place',
    [phase('云栖产业园一期', 12_000), phase('云栖产业园二期', 9000, { place: '潭东镇', zone: null })],
    [],
  ],
  ['the same filing twice', [phase('云栖产业园一期', 12_000), phase('云栖产业园一期', 12_000)], []],
  [
    'the same project code twice, the later one counts',
    [12_000, 9000].map((area) => phase('云栖产业园一期', area, { project_code: '2401-1' })),
    [],
  ],
  ['another name', [phase('云栖产业园', 12_000), phase('和悦商务中心', 9000)], []],
  [
    'no applicant, but phases',
    ['一期', '二期'].map((each) => office(12_000, { name: `云栖产业园${each}` })),
    ['1+2 = 24000'],
  ],
  [
    'no applicant and no phase',
    ['新建', '扩建'].map((each) => office(12_000, { name: `云栖产业园${each}` })),
    [],
  ],
])('over several filings: %s', async (_what, lines, expected) => {
  const found = (await asked(...lines)).filter((text) => text.includes('two-star'));
  expect(found).toEqual(expected.map((text) => `projects two-star-large-public ${text}`));
});

const ARCHIVE = [
  phase('云栖产业园一期', 12_000),
  office(19_990),
  { ...boiler(35.2), 项目代码: '2401-7' },
  phase('云栖产业园二期', 9000),
  inParts(tower(12_000, { name: 'A座' }), tower(12_000, { name: 'B座' })),
];

test('the same however the lines are blocked, and through the ordinary reader', async () => {
  const whole = await screen(ARCHIVE);
  expect(whole.flags.map(({ kind }) => kind)).toEqual(['near', 'near', 'parts', 'projects']);
  for (const size of [1, 2]) expect(await screen(ARCHIVE, { size })).toEqual(whole);
  const reader = new ScreenReader(workspace, screener, dates);
  const lines = ARCHIVE.map((line) => JSON.stringify(line).replace('"subject"', '"\\u0073ubject"'));
  const flags: Flag[] = [];
  for (const block of blocksOf(lines, lines.length)) flags.push(...(await reader.read(block)).flags);
  expect(flags).toEqual(whole.flags.slice(0, 3));
});

test('what is no longer held against later ones is counted', async () => {
  const strangers = [1, 2, 3].map((i) =>
    phase(`和悦中心${'甲乙丙'[i - 1]}${i}`, 12_000, { owner: `公司${i}` }),
  );
  const lines = [phase('云栖产业园一期', 12_000), ...strangers, phase('云栖产业园二期', 9000)];
  expect((await screen(lines)).forgotten).toBe(0);
  const few = await screen(lines, { most: 2 });
  expect(few.flags.filter(({ kind }) => kind === 'projects')).toEqual([]);
  expect(few.forgotten).toBeGreaterThan(0);
});

test.each([
  ['云栖产业园一期工程', '云栖产业园', true],
  ['云栖产业园（第二期）', '云栖产业园', true],
  ['云栖产业园Ⅱ期项目', '云栖产业园', true],
  ['云栖产业园3号地块', '云栖产业园', true],
  ['1#锅炉', '锅炉', true],
  ['厂房B', '厂房', true],
  ['第一小学新建工程', '第一小学', false],
  ['蓉江新区人民医院', '蓉江新区人民医院', false],
])('the root of %s is %s', (name, root, numbered) => {
  expect(nameRoot(name)).toEqual({ root, numbered });
});
