/** The form as an applicant gets it, fills it in and sends it back. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { rulesConcerning } from '../../src/app/template.ts';
import { readDescriptor } from '../../src/descriptor/read.ts';
import { factsReadBy } from '../../src/report/rule-facts.ts';
import type { Form } from '../../src/sheet/form.ts';
import { formAsCsv, formAsJson } from '../../src/sheet/write-text.ts';
import { formAsXlsx } from '../../src/sheet/write-xlsx.ts';
import { fill, form } from './forms.ts';
import { csv, readAll, WORKSPACE } from './tables.ts';

describe('a form made for buildings and boilers', () => {
  const made = form('project', ['建筑', '锅炉']);

  test('filled in as told, is understood', async () => {
    const bytes = await fill(await formAsXlsx(made), {
      项目: [
        {
          项目名称: '第三小学',
          建设地点: '蓉江新区',
          申报日期: '2025年3月1日',
          有无锅炉: '有',
          有无数据中心: '无',
        },
      ],
      建筑: [
        {
          所属项目: '第三小学',
          建筑名称: '教学楼',
          '总建筑面积（㎡）': '2.1万㎡',
          建筑类别: '公共建筑',
          绿色建筑等级: '二星级',
        },
      ],
      锅炉: [{ 锅炉名称: '1号', '额定蒸发量（蒸吨/小时）': '35蒸吨/小时', 锅炉燃料: '天然气' }],
    });
    const { descriptors, faults, values } = await readAll(bytes);
    expect(faults).toEqual([]);
    expect(values).toEqual([
      {
        subject: 'project',
        name: '第三小学',
        place: '蓉江新区',
        filing_date: '2025年3月1日',
        boilers: [{ name: '1号', capacity: '35蒸吨/小时', fuel: '天然气' }],
        buildings: [{ name: '教学楼', floor_area: '2.1万㎡', category: '公共建筑', green_star: '二星级' }],
        data_centers: [],
      },
    ]);
    expect(descriptors[0]?.parts.buildings?.[0]?.values.floor_area).toBe(21000);
  });

  test('filled in with slips, says each by sheet and cell', async () => {
    const bytes = await fill(await formAsXlsx(made), {
      项目: [{ 项目名称: '甲', 建设地点: '蓉江新取', 有无锅炉: '无' }],
      建筑: [
        { 建筑名称: '一', '总建筑面积（㎡）': '2.1万' },
        { 建筑名称: '二', 建筑类别: '公共建住' },
      ],
      锅炉: [{ 锅炉名称: '1号', '额定蒸发量（蒸吨/小时）': '35㎡' }],
    });
    const sheets = (await readXlsx(bytes)).sheets;
    const at = (sheet: string, heading: string, row: number): string => {
      const column = sheets.find(({ name }) => name === sheet)!.rows[0]!.indexOf(heading);
      const letters = `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}`;
      return `${sheet}!${letters}${row}`;
    };
    expect((await readAll(bytes)).faults.toSorted()).toEqual(
      [
        `${at('项目', '有无锅炉', 2)} list-denied`,
        `${at('项目', '建设地点', 2)} place-unknown → 蓉江新区`,
        `${at('建筑', '总建筑面积（㎡）', 2)} number-as-text`,
        `${at('建筑', '建筑类别', 3)} unknown-value → 公共建筑`,
        `${at('锅炉', '额定蒸发量（蒸吨/小时）', 2)} unit-mismatch`,
      ].toSorted(),
    );
  });

  test('has drop-downs whose values are all accepted, notes, and a frozen row of headings', async () => {
    const { sheets } = await readXlsx(await formAsXlsx(made));
    const choices = sheets.find(({ name }) => name === '选项')!;
    expect(choices.hidden).toBe(true);
    for (const sheet of sheets.filter(({ name }) => ['项目', '建筑', '锅炉'].includes(name))) {
      const headings = sheet.rows[0]!;
      expect(sheet.freezePane).toEqual({ rows: 1, columns: 1 });
      expect(sheet.dataValidations?.length).toBe(headings.length);
      headings.forEach((_, column) => {
        expect(sheet.cells?.get(`0,${column}`)?.comment?.text).toMatch(/留空|名称或代码/);
      });
      for (const validation of sheet.dataValidations ?? []) {
        expect((validation.inputMessage ?? '').length).toBeLessThanOrEqual(255);
        expect((validation.inputTitle ?? '').length).toBeLessThanOrEqual(32);
        expect((validation.errorMessage ?? '').length).toBeLessThanOrEqual(225);
      }
    }
    const grade = made.lists.flatMap(({ facts }) => facts).find(({ key }) => key === 'green_star')!;
    const labels = grade.type.kind === 'grade' ? grade.type.values.map(({ label }) => label.zh) : [];
    const columns = choices.rows[0]!.map((_, column) =>
      choices.rows.flatMap((row) => (row[column] === null || row[column] === undefined ? [] : [row[column]])),
    );
    expect(columns).toContainEqual(labels);
  });
});

const FORMS: readonly (readonly [string, Form])[] = [
  ['projects', form('project', [])],
  ['projects, every fact', form('project', [], 'all')],
  ['a charging station', form('project', ['充换电站'])],
  ['enterprises', form('enterprise', [])],
  ['regions', form('region', [])],
];

describe.each(FORMS)('an empty form for %s', (_what, made) => {
  test('is read as a form without entries', async () => {
    for (const bytes of [await formAsXlsx(made), csv(formAsCsv(made))]) {
      const { values, faults } = await readAll(bytes, 'a');
      expect(values).toEqual([]);
      expect(faults).toEqual(['a:1:1 table-without-entries']);
    }
  });

  test('is for this subject when a name is filled in', async () => {
    const width = formAsCsv(made).trimEnd().split('\r\n').at(-1)!.split(',').length;
    const text = `${formAsCsv(made)}甲${','.repeat(width - 1)}\r\n`;
    expect((await readAll(csv(text), 'a')).values).toEqual([{ subject: made.subject, name: '甲' }]);
  });

  test('as JSON states nothing and is accepted', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { descriptor, diagnostics } = readDescriptor(formAsJson(made, lang), 'a', WORKSPACE.reader);
      expect(diagnostics).toEqual([]);
      expect(Object.values(descriptor!.root.values)).toEqual([]);
    }
  });

  test('is the same bytes each time and everywhere', async () => {
    const first = await formAsXlsx(made);
    for (const zone of ['Asia/Shanghai', 'America/New_York']) {
      vi.stubEnv('TZ', zone);
      expect(Buffer.compare(first, await formAsXlsx(made))).toBe(0);
    }
    vi.unstubAllEnvs();
  });
});

test('a kind of facility asks for fewer facts than all facilities, and for none of another kind', () => {
  const factsOf = (made: Form) => made.lists.flatMap(({ facts }) => facts.map(({ key }) => key));
  const charging = factsOf(form('project', ['充换电站']));
  const all = factsOf(form('project', ['设施'], 'all'));
  expect(charging).toContain('kind');
  expect(charging.length).toBeLessThan(all.length / 4);
  expect(all).toEqual(expect.arrayContaining(charging));
});

test('the form asks for every fact that a binding rule of the subject reads', () => {
  const made = form('project', []);
  const asked = new Set([...made.facts, ...made.lists.flatMap(({ facts }) => facts)]);
  const rules = rulesConcerning(
    'project',
    made.lists.map(({ part }) => ({ part, kinds: [] })),
    WORKSPACE,
  );
  const lacking = rules.flatMap((rule) =>
    factsReadBy(rule).filter((fact) => 'type' in fact && !asked.has(fact)),
  );
  expect(rules.length).toBeGreaterThan(50);
  expect(lacking).toEqual([]);
});
