/** The SARIF log against its schema, and what a code scanning page shows of it. */
import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { BATCH_NAMES, BATCHES, type BatchName, HOSTILE } from './batches.ts';
import { renderedText, styled } from './sample.ts';

const SCHEMA = JSON.parse(readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));
const ajv = new draft04.default({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
});
const validate = ajv.compile(SCHEMA);

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly kind: string;
  readonly level?: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly properties?: { readonly outcome: string; readonly binding: boolean };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
}

const logOf = async (name: BatchName, detail: 'normal' | 'all' = 'normal') =>
  JSON.parse(await renderedText('sarif', BATCHES[name], styled('zh', 80, detail)));
const runOf = async (name: BatchName, detail: 'normal' | 'all' = 'normal') =>
  (await logOf(name, detail)).runs[0];
const resultsOf = async (name: BatchName, detail: 'normal' | 'all' = 'normal') =>
  (await runOf(name, detail)).results as readonly SarifResult[];

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {}, results: [] }] })).toBe(false);
});

test.each(BATCH_NAMES.flatMap((name) => [[name, 'normal'] as const, [name, 'all'] as const]))(
  '%s, %s, is valid',
  async (name, detail) => {
    const log = await logOf(name, detail);
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    for (const { ruleId, ruleIndex, kind, level } of log.runs[0].results as readonly SarifResult[]) {
      if (ruleIndex !== undefined) expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
      // 3.27.10: only a failure has a level.
      expect([kind, level === undefined]).toEqual([kind, kind !== 'fail']);
    }
  },
);

describe('kinds and levels', () => {
  test.each([
    ['not_met', true, 'fail', 'error'],
    ['information_missing', true, 'open', undefined],
    ['for_review', true, 'review', undefined],
    ['not_adopted', false, 'fail', 'note'],
  ] as const)('%s', async (outcome, binding, kind, level) => {
    const results = await resultsOf('mixed');
    const [found] = results.filter(({ properties }) => properties?.outcome === outcome);
    expect(found?.properties?.binding).toBe(binding);
    expect([found?.kind, found?.level]).toEqual([kind, level]);
  });

  test('a viewer that knows no kinds takes the level of the rule, an error where it binds', async () => {
    const { tool, results } = await runOf('mixed');
    for (const { ruleIndex, properties } of results as readonly SarifResult[]) {
      expect(tool.driver.rules[ruleIndex ?? -1].defaultConfiguration.level).toBe(
        properties?.binding ? 'error' : 'note',
      );
    }
  });

  test('what is met or does not apply is told on demand', async () => {
    const kinds = async (name: BatchName, detail: 'normal' | 'all') =>
      (await resultsOf(name, detail)).map(({ kind }) => kind);
    expect(await kinds('clean', 'normal')).not.toContain('pass');
    expect(await kinds('clean', 'all')).toContain('pass');
    expect(await kinds('region', 'normal')).not.toContain('notApplicable');
    expect(await kinds('region', 'all')).toContain('notApplicable');
  });
});

test('a waiver suppresses with its justification, an earlier round gives the baseline', async () => {
  const results = await resultsOf('decided');
  const waived = results.filter(({ suppressions }) => suppressions);
  expect(waived.length).toBeGreaterThan(0);
  for (const each of waived) {
    expect(each.suppressions?.[0]?.kind).toBe('external');
    expect(each.suppressions?.[0]?.justification).toContain('条例第十条');
  }
  const states = new Set(results.map(({ baselineState }) => baselineState));
  for (const state of ['unchanged', 'updated', 'new', 'absent']) expect(states).toContain(state);
});

describe('places', () => {
  test('paths become URIs', async () => {
    const uris = (await resultsOf('several', 'all')).map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['a%20b/1.json', 'file:///filings/%232.json']));
    const [hostile] = await resultsOf('hostile');
    const uri = hostile?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).toMatch(/^[\w%.~!*'()/-]+$/);
    expect(decodeURIComponent(uri)).toBe(`${HOSTILE.replace('\ud800', '\ufffd')}.json`);
  });

  test('the JSON Pointer of the decisive fact', async () => {
    const [first] = (await resultsOf('mixed')).filter(
      ({ ruleId }) => ruleId === 'zone-plan/equal-replacement',
    );
    expect(first?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('/retired_capacity');
  });
});

test('fingerprints do not depend on what else is in the batch, nor on the language', async () => {
  const prints = (results: readonly SarifResult[]) =>
    results.map(({ partialFingerprints }) => partialFingerprints?.['heguiFinding/v1']);
  const english = JSON.parse(await renderedText('sarif', BATCHES.mixed, styled('en', 80)));
  expect(prints(english.runs[0].results)).toEqual(prints(await resultsOf('mixed')));
  expect(new Set(prints(await resultsOf('mixed', 'all'))).size).toBe(
    (await resultsOf('mixed', 'all')).length,
  );
});

describe('what is no finding', () => {
  const idsOf = async (name: BatchName) =>
    (await runOf(name)).invocations[0].toolExecutionNotifications.map(
      ({ descriptor }: { descriptor: { id: string } }) => descriptor.id,
    );
  test.each([
    ['mixed', 'place-retired', true],
    ['region', 'no_applicable_rule', true],
    ['several', 'unknown-key', false],
  ] as const)('%s: %s', async (name, id, successful) => {
    expect(await idsOf(name)).toContain(id);
    expect((await runOf(name)).invocations[0].executionSuccessful).toBe(successful);
  });
});

test('no stranger makes a link or a placeholder in a message', async () => {
  for (const { message } of await resultsOf('hostile', 'all')) {
    expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    expect(message.text).not.toMatch(/[^\\]\]\(/);
  }
});
