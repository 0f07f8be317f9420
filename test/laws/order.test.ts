/** No order that nobody chose shows in a report: of rules, of files, of keys; and checking leaves everything as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import { sha256 } from '../../src/files/hash.ts';
import type { Report } from '../../src/model/report.ts';
import { inClauseOrder } from '../../src/pack/clause-order.ts';
import { loadPack } from '../../src/pack/load.ts';
import { randomDescriptor } from '../reference/descriptors.ts';
import { pack, packFiles, worlds } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';

const program = compilePack(pack);
const reader = readerOf(pack);
const TODAY = { today: '2024-01-01' };
const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Everything a report says, explanations included, as text. */
function printed(report: Report): string {
  const findings = report.findings.map(({ explain, rule, ...rest }) => ({
    rule: rule.id,
    ...rest,
    ...explain(),
  }));
  const brief = (key: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return String(value);
    if (key === 'condition') return (value as { kind: string }).kind;
    return key === 'fact' || key === 'part' ? { ...(value as object), facts: 0, names: 0, type: 0 } : value;
  };
  return JSON.stringify({ ...report, findings }, brief);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
}

/** The same JSON with the keys of every object in another order. */
function reordered(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((each) => reordered(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reordered(each, random)] as const);
  return Object.fromEntries(shuffled(entries, random));
}

/** Freezes everything reachable; a map refuses every change from then on. */
function seal(value: unknown, seen = new Set<unknown>()): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const entry of value) seal(entry, seen);
    const refuse = (): never => {
      throw new TypeError('a sealed collection was changed');
    };
    Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse });
  }
  for (const each of Object.values(value)) seal(each, seen);
  Object.freeze(value);
}

describe('order', () => {
  test('the rules of a pack may come in any order', () => {
    const random = new Random(10);
    for (let i = 0; i < 3; i += 1) {
      const ordered = inClauseOrder(shuffled(pack.rules, random), pack.documents);
      expect(ordered.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id));
    }
  });

  test('the files of a pack may come in any order', () => {
    const random = new Random(11);
    for (let i = 0; i < 2; i += 1) {
      const other = loadPack(shuffled(packFiles, random), sha256).pack;
      expect(other?.hash).toBe(pack.hash);
      expect(other?.rules.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id));
      expect([...(other?.documents.keys() ?? [])]).toEqual([...pack.documents.keys()]);
    }
  });

  test('a change in one file of a pack changes its hash', () => {
    const [first, ...rest] = packFiles;
    if (!first) throw new Error('the pack has no files');
    const changed = [{ ...first, text: `${first.text}\n# changed\n` }, ...rest];
    expect(loadPack(changed, sha256).pack?.hash).not.toBe(pack.hash);
  });

  const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));
  test.each(files)('the keys of %s may come in any order', (name) => {
    const random = new Random(12);
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const report = (json: string): string => {
      const { descriptor, diagnostics } = readDescriptor(json, name, reader);
      return descriptor ? printed(check(program, descriptor, TODAY)) : JSON.stringify(diagnostics);
    };
    const expected = report(text);
    for (let i = 0; i < 3; i += 1) {
      expect(report(JSON.stringify(reordered(JSON.parse(text), random)))).toBe(expected);
    }
  });
});

describe('purity', () => {
  test('checking twice says the same twice, and changes neither program nor descriptor', () => {
    const random = new Random(13);
    seal(program);
    for (const world of worlds) {
      for (let i = 0; i < 25; i += 1) {
        const descriptor = randomDescriptor(random, world);
        seal(descriptor);
        const [once, twice] = [check(program, descriptor, TODAY), check(program, descriptor, TODAY)];
        expect(printed(twice)).toBe(printed(once));
        expect(printed(once)).toBe(printed(once));
      }
    }
  });

  test('a sealed map or record does refuse changes', () => {
    const sealed = { map: new Map([['a', { b: 1 }]]) };
    seal(sealed);
    expect(() => sealed.map.set('c', { b: 2 })).toThrow(TypeError);
    expect(() => Object.assign(sealed.map.get('a') ?? {}, { b: 2 })).toThrow(TypeError);
  });
});
