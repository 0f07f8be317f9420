/** Workbooks as people fill them in: what is understood, what is refused, and at which cell. */
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../src/evaluate/check.ts';
import { readAll, type Special, WORKSPACE, workbook } from './tables.ts';

const percent = (value: number): Special => ({ value, type: 'number', style: { numFmt: '0.00%' } });
const formula = (text: string, result?: number): Special => ({
  value: null,
  type: 'formula',
  formula: text,
  ...(result === undefined ? {} : { formulaResult: result }),
});
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

describe('a cell states', () => {
  test.each([
    ['a number in the own unit', '总投资（万元）', 2100, { total_investment: 2100 }],
    ['a number in the unit of the heading', '总投资（亿元）', 2.1, { total_investment: '2.1亿元' }],
    ['a number stored as text', '总投资（万元）', '2,100.50', { total_investment: 2100.5 }],
    ['full-width digits', '总投资（万元）', '２１０００', { total_investment: 21000 }],
    ['a quantity with its own unit', '总投资（万元）', ' 2.1亿元 ', { total_investment: '2.1亿元' }],
    [
      'more digits than a number keeps',
      '总投资（万元）',
      '1.1234567890123456',
      { total_investment: '1.1234567890123456万元' },
    ],
    [
      'what was calculated, as it is shown',
      '总投资（万元）',
      formula('0.1+0.2', 0.1 + 0.2),
      { total_investment: 0.3 },
    ],
    ['a date', '申报日期', day(2025, 3, 1), { filing_date: '2025-03-01' }],
    ['a date as text', '申报日期', '2025年3月1日', { filing_date: '2025年3月1日' }],
    ['a truth value', '属于“两高”项目', true, { two_high: true }],
    ['yes', '两高', '是', { two_high: '是' }],
    ['a code as number', '建设地点', 360702, { place: '360702' }],
    ['nothing', '总投资', '  ', {}],
    ['that it is not known', '总投资', '不知道', { total_investment: null }],
  ])('%s', async (_what, heading, cell, facts) => {
    const { values, faults } = await readAll(
      await workbook({
        项目: [
          ['项目名称', heading],
          ['甲', cell],
        ],
      }),
    );
    expect(faults).toEqual([]);
    expect(values).toEqual([{ subject: 'project', name: '甲', ...facts }]);
  });

  test.each([
    [0.65, '65%', 65],
    [0.075, '7.5%', 7.5],
    [0.58, '58%', 58],
    [1, '100%', 100],
    [0.005, '0.5%', 0.5],
  ])('%d shown as per cent is exactly %s', async (value, written, expected) => {
    const bytes = await workbook({
      地区: [
        ['报告名称', '非化石能源消费比重（%）'],
        ['甲', percent(value)],
      ],
    });
    const { values, descriptors, faults } = await readAll(bytes);
    expect(faults).toEqual([]);
    expect(values).toMatchObject([{ subject: 'region', non_fossil_share: written }]);
    expect(descriptors[0]?.root.values.non_fossil_share).toBe(expected);
  });

  test('the same day in the date system that counts from 1904', async () => {
    const lines = [
      ['项目名称', '申报日期'],
      ['甲', day(2025, 3, 1)],
    ];
    const bytes = await workbook({ 项目: lines }, { dateSystem: '1904' });
    expect((await readAll(bytes)).values).toMatchObject([{ filing_date: '2025-03-01' }]);
  });

  test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'the same day in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const bytes = await workbook({
        项目: [
          ['项目名称', '申报日期'],
          ['甲', day(2025, 3, 1)],
        ],
      });
      expect((await readAll(bytes)).values).toMatchObject([{ filing_date: '2025-03-01' }]);
      vi.unstubAllEnvs();
    },
  );

  test('its proof in the column beside it', async () => {
    const lines = [
      ['项目名称', '总投资（万元）', '总投资（证明材料）', '申报日期（证明）'],
      ['甲', 5, '备案表', '收件凭证'],
    ];
    expect((await readAll(await workbook({ 项目: lines }))).values).toMatchObject([
      {
        total_investment: { value: 5, evidence: '备案表' },
        filing_date: { value: null, evidence: '收件凭证' },
      },
    ]);
  });
});

describe('a cell is refused', () => {
  test.each([
    ['a dash, which is no value', '总投资', '—', ['项目!B2 quantity-unreadable']],
    ['an unknown choice', '建设性质', '新健', ['项目!B2 unknown-value → 新建']],
    ['a wrong unit', '总投资', '5㎡', ['项目!B2 unit-mismatch']],
    ['a number out of bounds', '总投资', -1, ['项目!B2 out-of-bounds']],
    ['a multiplier below a heading that has one', '总投资（亿元）', '2.1万', ['项目!B2 number-as-text']],
    ['no day of the calendar', '申报日期', '2025-02-30', ['项目!B2 date-unreadable']],
    ['a serial number that is not shown as a date', '申报日期', 45717, ['项目!B2 wrong-type']],
    ['a number for yes or no', '两高', 1, ['项目!B2 wrong-type']],
    ['an error', '总投资', { value: '#N/A', type: 'error' } as Special, ['项目!B2 cell-error']],
    ['an error as text', '总投资', '#REF!', ['项目!B2 cell-error']],
    ['a formula without result', '总投资', formula('1+1'), ['项目!B2 cell-uncalculated']],
    ['digits that the spreadsheet lost', '项目代码', 2.5e17, ['项目!B2 cell-digits-lost']],
    [
      'a multiplier without unit, which could be 亿元 or 亿 of the own unit',
      '总投资',
      '2.1亿',
      ['项目!B2 number-as-text'],
    ],
    ['the name of another subject', '主体', '企业', ['项目!B2 unknown-value']],
  ])('%s', async (_what, heading, cell, expected) => {
    const bytes = await workbook({
      项目: [
        ['项目名称', heading],
        ['甲', cell],
      ],
    });
    const { faults, descriptors } = await readAll(bytes);
    expect(faults).toEqual(expected);
    expect(descriptors).toEqual([undefined]);
  });

  test('and another project of the same file is still read', async () => {
    const lines = [
      ['项目名称', '总投资'],
      ['甲', 'abc'],
      ['乙', 7],
    ];
    const { descriptors, faults, labels } = await readAll(await workbook({ 项目: lines }));
    expect(faults).toEqual(['项目!B2 quantity-unreadable']);
    expect(descriptors.map((descriptor) => descriptor?.root.values.total_investment)).toEqual([undefined, 7]);
    expect(labels).toEqual(['a.xlsx:2', 'a.xlsx:3']);
  });
});

describe('lists of parts', () => {
  const main = (any: unknown) =>
    [
      ['项目名称', '有无锅炉'],
      ['甲', any],
    ] as (string | null)[][];
  const BOILER = [
    ['所属项目', '锅炉名称'],
    ['甲', '1号'],
  ];

  test.each([
    ['无, no rows: none', '无', undefined, [], []],
    ['blank, no rows: unknown', null, undefined, undefined, []],
    ['blank with rows: those', null, BOILER, [{ name: '1号' }], []],
    ['有 with rows: those', '有', BOILER, [{ name: '1号' }], []],
    ['有 without rows: to be filled in', '有', undefined, [], ['项目!B2 list-lacking']],
    ['有 with a sheet of headings only', '有', [['所属项目', '锅炉名称']], [], ['项目!B2 list-lacking']],
    ['无 with rows: one is wrong', '无', BOILER, [{ name: '1号' }], ['项目!B2 list-denied']],
    ['neither', '不详', undefined, undefined, ['项目!B2 unknown-value']],
  ])('%s', async (_what, any, rows, list, expected) => {
    const { values, faults } = await readAll(
      await workbook({ 项目: main(any), ...(rows ? { 锅炉: rows } : {}) }),
    );
    expect(faults).toEqual(expected);
    expect((values[0] as { boilers?: unknown }).boilers).toEqual(list);
  });

  const TWO = [
    ['项目名称', '项目代码'],
    ['甲', 'A-1'],
    ['乙', 'B-2'],
  ];
  test.each([
    ['by name', '乙', '乙'],
    ['by code, however it is spaced', ' b - 2 ', '乙'],
  ])('a row finds its project %s', async (_what, owner, name) => {
    const { values, faults } = await readAll(
      await workbook({
        项目: TWO,
        锅炉: [
          ['所属项目', '锅炉名称'],
          [owner, '1号'],
        ],
      }),
    );
    expect(faults).toEqual([]);
    expect(values.filter((value) => 'boilers' in (value as object))).toMatchObject([{ name }]);
  });

  test.each([
    ['a row of nobody', TWO, [null, '1号'], '锅炉!B2 row-without-owner'],
    ['a row of a stranger', TWO, ['甲乙', '1号'], '锅炉!A2 row-owner-unknown → 甲'],
    ['a row of two', [['项目名称'], ['甲'], ['甲']], ['甲', '1号'], '锅炉!A2 row-owner-ambiguous'],
  ])('%s stops the whole table', async (_what, projects, row, fault) => {
    const { values, faults } = await readAll(
      await workbook({ 项目: projects, 锅炉: [['所属项目', '锅炉名称'], row] }),
    );
    expect([values, faults]).toEqual([[], [fault]]);
  });

  test('cells merged downwards hold for all their rows', async () => {
    const lines = [
      ['所属项目', '锅炉名称'],
      ['乙', '1号'],
      [null, '2号'],
    ];
    const merges = [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }];
    const { values } = await readAll(await workbook({ 项目: TWO, 锅炉: lines }, { merges }));
    // The same cells are merged in both sheets: the second project then has the first one's name.
    expect(values).toEqual([]);
    const single = await readAll(await workbook({ 项目: [['项目名称'], ['乙']], 锅炉: lines }, { merges }));
    expect(single.values).toMatchObject([{ boilers: [{ name: '1号' }, { name: '2号' }] }]);
  });
});

describe('the table itself', () => {
  const ROW = ['甲', '蓉江新区'];
  test.each([
    [
      'a title, a blank row and remarks above the headings',
      [['2025年项目申报汇总表'], [], ['填报单位：发改局'], ['项目名称', '建设地点'], ROW],
      [],
    ],
    ['rows numbered in advance', [['序号', '项目名称', '建设地点'], [1, ...ROW], [2], [3]], []],
    ['an unknown heading', [['项目名称', '建设地典'], ROW], ['项目!B1 heading-unknown → 建设地点']],
    [
      'one entry under two names',
      [
        ['建设地点', '项目地点', '项目名称'],
        [null, null, '甲'],
      ],
      ['项目!B1 heading-twice'],
    ],
    ['content without heading', [['项目名称', null], ROW], ['项目!B2 heading-empty']],
    ['no headings', [ROW, ROW], ['项目!A1 table-without-headings']],
    ['headings only', [['项目名称', '建设地点']], ['a.xlsx:1:1 table-without-entries']],
  ])('with %s', async (_what, lines, expected) => {
    const { values, faults } = await readAll(await workbook({ 项目: lines as (string | null)[][] }));
    expect(faults).toEqual(expected);
    expect(values).toEqual(
      expected.length > 0 ? [] : [{ subject: 'project', name: '甲', place: '蓉江新区' }],
    );
  });

  const HEADED = [['项目名称', '建设地点'], ROW];
  test.each([
    ['one sheet of any name', { Sheet1: HEADED }, []],
    ['empty sheets beside it', { 项目: HEADED, Sheet2: [], Sheet3: [] }, []],
    ['a sheet of remarks', { 项目: HEADED, 备注: [['随便写']] }, []],
    ['an unknown sheet', { 项目: HEADED, 锅芦: [['x']] }, ['锅芦!A1 sheet-unknown → 锅炉']],
    ['two subjects', { 项目: HEADED, 企业: [['企业名称'], ['丙']] }, ['企业!A1 sheet-twice']],
    [
      'a list twice',
      { 项目: HEADED, 锅炉: [['锅炉名称'], ['1']], boilers: [['锅炉名称'], ['1']] },
      ['boilers!A1 sheet-twice'],
    ],
    ['no main sheet', { 锅炉: [['锅炉名称'], ['1']] }, ['锅炉!A1 table-subject-unclear']],
    ['headings that any subject has', { Sheet1: [['备注'], ['x']] }, ['Sheet1!A1 table-subject-unclear']],
  ])('with %s', async (_what, sheets, expected) => {
    const { values, faults } = await readAll(await workbook(sheets as Record<string, string[][]>));
    expect(faults).toEqual(expected);
    expect(values.length).toBe(expected.length > 0 ? 0 : 1);
  });
});

test('2.1万㎡ and 35蒸吨/小时 are understood, and the report is that of the same JSON', async () => {
  const bytes = await workbook({
    项目: [
      ['项目名称', '建设地点', '申报日期'],
      ['甲', '蓉江新区', day(2025, 3, 1)],
    ],
    建筑: [
      ['所属项目', '建筑名称', '总建筑面积（万㎡）'],
      ['甲', '教学楼', 2.1],
    ],
    锅炉: [
      ['所属项目', '锅炉名称', '额定蒸发量'],
      [null, '1号', '35蒸吨/小时'],
    ],
  });
  const { descriptors } = await readAll(bytes);
  const parts = descriptors[0]?.parts;
  expect(parts?.buildings?.[0]?.values.floor_area).toBe(21000);
  expect(parts?.boilers?.[0]?.values.capacity).toBe(35);
  const report = check(WORKSPACE.program, descriptors[0]!, { today: '2026-01-01' });
  expect(report.asOf).toEqual({ date: '2025-03-01', from: 'filing_date' });
});
