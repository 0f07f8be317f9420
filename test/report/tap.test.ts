/** TAP through a parser that is not ours. */
import { type FinalResults, Parser } from 'tap-parser';
import { describe, expect, test } from 'vitest';
import { BATCH_NAMES, BATCHES, type BatchName } from './batches.ts';
import { renderedText, styled } from './sample.ts';

interface Point {
  readonly ok: boolean;
  readonly name: string;
  readonly todo: boolean | string;
  readonly skip: boolean | string;
  readonly diag?: Readonly<Record<string, unknown>> | null;
}

interface Parsed {
  readonly results: FinalResults;
  readonly top: readonly Point[];
  readonly inner: readonly Point[];
  readonly garbage: readonly string[];
}

async function parsed(name: BatchName, detail: 'normal' | 'all' = 'normal'): Promise<Parsed> {
  const text = await renderedText('tap', BATCHES[name], styled('zh', 80, detail));
  const top: Point[] = [];
  const inner: Point[] = [];
  const garbage: string[] = [];
  return new Promise((resolve) => {
    const parser = new Parser({}, (results: FinalResults) => resolve({ results, top, inner, garbage }));
    parser.on('assert', (point: Point) => top.push(point));
    parser.on('extra', (line: string) => garbage.push(line));
    parser.on('child', (child: Parser) => {
      child.on('assert', (point: Point) => inner.push(point));
      child.on('extra', (line: string) => garbage.push(line));
    });
    parser.end(text);
  });
}

test.each(BATCH_NAMES.flatMap((name) => [[name, 'normal'] as const, [name, 'all'] as const]))(
  '%s, %s, is TAP',
  async (name, detail) => {
    const { results, top, garbage } = await parsed(name, detail);
    expect(garbage).toEqual([]);
    expect(results.failures.filter(({ tapError }) => tapError)).toEqual([]);
    expect(top).toHaveLength(BATCHES[name].length);
  },
);

describe('what a harness makes of it', () => {
  test.each([
    ['clean', true],
    ['mixed', false],
    ['undecided', false],
    ['region', false],
    ['several', false],
  ] as const)('%s: ok %s', async (name, ok) => {
    expect((await parsed(name)).results.ok).toBe(ok);
  });

  test.each([
    ['不符合', { ok: false, todo: false, skip: false }],
    ['待补正', { ok: false, todo: false, skip: false }],
    ['需人工认定', { ok: false, todo: false, skip: false }],
    ['建议未采纳', { ok: false, todo: '建议未采纳', skip: false }],
    ['不适用', { ok: true, todo: false, skip: '不适用' }],
    ['符合', { ok: true, todo: false, skip: false }],
  ] as const)('%s', async (outcome, expected) => {
    const points = (
      await Promise.all((['mixed', 'clean', 'region'] as const).map((name) => parsed(name, 'all')))
    ).flatMap(({ inner }) => inner);
    const found = points.find(({ name }) => name.startsWith(`〔${outcome}〕`));
    expect(found && { ok: found.ok, todo: found.todo, skip: found.skip }).toEqual(expected);
  });

  test('the diagnostics of a breach', async () => {
    const { inner } = await parsed('mixed');
    const found = inner.find(({ name }) => name.includes('zone-plan/equal-replacement'));
    expect(found?.diag).toMatchObject({
      outcome: 'not_met',
      binding: true,
      facts: [
        '申报：退出产能：0吨/年（第 2 行第 3 列）',
        '申报：新增产能：100吨/年（第 2 行第 3 列）',
        '要求：退出产能 ÷ 新增产能 ≥ 1',
        '差距：计算值 0，还差 1',
      ],
    });
  });
});
