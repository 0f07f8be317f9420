/** The generated types: that they are TypeScript, formatted as this project is, and say what a descriptor may hold. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { descriptorTypes } from '../../src/vocabulary/types.ts';
import { readReal, SMALL } from './small.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function run(tool: string, args: readonly string[], input = ''): string {
  const command = join(ROOT, 'node_modules', tool);
  const { stdout, stderr, error } = spawnSync(process.execPath, [command, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  if (error) throw error;
  return `${stdout}${stderr}`;
}

const GOOD: readonly (readonly [string, string])[] = [
  ['facts as keys and labels', "{ subject: 'project', two_high: '否', construction: '扩建', rate: '58%' }"],
  ['what is not known', "{ subject: 'project', approval_date: null, buildings: null }"],
  ['evidence', "{ subject: 'project', buildings: [{ floor_area: { value: '2万㎡', evidence: '许可证' } }] }"],
  ['a Chinese subject and the schema', "{ $schema: 'x', subject: '企业', place: '南昌市' }"],
  ['a region', "{ subject: 'region', year: 2025 }"],
];

const BAD: readonly (readonly [string, string])[] = [
  ['no subject', '{ two_high: true }'],
  ['an unknown fact', "{ subject: 'project', tow_high: true }"],
  ["another subject's fact", "{ subject: 'region', two_high: true }"],
  ['an unknown value', "{ subject: 'project', construction: '翻建' }"],
  ['a word for a boolean', "{ subject: 'project', two_high: '也许' }"],
  ['an object for a part list', "{ subject: 'project', buildings: {} }"],
  ['a value left out', "{ subject: 'project', rate: { evidence: '报告' } }"],
];

describe('a descriptor in TypeScript', () => {
  const source = descriptorTypes(SMALL).trimEnd();
  const first = source.split('\n').length + 1;
  const literals = [...GOOD, ...BAD].map(
    ([, literal], i) => `export const d${i}: DescriptorInput = ${literal};`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'hegui-types-'));
  const file = join(folder, 'descriptor-input.ts');
  writeFileSync(file, [source, ...literals].join('\n'));
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--types', '', '--ignoreConfig'];
  const output = run('typescript/bin/tsc', [...options, '--pretty', 'false', file]);
  rmSync(folder, { recursive: true });
  const wrong = [...output.matchAll(/descriptor-input\.ts\((\d+),\d+\): error TS2/g)].map(
    ([, line]) => Number(line) - first,
  );

  test('the types themselves are right', () => {
    expect(output).not.toMatch(/error TS[^2]/);
    expect(wrong.filter((index) => index < 0)).toEqual([]);
  });

  it.each(GOOD.map(([name], index) => [name, index] as const))('may say %s', (_name, index) => {
    expect(wrong).not.toContain(index);
  });

  it.each(BAD.map(([name], index) => [name, GOOD.length + index] as const))(
    'is refused: %s',
    (_name, index) => {
      expect(wrong).toContain(index);
    },
  );
});

test("the rule pack's types are formatted as the project's own files", () => {
  const text = descriptorTypes(readReal());
  const path = '--stdin-file-path=src/model/descriptor-input.ts';
  expect(run('@biomejs/biome/bin/biome', ['format', path], text)).toBe(text);
});

test('the same vocabulary gives the same text', () => {
  expect(descriptorTypes(readReal())).toBe(descriptorTypes(readReal()));
});

test('a fact is documented with label, unit, bounds, meaning and proof, and cannot end its comment', () => {
  expect(descriptorTypes(SMALL)).toContain(`  /**
   * 总建筑面积 gross floor area · ㎡ · > 0 ㎡
   * 地上｜地下 a|b
   * above *and* below ground *∕
   * 证明 proof: 建设工程规划许可证; construction planning permit
   */
  readonly floor_area?: Stated<Quantity>;
`);
});

test('a part is named in the singular', () => {
  const text = descriptorTypes(readReal());
  const names = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'ProjectDescriptor',
      'BuildingDescriptor',
      'DataCenterDescriptor',
      'RegionDescriptor',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});
