/** CSV as spreadsheets in Chinese offices save it: encodings, quotes, delimiters, and where faults are. */
import { describe, expect, test } from 'vitest';
import { csv, readAll } from './tables.ts';

/** `项目名称,总投资` and one row `甲,5` in GB 2312, as the office's Excel writes it. */
const GBK = Uint8Array.from([
  0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd7, 0xdc, 0xcd, 0xb6, 0xd7, 0xca, 0x0d, 0x0a, 0xbc,
  0xd7, 0x2c, 0x35, 0x0d, 0x0a,
]);
const read = (text: string) => readAll(csv(text), 'a.csv');
const ONE = [{ subject: 'project', name: '甲', total_investment: 5 }];

describe('one table in many dresses', () => {
  test.each([
    ['UTF-8', csv('项目名称,总投资\n甲,5\n'), []],
    ['UTF-8 with mark', csv('\ufeff项目名称,总投资\r\n甲,5\r\n'), []],
    ['UTF-16', Uint8Array.from(Buffer.from('\ufeff项目名称\t总投资\r\n甲\t5', 'utf16le')), []],
    ['GBK', GBK, ['1:1 encoding-assumed']],
    ['tabs', csv('项目名称\t总投资\n甲\t5'), []],
    ['semicolons', csv('项目名称;总投资\n甲;5'), []],
    ['lone carriage returns', csv('项目名称,总投资\r甲,5'), []],
    ['quotes', csv('"项目名称","总投资"\n"甲","5"\n'), []],
    ['trailing delimiters', csv('项目名称,总投资,,\n甲,5,,\n,,,\n'), []],
    ['a title and blank lines', csv('汇总表,\n\n项目名称,总投资\n\n甲,5\n'), []],
  ])('%s', async (_what, bytes, expected) => {
    const { values, faults } = await readAll(bytes, 'a.csv');
    expect(values).toEqual(ONE);
    expect(faults).toEqual(expected);
  });
});

test('a field keeps its commas, quotes and line breaks, and lines are those of the file', async () => {
  const { values, faults, labels } = await read(
    '项目名称,备注,总投资\r\n"甲","一,""二""\r\n三",5\r\n\r\n乙,,五\r\n',
  );
  expect(values[0]).toEqual({
    subject: 'project',
    name: '甲',
    remarks: '一,"二"\r\n三',
    total_investment: 5,
  });
  expect(labels).toEqual(['a.csv:2', 'a.csv:5']);
  expect(faults).toEqual(['5:3 quantity-unreadable']);
});

describe('what is refused', () => {
  test.each([
    ['an open quote', '项目名称,总投资\n甲,"5\n乙,6\n', ['2:2 table-quotes']],
    ['text behind a quote', '项目名称,总投资\n"甲"乙,5\n', ['2:1 table-quotes']],
    ['an unknown heading', '项目名称,总投姿\n甲,5\n', ['1:2 heading-unknown → 总投资']],
    ['more fields than headings', '项目名称,总投资\n甲,5,6\n', ['2:3 heading-empty']],
    ['a text beyond measure', `项目名称,备注\n甲,${'长'.repeat(100_001)}\n`, ['2:2 table-too-large']],
    ['rows beyond measure', `项目名称\n${'甲\n'.repeat(20_000)}`, ['20002:1 table-too-large']],
    ['nothing', '', ['1:1 table-without-entries']],
    ['headings only', '项目名称,总投资\n', ['1:1 table-without-entries']],
  ])('%s', async (_what, text, expected) => {
    const { values, faults } = await read(text);
    expect(values).toEqual([]);
    expect(faults).toEqual(expected);
  });
});

describe('one row a building', () => {
  const HEAD = '项目名称,总投资,建筑.建筑名称,建筑.总建筑面积（万㎡）,建筑.总建筑面积（证明）,有无锅炉\n';

  test.each([
    ['the project said again', '甲,5,一,1,,无\n甲,5,二,2,,无\n'],
    ['the project named again', '甲,5,一,1,,\n甲,,二,2,,无\n'],
    ['the project left out', '甲,5,一,1,,无\n,,二,2,,\n'],
  ])('%s', async (_what, rows) => {
    const { values, faults } = await read(HEAD + rows);
    expect(faults).toEqual([]);
    expect(values).toEqual([
      {
        ...ONE[0],
        buildings: [
          { name: '一', floor_area: '1万㎡' },
          { name: '二', floor_area: '2万㎡' },
        ],
        boilers: [],
      },
    ]);
  });

  test.each([
    ['a project that contradicts itself', '甲,5,一,1,,\n甲,6,二,2,,\n', ['3:2 rows-disagree']],
    ['a wrong value', '甲,5,一,1,,\n甲,5,二,2瓦,,\n', ['3:4 unit-mismatch']],
    [
      'a later row that says something of no project by name',
      '甲,5,一,1,,\n,5,二,2,,\n',
      ['3:2 row-without-owner'],
    ],
    ['a building of nobody', ',,一,1,,\n', ['2:3 row-without-owner']],
    ['a denial with rows', '甲,5,一,1,,不\n', ['2:6 unknown-value']],
  ])('%s', async (_what, rows, expected) => {
    expect((await read(HEAD + rows)).faults).toEqual(expected);
  });

  test('without columns of parts two rows of one name are two projects', async () => {
    expect((await read('项目名称,总投资\n甲,5\n甲,6\n')).values.length).toBe(2);
  });
});

test('rows with and without the code of a project are one, those of another code are another', async () => {
  const { values, faults } = await read(
    '项目名称,项目代码,建筑.建筑名称\n甲,,一\n甲,A,二\n甲,B,三\n,A,四\n甲,B,五\n',
  );
  expect(faults).toEqual([]);
  const names = (list: unknown): unknown => (list as { name: string }[]).map(({ name }) => name);
  expect(values.map((value) => names((value as { buildings: unknown }).buildings))).toEqual([
    ['一', '二', '四'],
    ['三', '五'],
  ]);
});

test.each([
  ['年度,报告名称\n2024,甲\n', 'region'],
  ['企业名称,备注\n甲,\n', 'enterprise'],
  ['主体,备注\n企业,x\n', 'enterprise'],
])('the headings or a column 主体 tell what is described: %j', async (text, subject) => {
  expect((await read(text)).values).toMatchObject([{ subject }]);
});
