import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/report.ts';
import { resultData, runData } from '../../src/report/report-json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { harmless } from '../../src/words/harmless.ts';
import { asResult, type Batch, batchOf, HEAD, renderedText, reportOn, styled, UNREAD } from './sample.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(reportSchema);
const HOSTILE = '\u001b[2J\u009b\u202e\u2028"\\</script>=1';

const mixed = reportOn({
  name: HOSTILE,
  place: '赣州蓉江新区',
  construction: 'new',
  retired_capacity: 0,
  buildings: [
    { name: HOSTILE, floor_area: '2.1万㎡', green_star: { value: 'one', evidence: HOSTILE } },
    { floor_area: 30000 },
    { floor_area: 100 },
  ],
  boilers: [{ fuel: 'coal', capacity: 35 }],
});
const region = reportOn({ subject: 'region', place: '江西省', year: 2024, non_fossil_share: '17.2%' });

const BATCHES: readonly (readonly [string, Batch])[] = [
  ['nothing', batchOf()],
  ['a project', batchOf(asResult(mixed))],
  ['a region', batchOf(asResult(region))],
  ['an unreadable input', batchOf(UNREAD)],
  ['all of them', batchOf(asResult(mixed), asResult(region), UNREAD)],
];

const NORMAL = styled('zh', 80);
const run = { head: HEAD, tail: { diagnostics: [] } };
const batchData = (batch: Batch, detail: 'normal' | 'failing') =>
  runData(
    batch.map((result) => resultData(result, detail)),
    run,
  );

describe('fits its schema', () => {
  test.each(BATCHES)('%s', async (_, batch) => {
    expect(validate(JSON.parse(await renderedText('json', batch, NORMAL))) ? [] : validate.errors).toEqual(
      [],
    );
  });

  test('and the schema refuses what does not', () => {
    const data = batchData(batchOf(asResult(mixed)), 'normal');
    expect(validate({ ...data, extra: 1 })).toBe(false);
    expect(validate({ ...data, conclusion: 'fine' })).toBe(false);
    expect(validate({ ...data, results: [{ file: 'a.json' }] })).toBe(false);
  });
});

test('of a failing report only what decides, and the counts of all', () => {
  const [result] = batchData(batchOf(asResult(mixed)), 'failing').results;
  const [whole] = batchData(batchOf(asResult(mixed)), 'normal').results;
  if (!result || !('findings' in result) || !whole || !('findings' in whole)) throw new Error('no report');
  expect(result.findings.length).toBeLessThan(whole.findings.length);
  expect(
    result.findings.every(({ binding, verdict }) => binding && !['pass', 'not_applicable'].includes(verdict)),
  ).toBe(true);
  expect(result.counts).toEqual(whole.counts);
});

test('the worst conclusion counts; an unreadable input outranks all, nothing applicable is no pass', () => {
  const clean = reportOn({
    place: '赣州蓉江新区',
    construction: 'new',
    new_capacity: 1,
    retired_capacity: 1,
    buildings: [],
    boilers: [],
  });
  const worst = (...batch: readonly Result[]) => batchData(batchOf(...batch), 'normal').conclusion;
  expect(worst(asResult(clean))).toBe('compliant');
  expect(worst(asResult(clean), asResult(region))).toBe('no_applicable_rule');
  expect(worst(asResult(clean), asResult(mixed))).toBe('non_compliant');
  expect(worst(asResult(mixed), UNREAD)).toBe('unreadable');
});

interface FindingData {
  readonly rule: string;
  readonly part: { readonly index: number } | null;
  readonly [key: string]: unknown;
}

/** The finding as a reader of the JSON sees it. */
async function findingOf(
  report: typeof mixed,
  rule: string,
  index?: number,
): Promise<FindingData | undefined> {
  const { results } = JSON.parse(await renderedText('json', batchOf(asResult(report)), NORMAL)) as {
    results: { findings: FindingData[]; notApplicable: FindingData[] }[];
  };
  return [...(results[0]?.findings ?? []), ...(results[0]?.notApplicable ?? [])].find(
    (each) => each.rule.endsWith(rule) && each.part?.index === index,
  );
}

test('a fail carries what was declared, where, and what it was compared with', async () => {
  expect(await findingOf(mixed, 'two-star', 0)).toMatchObject({
    verdict: 'fail',
    outcome: 'not_met',
    binding: true,
    part: { key: 'buildings', index: 0, name: HOSTILE, pointer: '/buildings/0' },
    facts: expect.arrayContaining([
      {
        key: 'floor_area',
        label: { zh: '总建筑面积', en: 'gross floor area' },
        pointer: '/buildings/0/floor_area',
        line: 4,
        column: 3,
        stated: '2.1万㎡',
        evidence: null,
      },
      expect.objectContaining({ key: 'green_star', stated: 'one', evidence: HOSTILE }),
    ]),
    comparisons: [
      { text: 'floor_area >= 2万㎡', left: '21000㎡', right: '2万㎡', truth: true },
      { text: 'green_star >= 二星级', left: '一星级', right: '二星级', truth: false },
    ],
    decidedBy: null,
  });
});

test('a missing fact is named with its place and its proof; what does not apply says why', async () => {
  expect(await findingOf(mixed, 'two-star', 1)).toMatchObject({
    verdict: 'missing',
    missing: [{ key: 'green_star', pointer: '/buildings/1/green_star', proof: expect.anything() }],
  });
  expect(await findingOf(mixed, 'two-star', 2)).toMatchObject({
    decidedBy: { zh: '总建筑面积 < 2万㎡', en: 'gross floor area < 2万㎡' },
  });
});

test('a target that is not due shows its distance, signed and exact', async () => {
  expect(await findingOf(region, 'non-fossil-2025')).toMatchObject({
    verdict: 'not_applicable',
    distance: [{ due: 2025, value: '17.2%', target: '18.3%', difference: '-1.1', unit: '%', reached: false }],
  });
});

test('hostile text stays the same text, and no byte of it acts on a terminal', async () => {
  const json = await renderedText('json', batchOf(asResult(mixed)), NORMAL);
  expect(JSON.parse(json).results[0].name).toBe(HOSTILE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would act on
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  expect(harmless('"a\u009b\u202e"')).toBe('"a\\u009b\\u202e"');
});
