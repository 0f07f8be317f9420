/**
 * The two rules that the product is named by, at, above and below their number, with and without the fact,
 * inside and outside the place, before and after the date — on descriptors as people file them.
 */
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../src/app/workspace.ts';
import { readDescriptor } from '../src/descriptor/read.ts';
import { check } from '../src/evaluate/check.ts';

const { program, reader } = await openWorkspace(process.cwd());

/** Verdicts of one rule on every part, with the pointers of what is missing. */
function verdicts(rule: string, descriptor: object): readonly string[] {
  const { descriptor: read, diagnostics } = readDescriptor(JSON.stringify(descriptor), 'x.json', reader);
  if (!read) throw new Error(JSON.stringify(diagnostics));
  const report = check(program, read, { today: '2024-05-01' });
  return report.findings
    .filter((finding) => finding.rule.id === rule)
    .map(({ verdict, missing }) => [verdict, ...missing.map(({ pointer }) => pointer)].join(' '));
}

describe('a new public building of 2万㎡ and more reaches two stars (蓉江新区, from 2023-06-30)', () => {
  const building = {
    name: '主楼',
    建筑类别: '公共建筑',
    使用功能: '商务办公',
    总建筑面积: '2万㎡',
    in_urban_development_boundary: true,
    green_star: '一星级',
  };
  const filing = { subject: '项目', place: '赣州蓉江新区', 建设性质: '新建', filing_date: '2024-03-01' };

  test.each<[string, object, object, string]>([
    ['exactly at the number', {}, {}, 'fail'],
    ['exactly at the number, two stars', {}, { green_star: '二星级' }, 'pass'],
    ['exactly at the number, three stars', {}, { green_star: '三星级' }, 'pass'],
    ['one hundredth above', {}, { 总建筑面积: '20000.01㎡' }, 'fail'],
    ['one hundredth below', {}, { 总建筑面积: '19999.99㎡' }, 'not_applicable'],
    ['the number as a bare number', {}, { 总建筑面积: 20000 }, 'fail'],
    ['without the area', {}, { 总建筑面积: null }, 'missing /buildings/0/总建筑面积'],
    ['without the grade', {}, { green_star: null }, 'missing /buildings/0/green_star'],
    ['without the area, two stars: met either way', {}, { 总建筑面积: null, green_star: '二星级' }, 'pass'],
    ['homes are no public building', {}, { 建筑类别: '居住建筑' }, 'not_applicable'],
    [
      'an extension: whether the building is erected as a whole is for a person',
      { 建设性质: '扩建' },
      {},
      'review',
    ],
    ['in another county of 赣州', { place: '于都县' }, {}, 'not_applicable'],
    ['in 南康区蓉江街道’s county', { place: '南康区' }, {}, 'not_applicable'],
    ['in 章贡区, zone not said', { place: '章贡区' }, {}, 'missing /zone'],
    ['place and zone not said: both are asked for at once', { place: null }, {}, 'missing /place /zone'],
    ['in 章贡区, in the zone', { place: '章贡区', zone: '蓉江新区' }, {}, 'fail'],
    ['in 章贡区, in no zone', { place: '章贡区', zone: '不在功能区' }, {}, 'not_applicable'],
    ['in a town of the zone', { place: '潭东镇' }, {}, 'fail'],
    [
      'filed the day before the plan, decision unknown',
      { filing_date: '2023-06-29' },
      {},
      'missing /approval_date',
    ],
    ['filed on its day', { filing_date: '2023-06-30' }, {}, 'fail'],
    [
      'approved the day before',
      { filing_date: '2023-06-01', approval_date: '2023-06-29' },
      {},
      'not_applicable',
    ],
    [
      'filed before, approved on its day',
      { filing_date: '2023-06-01', approval_date: '2023-06-30' },
      {},
      'fail',
    ],
  ])('%s: %s %s → %s', (_name, filed, built, expected) => {
    const descriptor = { ...filing, ...filed, buildings: [{ ...building, ...built }] };
    expect(verdicts('rongjiang-peaking-2023/two-star-large-public', descriptor)).toEqual([expected]);
  });

  test('each building is judged by itself', () => {
    const buildings = [
      building,
      { ...building, 总建筑面积: '1.9万㎡' },
      { ...building, green_star: '二星级' },
    ];
    expect(verdicts('rongjiang-peaking-2023/two-star-large-public', { ...filing, buildings })).toEqual([
      'fail',
      'not_applicable',
      'pass',
    ]);
  });

  test('no list of buildings is unknown, an empty one is none', () => {
    expect(verdicts('rongjiang-peaking-2023/two-star-large-public', filing)).toEqual(['missing /buildings']);
    expect(verdicts('rongjiang-peaking-2023/two-star-large-public', { ...filing, buildings: [] })).toEqual([
      'not_applicable',
    ]);
  });
});

describe('no coal boiler below 35 蒸吨/小时 is approved in a built-up area (江西省, from 2022-09-29)', () => {
  const boiler = { 锅炉燃料: '煤炭', 设置方式: '新增', 额定蒸发量: '20蒸吨/小时' };
  const filing = {
    subject: '项目',
    place: '南昌市青山湖区',
    所在建成区: '设区市城市建成区',
    filing_date: '2023-03-01',
  };

  test.each<[string, object, object, string]>([
    ['well below', {}, {}, 'fail'],
    ['just below', {}, { 额定蒸发量: '34.99蒸吨/小时' }, 'fail'],
    ['exactly at the number: a person decides', {}, { 额定蒸发量: '35蒸吨/小时' }, 'review'],
    ['just above', {}, { 额定蒸发量: '35.01t/h' }, 'pass'],
    ['in MW, below by every convention', {}, { 额定蒸发量: '24 MW' }, 'fail'],
    ['in MW, where conventions differ', {}, { 额定蒸发量: '24.5 MW' }, 'review'],
    ['in MW, above by every convention', {}, { 额定蒸发量: '29.1 MW' }, 'pass'],
    ['without the rating', {}, { 额定蒸发量: null }, 'missing /boilers/0/额定蒸发量'],
    ['without the fuel', {}, { 锅炉燃料: null }, 'missing /boilers/0/锅炉燃料'],
    ['gas', {}, { 锅炉燃料: '天然气' }, 'not_applicable'],
    ['a retained boiler is not approved anew', {}, { 设置方式: '保留' }, 'not_applicable'],
    ['outside built-up areas', { 所在建成区: '不在建成区' }, {}, 'not_applicable'],
    ['built-up area not said', { 所在建成区: null }, {}, 'missing /所在建成区'],
    ['in another province', { place: '广东省' }, {}, 'not_applicable'],
    [
      'filed the day before the plan, decision unknown',
      { filing_date: '2022-09-28' },
      {},
      'missing /approval_date',
    ],
    ['filed on its day', { filing_date: '2022-09-29' }, {}, 'fail'],
    [
      'approved the day before',
      { filing_date: '2022-09-01', approval_date: '2022-09-28' },
      {},
      'not_applicable',
    ],
    [
      'filed before, approved on its day',
      { filing_date: '2022-09-01', approval_date: '2022-09-29' },
      {},
      'fail',
    ],
  ])('%s: %s %s → %s', (_name, filed, built, expected) => {
    const descriptor = { ...filing, ...filed, boilers: [{ ...boiler, ...built }] };
    expect(verdicts('jx-synergy-2022/no-small-coal-boiler', descriptor)).toEqual([expected]);
  });
});
