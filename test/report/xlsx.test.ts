/** The ledger as an officer opens it: what stands in which cell, and that nothing in it acts or gets lost. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkFiles } from '../../src/app/check-files.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import { isBinding } from '../../src/model/rule.ts';
import { viewOf } from '../../src/report/view/report.ts';
import { tablesAsXlsx } from '../../src/sheet/write-tables.ts';
import { formAsXlsx } from '../../src/sheet/write-xlsx.ts';
import { fill, form } from '../sheet/forms.ts';
import { WORKSPACE } from '../sheet/tables.ts';
import { asResult, type Batch, batchOf, rendered, reportOn, styled, UNREAD } from './sample.ts';

const base = { place: '赣州蓉江新区', construction: 'new', new_capacity: 100, retired_capacity: 100 };
const clean = {
  ...base,
  name: '示范小学',
  buildings: [{ name: '教学楼', floor_area: '2.1万㎡', green_star: 'two', pv: true }],
  boilers: [],
};
const mixed = {
  ...base,
  name: '示范厂',
  retired_capacity: 0,
  buildings: [
    { name: '1号楼', floor_area: 21000, green_star: { value: 'one', evidence: '设计专篇第3页' }, pv: false },
    { floor_area: 30000 },
  ],
  boilers: [{ name: '甲', fuel: 'coal', capacity: 35 }],
};
const retired = diagnostic(
  'place-retired',
  { code: '360782', current: '南康区 360703' },
  { severity: 'notice', span: { file: 'a.json', line: 2, column: 3 } },
);
const EVERYTHING = batchOf(asResult(reportOn(clean)), asResult(reportOn(mixed, [retired])), UNREAD);

type Record_ = Readonly<Record<string, CellValue>>;

/** Rows by their headings, blank cells left out. */
const recordsOf = ({ rows: [headings = [], ...rows] }: Sheet): readonly Record_[] =>
  rows.map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, i) => {
        const value = row[i];
        return value === null || value === undefined ? [] : [[String(heading), value]];
      }),
    ),
  );

async function ledgerOf(batch: Batch, detail: 'normal' | 'all' = 'normal', lang: 'zh' | 'en' = 'zh') {
  const bytes = (await rendered('xlsx', batch, styled(lang, 80, detail))) as Uint8Array;
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const of = (name: string): Sheet => sheets.find((each) => each.name === name)!;
  return { bytes, sheets, of, records: (name: string) => recordsOf(of(name)) };
}

describe('the ledger', () => {
  test('has a row for each input, with its conclusion, its counts and what stands in the way', async () => {
    const rows = (await ledgerOf(EVERYTHING)).records('台账');
    expect(rows.map((row) => [row.序号, row.名称, row.结论, row.不符合, row.待补正, row.需人工认定])).toEqual(
      [
        [1, '示范小学', '符合', 0, 0, 0],
        [2, '示范厂', '不符合', 2, 1, 1],
        [3, undefined, '无法读取', undefined, undefined, undefined],
      ],
    );
    expect(rows[1]).toMatchObject({
      地点: '赣州蓉江新区（rongjiang）',
      审查基准日: new Date('2025-03-01T00:00:00Z'),
      不符合的条款: expect.stringContaining('新增产能等量置换'),
      待补正的事项: '1. 绿色建筑等级',
      错误与提示: '提示 2 条',
    });
    expect(rows[2]?.错误与提示).toContain('错误[unknown-key]');
    expect(rows[2]?.文件).toBe('申报/第二批.json');
  });

  test('has a row for each finding, with clause, words, declared and required', async () => {
    const rows = (await ledgerOf(EVERYTHING)).records('核对明细').filter((row) => row.台账序号 === 2);
    expect(rows.find((row) => row.规则编号 === 'zone-plan/equal-replacement')).toMatchObject({
      名称: '示范厂',
      结果: '不符合',
      事项: '新增产能等量置换',
      依据文件: '《赣州蓉江新区碳达峰实施方案》',
      文号: '文号待核',
      文件日期: new Date('2023-06-30T00:00:00Z'),
      条款: '三（二）1',
      效力层级: '管委会方案',
      约束力: '必须执行',
      约束性: '是',
      原文: '新增产能应当实行等量置换，退出产能不低于新增产能',
      申报情况: '退出产能：0吨/年\n新增产能：100吨/年',
      要求: '退出产能 ÷ 新增产能 ≥ 1',
      差距: '计算值 0，还差 1',
      处理建议: '补足退出产能',
      数据路径: expect.stringContaining('/retired_capacity'),
    });
    const star = rows.find((row) => String(row.申报情况).includes('绿色建筑等级'));
    expect(star?.申报情况).toBe('绿色建筑等级：一星级（证明材料：设计专篇第3页）');
    expect(rows.find((row) => row.结果 === '待补正')?.待补内容).toBe('绿色建筑等级（第 1 项）');
    expect(rows.find((row) => row.结果 === '需人工认定')?.认定要点).toContain('民法典');
    expect(rows.map((row) => row.结果)).toContain('建议未采纳');
  });

  test('with everything asked for has every finding but those that do not apply', async () => {
    for (const result of EVERYTHING) {
      if (result.kind !== 'report') continue;
      const applicable = result.report.findings.filter(({ verdict }) => verdict !== 'not_applicable');
      const rows = (await ledgerOf([result], 'all')).records('核对明细');
      expect(rows.map((row) => row.规则编号).toSorted()).toEqual(
        applicable.map(({ rule }) => rule.id).toSorted(),
      );
      const usual = (await ledgerOf([result])).records('核对明细');
      const binding = applicable.filter(({ rule }) => isBinding(rule));
      expect(usual.filter((row) => row.约束性 === '是')).toHaveLength(binding.length);
    }
  });

  test('has a row for each fact to supply, and for each fault and notice', async () => {
    const ledger = await ledgerOf(batchOf(asResult(reportOn({ place: '章贡区' })), ...EVERYTHING));
    const wanted = viewOf(asResult(reportOn({ place: '章贡区' })), styled('zh', 80));
    const asked = wanted.kind === 'report' ? wanted.wanted.filter(({ binding }) => binding) : [];
    const rows = ledger.records('补正事项').filter((row) => row.台账序号 === 1);
    expect(rows.map((row) => [row.项号, row.应补事项, row.事项代号])).toEqual(
      asked.map(({ number, label, key }) => [number, label, key]),
    );
    expect(rows.find((row) => row.事项代号 === 'new_capacity')).toMatchObject({
      单位: '吨/年',
      须补正: '是',
    });
    const remarks = ledger.records('填报错误与提示').filter((row) => row.台账序号 === 3);
    expect(remarks.map((row) => [row.类别, String(row.内容).slice(0, 10)])).toEqual([
      ['提示', 'a.json:2:3'],
      ['提示', expect.any(String)],
    ]);
    expect(ledger.records('填报错误与提示').at(-1)).toMatchObject({ 台账序号: 4, 类别: '填报错误' });
  });

  test.each(['zh', 'en'] as const)(
    'explains every column (%s), prints on A4, and keeps its headings in sight',
    async (lang) => {
      const { sheets } = await ledgerOf(EVERYTHING, 'normal', lang);
      const notes = sheets.at(-1)!;
      for (const sheet of sheets.slice(0, -1)) {
        const explained = notes.rows.filter(([about]) => about === sheet.name).map(([, entry]) => entry);
        const isFirst = sheet === sheets[0];
        expect(explained, sheet.name).toEqual(sheet.rows[0]!.slice(isFirst ? 1 : 0));
        expect(new Set(sheet.rows[0]).size, sheet.name).toBe(sheet.rows[0]!.length);
        expect(sheet.freezePane).toMatchObject({ rows: 1 });
        expect(sheet.autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]+${sheet.rows.length}$`));
        expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1 });
        expect(sheet.pageSetup?.printTitlesRow).toBe('$1:$1');
      }
    },
  );

  test('is the same bytes each time and everywhere', async () => {
    const { bytes } = await ledgerOf(EVERYTHING);
    for (const zone of ['Asia/Shanghai', 'America/New_York']) {
      vi.stubEnv('TZ', zone);
      expect(Buffer.compare(bytes, (await ledgerOf(EVERYTHING)).bytes)).toBe(0);
    }
    vi.unstubAllEnvs();
  });
});

const FORMULAS = [
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '#REF!',
  '#N/A',
  '_x0041_',
  '1e5',
  '0012',
  '2025-03-01',
  '<script>&amp;',
  '🏗👨‍👩‍👧',
  '\uffff\ufffe',
  '\u202e名\n::error::|',
];

const folder = mkdtempSync(join(tmpdir(), 'hegui-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('text of strangers', () => {
  const named = (name: string): Batch =>
    batchOf(asResult(reportOn({ ...mixed, name, boilers: [{ name, fuel: 'coal', capacity: 35 }] })));

  test.each(FORMULAS)('%j is text in every cell, and whole', async (name) => {
    const { sheets, records } = await ledgerOf(named(name));
    const view = viewOf(named(name)[0]!, styled('zh', 80));
    expect(records('台账')[0]?.名称).toBe(view.kind === 'report' ? view.name : '');
    for (const { cells } of sheets) {
      for (const { formula, type } of cells?.values() ?? []) {
        expect(formula).toBeUndefined();
        expect(type).not.toBe('error');
      }
    }
  });

  test('is cut at what a cell holds, with a mark, between characters', async () => {
    const column = { heading: '甲', width: 10, kind: 'text' } as const;
    const table = (text: string) => ({
      name: '甲',
      columns: [column],
      rows: [[text]],
      frozen: 0,
      printed: 1,
    });
    const mark = '…（略）';
    for (const text of ['长'.repeat(32_767), '长'.repeat(32_768), `长${'🏗'.repeat(20_000)}`]) {
      const book = { title: '甲', tables: [table(text)], footer: '', cutMark: mark };
      const { sheets } = await readXlsx(await tablesAsXlsx(book));
      const read = String(sheets[0]!.rows[1]![0]);
      expect(read.length).toBeLessThanOrEqual(32_767);
      expect(read).not.toMatch(/\p{Cs}/u);
      expect(read).toBe(text.length <= 32_767 ? text : `${text.slice(0, read.length - mark.length)}${mark}`);
    }
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  test.skipIf(!office)('does nothing in a spreadsheet program', { timeout: 180_000 }, async () => {
    const { bytes } = await ledgerOf(FORMULAS.flatMap(named));
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const call = [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):9,34,76',
      '--outdir',
      folder,
    ];
    expect(spawnSync('soffice', [...call, join(folder, 'a.xlsx')]).status).toBe(0);
    const text = readFileSync(join(folder, 'a.csv'), 'utf8');
    const lines = text.split('\n').filter((line) => /^\d+\t/.test(line));
    expect(lines).toHaveLength(FORMULAS.length);
    const visible = ['\t=1', '\uffff\ufffe', '\u202e名\n::error::|', '🏗👨‍👩‍👧'];
    FORMULAS.forEach((name, i) => {
      if (visible.includes(name)) return;
      expect(
        lines[i]
          ?.split('\t')[1]
          ?.replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"'),
      ).toBe(name);
    });
  });
});

test('the whole journey: an empty form, filled in, checked, and the ledger of it', async () => {
  const made = form('project', ['建筑', '锅炉']);
  const bytes = await fill(await formAsXlsx(made), {
    项目: [
      {
        项目名称: '第三小学',
        建设地点: '蓉江新区',
        申报日期: '2025年3月1日',
        建设性质: '新建',
        有无锅炉: '无',
      },
      { 项目名称: '=1+1', 建设地点: '南昌市青山湖区', 申报日期: '2023-03-01', 有无锅炉: '有' },
      { 项目名称: '填错的厂', 建设地点: '蓉江新取' },
    ],
    建筑: [
      {
        所属项目: '第三小学',
        建筑名称: '教学楼',
        '总建筑面积（㎡）': '2.1万㎡',
        建筑类别: '公共建筑',
        绿色建筑等级: '一星级',
      },
    ],
    锅炉: [{ 所属项目: '=1+1', 锅炉名称: '1号', '额定蒸发量（蒸吨/小时）': '35蒸吨/小时', 锅炉燃料: '煤炭' }],
  });
  const file = join(folder, '申报表.xlsx');
  writeFileSync(file, bytes);
  const results = await checkFiles([file], WORKSPACE, { today: '2026-01-31' });
  const ledger = await ledgerOf(results, 'all');
  const overview = ledger.records('台账');
  expect(overview.map((row) => [row.名称, row.文件, row.结论 === '无法读取'])).toEqual([
    ['第三小学', `${file}:2`, false],
    ['=1+1', `${file}:3`, false],
    [undefined, `${file}:4`, true],
  ]);
  results.forEach((result, i) => {
    const own = (sheet: string) => ledger.records(sheet).filter((row) => row.台账序号 === i + 1);
    const view = viewOf(result, styled('zh', 80, 'all'));
    if (result.kind === 'unread' || view.kind === 'unread') {
      expect(own('填报错误与提示').map((row) => row.内容)).toEqual(view.kind === 'unread' ? view.faults : []);
      return;
    }
    const applicable = result.report.findings.filter(({ verdict }) => verdict !== 'not_applicable');
    expect(applicable.length).toBeGreaterThan(0);
    expect(
      own('核对明细')
        .map((row) => row.规则编号)
        .toSorted(),
    ).toEqual(applicable.map(({ rule }) => rule.id).toSorted());
    expect(own('补正事项').map((row) => row.应补事项)).toEqual(view.wanted.map(({ label }) => label));
    expect(own('填报错误与提示').map((row) => row.内容)).toEqual(view.notices);
    expect(overview[i]?.审查基准日).toEqual(new Date(`${result.report.asOf.date}T00:00:00Z`));
  });
  const places = ledger.records('核对明细').map((row) => row.文件中的位置);
  expect(places.some((place) => /^表“建筑” [A-Z]+2/.test(String(place)))).toBe(true);
});
