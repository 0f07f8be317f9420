import { describe, expect, test } from 'vitest';
import { readDeterminations } from '../../src/decisions/read-determinations.ts';
import { readWaivers } from '../../src/decisions/read-waivers.ts';
import { settle } from '../../src/decisions/settle.ts';
import { type Report, standingOf } from '../../src/model/report.ts';
import { boiler, entryText, FILING, findingOf, only, RULE, RULES, reportOf } from './workshop.ts';

const REPORT = reportOf(FILING);
const DAY = '2023-07-01';

const GOOD = {
  rule: RULE,
  project: '2303-360102-04-01-000001',
  part: '2号',
  basis: '《某条例》第九条',
  approver: '江西省人民政府',
  number: '赣府字〔2023〕1号',
  from: '2023-01-01',
  until: '2024-12-31',
  conditions: '2024年底前改用天然气',
};

type Fields = Readonly<Record<string, string | undefined>>;

const entry = (changes: Fields = {}): string => entryText('waivers', { ...GOOD, ...changes });

function waive(texts: readonly string[], reports: readonly Report[] = [REPORT]) {
  const text = `waivers:\n${texts.map((each) => each.replace('waivers:\n', '')).join('')}`;
  const { entries, diagnostics } = readWaivers(text, 'w.yaml', RULES);
  const settled = settle(reports, { determinations: [], waivers: entries }, DAY);
  return { ...settled, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

const told = ({ diagnostics }: ReturnType<typeof waive>): readonly string[] =>
  diagnostics.map(({ severity, code, span }) => `${severity} ${code} ${span?.line}:${span?.column}`);

const lifted = (reports: readonly Report[]): number =>
  reports.flatMap(({ findings }) => findings).filter(({ settled }) => settled?.kind === 'waiver').length;

describe('a breach is lifted', () => {
  test('the verdict stays, the standing changes, what was granted is kept', () => {
    const outcome = waive([entry()]);
    const finding = findingOf(outcome.reports[0]!, '2号');
    expect([told(outcome), finding.verdict, standingOf(finding)]).toEqual([[], 'fail', 'waived']);
    const { rule: _, project: __, part: ___, ...granted } = GOOD;
    expect(finding.settled).toMatchObject({ kind: 'waiver', ...granted });
    expect([REPORT.conclusion, outcome.reports[0]?.conclusion]).toEqual(['non_compliant', 'needs_review']);
  });

  test.each<[string, Fields, number]>([
    ['on the first day', { from: '2023-03-01' }, 1],
    ['the day before', { from: '2023-03-02' }, 0],
    ['on the last day', { until: '2023-03-01' }, 1],
    ['the day after', { until: '2023-02-28' }, 0],
    ['on its only day', { from: '2023-03-01', until: '2023-03-01' }, 1],
    ['five years to the day', { from: '2020-02-29', until: '2025-02-28' }, 1],
    ['five years from an ordinary day', { from: '2020-06-01', until: '2025-06-01' }, 1],
    ['a day more than five years', { from: '2020-06-01', until: '2025-06-02' }, 0],
  ])('%s', (_, term, expected) => {
    expect(lifted(waive([entry(term)]).reports)).toBe(expected);
  });

  test('also one that a person found', () => {
    const stamp = findingOf(REPORT, '1号').stamp?.() ?? '';
    const text = entryText('determinations', {
      rule: RULE,
      project: GOOD.project,
      part: '1号',
      decision: 'fail',
      reason: '含本数',
      by: '张三',
      date: DAY,
      stamp,
    });
    const determinations = readDeterminations(text, 'd.yaml', RULES).entries;
    const waivers = readWaivers(entry({ part: '1号' }), 'w.yaml', RULES).entries;
    const [report] = settle([REPORT], { determinations, waivers }, DAY).reports;
    expect(findingOf(report!, '1号').settled).toMatchObject({ kind: 'waiver', over: { by: '张三' } });
  });
});

describe('a breach is not lifted, and it is said why', () => {
  test.each<[string, Fields, string]>([
    ['every rule', { rule: '"*"' }, 'error waiver-too-broad 2:11'],
    ['a whole document', { rule: 'jx-synergy-2022' }, 'error waiver-too-broad 2:11'],
    ['a whole document by a star', { rule: 'jx-synergy-2022/*' }, 'error waiver-too-broad 2:11'],
    ['every project', { project: '"*"' }, 'error waiver-too-broad 3:14'],
    ['every project in words', { project: '全部' }, 'error waiver-too-broad 3:14'],
    ['longer than five years', { until: '2028-01-02' }, 'error waiver-too-broad 9:12'],
    ['without end', { until: undefined }, 'error field-missing 2:5'],
    ['without beginning', { from: '' }, 'error field-missing 2:5'],
    ['ended before it began', { until: '2022-12-31' }, 'error field-wrong 9:12'],
    ['no day', { until: '2024-02-30' }, 'error field-wrong 9:12'],
    ['no basis', { basis: undefined }, 'error field-missing 2:5'],
    ['no body', { approver: '"  "' }, 'error field-missing 2:5'],
    ['no number', { number: undefined }, 'error field-missing 2:5'],
    ['no such rule', { rule: 'no-such-rule' }, 'error decision-unknown-rule 2:11'],
    ['no such project', { project: '东湖' }, 'notice decision-unused 2:5'],
    ['no such part', { part: '9号' }, 'warning decision-no-part 2:5'],
    ['not a breach but for a person', { part: '1号' }, 'warning decision-not-open 2:5'],
    ['expired', { until: '2023-02-28' }, 'warning waiver-not-in-force 2:5'],
    ['not begun', { from: '2023-03-02' }, 'warning waiver-not-in-force 2:5'],
  ])('%s', (_, changes, expected) => {
    const outcome = waive([entry(changes)]);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([[expected], 0]);
  });

  test('no part named where several break the clause', () => {
    const boilers = [boiler('1号', 20), boiler('2号', 20)];
    const outcome = waive([entry({ part: undefined })], [reportOf({ ...FILING, boilers })]);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([['error decision-several-parts 2:5'], 0]);
  });

  test.each([
    ['no part named where only one of several breaks the clause', undefined, ['1号', '2号']],
    ['a part that shares its name with one that breaks nothing', '2号', ['2号', '2号']],
  ])('%s: another could take its place', (_, part, [first = '', second = '']) => {
    const boilers = [boiler(first, 40), boiler(second, 20)];
    const outcome = waive([entry({ part })], [reportOf({ ...FILING, boilers })]);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([['error decision-several-parts 2:5'], 0]);
  });

  test('two filings of the same name: neither is lifted', () => {
    const { project_code: _, ...unnumbered } = FILING;
    const reports = ['a.json', 'b.json'].map((file) => reportOf(unnumbered, { file }));
    const outcome = waive([entry({ project: '东湖热力站' })], reports);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([['error decision-several-filings 2:5'], 0]);
    const [one] = reports;
    expect(lifted(waive([entry({ project: '东湖热力站' })], [one!]).reports)).toBe(1);
  });

  test('twice', () => {
    const outcome = waive([entry(), entry({ number: '另一文号' })]);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([['error decision-twice 11:5'], 0]);
  });

  test('missing facts stay missing', () => {
    const report = reportOf({ ...FILING, boilers: [boiler('2号', null)] });
    const outcome = waive([entry()], [report]);
    expect([told(outcome), outcome.reports[0]?.conclusion]).toEqual([
      ['warning decision-not-open 2:5'],
      'needs_information',
    ]);
  });

  test('advice needs no waiver', () => {
    const rule = 'jx-synergy-2022/electric-boilers';
    const found = RULES.find(({ id }) => id === rule);
    expect(found?.force).toBe('encouraged');
    const outcome = waive([entry({ rule })], [reportOf(FILING, { program: only(rule) })]);
    expect(told(outcome)).toEqual(['warning decision-not-open 2:5']);
    expect(outcome.diagnostics[0]?.data).toMatchObject({ binding: false });
  });

  test('one wrong entry does not stop the others', () => {
    const outcome = waive([entry({ rule: '"*"' }), entry()]);
    expect([told(outcome), lifted(outcome.reports)]).toEqual([['error waiver-too-broad 2:11'], 1]);
  });
});
