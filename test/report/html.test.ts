/** What an HTML report shows, leaves out and leads to; that nothing in it acts is shown in a browser (test/browser). */
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/report.ts';
import type { Run } from '../../src/report/format.ts';
import { htmlFormat } from '../../src/report/formats/html.ts';
import { makeStyle } from '../../src/report/style.ts';
import { HOSTILE } from '../html/hostile.ts';
import { asResult, HEAD, reportOn, ruleOf, styled, UNREAD } from './sample.ts';

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
const CLEAN = asResult(reportOn(clean));
const MIXED = asResult(reportOn(mixed));
const UNDECIDED = asResult(reportOn({ place: '章贡区' }));
const REGION = asResult(
  reportOn({ subject: 'region', place: '江西省', year: 2024, non_fossil_share: '17.2%' }),
);

const RUN: Run = { head: HEAD, tail: { diagnostics: [] } };
const piecesOf = (results: readonly Result[], style = styled('zh', 80)) =>
  results.map((result) => structuredClone(htmlFormat.each(result, style)));
const page = (results: readonly Result[], style = styled('zh', 80), run = RUN): string =>
  String(htmlFormat.whole(piecesOf(results, style), run, style));

/** The words of a piece of markup, one space wherever a tag stood. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const section = (markup: string, id: string): string => {
  const found = new RegExp(`<(section|details) class="part[^"]*" id="${id}"[\\s\\S]*?</\\1>\\n`).exec(markup);
  return wordsOf(found?.[0] ?? '');
};
const idsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<(?:section|details) class="part[^"]*" id="([^"]+)"/g)].map(([, id = '']) => id);

describe('one project', () => {
  test('conclusion, counts and the head of a form come before any clause', () => {
    const text = wordsOf(page([MIXED]));
    const told = [
      '结论： 不符合',
      '不符合 2，待补正 1',
      '赣州蓉江新区',
      '审查基准日',
      MIXED.inputHash,
      HEAD.pack.hash,
    ];
    for (const each of told) expect(text.indexOf(each), each).toBeGreaterThan(0);
    for (const each of told) expect(text.indexOf(each), each).toBeLessThan(text.indexOf('1. 新增产能'));
  });

  test.each([
    ['mixed', MIXED, ['unmet', 'wanted', 'open', 'review', 'notices']],
    ['undecided', UNDECIDED, ['wanted', 'open']],
    ['a region before its year', REGION, ['distance']],
  ])('sections of %s, most pressing first, each reached from the contents', (_name, result, expected) => {
    const markup = page([result]);
    const ids = idsOf(markup);
    expect(ids.filter((id) => (expected as readonly string[]).includes(id))).toEqual(expected);
    for (const id of ids) expect(markup).toContain(`<a href="#${id}">`);
  });

  test('a breach with clause, words, value, place in the file, requirement, distance, remedy, reading and rule', () => {
    const rule = ruleOf('equal-replacement');
    const text = section(page([MIXED]), 'unmet');
    for (const each of [
      '《赣州蓉江新区碳达峰实施方案》（文号待核，2023-06-30）三（二）1；管委会方案；必须执行',
      rule.quote,
      '退出产能：0吨/年 （第 2 行第 3 列； /retired_capacity ）',
      '要求 退出产能 ÷ 新增产能 ≥ 1',
      '差距 计算值 0，还差 1',
      `处理 ${rule.remedy.zh}`,
      `读法 ${rule.reading.zh}`,
      `规则 ${rule.id}`,
      '证明材料：设计专篇第3页',
    ]) {
      expect(text).toContain(each);
    }
  });

  test('everything to supply once, under the material that proves it', () => {
    const markup = page([UNDECIDED]);
    const text = section(markup, 'wanted');
    for (const key of ['zone', 'construction', 'buildings', 'boilers', 'new_capacity']) {
      expect(text.split(` ${key} `).length + text.split(` ${key}，`).length - 2, key).toBe(1);
    }
    const proofs = [...text.matchAll(/证明材料：(\S+)/g)].map(([, proof]) => proof);
    expect(proofs.length).toBeGreaterThan(0);
    expect(new Set(proofs).size).toBe(proofs.length);
    expect(text).toContain('须提供');
    expect(text).toMatch(/仅当.+时需要/);
  });

  test('a value exactly at a contested number, with what must be weighed', () => {
    const text = section(page([MIXED]), 'review');
    expect(text).toContain('“甲”额定蒸发量：35蒸吨/小时');
    expect(text).toContain('民法典则含本数');
  });

  test('what does not apply stands folded with its reason, and is counted instead of printed', () => {
    const small = asResult(reportOn({ ...clean, buildings: [{ floor_area: 100, pv: true }] }));
    const markup = page([small]);
    expect(section(markup, 'notApplicable')).toContain('总建筑面积 < 2万㎡'.replace('<', '&lt;'));
    expect(markup).toMatch(/<p class="printed">不适用 \d+ 项：不影响结论，未印出/);
  });

  test('the distance to a target that is not due', () => {
    expect(section(page([REGION]), 'distance')).toContain(
      '现值 17.2%，目标 18.3%（2025年末到期），还差 1.1个百分点',
    );
  });

  test('waivers, determinations and changes since an earlier round', () => {
    const span = { file: 'd.yaml', line: 1, column: 1 };
    const findings = MIXED.report.findings.map((finding) => {
      if (finding.rule === ruleOf('equal-replacement')) {
        const waiver = {
          basis: '条例第九条',
          approver: '省政府',
          number: '赣府〔1〕',
          from: '2024-01-01',
          until: '2026-01-01',
        };
        return { ...finding, settled: { kind: 'waiver', ...waiver, span } as const };
      }
      if (finding.verdict !== 'review') return { ...finding, change: 'new' } as const;
      const answer = { decision: 'pass', reason: '不含本数', by: '张三', date: '2025-01-02', span } as const;
      return { ...finding, settled: { kind: 'determination', ...answer } as const };
    });
    const gone = [{ rule: 'zone-plan/gone', part: '旧锅炉房', outcome: 'not_met', why: 'part' }] as const;
    const markup = page([{ ...MIXED, report: { ...MIXED.report, findings, gone } }]);
    expect(section(markup, 'waived')).toContain('经批准豁免：省政府，赣府〔1〕');
    expect(section(markup, 'determined')).toContain('经人工认定：符合；理由：不含本数；认定人：张三');
    expect(section(markup, 'changes')).toContain('新出现');
    expect(section(markup, 'changes')).toContain('旧锅炉房');
  });

  test('only what fails, on demand, and it is said', () => {
    const failing = makeStyle({ lang: 'zh', width: 80, colour: 'off', detail: 'failing' });
    const markup = page([MIXED], failing);
    expect(idsOf(markup)).not.toContain('met');
    expect(idsOf(markup)).toContain('unmet');
    expect(markup).toContain('--only-failing');
  });

  test('a conclusion over some clauses says so, and so do decisions that nothing used', () => {
    const run = {
      head: { ...HEAD, selection: 3 },
      tail: { diagnostics: UNREAD.kind === 'unread' ? UNREAD.diagnostics : [] },
    };
    const text = wordsOf(page([CLEAN], styled('zh', 80), run));
    expect(text).toContain('仅核对了 3 条规则');
    expect(text).toContain('错误[unknown-key]');
  });
});

describe('a batch', () => {
  const batch = [CLEAN, MIXED, UNREAD];

  test('leaves out what decides nothing, with its count, unless all of it is asked for', () => {
    const brief = page(batch);
    expect(idsOf(brief)).toContain('p2-unmet');
    expect(idsOf(brief)).toContain('p1-met');
    expect(idsOf(brief).filter((id) => /-(notApplicable|advice|openAdvice|taken)$/.test(id))).toEqual([]);
    expect(wordsOf(brief)).toMatch(/未逐条列出：.*未采纳的建议.* 1/);
    const all = page(batch, styled('zh', 80, 'all'));
    expect(idsOf(all)).toContain('p2-advice');
    expect(wordsOf(all)).not.toContain('未逐条列出');
  });

  test('every id stands once and every link leads to one', () => {
    const markup = page(batch);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('an unread input has its row and its faults', () => {
    const text = wordsOf(page(batch));
    expect(text).toContain('共 3 份： 不符合 1 符合 1 无法读取 1');
    expect(text).toContain('申报/第二批.json:12:7 /buildings/0/flor_area 错误[unknown-key]');
  });

  test.each([
    ['nothing at all', [], '没有可核对的输入'],
    ['only an unread input', [UNREAD], '错误[unknown-key]'],
    ['only unread inputs', [UNREAD, UNREAD], '共 2 份： 无法读取 2'],
  ])('%s', (_name, results, expected) => {
    expect(wordsOf(page(results))).toContain(expected);
  });
});

describe('the index of a folder', () => {
  test.each([
    ['a.html', './a.html'],
    ['云麓 小学.html', './%E4%BA%91%E9%BA%93%20%E5%B0%8F%E5%AD%A6.html'],
    ['a#b?c%20.html', './a%23b%3Fc%2520.html'],
    ['javascript:alert(1).html', './javascript%3Aalert(1).html'],
    ["\"onclick='x'.html", './%22onclick%3D&#39;x&#39;.html'],
    ['../a.html', './..%2Fa.html'],
    ['\ud800.html', './%EF%BF%BD.html'],
  ])('leads to %j', (file, href) => {
    const style = styled('zh', 80);
    const markup = String(htmlFormat.index?.(piecesOf([CLEAN], style), [file], RUN, style));
    expect([...markup.matchAll(/<a href="([^"]*)"/g)].map(([, found]) => found)).toEqual([href]);
  });
});

test('both languages say everything', () => {
  const markup = page([CLEAN, MIXED, REGION, UNREAD], styled('en', 80, 'all'));
  expect(markup).toContain('<html lang="en">');
  expect(wordsOf(markup)).not.toContain('undefined');
  expect(wordsOf(markup)).toContain('To be supplied, all at once');
});

test('text of a filing stays text', () => {
  const hostile = asResult(
    reportOn(
      { ...mixed, name: HOSTILE, boilers: [{ name: HOSTILE, fuel: 'coal', capacity: 35 }] },
      [],
      `${HOSTILE}.json`,
    ),
  );
  const markup = page([hostile, hostile]);
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(markup.match(/<script>/g)).toHaveLength(1);
  expect(markup).not.toMatch(/<(img|iframe|svg|meta http-equiv="?refresh)|href="(?!#)/i);
});
