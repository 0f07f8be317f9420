import { describe, expect, test } from 'vitest';
import { readDeterminations } from '../../src/decisions/read-determinations.ts';
import { settle } from '../../src/decisions/settle.ts';
import { type Report, standingOf } from '../../src/model/report.ts';
import { boiler, entryText, FILING, findingOf, RULE, RULES, reportOf, type Written } from './workshop.ts';

const DAY = '2023-07-01';
const REPORT = reportOf(FILING);
const STAMP = findingOf(REPORT, '1号').stamp?.() ?? '';

const GOOD = {
  rule: RULE,
  project: '2303-360102-04-01-000001',
  part: '1号',
  decision: '符合',
  reason: '上级答复不含本数',
  by: '张三',
  date: '2023-07-01',
  stamp: STAMP,
};

type Fields = Readonly<Record<string, string | undefined>>;

function decide(texts: readonly string[], reports: readonly Report[] = [REPORT]) {
  const list = `determinations:\n${texts.map((text) => text.replace('determinations:\n', '')).join('')}`;
  const { entries, diagnostics } = readDeterminations(list, 'd.yaml', RULES);
  const settled = settle(reports, { determinations: entries, waivers: [] }, DAY);
  return { ...settled, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

const entry = (changes: Fields = {}): string => entryText('determinations', { ...GOOD, ...changes });

const told = ({ diagnostics }: ReturnType<typeof decide>): readonly string[] =>
  diagnostics.map(({ severity, code, span }) => `${severity} ${code} ${span?.line}:${span?.column}`);

const untouched = (reports: readonly Report[]): boolean =>
  reports.every(({ findings }) => findings.every(({ settled }) => settled === undefined));

describe('an answer is taken', () => {
  test.each([
    ['符合', 'pass'],
    ['不符合', 'fail'],
    ['不适用', 'not_applicable'],
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['not_applicable', 'not_applicable'],
  ])('%s', (decision, standing) => {
    const outcome = decide([entry({ decision })]);
    const finding = findingOf(outcome.reports[0]!, '1号');
    expect([told(outcome), finding.verdict, standingOf(finding)]).toEqual([[], 'review', standing]);
  });

  test.each<[string, Fields]>([
    ['the rule by its short name', { rule: 'no-small-coal-boiler' }],
    ['the part by its place', { part: '/boilers/0' }],
    ['the only part that waits, unnamed', { part: undefined }],
    ['a date as people write it', { date: '2023年7月1日' }],
    ['names in Chinese', { project: undefined, 项目: GOOD.project, decision: undefined, 决定: '符合' }],
  ])('%s', (_, changes) => {
    const outcome = decide([entry(changes)]);
    expect([told(outcome), standingOf(findingOf(outcome.reports[0]!, '1号'))]).toEqual([[], 'pass']);
  });

  test.each([
    ['符合', 'compliant'],
    ['不符合', 'non_compliant'],
    ['不适用', 'no_applicable_rule'],
  ])('of a filing with nothing else: %s concludes %s', (decision, conclusion) => {
    const report = reportOf({ ...FILING, boilers: [boiler('1号', '35蒸吨/小时')] });
    expect(decide([entry({ decision })], [report]).reports[0]?.conclusion).toBe(conclusion);
  });
});

describe('an answer is not taken, and it is said why', () => {
  const cases: readonly [string, Fields, string][] = [
    ['a rule that is not there', { rule: 'no-small-coal-boilers' }, 'error decision-unknown-rule 2:11'],
    ['a project that is not there', { project: '别的项目' }, 'notice decision-unused 2:5'],
    ['the name of a project that has a code', { project: '东湖热力站' }, 'notice decision-unused 2:5'],
    ['a rule of another kind of subject', { rule: otherRule() }, 'notice decision-unused 2:5'],
    ['a part that is not there', { part: '3号' }, 'warning decision-no-part 2:5'],
    ['a finding that is not under review', { part: '2号' }, 'warning decision-not-open 2:5'],
    ['no stamp', { stamp: undefined }, 'error field-missing 2:5'],
    ['a stamp that is none', { stamp: 'abc' }, 'error field-wrong 9:12'],
    ['a blank reason', { reason: '""' }, 'error field-missing 2:5'],
    ['no person', { by: undefined }, 'error field-missing 2:5'],
    ['no date', { date: '' }, 'error field-missing 2:5'],
    ['a day that is none', { date: '2023-02-30' }, 'error field-wrong 8:11'],
    ['a day to come', { date: '2023-07-02' }, 'error decision-later 2:5'],
    ['another word', { decision: '同意' }, 'error field-wrong 5:15'],
    ['no decision', { decision: undefined }, 'error field-missing 2:5'],
    ['a slip in a name', { reson: 'x' }, 'error field-unknown 10:5'],
    ['the same field in both languages', { 理由: '另' }, 'error yaml-duplicate-key 10:5'],
    ['an alias', { reason: '*x' }, 'error yaml-forbidden 6:13'],
    ['the rule changed', { stamp: `${'0'.repeat(16)}${STAMP.slice(16)}` }, 'warning decision-void 2:5'],
    ['the facts changed', { stamp: `${STAMP.slice(0, 17)}${'0'.repeat(16)}` }, 'warning decision-void 2:5'],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    const outcome = decide([entry(changes)]);
    expect([told(outcome), untouched(outcome.reports)]).toEqual([[expected], true]);
  });

  test.each([
    ['rule', `${'0'.repeat(16)}${STAMP.slice(16)}`],
    ['facts', `${STAMP.slice(0, 17)}${'0'.repeat(16)}`],
    ['both', `${'0'.repeat(16)}-${'0'.repeat(16)}`],
  ])('void because of: %s', (changed, stamp) => {
    expect(decide([entry({ stamp })]).diagnostics[0]?.data).toEqual({ rule: RULE, changed });
  });

  test('two for one finding: neither counts, even where they agree', () => {
    const outcome = decide([entry(), entry({ part: '/boilers/0' })]);
    expect([told(outcome), untouched(outcome.reports)]).toEqual([['error decision-twice 10:5'], true]);
  });

  test('two filings of one name', () => {
    const twice = [FILING, FILING].map((filing, i) => reportOf(filing, { file: `${i}.json` }));
    const outcome = decide([entry()], twice);
    expect([told(outcome), untouched(outcome.reports)]).toEqual([
      ['error decision-several-filings 2:5'],
      true,
    ]);
  });

  test('two parts that wait, and none is named', () => {
    const report = reportOf({
      ...FILING,
      boilers: [boiler('1号', '35蒸吨/小时'), boiler('2号', '35蒸吨/小时')],
    });
    const outcome = decide([entry({ part: undefined })], [report]);
    expect([told(outcome), untouched(outcome.reports)]).toEqual([['error decision-several-parts 2:5'], true]);
  });

  test('a part that calls itself by the place of another', () => {
    const names = ['1号', '/boilers/0'];
    const report = reportOf({ ...FILING, boilers: names.map((name) => boiler(name, '35蒸吨/小时')) });
    const outcome = decide([entry({ part: '/boilers/0' })], [report]);
    expect([told(outcome), untouched(outcome.reports)]).toEqual([['error decision-several-parts 2:5'], true]);
  });

  test('missing facts are not for a person to decide', () => {
    const report = reportOf({ ...FILING, boilers: [boiler('1号', null)] });
    const outcome = decide([entry()], [report]);
    expect([told(outcome), outcome.reports[0]?.conclusion]).toEqual([
      ['warning decision-not-open 2:5'],
      'needs_information',
    ]);
  });

  test('a blank entry waits for its person', () => {
    const blank = { decision: '', reason: '', by: '', date: '' };
    expect(told(decide([entry(blank), entry({ ...blank, part: '2号' })]))).toEqual([
      'notice decision-blank 2:5',
    ]);
  });

  test.each([
    ['waivers: []', 'error field-unknown'],
    ['- rule: x', 'error field-wrong'],
    ['determinations: {}', 'error field-wrong'],
    ['determinations:\n  - x', 'error field-wrong'],
    ['determinations: [', 'error yaml-syntax'],
    ['determinations: !!js/function x', 'error yaml-forbidden'],
    ['', 'error json-empty'],
  ])('a file that is none: %s', (text, expected) => {
    const { entries, diagnostics } = readDeterminations(text, 'd.yaml', RULES);
    expect(entries).toEqual([]);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(expected);
  });
});

function otherRule(): string {
  return RULES.find(({ subject }) => subject === 'region')?.id ?? '';
}

describe('laws', () => {
  const filings: readonly Written[] = [34, 35, 36, null].map((capacity) => ({
    ...FILING,
    boilers: [boiler('1号', capacity === null ? null : `${capacity}蒸吨/小时`)],
  }));

  test('a determination changes a finding under review and no other, whatever its stamp', () => {
    for (const filing of filings) {
      const report = reportOf(filing);
      const finding = findingOf(report, '1号');
      const stamp = finding.stamp?.() ?? STAMP;
      for (const decision of ['符合', '不符合', '不适用']) {
        const [after] = decide([entry({ decision, stamp })], [report]).reports;
        expect(after === report).toBe(finding.verdict !== 'review');
      }
    }
  });

  test('without decisions a report is what it was', () => {
    expect(settle([REPORT], { determinations: [], waivers: [] }, DAY).reports[0]).toBe(REPORT);
  });

  test('a decision touches nothing but the finding that it is about', () => {
    const [after] = decide([entry()]).reports;
    const others = (report: Report | undefined) =>
      report?.findings.filter(({ part }) => part?.name !== '1号');
    expect(others(after)).toEqual(others(REPORT));
  });
});
