/** How much of a stranger's text is looked at, and that no text takes long or answers at length. */
import { describe, expect, it } from 'vitest';
import { type JsonOptions, readJson } from '../../src/descriptor/json.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const FILE = '项目.json';

/** `code line:column`, with the kind of fault and what was found for a syntax error. */
function brief(d: Diagnostic): string {
  const what = d.code === 'json-syntax' ? ` ${d.data.detail} ${JSON.stringify(d.data.found)}` : '';
  return `${d.code} ${d.span?.line}:${d.span?.column}${what}`;
}

describe('limits', () => {
  const nest = (depth: number): string => `{"a": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

  it.each<[string, string, JsonOptions, readonly string[]]>([
    ['64 deep', nest(64), {}, []],
    ['65 deep', nest(65), {}, ['json-too-deep 1:70']],
    ['brackets in strings are not depth', `{"a": "${'['.repeat(100)}\\"${'{'.repeat(100)}"}`, {}, []],
    ['a fault before the depth', `{a: ${nest(70)}`, {}, ['json-syntax 1:2 key-without-quotes "a"']],
    ['a long string', '{"a": "1234"}', { string: 3 }, ['json-too-long 1:7']],
    ['a long key', '{"1234": 1}', { string: 3 }, ['json-too-long 1:2']],
    ['a long list', '{"a": [1,2,3]}', { array: 2 }, ['json-too-long 1:7']],
    ['a large object', '{"a": 1, "b": 2}', { object: 1 }, ['json-too-long 1:1']],
    ['too many values', '{"a": [1,2,3,4]}', { values: 5 }, ['json-too-long 1:13']],
    ['too many diagnostics', '{"a":1,"a":1,"a":1,"a":1}', { diagnostics: 1 }, ['json-duplicate-key 1:8']],
  ])('%s', (_, text, options, expected) => {
    expect(readJson(text, FILE, options).diagnostics.map(brief)).toEqual(expected);
  });

  it.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million objects', '{"a":'.repeat(1_000_000)],
    ['a million commas', `[${'0,'.repeat(1_000_000)}0]`],
    ['a million empty lists', `[${'[],'.repeat(1_000_000)}[]]`],
    ['a million equal keys', `{${'"a":1,'.repeat(300_000)}"a":1}`],
    ['a number with a million zeros inside', `{"a": 1${'0'.repeat(1_000_000)}1}`],
    ['a fraction with a million zeros inside', `{"a": 1.${'0'.repeat(1_000_000)}1}`],
    ['a word of a million letters', `{"a": ${'t'.repeat(1_000_000)}}`],
    ['a million quotes', '"'.repeat(1_000_001)],
    ['a million backslashes', `{"a": "${'\\'.repeat(1_000_000)}`],
    ['a million blanks', `{${' '.repeat(1_000_000)}`],
    ['a key of a million letters, twice', `{"${'k'.repeat(1_000_000)}": 1, "${'k'.repeat(1_000_000)}": 1}`],
  ])('%s is answered in time and in few words', (_, text) => {
    const start = performance.now();
    const { diagnostics } = readJson(text, FILE);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const d of diagnostics) expect(JSON.stringify(d).length).toBeLessThan(600);
  });
});
