/** The Word forms, read back out of the file: what an officer finds on them, and that nothing strangers wrote can act. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Finding, Report } from '../../src/model/report.ts';
import { docxFormat } from '../../src/report/formats/docx.ts';
import { asResult, type Batch, batchOf, HEAD, reportOn, styled, UNREAD, type Written } from './sample.ts';
import { faultIn } from './xml.ts';

const base = { place: '赣州蓉江新区', construction: 'new', new_capacity: 100, retired_capacity: 100 };
const clean: Written = {
  ...base,
  name: '示范小学',
  buildings: [{ name: '教学楼', floor_area: '2.1万㎡', green_star: 'two', pv: true }],
  boilers: [],
};
const mixed: Written = {
  ...base,
  name: '示范厂',
  retired_capacity: 0,
  buildings: [
    { name: '1号楼', floor_area: 21000, green_star: { value: 'one', evidence: '设计专篇第3页' }, pv: false },
    { name: '2号楼', floor_area: 30000 },
  ],
  boilers: [{ name: '甲', fuel: 'coal', capacity: 35 }],
};
const sparse: Written = { name: '预咨询', place: '赣州蓉江新区' };

async function bytesOf(batch: Batch, lang: 'zh' | 'en' = 'zh', selection?: number): Promise<Uint8Array> {
  const style = styled(lang, 100);
  const pieces = batch.map((result) => structuredClone(docxFormat.each(result, style)));
  const head = { ...HEAD, ...(selection === undefined ? {} : { selection }) };
  return (await docxFormat.whole(pieces, { head, tail: { diagnostics: [] } }, style)) as Uint8Array;
}

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Paragraph by paragraph. */
const linesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    unescaped([...inner.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  );

const documentXml = async (batch: Batch, lang: 'zh' | 'en' = 'zh'): Promise<string> =>
  partsOf(await bytesOf(batch, lang))['word/document.xml'] ?? '';

const read = async (written: Written): Promise<readonly string[]> =>
  linesIn(await documentXml(batchOf(asResult(reportOn(written)))));

/** What stands between two lines. */
const between = (lines: readonly string[], from: string, to: string): readonly string[] =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));

const HOSTILE =
  '\u001b]0;x\u0007\u009b2J\u202e名\r\n::error::</w:t><w:br/><script>&amp;=cmd|\ufffe\uffff\ud800🏗👨‍👩‍👧';
const hostileReport: Report = {
  ...reportOn(
    {
      ...mixed,
      name: HOSTILE,
      buildings: [{ name: HOSTILE, floor_area: 21000, green_star: { value: 'one', evidence: HOSTILE } }],
      boilers: [{ name: HOSTILE, fuel: 'coal', capacity: 35 }],
    },
    [],
    `${HOSTILE}.json`,
  ),
  identity: HOSTILE,
  owner: HOSTILE,
  gone: [{ rule: 'a/b', part: HOSTILE, outcome: 'not_met', why: 'part' }],
};

const BATCHES: Readonly<Record<string, Batch>> = {
  clean: batchOf(asResult(reportOn(clean))),
  mixed: batchOf(asResult(reportOn(mixed))),
  sparse: batchOf(asResult(reportOn(sparse))),
  'a region': batchOf(asResult(reportOn({ subject: 'region', place: '江西省', year: 2024 }))),
  hostile: batchOf(asResult(hostileReport), { kind: 'unread', file: HOSTILE, diagnostics: [] }),
  everything: batchOf(UNREAD, asResult(reportOn(clean)), asResult(reportOn(mixed))),
  nothing: batchOf(),
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(Object.entries(BATCHES))('the file of %s', (_, batch) => {
  test.each(['zh', 'en'] as const)('is sound XML in every part (%s)', async (lang) => {
    const parts = partsOf(await bytesOf(batch, lang));
    const faults = Object.entries(parts).flatMap(([path, xml]) => {
      const fault = faultIn(xml);
      return fault === undefined ? [] : [`${path}: ${fault}`];
    });
    expect(faults).toEqual([]);
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
  });

  test('is the same whenever and wherever it is made', async () => {
    const made: Uint8Array[] = [];
    for (const [zone, day] of [
      ['Asia/Shanghai', '2025-03-01T10:00:00Z'],
      ['America/Los_Angeles', '2031-12-31T23:59:58Z'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      made.push(await bytesOf(batch));
    }
    expect(Buffer.compare(made[0] ?? new Uint8Array(), made[1] ?? new Uint8Array())).toBe(0);
  });
});

test('what strangers wrote stays text: no element more than with plain names', async () => {
  const elements = (xml: string): readonly string[] =>
    [...xml.matchAll(/<(w:[\w]+)/g)].map(([, name = '']) => name);
  const plain = '名';
  const tame: Report = {
    ...reportOn({
      ...mixed,
      name: plain,
      buildings: [{ name: plain, floor_area: 21000, green_star: { value: 'one', evidence: plain } }],
      boilers: [{ name: plain, fuel: 'coal', capacity: 35 }],
    }),
    identity: plain,
    owner: plain,
    gone: [{ rule: 'a/b', part: plain, outcome: 'not_met', why: 'part' }],
  };
  const hostile = await documentXml(batchOf(asResult(hostileReport)));
  expect(elements(hostile)).toEqual(elements(await documentXml(batchOf(asResult(tame)))));
  const shown =
    '\\u001b]0;x\\u0007\\u009b2J\\u202e名\\u000d\\u000a\\u003a:error\\u003a:</w:t><w:br/><script>&amp;=cmd|\\ufffe\\uffff\\ud800';
  expect(linesIn(hostile).filter((line) => line.startsWith(shown)).length).toBeGreaterThan(2);
});

describe('审查意见表', () => {
  test('conclusion first, with its meaning, then who and where', async () => {
    const lines = await read({ ...clean, project_code: '2309-360702' });
    expect(lines.slice(0, 8)).toEqual([
      '政策符合性审查意见表',
      '编号：____________________',
      '审查结论',
      '符合——适用的约束性条款均已符合',
      '约束性条款',
      '不符合 0，待补正 0，需人工认定 0，符合 4，不适用 0',
      '项目名称',
      '示范小学',
    ]);
    expect(lines).not.toContain('补正材料一次性告知书');
  });

  test('a breach: ground with authority and words, declared and required values, what to do', async () => {
    const lines = await read(mixed);
    expect(between(lines, '不符合（2 项）', '2')).toEqual([
      '1',
      '新增产能等量置换',
      '《赣州蓉江新区碳达峰实施方案》',
      '文号待核，2023-06-30',
      '三（二）1；管委会方案；必须执行',
      '原文：“新增产能应当实行等量置换，退出产能不低于新增产能”',
      '申报：退出产能：0吨/年',
      '申报：新增产能：100吨/年',
      '要求：退出产能 ÷ 新增产能 ≥ 1',
      '差距：计算值 0，还差 1',
      '不符合',
      '补足退出产能',
    ]);
    expect(lines).toContain('申报：绿色建筑等级：一星级（证明材料：设计专篇第3页）');
  });

  test('an item left to a person has room for the decision, who made it and when', async () => {
    const lines = await read(mixed);
    const at = lines.findIndex((line) => line.startsWith('认定意见（第 '));
    expect(lines[at + 1]).toMatch(/^认定人： {20} +年 +月 +日$/);
    expect(lines.filter((line) => line.startsWith('须认定：')).length).toBeGreaterThan(0);
  });

  test('pressing items come before settled ones; advice stands apart and blocks nothing', async () => {
    const lines = await read(mixed);
    const order = ['不符合（', '待补正（', '需人工认定（', '符合（'].map((head) =>
      lines.findIndex((line) => line.startsWith(head)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    const advice = lines.indexOf('未采纳的建议、未达到的目标（不影响结论）');
    expect(advice).toBeGreaterThan(order[3] ?? 0);
    expect(lines[advice + 1]).toMatch(/^1\. 退出产能.*〔计入地区目标缺口〕——/);
    expect(lines[advice + 2]).toMatch(/^2\. .*光伏.*〔建议未采纳〕——/);
  });

  test('three levels sign, after everything else, and the page refuses nothing', async () => {
    const lines = await read(mixed);
    const levels = ['审查人意见', '复核人意见', '审批意见'].map((title) => lines.indexOf(title));
    expect(levels.every((at) => at > lines.indexOf('未采纳的建议、未达到的目标（不影响结论）'))).toBe(true);
    expect(lines.filter((line) => /^(签名|签章)：.*年.*月.*日$/.test(line))).toHaveLength(3);
    expect(lines.join()).toContain('不构成不予许可的决定');
  });

  test("persons' decisions, changes since the earlier round and what is gone are in it", async () => {
    const report = reportOn(mixed);
    const span = { file: 'd.yaml', line: 1, column: 1 };
    const decided = {
      kind: 'determination',
      decision: 'pass',
      reason: '见会议纪要',
      by: '张三',
      date: '2025-02-28',
      span,
    } as const;
    const waived = {
      kind: 'waiver',
      basis: '条例',
      approver: '省厅',
      number: '〔2025〕1号',
      from: '2025-01-01',
      until: '2025-12-31',
      span,
    } as const;
    const touched = (finding: Finding): Finding => {
      if (finding.verdict === 'review') return { ...finding, settled: decided };
      if (finding.verdict === 'fail' && finding.part) return { ...finding, settled: waived };
      return finding.verdict === 'fail' ? { ...finding, change: 'remaining' } : finding;
    };
    const changed: Report = {
      ...report,
      findings: report.findings.map(touched),
      gone: [{ rule: 'zone-plan/boilers', part: '旧锅炉', outcome: 'not_met', why: 'part' }],
    };
    const lines = linesIn(await documentXml(batchOf(asResult(changed))));
    const settled = lines.slice(lines.findIndex((line) => line.startsWith('已获豁免、经认定或已整改（')));
    expect(settled).toContain('经人工认定：符合；理由：见会议纪要；认定人：张三，2025-02-28');
    expect(settled.join('\n')).toContain(
      '经批准豁免：省厅，〔2025〕1号；依据：条例；有效期 2025-01-01 至 2025-12-31',
    );
    expect(lines).toContain('仍存在');
    expect(lines.find((line) => line.startsWith('1. 旧锅炉；'))).toMatch(/zone-plan\/boilers.*上次“不符合”/);
  });

  test('a conclusion over some clauses does not pass for one over all', async () => {
    const xml =
      partsOf(await bytesOf(batchOf(asResult(reportOn(clean))), 'zh', 2))['word/document.xml'] ?? '';
    expect(linesIn(xml)).toContain('注意：仅核对了 2 条规则，结论不代表全部条款。');
  });

  test('heads of tables repeat, rows stay whole, the pack stands at the foot of every page', async () => {
    const parts = partsOf(await bytesOf(BATCHES.mixed ?? batchOf()));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    expect(xml.match(/<w:tr>/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length);
    for (const path of ['word/footer1.xml', 'word/footer2.xml'])
      expect(linesIn(parts[path] ?? '').join()).toContain(
        `规则包 ${HEAD.pack.name} ${HEAD.pack.version} ${HEAD.pack.hash.slice(0, 16)}`,
      );
  });
});

describe('补正材料一次性告知书', () => {
  test('every blank of the notice is there, and the law it rests on', async () => {
    const lines = await read(sparse);
    const notice = lines.slice(lines.indexOf('补正材料一次性告知书'));
    for (const field of '编号 申请人 联系人及联系方式 申请事项 申请日期 承办人员 法律依据 需补正材料 申请人签收 签收时间'.split(
      ' ',
    ))
      expect(notice).toContain(field);
    expect(notice.join('\n')).toContain('《中华人民共和国行政许可法》第三十二条第一款第四项');
    expect(notice).toContain('补正期限：请于     年    月    日前补正。');
    expect(notice).toContain('（机关印章）');
    expect(notice.at(-1)).toBe('本告知书一式两份，一份交申请人，一份由受理机关存档。');
  });

  test('facts that one material proves stand under it, lists of parts last, each with who asks', async () => {
    const lines = await read(sparse);
    const notice = between(
      lines,
      '涉及条款',
      '清单逐项列明后，所列各项须同时载明上述要点；新列各项如涉及其他条款，仍须补全该项的情况。',
    );
    const materials = notice.flatMap((line, i) => (/^\d+$/.test(line) ? [`${line} ${notice[i + 1]}`] : []));
    expect(materials.at(-1)).toMatch(/^\d+ 组成部分清单（没有该类组成部分的，书面说明“无”）$/);
    expect(new Set(materials.map((each) => each.replace(/^\d+ /, ''))).size).toBe(materials.length);
    expect(notice.join('\n')).not.toContain('[]');
    expect(notice.filter((line) => line.startsWith('《')).length).toBeGreaterThanOrEqual(materials.length);
  });

  test('advice asks for nothing: no fact but those that binding clauses need', async () => {
    const lines = await read(mixed);
    const notice = lines.slice(lines.indexOf('补正材料一次性告知书'));
    expect(notice).toContain('绿色建筑等级');
    expect(notice).toContain('所属部位：建筑“2号楼”');
    expect(notice.join()).not.toContain('光伏');
  });

  test('the item refers to the material of the notice', async () => {
    const lines = await read(mixed);
    expect(lines).toContain('按《补正材料一次性告知书》第 1 项补正');
  });
});

describe('a batch', () => {
  test('each form has pages of its own, and what could not be read stands last with its faults', async () => {
    const xml = await documentXml(BATCHES.everything ?? batchOf());
    const lines = linesIn(xml);
    const titles = lines.filter((line) =>
      /^(政策符合性审查意见表|补正材料一次性告知书|填写有误.*)$/.test(line),
    );
    expect(titles).toEqual([
      '政策符合性审查意见表',
      '政策符合性审查意见表',
      '补正材料一次性告知书',
      '填写有误或无法读取、未能核对的文件',
    ]);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)?.length).toBe(4);
    expect(lines.join()).toContain('申报/第二批.json:12:7 /buildings/0/flor_area  错误[unknown-key]');
  });

  test('nothing given is said, too', async () => {
    expect(await linesIn(await documentXml(batchOf()))).toContain('没有可核对的文件。');
  });
});

test('an English reader gets English forms', async () => {
  const lines = linesIn(await documentXml(BATCHES.mixed ?? batchOf(), 'en'));
  expect(lines).toContain('Opinion on compliance with policy papers');
  expect(lines).toContain('Notice of everything to be supplied');
  expect(lines).toContain('Not met (2)');
});
