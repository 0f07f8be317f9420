/** A filing with two coal boilers, one of which waits for a person and one of which breaks the clause; and decisions about them. */
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import { stamper } from '../../src/evaluate/stamp.ts';
import { sha256 } from '../../src/files/hash.ts';
import type { Program } from '../../src/model/program.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { pack } from '../reference/pack.ts';

const WHOLE = compilePack(pack);
const reader = readerOf(pack);

/** Boilers in built-up areas: the clause leaves exactly 35 t/h to a person and forbids less. */
export const RULE = 'jx-synergy-2022/no-small-coal-boiler';

export const only = (...ids: readonly string[]): Program => ({
  ...WHOLE,
  rules: WHOLE.rules.filter(({ rule }) => ids.includes(rule.id)),
});
export const PROGRAM = only(RULE);
export const RULES = pack.rules;

export type Written = Readonly<Record<string, unknown>>;

export const boiler = (name: string, capacity: unknown): Written => ({
  name,
  fuel: 'coal',
  installation: 'added',
  capacity,
});

export const FILING: Written = {
  subject: 'project',
  name: '东湖热力站',
  project_code: '2303-360102-04-01-000001',
  place: '南昌市东湖区',
  filing_date: '2023-03-01',
  built_up_area: 'prefecture_city',
  boilers: [boiler('1号', '35蒸吨/小时'), boiler('2号', '20蒸吨/小时')],
};

export function reportOf(written: Written, { file = 'a.json', program = PROGRAM } = {}): Report {
  const { descriptor, diagnostics } = readDescriptor(JSON.stringify(written), file, reader);
  if (!descriptor) throw new Error(JSON.stringify(diagnostics));
  return check(program, descriptor, { today: '2023-03-01', stamp: stamper(sha256) });
}

export function findingOf(report: Report, part?: string, rule = RULE): Finding {
  const found = report.findings.find((each) => each.rule.id === rule && each.part?.name === part);
  if (!found) throw new Error(`no finding ${rule} ${part}`);
  return found;
}

/** A file with one entry of these fields; undefined leaves a field out. */
export function entryText(list: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `${list}:\n  - ${lines.join('\n    ')}\n`;
}
