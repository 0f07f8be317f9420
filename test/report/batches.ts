/** Results that every format for machines must get right: all outcomes, decisions, an earlier round, hostile text. */
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Checked, Finding, Report } from '../../src/model/report.ts';
import { asResult, type Batch, batchOf, reportOn, UNREAD } from './sample.ts';

/** Everything that acts somewhere: terminals, HTML, spreadsheets, Markdown, workflow commands, SARIF messages. */
export const HOSTILE =
  '\u001b]0;x\u0007\u009b2J\u202e名\r\n::error::x ##[add-mask]y <script>alert(1)</script>=cmd|@admin #12 `[l](http://e.com) {0} ]]> &amp; # SKIP \\ \ufffe\ud800"\'%0A🏗';

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
const hostile = {
  ...mixed,
  name: HOSTILE,
  buildings: [{ name: HOSTILE, floor_area: 21000, green_star: { value: 'one', evidence: HOSTILE } }],
  boilers: [{ name: HOSTILE, fuel: 'coal', capacity: 35 }],
};

const span = (file: string) => ({ file, line: 2, column: 3 });
const retired = diagnostic(
  'place-retired',
  { code: '360782', current: '南康区 360703' },
  { severity: 'notice', span: span('a.json') },
);

const file = { file: '决定.yaml', line: 3, column: 1 };
const DECIDED: Partial<Record<Finding['verdict'], Partial<Finding>>> = {
  fail: {
    change: 'remaining',
    settled: {
      kind: 'waiver',
      basis: '条例第十条',
      approver: HOSTILE,
      number: '函〔2024〕1号',
      from: '2024-01-01',
      until: '2026-12-31',
      span: file,
    },
  },
  review: {
    change: 'changed',
    settled: {
      kind: 'determination',
      decision: 'fail',
      reason: HOSTILE,
      by: '张三',
      date: '2025-01-02',
      span: file,
    },
  },
  missing: { change: 'new' },
};

const decided = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, ...DECIDED[finding.verdict] })),
  gone: [{ rule: 'zone-plan/two-star', part: HOSTILE, outcome: 'not_met', why: 'part' }],
});

const checked = (written: Parameters<typeof reportOn>[0], path?: string): Checked =>
  asResult(reportOn(written, [], path));

export const BATCHES = {
  clean: batchOf(checked(clean)),
  mixed: batchOf(asResult(reportOn(mixed, [retired], '申报/1.json'))),
  undecided: batchOf(checked({ place: '章贡区' })),
  decided: batchOf(asResult(decided(reportOn(mixed)))),
  region: batchOf(checked({ subject: 'region', place: '江西省', year: 2024, non_fossil_share: '17.2%' })),
  hostile: batchOf(checked(hostile, `${HOSTILE}.json`), {
    kind: 'unread',
    file: `${HOSTILE}2.json`,
    diagnostics: [
      diagnostic('unknown-key', { key: HOSTILE, owner: '建筑' }, { span: span(`${HOSTILE}2.json`) }),
    ],
  }),
  several: batchOf(checked(clean, 'a b/1.json'), checked(mixed, '/filings/#2.json'), UNREAD),
  nothing: batchOf(),
} as const satisfies Readonly<Record<string, Batch>>;

export type BatchName = keyof typeof BATCHES;
export const BATCH_NAMES = Object.keys(BATCHES) as readonly BatchName[];
