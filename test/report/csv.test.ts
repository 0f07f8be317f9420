/** CSV as a spreadsheet opens it. */
import { describe, expect, test } from 'vitest';
import { BATCH_NAMES, BATCHES, type BatchName } from './batches.ts';
import { asResult, batchOf, renderedText, reportOn, styled } from './sample.ts';

/** RFC 4180, strictly: throws at what is not. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const rowsOf = async (name: BatchName, detail: 'normal' | 'all' = 'normal') => {
  const [head = [], ...rows] = parse(
    (await renderedText('csv', BATCHES[name], styled('zh', 80, detail))).replace(/^\ufeff/, ''),
  );
  return rows.map((row) => Object.fromEntries(head.map((title, i) => [title, row[i] ?? ''])));
};

test.each(BATCH_NAMES)('%s: as many cells in every row, and none of them a formula', async (name) => {
  const text = await renderedText('csv', BATCHES[name], styled('zh', 80, 'all'));
  expect(text.startsWith('\ufeff"文件"')).toBe(true);
  const rows = parse(text.slice(1));
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  }
});

test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '＝1+1'])('%s is text', async (name) => {
  const report = asResult(reportOn({ place: '章贡区', name }));
  const text = await renderedText('csv', batchOf(report), styled('zh', 80));
  expect(parse(text.slice(1))[1]?.[1]).toBe(`'${name}`);
});

describe('rows', () => {
  test('a breach, whole', async () => {
    const rows = await rowsOf('mixed');
    expect(rows.find(({ 规则: rule }) => rule === 'zone-plan/equal-replacement')).toMatchObject({
      文件: '申报/1.json',
      名称: '示范厂',
      总结论: '不符合',
      核对结果: '不符合',
      是否影响总结论: '是',
      条款: '三（二）1',
      要求: '退出产能 ÷ 新增产能 ≥ 1',
      差距: '计算值 0，还差 1',
      处理: '补足退出产能',
      位置: '/retired_capacity',
    });
  });

  test.each([
    ['an unreadable input', 'several', { 总结论: '无法读取', 核对结果: '填写有误', 规则: 'unknown-key' }],
    ['what was assumed', 'mixed', { 核对结果: '提示', 规则: 'place-retired' }],
    ['nothing that applies', 'region', { 总结论: '无适用的约束性条款', 核对结果: '' }],
    ['a waiver', 'decided', { 核对结果: '已获豁免', 与上次相比: '仍存在' }],
  ] as const)('%s', async (_, name, expected) => {
    expect(await rowsOf(name)).toContainEqual(expect.objectContaining(expected));
  });
});
