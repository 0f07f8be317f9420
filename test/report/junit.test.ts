/** JUnit XML against the schema of Jenkins, and what a CI page counts in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { BATCH_NAMES, BATCHES, type BatchName } from './batches.ts';
import { renderedText, styled } from './sample.ts';

const schema = readFileSync(new URL('../schemas/junit.xsd', import.meta.url), 'utf8');
const problems = async (contents: string): Promise<readonly string[]> =>
  (await validateXML({ xml: { fileName: 'report.xml', contents }, schema })).errors.map(
    ({ message }) => message,
  );

const xmlOf = (name: BatchName, detail: 'normal' | 'all' = 'normal') =>
  renderedText('junit', BATCHES[name], styled('zh', 80, detail));

const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

test('the schema refuses what is no report', async () => {
  expect(await problems('<testsuites><case/></testsuites>')).not.toEqual([]);
});

test.each(BATCH_NAMES.flatMap((name) => [[name, 'normal'] as const, [name, 'all'] as const]))(
  '%s, %s, is valid and counts what it holds',
  async (name, detail) => {
    const xml = await xmlOf(name, detail);
    expect(await problems(xml)).toEqual([]);
    const [, tests, failures, errors] =
      /<testsuites name="hegui" tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml) ?? [];
    expect([tests, failures, errors].map(Number)).toEqual([
      count(xml, /<testcase /g),
      count(xml, /<failure /g),
      count(xml, /<testcase [^>]*>\n<error /g),
    ]);
  },
);

describe('what CI shows', () => {
  test.each([
    ['a breach', 'mixed', '<failure type="not_met"'],
    ['a fact that is missing', 'mixed', '<failure type="information_missing"'],
    ['what a person must decide', 'mixed', '<failure type="for_review"'],
    ['no binding clause that applies', 'region', '<failure type="no_applicable_rule"'],
    ['an unreadable input', 'several', '<error type="unknown-key"'],
    ['advice not taken', 'mixed', '<skipped>〔建议未采纳〕'],
    ['a waiver', 'decided', '<skipped>〔已获豁免〕'],
    ['what was assumed in reading', 'mixed', '<system-err>a.json:2:3  提示[place-retired]'],
  ] as const)('%s', async (_, name, expected) => {
    expect(await xmlOf(name)).toContain(expected);
  });

  test('a clean filing fails nowhere', async () => {
    expect(await xmlOf('clean')).not.toMatch(/<(failure|error)/);
  });

  test('no two cases share a name', async () => {
    const names = [...(await xmlOf('several', 'all')).matchAll(/<testcase (.*?)>/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
