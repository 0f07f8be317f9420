/** The published schema, the glance and the shape check are three judges of one thing: they must agree. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/descriptor/canonical.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { printedNames, printedValues } from '../../src/vocabulary/describe.ts';
import { descriptorSchema } from '../../src/vocabulary/schema.ts';
import { SMALL } from '../vocabulary/small.ts';
import { faultsOf } from './judged.ts';

/** Values an author may give, right and wrong ones; none that folding alone would make right. */
function valuesOf({ type }: Fact): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom<unknown>('胡写', 'x', '', true, 3, -1, 1.5, 1e21, [], {}, [1], { a: 1 });
  const right = (): fc.Arbitrary<unknown> => {
    switch (type.kind) {
      case 'boolean':
        return fc.constantFrom(true, false, '是', '否');
      case 'choice':
      case 'grade':
        return fc.constantFrom(...printedValues(type.values));
      case 'quantity':
        return fc.constantFrom<unknown>(0, 1, 2000, 100, 0.5, 7.5, '2.1万㎡', '-3', ' + 4', '五');
      case 'date':
        return fc.constantFrom('2025-03-01', '2025年3月1日', '2025.3', '20250301');
      default:
        return fc.constantFrom('江西省', '360700');
    }
  };
  const value = fc.oneof(
    { weight: 6, arbitrary: right() },
    { weight: 1, arbitrary: wrong },
    fc.constant(null),
  );
  const evidence = fc.constantFrom<unknown>('许可证', '批复', null, 3);
  const stated = fc.oneof(
    value.map((inner) => ({ value: inner })),
    fc.tuple(value, evidence).map(([inner, proof]) => ({ 值: inner, 证据: proof })),
    fc.tuple(value, evidence).map(([inner, proof]) => ({ value: inner, evidence: proof })),
    evidence.map((proof) => ({ evidence: proof })),
    value.map((inner) => ({ value: inner, note: 1 })),
  );
  return fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: stated });
}

/** Few facts at a time, so that one fault is not hidden behind another. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Some of the facts, each under one of its names, now and then with a key that is none. */
function objectOf(facts: Iterable<Fact>): fc.Arbitrary<Record<string, unknown>> {
  const members = [...facts].map((fact) => fc.tuple(fc.constantFrom(...printedNames(fact)), valuesOf(fact)));
  const strange = fc.constantFrom<[string, unknown]>(['two_hihg', 1], ['__proto__', 1]);
  return fc
    .tuple(fc.tuple(...members.map(seldom)), fc.option(strange, { nil: undefined, freq: 1 }), fc.nat(9))
    .map(([known, other, rare]) =>
      Object.fromEntries([...known, rare === 0 ? other : undefined].filter((entry) => entry !== undefined)),
    );
}

const { facts, parts } = SMALL.subjects.project;
const buildings = parts.get('buildings')?.facts.values() ?? [];
const descriptors = fc
  .tuple(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom<object>({ subject: 'project' }, { 主体: '项目' }, { subject: '项目' }),
      },
      { weight: 1, arbitrary: fc.constantFrom<object>({}, { subject: 'x' }, { subject: null }) },
    ),
    objectOf(facts.values()),
    fc.oneof(
      fc.constant({}),
      fc
        .tuple(
          fc.constantFrom('buildings', '建筑', '单体|楼栋'),
          fc.oneof(
            { weight: 5, arbitrary: fc.array(objectOf([...buildings]), { maxLength: 3 }) },
            fc.constantFrom<unknown>(null, {}, [null], 'x'),
          ),
        )
        .map(([key, list]) => ({ [key]: list })),
    ),
  )
  .map(([subject, own, list]) => ({ ...subject, ...own, ...list }));

const published = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(descriptorSchema(SMALL));

/** Whether a pointer leads to a value that is there. */
function leadsSomewhere(pointer: string, root: unknown): boolean {
  let at = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

describe('laws', () => {
  test('the published schema, the glance and the shape check agree, and every fault is somewhere', () => {
    let accepted = 0;
    fc.assert(
      fc.property(descriptors, (value) => {
        const before = JSON.stringify(value);
        const faults = faultsOf(value);
        accepted += faults.length === 0 ? 1 : 0;
        expect(published(value)).toBe(faults.length === 0);
        expect(canonicalise(value, SMALL).plain).toBe(faults.length === 0);
        for (const { pointer } of faults) expect(leadsSomewhere(pointer, value)).toBe(true);
        expect(JSON.stringify(value)).toBe(before);
      }),
      { numRuns: 4000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  test('what is canonical stays as it is', () => {
    fc.assert(
      fc.property(descriptors, (written) => {
        const { value, subject } = canonicalise(written, SMALL);
        if (subject) expect(canonicalise(value, SMALL).value).toBe(value);
      }),
    );
  });

  test('any JSON gets an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('project', 'region', '企业'), (json, subject) => {
        const value = typeof json === 'object' && !Array.isArray(json) ? { ...json, subject } : json;
        expect(Array.isArray(faultsOf(value))).toBe(true);
        const nested = { subject: 'project', buildings: json, rate: json, construction: { value: json } };
        expect(Array.isArray(faultsOf(nested))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
