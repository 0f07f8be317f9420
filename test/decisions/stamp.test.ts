import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import { stamper } from '../../src/evaluate/stamp.ts';
import { sha256 } from '../../src/files/hash.ts';
import { mutantsOf } from '../../src/language/mutants.ts';
import type { Descriptor, Statements } from '../../src/model/descriptor.ts';
import type { StatedFrame } from '../../src/model/program.ts';
import type { Report } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import { isStamp, stampChange } from '../../src/model/stamp.ts';
import type { Reading, Trace } from '../../src/model/trace.ts';
import { pack } from '../reference/pack.ts';
import { boiler, FILING, findingOf, only, RULE, reportOf, type Written } from './workshop.ts';

const stampOf = (filing: Written, part = '1号'): string => findingOf(reportOf(filing), part).stamp?.() ?? '';
const BASE = stampOf(FILING);
const [FIRST, SECOND] = [boiler('1号', '35蒸吨/小时'), boiler('2号', '20蒸吨/小时')];
const { boilers: _, built_up_area: __, ...rest } = FILING;

test('a stamp has two halves', () => expect(isStamp(BASE)).toBe(true));

describe('the same facts, written otherwise', () => {
  test.each<[string, Written]>([
    ['the order of keys', Object.fromEntries(Object.entries(FILING).reverse())],
    ['the place of the part', { ...FILING, boilers: [SECOND, FIRST] }],
    ['a number in the own unit', { ...FILING, boilers: [boiler('1号', 35)] }],
    ['full-width digits', { ...FILING, boilers: [boiler('1号', '３５ 蒸吨/小时')] }],
    ['another unit', { ...FILING, boilers: [boiler('1号', '0.0035万蒸吨/小时')] }],
    [
      'Chinese names',
      {
        ...rest,
        所在建成区: '设区市城市建成区',
        锅炉: [{ 锅炉名称: '1号', 燃料: '燃煤', 设置方式: '新上', 单台容量: 35 }],
      },
    ],
    ['stated by the part itself', { ...rest, boilers: [{ ...FIRST, built_up_area: 'prefecture_city' }] }],
    ['the code of the place', { ...FILING, place: '360102' }],
    ['evidence', { ...FILING, boilers: [boiler('1号', { value: 35, evidence: '铭牌' })] }],
    ['a fact that the rule does not read', { ...FILING, remarks: '补充' }],
    ['another part', { ...FILING, boilers: [FIRST] }],
    ['the day of filing, on the same side of the paper', { ...FILING, filing_date: '2023-03-02' }],
  ])('%s', (_, filing) => {
    expect(stampOf(filing)).toBe(BASE);
  });
});

describe('other facts', () => {
  test.each<[string, Written]>([
    ['another fuel', { ...FILING, boilers: [{ ...FIRST, fuel: 'coal_slurry' }] }],
    ['another area', { ...FILING, built_up_area: 'county_city' }],
    ['another place', { ...FILING, place: '九江市' }],
    ['a date of approval', { ...FILING, approval_date: '2023-03-01' }],
    ['in MW, by convention', { ...FILING, boilers: [boiler('1号', '24.5MW')] }],
  ])('%s', (_, filing) => {
    expect(stampChange(BASE, stampOf(filing))).toBe('facts');
  });
});

/** Every place of the file that some condition of a finding read. */
function readingsOf(traces: readonly Trace[]): readonly Reading[] {
  return traces.flatMap(({ readings, children }) => [...readings, ...readingsOf(children)]);
}

/** The descriptor without one value. */
function without(descriptor: Descriptor, pointer: string): Descriptor {
  const drop = (record: Statements): Statements => {
    const keys = Object.keys(record.stated).filter((key) => record.stated[key]?.pointer === pointer);
    if (keys.length === 0) return record;
    const values = Object.fromEntries(Object.entries(record.values).filter(([key]) => !keys.includes(key)));
    return { ...record, values };
  };
  const parts = Object.entries(descriptor.parts).map(([key, list]) => [key, list?.map(drop)] as const);
  return { ...descriptor, root: drop(descriptor.root), parts: Object.fromEntries(parts) };
}

describe('each value that was read', () => {
  const FIXTURES = new URL('../../fixtures/', import.meta.url);
  const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));
  const program = compilePack(pack);
  const reader = readerOf(pack);
  const stamp = stamper(sha256);
  const dates = { today: '2025-12-31', asOf: '2025-12-31' };
  const judge = (descriptor: Descriptor): Report => check(program, descriptor, { ...dates, stamp });

  const cases = files
    .filter((_, i) => i % 8 === 0)
    .flatMap((file) => {
      const { descriptor } = readDescriptor(readFileSync(new URL(file, FIXTURES), 'utf8'), file, reader);
      if (!descriptor) return [];
      const open = judge(descriptor).findings.filter(({ verdict }) => verdict === 'review');
      return open.map((finding) => [`${file} ${finding.rule.id}`, finding, descriptor] as const);
    });

  test('there are cases', () => expect(cases.length).toBeGreaterThan(20));

  test.each(cases)('%s', (_, finding, descriptor) => {
    const { when, require, reviews } = finding.explain();
    const stated = readingsOf([when, require, ...reviews]).filter((reading) => reading.stated !== undefined);
    const compiled = only(finding.rule.id);
    for (const pointer of new Set(stated.map((reading) => reading.pointer))) {
      const { findings } = check(compiled, without(descriptor, pointer), { ...dates, stamp });
      const after = findings.find(({ part }) => part?.index === finding.part?.index);
      // What the rule settles by itself has no stamp that a decision could fit.
      expect(after?.stamp?.(), pointer).not.toBe(finding.stamp?.());
    }
  });
});

describe('the meaning of a rule', () => {
  const nowhere: Statements = { pointer: '', values: {}, stated: {} };
  const frame: StatedFrame = { record: nowhere, values: [], parts: [], lists: {}, asOf: 19_000, filed: true };
  const stamp = stamper(sha256);
  const half = (rule: Rule): string => stamp(rule, { ...frame, outer: frame }).split('-')[0] ?? '';

  test('changes with every change of its conditions', () => {
    const kept = pack.rules.flatMap((rule) =>
      mutantsOf(rule)
        .filter((mutant) => half(mutant.rule) === half(rule))
        .map(({ change }) => `${rule.id}: ${change}`),
    );
    expect(kept).toEqual([]);
  });

  test('is another one for every rule', () => {
    expect(new Set(pack.rules.map(half)).size).toBe(pack.rules.length);
  });

  const rule = pack.rules.find(({ id }) => id === RULE)!;
  const review = rule.reviews[0]!;

  test.each<[string, Rule]>([
    ['its words', { ...rule, quote: `${rule.quote}。` }],
    ['its force', { ...rule, force: 'principle' }],
    ['what is to be weighed', { ...rule, reviews: [{ ...review, weigh: { ...review.weigh, zh: '另议' } }] }],
    ['whether it binds', { ...rule, derived: true }],
  ])('changes with %s', (_, changed) => expect(half(changed)).not.toBe(half(rule)));

  const words = { zh: '另', en: 'other' };
  test.each<[string, Rule]>([
    ['its title', { ...rule, title: words }],
    ['its examples', { ...rule, examples: [] }],
    ['its place in the file', { ...rule, span: { file: 'b.yaml', line: 9, column: 9 } }],
    ['its reading and remedy', { ...rule, reading: words, remedy: words }],
  ])('does not change with %s', (_, same) => expect(half(same)).toBe(half(rule)));
});
