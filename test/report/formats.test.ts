import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/model/diagnostic.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { FORMAT_NAMES, FORMATS } from '../../src/report/registry.ts';
import { makeStyle } from '../../src/report/style.ts';
import { asResult, type Batch, batchOf, renderedText, reportOn, styled, UNREAD } from './sample.ts';

const HOSTILE = '\u001b]0;x\u0007\u009b2J\u202e名\n::error::<script>=cmd|🏗👨‍👩‍👧';

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

const BATCHES: Readonly<Record<string, Batch>> = {
  clean: batchOf(asResult(reportOn(clean))),
  mixed: batchOf(asResult(reportOn(mixed, [retired]))),
  undecided: batchOf(asResult(reportOn({ place: '章贡区' }))),
  'a region before its year': batchOf(
    asResult(reportOn({ subject: 'region', place: '江西省', year: 2024, non_fossil_share: '17.2%' })),
  ),
  hostile: batchOf(
    asResult(
      reportOn(
        {
          ...mixed,
          name: HOSTILE.repeat(20),
          buildings: [{ name: HOSTILE, floor_area: 21000, green_star: { value: 'one', evidence: HOSTILE } }],
          boilers: [{ name: HOSTILE, fuel: 'coal', capacity: 35 }],
        },
        [],
        `${HOSTILE}.json`,
      ),
    ),
    { kind: 'unread', file: `${HOSTILE}2.json`, diagnostics: [retired] },
  ),
  everything: batchOf(asResult(reportOn(clean)), asResult(reportOn(mixed)), UNREAD),
  nothing: batchOf(),
};

const TEXTS = FORMAT_NAMES.filter((name) => !('binary' in FORMATS[name]));
const cases = TEXTS.flatMap((format) => Object.keys(BATCHES).map((name) => [format, name] as const));

describe.each(cases)('%s of %s', (format, name) => {
  const batch = BATCHES[name] ?? batchOf();

  test('is the same every time, ends with one line break, and cannot act on a terminal', async () => {
    const text = await renderedText(format, batch, styled('zh', 80));
    expect(await renderedText(format, batch, styled('zh', 80))).toBe(text);
    if (text !== '') expect(text).toMatch(/[^\n]\n$/);
    // CSV is written as Excel wants it.
    const shown = format === 'csv' ? text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') : text;
    if (format !== 'github') expect(shown).not.toMatch(/^\s*::|##\[/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would act on
    expect(shown).not.toMatch(/[\p{Cf}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/u);
  });
});

describe.each(Object.entries(BATCHES))('the table of %s', (_, batch) => {
  test('keeps to the width in both languages', async () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const width of [40, 80, 120]) {
        for (const detail of ['normal', 'all'] as const) {
          const text = await renderedText('table', batch, styled(lang, width, detail));
          for (const line of text.split('\n')) {
            expect(displayWidth(line), line).toBeLessThanOrEqual(width);
            expect(line).toBe(line.trimEnd());
          }
        }
      }
    }
  });
});

describe('what an officer reads', () => {
  const text = (batch: Batch | undefined, detail: 'normal' | 'all' = 'normal') =>
    renderedText('table', batch ?? batchOf(), styled('zh', 120, detail));
  const section = (all: string, title: string): string =>
    all.split('\n\n【').find((each) => each.startsWith(`${title}】`)) ?? '';

  test('a breach with its clause, words, declared and required values, and what to do', async () => {
    expect(section(await text(BATCHES.mixed), '不符合').split('\n\n')[0]).toBe(
      [
        '不符合】 2',
        '1. 新增产能等量置换〔不符合〕',
        '   依据  《赣州蓉江新区碳达峰实施方案》（文号待核，2023-06-30）三（二）1；管委会方案；必须执行',
        '   原文  “新增产能应当实行等量置换，退出产能不低于新增产能”',
        '   适用  位于赣州蓉江新区，且适用日期（审查基准日）不早于 2023-06-30（无其他适用条件）',
        '   申报  退出产能：0吨/年（第 2 行第 3 列）',
        '   申报  新增产能：100吨/年（第 2 行第 3 列）',
        '         → sample.json:2:3',
        '         2 │ "retired_capacity": …',
        '   要求  退出产能 ÷ 新增产能 ≥ 1',
        '   差距  计算值 0，还差 1',
        '   处理  补足退出产能',
        '   规则  zone-plan/equal-replacement',
      ].join('\n'),
    );
    expect(await text(BATCHES.mixed)).toContain(
      [
        '   申报  绿色建筑等级：一星级（第 4 行第 3 列；证明材料：设计专篇第3页）',
        '         → sample.json:4:3',
        '         4 │ "green_star": …',
        '   要求  绿色建筑等级 ≥ 二星级',
        '   差距  低一级',
      ].join('\n'),
    );
  });

  test('everything missing once, and only what a binding clause needs', async () => {
    const list = section(await text(BATCHES.undecided), '需补正的事项（一次性告知）');
    for (const key of ['zone', 'construction', 'buildings', 'boilers', 'new_capacity']) {
      expect(list.split('\n').filter((line) => new RegExp(`^│ +│ ${key}[ ，]`).test(line))).toHaveLength(1);
    }
    expect(list).toContain('│ 产能置换方案公告');
    expect(section(await text(BATCHES.mixed), '需补正的事项（一次性告知）')).not.toContain('屋顶光伏');
  });

  test('a value exactly at a contested number, with what must be weighed', async () => {
    const review = section(await text(BATCHES.mixed), '需人工认定');
    expect(review).toContain('申报  “甲”额定蒸发量：35蒸吨/小时（第 4 行第 3 列）');
    expect(review).toContain('民法典则含本数');
    expect(review).toContain('   材料  额定蒸发量：锅炉产品铭牌\n   处理  若认定不符合：改用清洁能源');
  });

  test('unmet advice is never called a breach', async () => {
    expect(await text(BATCHES.mixed, 'all')).toContain('〔建议未采纳〕');
    expect(section(await text(BATCHES.mixed), '未采纳的建议、未达到的目标（不影响结论）')).toContain('光伏');
    expect(section(await text(BATCHES.mixed), '不符合')).not.toContain('光伏');
  });

  test('the distance to a target that is not due', async () => {
    const all = await text(BATCHES['a region before its year']);
    expect(all).toContain('现值 17.2%，目标 18.3%（2025年末到期），还差 1.1个百分点');
    expect(all).toContain('无适用的约束性条款');
  });

  test('targets of later years without a value are only counted', async () => {
    const silent = batchOf(asResult(reportOn({ subject: 'region', place: '江西省', year: 2024 })));
    expect(section(await text(silent), '未到期目标的差距')).toContain('- 另有 2 项未填报现值');
    expect(section(await text(silent, 'all'), '未到期目标的差距')).toContain('现值 未填报，目标 18.3%');
  });

  test('what does not apply is counted, and listed with its reason on demand', async () => {
    const small = batchOf(asResult(reportOn({ ...clean, buildings: [{ floor_area: 100, pv: true }] })));
    expect(await text(small)).toContain('【不适用】 1（用 --all 逐条查看）');
    expect(section(await text(small, 'all'), '不适用')).toContain('—— 总建筑面积 < 2万㎡；《');
  });

  test('assumptions are said: retired codes, papers without a date', async () => {
    const notices = section(await text(BATCHES.mixed), '提示');
    expect(notices).toContain('a.json:2:3  提示[place-retired] 区划代码 360782 已停用');
    expect(notices).toContain('日期待核）正文未载明日期，按现行有效处理');
  });

  test('one unreadable input does not hide the others; the last table has them all', async () => {
    const all = await text(BATCHES.everything);
    expect(all).toContain('申报/第二批.json:12:7 /buildings/0/flor_area  错误[unknown-key]');
    const overview = all.slice(all.indexOf('【汇总】'));
    expect(overview).toMatch(/示范小学.*│ 符合 /);
    expect(overview).toMatch(/示范厂.*│ 不符合 +│ +2 │ +1 │ +1 │/);
    expect(overview).toMatch(/第二批\.json +│ 无法读取 /);
  });

  test('the page says that it refuses nothing', async () => {
    for (const batch of Object.values(BATCHES)) expect(await text(batch)).toContain('不构成不予许可的决定');
  });
});

test('colour changes no word', async () => {
  const batch = BATCHES.everything ?? batchOf();
  const painted = await renderedText('table', batch, makeStyle({ lang: 'zh', width: 80, colour: 'on' }));
  expect(painted).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes chalk writes
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await renderedText('table', batch, styled('zh', 80)));
});
