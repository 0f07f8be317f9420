/** A thawed pack is the pack that was frozen, whatever of it is looked at. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { sha256 } from '../../src/files/hash.ts';
import { readPackFiles } from '../../src/files/pack.ts';
import { freeze } from '../../src/frozen/freeze.ts';
import { thaw } from '../../src/frozen/thaw.ts';
import type { Rule } from '../../src/model/rule.ts';
import { SUBJECTS } from '../../src/model/vocabulary.ts';
import { loadPack } from '../../src/pack/load.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const { files } = await readPackFiles(rules, '/');
const { pack: fresh } = loadPack(files, sha256);
if (!fresh) throw new Error('the bundled pack has errors');
const names = files.map(({ file }) => file);
const { layout, ...rest } = freeze(fresh, names);
const thawed = thaw({ layout: JSON.parse(JSON.stringify(layout)), ...rest }, (i) => names[i] ?? '');

/** Of a rule, and of a copy of it, every field; one that is not there is undefined. */
const FIELDS: Readonly<Record<keyof Rule, true>> = {
  id: true,
  document: true,
  clause: true,
  title: true,
  quote: true,
  force: true,
  subject: true,
  each: true,
  governs: true,
  due: true,
  derived: true,
  stretch: true,
  when: true,
  require: true,
  boundaries: true,
  reviews: true,
  reading: true,
  doubt: true,
  remedy: true,
  examples: true,
  span: true,
};
const fieldsOf = (rule: Rule) =>
  Object.fromEntries((Object.keys(FIELDS) as (keyof Rule)[]).map((key) => [key, rule[key]]));

describe('a thawed pack', () => {
  test.each(['name', 'version', 'hash', 'places', 'vocabulary', 'documents'] as const)('%s', (what) => {
    expect(thawed[what]).toStrictEqual(fresh[what]);
  });

  test('every field of every rule', () => {
    expect(thawed.rules.length).toBe(fresh.rules.length);
    for (const [i, rule] of fresh.rules.entries()) {
      const other = thawed.rules[i] as Rule;
      expect(fieldsOf(other)).toStrictEqual(fieldsOf(rule));
      expect({ ...other }).toEqual(rule);
    }
  });

  test('one thing stays one thing', () => {
    for (const rule of thawed.rules) {
      expect(thawed.documents.get(rule.document.id)).toBe(rule.document);
      expect(rule.document.clauses.get(rule.clause.path)).toBe(rule.clause);
      const { parts } = thawed.vocabulary.subjects[rule.subject];
      if (rule.each) expect(parts.get(rule.each.key)).toBe(rule.each);
    }
    for (const subject of SUBJECTS) {
      const { facts, names: known, parts } = thawed.vocabulary.subjects[subject];
      const everything = new Set([
        ...facts.values(),
        ...[...parts.values()].flatMap((p) => [...p.facts.values()]),
      ]);
      for (const fact of known.values()) expect(everything.has(fact)).toBe(true);
      for (const { type } of everything) {
        if (type.kind !== 'quantity') continue;
        expect([...thawed.vocabulary.units.byName.values()]).toContain(type.unit);
      }
    }
  });

  test('the same order of rules', () => {
    const ids = (pack: typeof fresh): readonly string[] => compilePack(pack).rules.map(({ rule }) => rule.id);
    expect(ids(thawed)).toEqual(ids(fresh));
  });
});
