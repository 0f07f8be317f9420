import { describe, expect, test } from 'vitest';
import { compareWith } from '../../src/decisions/compare.ts';
import { readDeterminations } from '../../src/decisions/read-determinations.ts';
import { settle } from '../../src/decisions/settle.ts';
import type { EarlierRun } from '../../src/model/earlier.ts';
import type { Program } from '../../src/model/program.ts';
import type { Checked, Report } from '../../src/model/report.ts';
import { reportReader } from '../../src/report/read-report.ts';
import { resultData, runData } from '../../src/report/report-json.ts';
import { boiler, entryText, FILING, only, PROGRAM, RULE, RULES, reportOf, type Written } from './workshop.ts';

const readReport = reportReader();

/** The JSON report of an earlier round, as `check -f json` writes it, read back. */
function earlierOf(reports: readonly Report[], program: Program = PROGRAM): EarlierRun {
  const text = JSON.stringify(dataOf(reports, program));
  const earlier = readReport(text, 'before.json');
  if ('kind' in earlier) throw new Error(JSON.stringify(earlier));
  return earlier;
}

function dataOf(reports: readonly Report[], { pack, rules }: Program = PROGRAM) {
  const results = reports.map((report): Checked => {
    return { kind: 'report', report, inputHash: '0'.repeat(64), locate: () => undefined };
  });
  const head = {
    tool: { name: 'hegui', version: '0' },
    pack: { name: pack.name, version: pack.version, hash: pack.hash },
    rules: rules.map(({ rule }) => rule),
  };
  return runData(
    results.map((result) => resultData(result, 'normal')),
    { head, tail: { diagnostics: [] } },
  );
}

function changesOf(report: Report): readonly string[] {
  return [
    ...report.findings.flatMap(({ change, part, before }) => {
      if (!change) return [];
      const facts = before?.facts.map((each) => `${each.label.en} ${each.before} → ${each.now}`) ?? [];
      return [[part?.name ?? part?.index ?? '-', change, before?.outcome ?? '-', ...facts].join(' | ')];
    }),
    ...(report.gone ?? []).map(({ part, outcome, why }) => `gone | ${part ?? '-'} | ${outcome} | ${why}`),
  ];
}

const compared = (before: Written, after: Written): Report =>
  compareWith(earlierOf([reportOf(before)]), PROGRAM).compare(reportOf(after));

const filing = (...boilers: readonly Written[]): Written => ({ ...FILING, boilers });
const { boilers: _, ...UNLISTED } = FILING;

describe('what became of each complaint', () => {
  test.each<[string, Written, Written, readonly string[]]>([
    ['nothing changed', FILING, FILING, ['1号 | remaining | for_review', '2号 | remaining | not_met']],
    [
      'the same in another notation and order',
      FILING,
      filing(boiler('2号', 20), boiler('1号', '３５蒸吨/小时')),
      ['2号 | remaining | not_met', '1号 | remaining | for_review'],
    ],
    [
      'mended',
      filing(boiler('1号', 20)),
      filing(boiler('1号', 40)),
      ['1号 | cured | not_met | rated steam output 20 → 40'],
    ],
    [
      'does not apply any more',
      filing(boiler('1号', 20)),
      filing({ ...boiler('1号', 20), fuel: 'oil' }),
      ['1号 | cured | not_met | boiler fuel coal → oil'],
    ],
    [
      'supplied, and met',
      filing(boiler('1号', null)),
      filing(boiler('1号', 40)),
      ['1号 | cured | information_missing | rated steam output undefined → 40'],
    ],
    [
      'supplied, and broken',
      filing(boiler('1号', null)),
      filing(boiler('1号', 20)),
      ['1号 | changed | information_missing | rated steam output undefined → 20'],
    ],
    [
      'broken, and now silent about it: no cure',
      filing(boiler('1号', 20)),
      filing(boiler('1号', null)),
      ['1号 | changed | not_met | rated steam output 20 → undefined'],
    ],
    [
      'still broken, with another value',
      filing(boiler('1号', 20)),
      filing(boiler('1号', 30)),
      ['1号 | changed | not_met | rated steam output 20 → 30'],
    ],
    [
      'met before, broken now',
      filing(boiler('1号', 40)),
      filing(boiler('1号', 20)),
      ['1号 | new | met | rated steam output 40 → 20'],
    ],
    [
      'a part more',
      filing(boiler('1号', 40)),
      filing(boiler('1号', 40), boiler('2号', 20)),
      ['2号 | new | -'],
    ],
    [
      'a part that is not filed any more',
      FILING,
      filing(boiler('1号', '35蒸吨/小时')),
      ['1号 | remaining | for_review', 'gone | 2号 | not_met | part'],
    ],
    ['no parts any more', filing(boiler('2号', 20)), filing(), ['gone | 2号 | not_met | part']],
    [
      'a list that is not spoken of any more',
      filing(boiler('2号', 20)),
      UNLISTED,
      ['- | new | -', 'gone | 2号 | not_met | part'],
    ],
    [
      'another name for it',
      filing(boiler('2号', 20)),
      filing(boiler('二号', 20)),
      ['二号 | new | -', 'gone | 2号 | not_met | part'],
    ],
    [
      'a list that was not spoken of',
      UNLISTED,
      filing(boiler('1号', 40), boiler('2号', 20)),
      ['1号 | cured | information_missing', '2号 | changed | information_missing'],
    ],
    ['a list that was not spoken of, and is empty', UNLISTED, filing(), ['- | cured | information_missing']],
    [
      'namesakes, by their order',
      filing(boiler('锅炉', 20), boiler('锅炉', 40)),
      filing(boiler('锅炉', 20), boiler('锅炉', 20)),
      ['锅炉 | remaining | not_met', '锅炉 | new | met | rated steam output 40 → 20'],
    ],
    ['nothing to complain of', filing(boiler('1号', 40)), filing(boiler('1号', 50)), []],
  ])('%s', (_, before, after, expected) => {
    expect(changesOf(compared(before, after))).toEqual(expected);
  });

  test('decided by a person since', () => {
    const before = reportOf(FILING);
    const text = entryText('determinations', {
      rule: RULE,
      project: '2303-360102-04-01-000001',
      part: '1号',
      decision: 'pass',
      reason: '不含本数',
      by: '张三',
      date: '2023-03-01',
      stamp: before.findings[0]?.stamp?.(),
    });
    const determinations = readDeterminations(text, 'd.yaml', RULES).entries;
    const [after] = settle([before], { determinations, waivers: [] }, '2023-03-01').reports;
    const again = compareWith(earlierOf([before]), PROGRAM).compare(after!);
    expect(changesOf(again)).toEqual(['1号 | cured | for_review', '2号 | remaining | not_met']);
    // And the other way round: a decision that is not there any more.
    const undone = compareWith(earlierOf([after!]), PROGRAM).compare(before);
    expect(changesOf(undone)[0]).toBe('1号 | new | met');
  });

  test('the clause as encoded changed', () => {
    const earlier = earlierOf([reportOf(FILING)]);
    const findings = earlier.reports[0]!.findings.map((each) => ({
      ...each,
      ...(each.stamp ? { stamp: `${'0'.repeat(16)}${each.stamp.slice(16)}` } : {}),
    }));
    const changed = { ...earlier, reports: [{ ...earlier.reports[0]!, findings }] };
    const report = compareWith(changed, PROGRAM).compare(reportOf(FILING));
    expect(report.findings.map(({ change, before }) => [change, before?.otherRule])).toEqual([
      ['remaining', true],
      ['remaining', true],
    ]);
  });

  test.each<[string, Program, string]>([
    ['a rule that was not looked at', only('jx-synergy-2022/electric-boilers'), 'selection'],
    [
      'a rule that the pack does not have',
      { ...PROGRAM, rules: [], pack: { ...PROGRAM.pack, rules: [] } },
      'rule',
    ],
  ])('%s', (_, program, why) => {
    const report = reportOf(FILING, { program });
    const { gone } = compareWith(earlierOf([reportOf(FILING)]), program).compare(report);
    expect(gone?.map((each) => each.why)).toEqual([why, why]);
  });
});

describe('which two reports are of one subject', () => {
  const { project_code: code, name: title, ...anonymous } = FILING;
  const numbered = { ...anonymous, project_code: code };
  const named = { ...anonymous, name: title };
  test.each<[string, Written, Written, string]>([
    ['by code', FILING, { ...FILING, name: '改名' }, 'identity'],
    ['by name, where no code was stated', named, FILING, 'name'],
    ['by name, where no code is stated', FILING, named, 'name'],
    [
      'not by name against another code',
      { ...FILING, project_code: '2303-360102-04-01-000009' },
      FILING,
      'first',
    ],
    ['by file, where nothing else is stated', anonymous, anonymous, 'file'],
    ['by file, where there was no name', anonymous, named, 'file'],
    ['not by file against another name', named, { ...named, name: '别处' }, 'first'],
    [
      'not by file against another code',
      numbered,
      { ...numbered, project_code: '2303-360102-04-01-000009' },
      'first',
    ],
  ])('%s', (_, before, after, expected) => {
    const { since } = compared(before, after);
    expect(since?.kind === 'again' ? since.by : since?.kind).toBe(expected);
  });

  test('two of one name are not told apart, which is said', () => {
    const twice = [named, named].map((each, i) => reportOf(each, { file: `${i}.json` }));
    const comparison = compareWith(earlierOf(twice), PROGRAM);
    expect(comparison.compare(reportOf(named)).since?.kind).toBe('first');
    expect(comparison.diagnostics().map(({ code: each }) => each)).toEqual(['earlier-ambiguous']);
  });

  test('a subject that is not filed any more is named', () => {
    const comparison = compareWith(earlierOf([reportOf(FILING)]), PROGRAM);
    expect(comparison.diagnostics().map(({ data }) => data)).toEqual([{ subjects: ['东湖热力站'] }]);
    comparison.compare(reportOf(FILING));
    expect(comparison.diagnostics()).toEqual([]);
  });

  test('another rule pack is said', () => {
    const earlier = { ...earlierOf([reportOf(FILING)]), pack: { version: '0.0.9', hash: 'x' } };
    expect(compareWith(earlier, PROGRAM).compare(reportOf(FILING)).since).toMatchObject({
      otherPack: '0.0.9',
    });
    expect(compared(FILING, FILING).since).not.toHaveProperty('otherPack');
  });
});

describe('a file that is no such report', () => {
  const report = dataOf([reportOf(FILING)]);
  test.each<[string, unknown, unknown]>([
    [
      'another version',
      { ...report, schema: 'hegui-report/1' },
      { kind: 'version', found: 'hegui-report/1' },
    ],
    ['a foreign file', { hello: 1 }, { kind: 'foreign' }],
    ['a list', [report], { kind: 'foreign' }],
    ['nothing', null, { kind: 'foreign' }],
    [
      'a strange version',
      { schema: 'hegui-report/\u001b[2J' },
      { kind: 'version', found: 'hegui-report/\\u001b[2J' },
    ],
    ['a member more', { ...report, extra: 1 }, { kind: 'damaged', at: '' }],
    ['a member less', { ...report, rulePack: undefined }, { kind: 'damaged', at: '' }],
    ['a number for a list', { ...report, results: 3 }, { kind: 'damaged', at: '/results' }],
  ])('%s', (_, data, fault) => {
    expect(readReport(JSON.stringify(data) ?? '', 'x.json')).toEqual(fault);
  });

  test.each(['', '{', 'hello', '\u0000'])('text that is not JSON: %j', (text) => {
    expect(readReport(text, 'x.json')).toEqual({ kind: 'foreign' });
  });
});
