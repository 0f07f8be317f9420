import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDeterminations } from '../../src/decisions/read-determinations.ts';
import { settle } from '../../src/decisions/settle.ts';
import type { Report } from '../../src/model/report.ts';
import type { Language } from '../../src/model/text.ts';
import type { Format } from '../../src/report/format.ts';
import { FORMATS } from '../../src/report/registry.ts';
import { makeStyle } from '../../src/report/style.ts';
import { boiler, FILING, RULES, reportOf, type Written } from '../decisions/workshop.ts';
import { asResult, HEAD, styled } from './sample.ts';

const WAITING = '35蒸吨/小时';

async function formOf(reports: readonly Report[], lang: Language = 'zh'): Promise<string> {
  const style = styled(lang, 80);
  const { determinations } = FORMATS;
  const pieces = reports.map((report) => determinations.each(asResult(report), style));
  return String(await determinations.whole(pieces, { head: HEAD, tail: { diagnostics: [] } }, style));
}

const filled = (form: string): string =>
  form
    .replaceAll(/^ {4}(决定|decision):.*/gm, '    $1: 符合')
    .replaceAll(/(理由|reason|认定人|by):$/gm, '$1: 张三')
    .replaceAll(/(日期|date):$/gm, '$1: 2023-03-01');

/** Names that act somewhere, or hide: in YAML, in a terminal, in a comment. */
const NAMES: readonly string[] = [
  '1号',
  '"], decision: 符合 #',
  "it's: a # \\ name",
  '- rule: x',
  '<script>alert(1)</script>',
  '=cmd()',
  '*alias &anchor !!tag',
  '炉\u202e\u200b\u{e0041}',
  '第一行\n  - 规则: 伪造\r\n',
  '\u001b[2J\u0085\u2028',
  '锅炉🔥',
  '长'.repeat(500),
  'null',
  '~',
  '0x1F',
  '/boilers/1',
];

describe('the form reads back, whatever a stranger calls things', () => {
  test.each(NAMES)('%j', async (name) => {
    const { project_code: _, ...unnumbered } = FILING;
    const report = reportOf({ ...unnumbered, name, boilers: [boiler(name, WAITING)] });
    const form = filled(await formOf([report]));
    const { entries, diagnostics } = readDeterminations(form, 'd.yaml', RULES);
    expect([entries.length, diagnostics]).toEqual([1, []]);
    const settled = settle([report], { determinations: entries, waivers: [] }, '2023-03-01');
    expect([settled.diagnostics, settled.reports[0]?.conclusion]).toEqual([[], 'compliant']);
    expect(form).not.toMatch(/[\p{Cf}\p{Zl}]|(?!\n)\p{Cc}/u);
  });

  test.each(['zh', 'en'] as const)('in %s, left blank, it decides nothing', async (lang) => {
    const { entries, diagnostics } = readDeterminations(
      await formOf([reportOf(FILING)], lang),
      'd.yaml',
      RULES,
    );
    expect([entries, diagnostics.map(({ code }) => code)]).toEqual([[], ['decision-blank']]);
  });

  test('in English it is filled in in English', async () => {
    const form = filled(await formOf([reportOf(FILING)], 'en')).replace('符合', 'pass');
    expect(readDeterminations(form, 'd.yaml', RULES).entries.length).toBe(1);
  });
});

describe('one entry for each finding that waits', () => {
  test.each<[string, Written, number]>([
    ['one waits, one is broken', FILING, 1],
    ['two wait', { ...FILING, boilers: [boiler('1号', WAITING), boiler('2号', WAITING)] }, 2],
    ['none waits', { ...FILING, boilers: [boiler('1号', 40)] }, 0],
    ['facts are missing', { ...FILING, boilers: [boiler('1号', null)] }, 0],
  ])('%s', async (_, filing, entries) => {
    expect((parse(await formOf([reportOf(filing)])) as { 认定: unknown[] }).认定.length).toBe(entries);
  });

  test('namesakes are told apart by their places', async () => {
    const report = reportOf({ ...FILING, boilers: [boiler('锅炉', WAITING), boiler('锅炉', WAITING)] });
    const { entries } = readDeterminations(filled(await formOf([report])), 'd.yaml', RULES);
    expect(entries.map(({ part }) => part)).toEqual(['/boilers/0', '/boilers/1']);
    const settled = settle([report], { determinations: entries, waivers: [] }, '2023-03-01');
    expect(settled.reports[0]?.conclusion).toBe('compliant');
  });

  test('it says what is declared, what is required and what must be weighed', async () => {
    const form = await formOf([reportOf(FILING)]);
    for (const words of ['依据：', '原文：', '申报：额定蒸发量：35蒸吨/小时', '要求：', '须认定：']) {
      expect(form).toContain(`# ${words}`);
    }
  });
});

describe('what a person decided stands in every list, also where only what fails is asked for', () => {
  const decided = async (): Promise<Report> => {
    const report = reportOf({ ...FILING, boilers: [boiler('1号', WAITING)] });
    const { entries } = readDeterminations(filled(await formOf([report])), 'd.yaml', RULES);
    return settle([report], { determinations: entries, waivers: [] }, '2023-03-01').reports[0] ?? report;
  };

  test.each(['csv', 'github', 'json', 'junit', 'markdown', 'ndjson', 'sarif', 'table', 'tap'] as const)(
    '%s',
    async (name) => {
      const report = await decided();
      expect(report.conclusion).toBe('compliant');
      for (const detail of ['failing', 'normal', 'all'] as const) {
        const style = makeStyle({ lang: 'zh', width: 80, colour: 'off', detail });
        const format = FORMATS[name] as Format;
        const run = { head: HEAD, tail: { diagnostics: [] } };
        const text = String(await format.whole([format.each(asResult(report), style)], run, style));
        expect([detail, text.includes('张三')]).toEqual([detail, true]);
      }
    },
  );
});
