/** `hegui impact` and `hegui screen` as they are called: what strangers wrote, threads, and files that are there already. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, folderWith } from '../cli/call.ts';

const office = (name: string, floor_area: number, more: object = {}): string =>
  JSON.stringify({
    subject: 'project',
    name,
    place: '赣州市章贡区',
    zone: '蓉江新区',
    filing_date: '2024-03-01',
    construction: 'new',
    in_urban_development_boundary: true,
    buildings: [{ category: 'public', floor_area, green_star: 'one_star' }],
    ...more,
  });

const ESCAPE = '\u001b[31m红\u202e倒';
const HOSTILE = [
  office(`=cmd|' /C calc'!A0${ESCAPE}`, 19_990, { owner: '@SUM(1+1)', project_code: '+1' }),
  office(`<script>alert(1)</script>${ESCAPE}`, 19_990, { owner: '-1+1', project_code: '"><img src=x>' }),
  office('=HYPERLINK("http://x")云栖园一期', 12_000, { owner: '\t=1+1' }),
  office('=HYPERLINK("http://x")云栖园二期', 12_000, { owner: '\t=1+1' }),
];
const DAYS = ['--as-of', '2020-01-01', '--against-as-of', '2024-01-01'];
const archive = (lines: readonly string[]) => folderWith({ 'a.ndjson': `${lines.join('\n')}\n` });
const hostile = archive(HOSTILE);

const IMPACT = ['impact', 'a.ndjson', ...DAYS, '--rule', 'one-star-civil'];
const SCREEN = ['screen', 'a.ndjson'];

describe.each([
  ['impact', IMPACT, ['table', 'csv', 'json', 'html']],
  ['screen', SCREEN, ['table', 'csv', 'json']],
])('what strangers wrote, in %s', (_name, args, formats) => {
  test.each(formats)('acts in no %s', (format) => {
    const { stdout, status } = call(hostile, ...args, '-f', format);
    expect(status).toBe(0);
    expect(stdout).toContain('云栖园一期');
    // No escape, no turn of the writing direction, whatever the format.
    expect(stdout).not.toMatch(/[^\P{Cc}\r\n]|[\u202a-\u202e]/u);
    if (format === 'html') expect(stdout).not.toMatch(/<script>alert|<img/);
    if (format === 'html') expect(stdout).toContain('&lt;script&gt;alert');
    if (format === 'csv') expect(stdout).not.toMatch(/(?:^|,)"[=+@-]/m);
    if (format === 'csv') expect(stdout).toContain(`"'=HYPERLINK`);
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ counts: { inputs: HOSTILE.length } });
  });
});

const MANY = Array.from({ length: 200 }, (_, i) =>
  office(`云栖园${i}号`, 19_000 + 7 * i, { owner: `单位${i % 40}` }),
);
const many = archive([...MANY, '{"subject":"planet"}', ...HOSTILE, '{"broken']);

test.each([
  ['impact, table', [...IMPACT, '--all']],
  ['impact, json', [...IMPACT, '-f', 'json', '--all']],
  ['screen, table', SCREEN],
  ['screen, json', [...SCREEN, '-f', 'json']],
])('%s: two threads say the same, byte for byte, on both channels', (_what, args) => {
  const one = call(many, ...args, '--workers', '1');
  expect(one.status).toBe(2);
  expect(one.stdout.length).toBeGreaterThan(1000);
  expect(call(many, ...args, '--workers', '2')).toEqual(one);
});

describe.each([
  ['impact', IMPACT],
  ['screen', SCREEN],
])('a file for %s', (_name, args) => {
  test('is not written over without --force, and this is said before anything is read', () => {
    const folder = folderWith({ 'a.ndjson': `${office('一', 1)}\n{"broken\n`, 'there.csv': 'mine' });
    const { stderr, status } = call(folder, ...args, '-o', 'there.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('文件已存在');
    expect(stderr).not.toContain('a.ndjson:2');
    expect(readFileSync(join(folder, 'there.csv'), 'utf8')).toBe('mine');
    expect(call(folder, ...args, '-o', 'there.csv', '--force').status).toBe(2);
    expect(readFileSync(join(folder, 'there.csv'), 'utf8')).toMatch(/^\ufeff/);
  });

  test('is never one of the filings', () => {
    const folder = folderWith({ 'a.ndjson': office('一', 1), 'b.json': office('二', 1) });
    const { stderr, status } = call(folder, ...args, '.', '-o', './b.json', '--force');
    expect([status, stderr]).toEqual([2, expect.stringContaining('本次读取的文件')]);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(office('二', 1));
  });
});

test('of a sort that is rare none is lost behind one that is frequent', () => {
  const hugging = Array.from({ length: 60 }, (_, i) =>
    office(`独栋${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i}楼宇`, 19_990),
  );
  const { stdout } = call(archive([...hugging, ...HOSTILE.slice(2)]), ...SCREEN);
  expect(stdout).toContain('【贴近界限值，因而不适用】 60，列前 30');
  expect(stdout).toContain('【项目间疑似拆分】 1');
  expect(stdout).toContain('另有 30 处没有列出');
});
