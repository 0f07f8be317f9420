/** Every cure of every failing filing: written into the filing it cures, as it says; and no smaller one does. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Advised, Change, Cure } from '../../src/model/advice.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Descriptor, Value } from '../../src/model/descriptor.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { advise, isBroken } from '../../src/reason/advise.ts';
import { conditionsOf } from '../../src/reason/levers.ts';
import { usesOf } from '../../src/reason/uses.ts';
import { writeDescriptor, writeValue } from '../../src/reason/write.ts';
import { curingText } from '../../src/words/cure.ts';
import { state } from '../reference/descriptors.ts';
import { pack, tables, worlds } from '../reference/pack.ts';
import { SPAN, toy, toyPack, toyRule } from '../reference/toy.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const program = compilePack(pack);
const reader = readerOf(pack);
const options = { today: '2026-01-31' };

interface Filing {
  readonly name: string;
  readonly json: unknown;
  readonly descriptor: Descriptor;
  readonly findings: readonly Finding[];
}

function read(json: unknown, name: string): Filing {
  const { descriptor, diagnostics } = readDescriptor(JSON.stringify(json), name, reader);
  if (!descriptor) throw new Error(`${name} cannot be read: ${JSON.stringify(diagnostics)}`);
  return { name, json, descriptor, findings: check(program, descriptor, options).findings };
}

const failing = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => read(JSON.parse(readFileSync(FIXTURES + file, 'utf8')), file))
  .filter(({ findings }) => findings.some(isBroken));

const adviceFor = ({ descriptor }: Filing, kept: (fact: Fact) => boolean = () => false) =>
  advise({ program, descriptor, report: check(program, descriptor, options), options, kept });

const advice = new Map(failing.map((filing) => [filing, adviceFor(filing)]));

/** The filing as a person would change it, at the places that the cure names. */
function changed(
  { json, name }: Filing,
  changes: readonly Change[],
  after = (change: Change) => change.after,
): Filing {
  const copy = structuredClone(json);
  for (const change of changes) {
    const keys = change.pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    let at = copy as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    const old = at[last];
    if (typeof old === 'object' && old !== null && 'value' in old)
      Object.assign(old, { value: after(change) });
    else at[last] = after(change);
  }
  return read(copy, name);
}

const keyOf = ({ rule, part }: Finding): string => `${rule.id} ${part?.index ?? ''}`;
const verdictOf = ({ findings }: Filing, finding: Finding): string | undefined =>
  findings.find((each) => keyOf(each) === keyOf(finding))?.verdict;
const isCured = (filing: Filing, finding: Finding): boolean =>
  ['pass', 'not_applicable'].includes(verdictOf(filing, finding) ?? '');

/** Every choice of the values that a cure lists, the others as they were checked. */
function* listed(changes: readonly Change[]): Generator<(change: Change) => unknown> {
  for (const change of changes)
    for (const value of change.values ?? [])
      yield (other) => (other === change ? writeValue(change.fact, value, tables.units) : other.after);
}

const curable = (advised: readonly Advised[]): readonly Finding[] =>
  advised.filter(({ cures }) => cures.length > 0).map(({ finding }) => finding);

const newlyBroken = (before: Filing, after: Filing): readonly string[] => {
  const old = new Set(before.findings.filter(isBroken).map(keyOf));
  return after.findings
    .filter(isBroken)
    .map(keyOf)
    .filter((key) => !old.has(key));
};

const each = (visit: (filing: Filing, advised: Advised, cure: Cure) => void): number => {
  let count = 0;
  for (const [filing, { advised }] of advice) {
    for (const one of advised) {
      for (const cure of one.cures) {
        visit(filing, one, cure);
        count += 1;
      }
    }
  }
  return count;
};

describe('cures of the filings that fail', () => {
  test('every broken clause has one, unless it speaks of what no design can change', () => {
    const without = [...advice].flatMap(([{ name }, { advised }]) =>
      advised
        .filter(({ cures }) => cures.length === 0)
        .map(({ finding, none }) => `${name} ${keyOf(finding)} ${none}`),
    );
    // Shops beyond the urban development boundary: only another kind of project or an authority's consent would help.
    expect(without).toEqual([
      'rongjiang-farmland-unapproved.json rongjiang-peaking-2023/urban-boundary  proved',
    ]);
  });

  test('written into the filing, each cures and breaks what it says', () => {
    const count = each((filing, { finding }, cure) => {
      const after = changed(filing, cure.changes);
      expect([filing.name, keyOf(finding), isCured(after, finding)]).toEqual([
        filing.name,
        keyOf(finding),
        true,
      ]);
      expect([filing.name, verdictOf(after, finding)]).toEqual([filing.name, cure.verdict]);
      expect(newlyBroken(filing, after)).toEqual(cure.causes.map(keyOf));
    });
    expect(count).toBeGreaterThan(80);
  });

  test('whichever of the listed values is taken', () => {
    let count = 0;
    const visit = (filing: Filing, { changes, verdict }: Cure, findings: readonly Finding[]): void => {
      for (const after of listed(changes)) {
        const now = changed(filing, changes, after);
        const left = findings.filter((finding) => !isCured(now, finding)).map(keyOf);
        expect([filing.name, ...left]).toEqual([filing.name]);
        if (verdict)
          expect([filing.name, verdictOf(now, findings[0] as Finding)]).toEqual([filing.name, verdict]);
        count += 1;
      }
    };
    each((filing, { finding }, cure) => visit(filing, cure, [finding]));
    for (const [filing, { joint, advised }] of advice)
      for (const cure of joint) visit(filing, cure, curable(advised));
    expect(count).toBeGreaterThan(200);
  });

  test('what is one choice is told as one', () => {
    const told = advice.get(failing.find(({ name }) => name === 'smelter-old-processes.json') as Filing);
    const cleaner = told?.advised.find(({ finding }) =>
      finding.rule.id.endsWith('two-high-clean-production'),
    );
    expect(cleaner?.cures.map(({ changes }) => changes.map((each) => curingText(each, 'zh')))).toEqual([
      ['能耗的清洁生产水平 ≥ 先进水平', '物耗的清洁生产水平 ≥ 先进水平', '水耗的清洁生产水平 ≥ 先进水平'],
    ]);
  });

  test('what meets a clause comes before what only escapes it, where as much is changed', () => {
    let pairs = 0;
    for (const { advised } of advice.values()) {
      for (const { cures } of advised) {
        for (const [i, { changes, causes, opens, verdict }] of cures.entries()) {
          const before = cures[i - 1];
          if (!before || causes.length + before.causes.length + opens.length + before.opens.length > 0)
            continue;
          expect(before.changes.length).toBeLessThanOrEqual(changes.length);
          if (before.changes.length < changes.length) continue;
          expect([before.verdict, verdict]).not.toEqual(['not_applicable', 'pass']);
          pairs += before.verdict === verdict ? 0 : 1;
        }
      }
    }
    expect(pairs).toBeGreaterThan(5);
  });

  test('on the number beside a stretch that is said to be a person’s to decide, it is', () => {
    const told: string[] = [];
    each((filing, { finding }, { changes }) => {
      for (const change of changes) {
        const { contested } = change;
        if (contested === undefined) continue;
        const on = changed(filing, changes, (each) =>
          each === change ? writeValue(change.fact, contested, tables.units) : each.after,
        );
        expect([filing.name, verdictOf(on, finding)]).toEqual([filing.name, 'review']);
        told.push(`${change.fact.key} ${writeValue(change.fact, contested, tables.units)}`);
      }
    });
    expect(told).toContain('capacity 35蒸吨/小时');
    expect(told).toContain('charging_piles 600根');
  });

  test('left out, any one of its changes is missed', () => {
    const count = each((filing, { finding }, { changes }) => {
      if (changes.length === 1) return;
      for (const one of changes) {
        const less = changed(
          filing,
          changes.filter((change) => change !== one),
        );
        expect([filing.name, keyOf(finding), isCured(less, finding)]).toEqual([
          filing.name,
          keyOf(finding),
          false,
        ]);
      }
    });
    expect(count).toBeGreaterThan(80);
  });

  test('a stretch ends where the clause turns', () => {
    let ends = 0;
    each((filing, { finding }, { changes }) => {
      const [change] = changes;
      if (changes.length > 1 || !change?.range) return;
      const { low, high } = change.range;
      for (const end of [low, high]) {
        if (!end) continue;
        const { type } = change.fact;
        const edges = type.kind === 'quantity' ? Object.values(type.bounds) : [];
        if (edges.includes(end.at)) continue;
        const after = changed(filing, changes, () => writeValue(change.fact, end.at, tables.units));
        expect([filing.name, keyOf(finding), isCured(after, finding)]).toEqual([
          filing.name,
          keyOf(finding),
          !end.open,
        ]);
        ends += 1;
      }
    });
    expect(ends).toBeGreaterThan(20);
  });

  test('all at once', () => {
    let count = 0;
    for (const [filing, { joint, advised }] of advice) {
      for (const cure of joint) {
        const after = changed(filing, cure.changes);
        const left = curable(advised).filter((finding) => !isCured(after, finding));
        expect([filing.name, ...left.map(keyOf)]).toEqual([filing.name]);
        expect(newlyBroken(filing, after)).toEqual(cure.causes.map(keyOf));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  test('all at once, nothing can be left out', () => {
    let count = 0;
    for (const [filing, { joint, advised }] of advice) {
      for (const { changes } of joint) {
        for (const one of changes) {
          const less = changed(
            filing,
            changes.filter((change) => change !== one),
          );
          const left = curable(advised).filter((finding) => !isCured(less, finding));
          expect([filing.name, one.fact.key, left.length > 0]).toEqual([filing.name, one.fact.key, true]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('no smaller cure', () => {
  const mayChange = ({ fixed, type }: Fact): boolean =>
    !fixed && type.kind !== 'text' && type.kind !== 'place';

  const isReachable = ({ type }: Fact, value: unknown): boolean => {
    if (type.kind !== 'choice' && type.kind !== 'grade') return true;
    return !type.values.some(({ key, fixed }, rank) => fixed && (value === key || value === rank));
  };

  /** The sets of so many facts that cure, by trying every value worth trying, in place of cells. */
  function curesOfSize(filing: Filing, finding: Finding, size: number): readonly string[] {
    const { descriptor } = filing;
    const alone = { ...program, rules: program.rules.filter(({ rule }) => rule === finding.rule) };
    const pool = worlds.find(({ subject }) => subject.subject === descriptor.subject)?.pool;
    const facts = [...usesOf(conditionsOf(finding.rule)).facts.keys()].filter(mayChange);
    const values = (fact: Fact): readonly Value[] =>
      ((pool?.get(fact) ?? []) as readonly Value[]).filter((value) => isReachable(fact, value));
    const cures = (from: Descriptor, [fact, ...rest]: readonly Fact[]): boolean => {
      if (!fact) {
        const after = check(alone, from, options).findings.find((one) => keyOf(one) === keyOf(finding));
        return after?.verdict === 'pass' || after?.verdict === 'not_applicable';
      }
      const pointer = fact.part === undefined ? '' : (finding.part?.pointer ?? '');
      return values(fact).some((value) => cures(state(from, pointer, { [fact.key]: value }), rest));
    };
    return setsOf(facts, size)
      .filter((set) => cures(descriptor, set))
      .map(nameOf);
  }

  const nameOf = (facts: readonly Fact[]): string =>
    facts
      .map(({ key }) => key)
      .sort()
      .join(' ');

  function setsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
    if (size === 0) return [[]];
    return all.flatMap((first, i) => setsOf(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
  }

  test('of all values worth trying none cures alone that advice does not know', () => {
    for (const [filing, { advised }] of advice) {
      for (const { finding, cures } of advised) {
        const known = cures.map(({ changes }) => nameOf(changes.map(({ fact }) => fact)));
        const missed = curesOfSize(filing, finding, 1).filter((name) => !known.includes(name));
        expect([filing.name, keyOf(finding), ...missed]).toEqual([filing.name, keyOf(finding)]);
      }
    }
  });

  test('and no two together, where advice knows of none or of three and more', () => {
    let count = 0;
    for (const [filing, { advised }] of advice) {
      for (const { finding, cures } of advised) {
        if (cures.some(({ changes }) => changes.length < 3)) continue;
        const missed = curesOfSize(filing, finding, 2);
        expect([filing.name, keyOf(finding), ...missed]).toEqual([filing.name, keyOf(finding)]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(2);
  });
});

describe('facts that stay as they are', () => {
  test('are in no cure', () => {
    each((_, __, { changes }) => {
      for (const { fact } of changes) expect([fact.key, fact.fixed]).toEqual([fact.key, false]);
    });
  });

  test('where all of them must, nothing cures, and that is proved', () => {
    for (const filing of failing) {
      const { advised } = adviceFor(filing, () => true);
      expect(advised.map(({ none }) => none)).toEqual(advised.map(() => 'proved'));
    }
  });
});

test('a filing written from what was read is the same filing', () => {
  for (const { name, descriptor } of failing) {
    const again = read(writeDescriptor(descriptor, pack.vocabulary), name).descriptor;
    expect([name, again.root.values]).toEqual([name, descriptor.root.values]);
    expect([
      name,
      Object.entries(again.parts).map(([key, list]) => [key, list?.map(({ values }) => values)]),
    ]).toEqual([
      name,
      Object.entries(descriptor.parts).map(([key, list]) => [key, list?.map(({ values }) => values)]),
    ]);
  }
});

describe('a cure that breaks another clause', () => {
  const amount = toy.facts.get('amount') as Fact;
  const size = toy.facts.get('size') as Fact;
  const compare = (fact: Fact, op: '>=' | '<=', value: number): Condition => ({
    kind: 'compare',
    left: { kind: 'fact', ref: { fact, hops: 0 }, scale: 1 },
    op,
    right: { kind: 'number', value, text: String(value) },
    text: `${fact.key} ${op} ${value}`,
    span: SPAN,
  });
  const rule = (id: string, require: Condition): Rule =>
    toyRule(id, { force: 'mandatory', when: { kind: 'constant', value: true }, require, reviews: [] });
  const either: Condition = { kind: 'any', of: [compare(amount, '>=', 10), compare(size, '>=', 10)] };
  const rules = [rule('more', either), rule('less', compare(amount, '<=', 5))];
  const own = compilePack(toyPack(rules));
  const filed: Descriptor = {
    file: 'toy.json',
    subject: 'project',
    root: {
      pointer: '',
      values: { amount: 5, size: 1 },
      stated: { amount: { written: 5, pointer: '/amount' }, size: { written: 1, pointer: '/size' } },
    },
    parts: {},
  };
  const told = (kept: (fact: Fact) => boolean) =>
    advise({
      program: own,
      descriptor: filed,
      report: check(own, filed, options),
      options,
      kept,
    }).advised.map(({ cures }) =>
      cures.map(({ changes, causes }) => [...changes.map(({ fact }) => fact.key), ...causes.map(keyOf)]),
    );

  test('comes after one that breaks none, though it goes less far', () => {
    expect(told(() => false)).toEqual([[['size'], ['amount', 'toy/less ']]]);
  });

  test('is told where there is no other', () => {
    expect(told(({ key }) => key === 'size')).toEqual([[['amount', 'toy/less ']]]);
  });
});
