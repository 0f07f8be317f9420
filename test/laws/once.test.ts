/**
 * What is to be supplied is asked once (行政许可法 art. 32): whoever states everything that was asked is asked nothing
 * more, whatever the answers are, save about parts that only the answer lists. And a fact that is said to be needed only
 * under a condition is not needed where that condition turns out not to hold.
 *
 * Filings are the real ones, with more and more of what they state taken out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readerOf } from '../../src/api.ts';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Descriptor, Statements } from '../../src/model/descriptor.ts';
import type { Finding } from '../../src/model/report.ts';
import { isBinding, type Rule } from '../../src/model/rule.ts';
import { wantedFacts } from '../../src/report/gather.ts';
import { alternativeOf } from '../../src/report/view/depends.ts';
import { fillSome, type World } from '../reference/descriptors.ts';
import { writeDescriptor } from '../reference/minimise.ts';
import { pack, worlds } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';

const DAY = '2026-01-31';
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const program = compilePack(pack);
const reader = readerOf(pack);

const filings: readonly Descriptor[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap(
    (name) => readDescriptor(readFileSync(`${FIXTURES}${name}`, 'utf8'), name, reader).descriptor ?? [],
  );

const worldOf = ({ subject }: Descriptor): World => {
  const found = worlds.find((world) => world.subject.subject === subject);
  if (!found) throw new Error(`no world of ${subject}`);
  return found;
};

/** Less of it is stated; a statement of nothing (null) goes too, so that all gaps are written alike. */
function without(descriptor: Descriptor, share: number, random: Random): Descriptor {
  const thin = (record: Statements, pointer: string): Statements => {
    const kept = Object.keys(record.values).filter((key) => key === 'filing_date' || !random.chance(share));
    const pick = <T>(from: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(kept.flatMap((key) => (key in from ? [[key, from[key] as T]] : [])));
    return { pointer, values: pick(record.values), stated: pick(record.stated) };
  };
  const lists = Object.entries(descriptor.parts).filter(() => !random.chance(share));
  const parts = lists.map(([key, list]) => [key, list?.map((item, i) => thin(item, `/${key}/${i}`))]);
  return { ...descriptor, root: thin(descriptor.root, ''), parts: Object.fromEntries(parts) };
}

const findingsOf = (descriptor: Descriptor): readonly Finding[] =>
  check(program, descriptor, { today: DAY }).findings;

/** Everything the applicant is asked for. */
const asked = (descriptor: Descriptor): ReadonlySet<string> =>
  new Set(
    wantedFacts(findingsOf(descriptor))
      .filter(({ binding }) => binding)
      .flatMap(({ pointers }) => pointers),
  );

interface Round {
  readonly before: Descriptor;
  readonly random: Random;
}

/** Filings with gaps: the real ones as they are, then with ever more taken out. */
function* rounds(seed: number): Generator<Round> {
  const random = new Random(seed);
  for (const share of [0, 0.1, 0.3, 0.6]) {
    for (const filing of filings) yield { before: without(filing, share, random), random };
  }
}

describe('everything at once', () => {
  test('there are filings of every subject to try it on', () => {
    expect(new Set(filings.map(({ subject }) => subject)).size).toBe(3);
    expect(filings.filter((each) => asked(each).size > 0).length).toBeGreaterThan(10);
  });

  test('no answer leads to a second round, save about parts that it lists itself', () => {
    const again: string[] = [];
    for (const { before, random } of rounds(11)) {
      const first = asked(before);
      const after = fillSome(before, worldOf(before), { random, chosen: (pointer) => first.has(pointer) });
      const inNewParts = (pointer: string): boolean =>
        first.has(pointer.replace(/^(\/[^/]+)\/\d+\/.*$/, '$1'));
      const second = [...asked(after)].filter((pointer) => !inNewParts(pointer));
      if (second.length > 0) again.push(`${before.file}: ${second.join(' ')}\n${writeDescriptor(before)}`);
    }
    expect(again).toEqual([]);
  });

  test('a fact needed only under a condition is not needed where the condition fails', () => {
    const wrong: string[] = [];
    let conditional = 0;
    for (const { before, random } of rounds(12)) {
      const findings = findingsOf(before).filter(({ rule }) => isBinding(rule));
      for (const finding of findings.filter(({ missing }) => missing.length > 1)) {
        const { pointer } = random.pick(finding.missing);
        const { terms } = alternativeOf(finding, new Set([pointer]));
        if (terms.length === 0) continue;
        conditional += 1;
        const after = fillSome(before, worldOf(before), { random, chosen: (each) => each !== pointer });
        const needed = asksFor(finding, after, pointer);
        if (needed && !holds(terms, finding, after)) {
          wrong.push(`${finding.rule.id} ${pointer}\n${writeDescriptor(after)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(conditional).toBeGreaterThan(100);
  });
});

const sameIn = (finding: Finding, descriptor: Descriptor, rule: Rule): Finding | undefined =>
  check(compilePack({ ...pack, rules: [rule] }), descriptor, { today: DAY }).findings.find(
    ({ part }) => part?.pointer === finding.part?.pointer,
  );

const asksFor = (finding: Finding, descriptor: Descriptor, pointer: string): boolean =>
  sameIn(finding, descriptor, finding.rule)?.missing.some((each) => each.pointer === pointer) ?? false;

/** As a rule of its own that nothing can meet: it fails where the condition holds. */
function holds(terms: readonly Condition[], finding: Finding, descriptor: Descriptor): boolean {
  const rule: Rule = {
    ...finding.rule,
    force: 'mandatory',
    when: { kind: 'all', of: terms },
    require: { kind: 'constant', value: false },
    reviews: [],
  };
  return sameIn(finding, descriptor, rule)?.verdict !== 'not_applicable';
}
