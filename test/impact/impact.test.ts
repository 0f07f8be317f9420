/** What two ways of judging say of one archive, and that it is the difference of two ordinary checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkInput, checking } from '../../src/app/check-files.ts';
import { ImpactReader, type Way } from '../../src/app/impact-lines.ts';
import { type Lines, readLines } from '../../src/app/inputs.ts';
import { selectRules } from '../../src/app/select.ts';
import { openWorkspace, type Workspace } from '../../src/app/workspace.ts';
import { compilePack } from '../../src/compile/program.ts';
import { readerOf } from '../../src/descriptor/read.ts';
import { ImpactTally } from '../../src/impact/tally.ts';
import type { Change, ImpactCounts } from '../../src/model/impact.ts';
import type { Conclusion, Report } from '../../src/model/report.ts';
import { isBinding } from '../../src/model/rule.ts';
import { fold } from '../../src/support/text.ts';
import { ROOT } from '../cli/call.ts';
import { smallPack, withRule } from '../pack/small-pack.ts';
import { blocksOf } from './archive.ts';

const TODAY = '2026-03-01';
const bundled = await openWorkspace(process.cwd());

function workspaceOf({ pack }: ReturnType<typeof smallPack>): Workspace {
  if (!pack) throw new Error('the pack does not load');
  return { program: compilePack(pack), reader: readerOf(pack) };
}

async function compare(lines: readonly string[], before: Way, after: Way, size = lines.length) {
  const reader = new ImpactReader(before, after);
  const tally = new ImpactTally();
  const changes: Change[] = [];
  const unread: string[] = [];
  for (const block of blocksOf(lines, size)) {
    const piece = await reader.read(block);
    tally.merge(piece.counts);
    changes.push(...piece.changes);
    unread.push(...piece.unread.map(({ file }) => file));
  }
  return { changes, unread, counts: tally.counts() };
}

const way = (workspace: Workspace, filedOn?: string): Way => ({
  workspace,
  today: TODAY,
  ...(filedOn === undefined ? {} : { filedOn }),
});

const building = (floor_area: number, green_star: string | null, more: object = {}) =>
  JSON.stringify({
    subject: 'project',
    name: '云栖大厦',
    place: '赣州市章贡区',
    zone: '蓉江新区',
    filing_date: '2024-03-01',
    ...more,
    buildings: [{ construction: 'new', category: 'public', floor_area, green_star }],
  });

const RULE = 'trial/two-star';
const briefly = ({ who, before, after, causes }: Change) =>
  `${who.label.split(':')[1]} ${before} → ${after}: ${causes
    .map(
      ({ rule, part, ...each }) =>
        `${rule}${part ? `#${part.list}/${part.index}` : ''} ${each.before} → ${each.after}`,
    )
    .join(', ')}`;

test('a threshold that is lowered flips what lay between, and says why', async () => {
  const strict = withRule(['floor_area: ">= 2万㎡"', 'floor_area: ">= 1万㎡"']);
  const pack = strict.pack ?? withRule().pack;
  expect(pack).toBeDefined();
  const before = way(workspaceOf(smallPack()));
  const after = way(workspaceOf(strict));
  const lines = [
    building(9000, 'one_star'),
    building(15_000, 'one_star'),
    building(15_000, 'two_star'),
    building(15_000, null),
    building(25_000, 'one_star'),
  ];
  const { changes, counts } = await compare(lines, before, after);
  expect(changes.map(briefly)).toEqual([
    `2 no_applicable_rule → non_compliant: ${RULE}#buildings/0 not_applicable → fail`,
    `3 no_applicable_rule → compliant: ${RULE}#buildings/0 not_applicable → pass`,
    `4 no_applicable_rule → needs_information: ${RULE}#buildings/0 not_applicable → missing`,
  ]);
  expect([counts.inputs, counts.flips, counts.shifts, counts.unread]).toEqual([5, 3, 0, 0]);
  expect(counts.places.map(({ of, inputs, flips }) => [of?.id, inputs, flips])).toEqual([
    ['rongjiang', 5, 3],
  ]);
  expect(counts.kinds).toEqual([{ of: 'buildings', inputs: 5, flips: 3 }]);
});

test('a rule that is only in one pack is absent in the other, one that binds nobody is advice there', async () => {
  const own = workspaceOf(smallPack());
  const lines = [building(25_000, 'one_star')];
  const none = { ...own, program: { ...own.program, rules: [] } };
  const gone = await compare(lines, way(own), way(none));
  expect(gone.changes.map(briefly)).toEqual([
    `1 non_compliant → no_applicable_rule: ${RULE}#buildings/0 fail → absent`,
  ]);
  const { rules } = own.program;
  const weak = rules.map((each) => ({ ...each, rule: { ...each.rule, force: 'encouraged' as const } }));
  const advice = await compare(lines, way({ ...own, program: { ...own.program, rules: weak } }), way(own));
  expect(advice.changes.map(briefly)).toEqual([
    `1 no_applicable_rule → non_compliant: ${RULE}#buildings/0 advice → fail`,
  ]);
});

test('as if filed on another day: before the paper its rules ask nothing, and a stated approval stays', async () => {
  const own = workspaceOf(smallPack());
  const approved = building(25_000, 'one_star', { approval_date: '2024-05-01' });
  const { changes } = await compare(
    [building(25_000, 'one_star'), approved],
    way(own, '2023-01-31'),
    way(own, '2024-01-31'),
  );
  expect(changes.map(briefly)).toEqual([
    `1 needs_information → non_compliant: ${RULE}#buildings/0 missing → fail`,
  ]);
});

test('what can be read neither way is unread, whatever the others say', async () => {
  const own = workspaceOf(smallPack());
  const { unread, counts } = await compare(
    ['{"subject":"planet"}', '', building(1, null)],
    way(own),
    way(own),
  );
  expect(unread).toEqual(['archive.ndjson:1']);
  expect([counts.inputs, counts.unread]).toEqual([2, 1]);
});

const fixtures = readdirSync(join(ROOT, 'fixtures'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.stringify(JSON.parse(readFileSync(join(ROOT, 'fixtures', name), 'utf8'))));

/** The ordinary check of the same lines, each as if its JSON said another filing date. */
function ordinary(workspace: Workspace, day: string | undefined): readonly Report[] {
  const [block] = blocksOf(
    fixtures.map((line) => (day === undefined ? line : filed(line, day))),
    fixtures.length,
  );
  const options = checking(workspace, { today: TODAY });
  return [...readLines(block as Lines, workspace.reader)].map((input) => {
    const result = checkInput(input, workspace, options);
    if (result.kind === 'unread') throw new Error(JSON.stringify(result));
    return result.report;
  });
}

/** Every subject has a filing date, each by names of its own. */
function filed(line: string, day: string): string {
  const known = Object.values(bundled.program.pack.vocabulary.subjects).map(({ names }) => names);
  expect(known.map((names) => names.get('filing_date')?.key)).toEqual(known.map(() => 'filing_date'));
  const isDate = (key: string): boolean => known.some((names) => names.get(fold(key))?.key === 'filing_date');
  const members = Object.entries(JSON.parse(line) as object).filter(([key]) => !isDate(key));
  return JSON.stringify({ ...Object.fromEntries(members), filing_date: day });
}

const openOf = ({ findings }: Report): string =>
  findings
    .filter(({ rule, verdict }) => isBinding(rule) && ['fail', 'missing', 'review'].includes(verdict))
    .map(({ rule, part, verdict }) => `${rule.id}#${part?.index ?? ''} ${verdict}`)
    .sort()
    .join('\n');

const DAYS: readonly (readonly [string | undefined, string])[] = [
  [undefined, '2021-01-31'],
  ['2021-01-31', '2022-12-31'],
  ['2022-12-31', '2025-06-30'],
];

test.each(DAYS)('from %s to %s: flips are the difference of two ordinary checks', async (from, to) => {
  const { changes, counts } = await compare(fixtures, way(bundled, from), way(bundled, to));
  const [before, after] = [ordinary(bundled, from), ordinary(bundled, to)];
  const expected = before.flatMap((one, i): readonly string[] => {
    const other = after[i] as Report;
    if (one.conclusion !== other.conclusion) return [`flip ${i + 1} ${one.conclusion} ${other.conclusion}`];
    return openOf(one) === openOf(other) ? [] : [`shift ${i + 1} ${one.conclusion} ${other.conclusion}`];
  });
  const found = changes.map(
    ({ kind, who, before: first, after: second }) => `${kind} ${who.label.split(':')[1]} ${first} ${second}`,
  );
  expect(found).toEqual(expected);
  expect(counts.flips + counts.shifts).toBe(expected.length);
  expect(expected.length).toBeGreaterThan(10);
  for (const change of changes) expect(causesOf(change, before, after)).toEqual([]);
});

const DECIDING: Readonly<Record<Conclusion, string>> = {
  non_compliant: 'fail',
  needs_information: 'missing',
  needs_review: 'review',
  compliant: 'pass',
  no_applicable_rule: '',
};

/** Causes of a flip whose standing is not the verdict of the ordinary check; none is expected. */
function causesOf(
  { kind, who, causes, ...ends }: Change,
  before: readonly Report[],
  after: readonly Report[],
) {
  const line = Number(who.label.split(':')[1]) - 1;
  const wrong = causes.filter((cause) =>
    ([before, after] as const).some((side, i) => {
      const { findings } = side[line] as Report;
      const own = findings.filter(({ rule }) => rule.id === cause.rule);
      const one = own.find(({ part }) => part?.index === cause.part?.index) ?? own[0];
      const standing = i === 0 ? cause.before : cause.after;
      const verdict = one?.verdict === 'pass' && !one.applies ? 'met_anyway' : one?.verdict;
      return standing !== (verdict ?? 'not_applicable');
    }),
  );
  const idle = causes.filter((cause) => cause.before === cause.after);
  const undecided =
    kind === 'flip' &&
    !causes.every(
      (cause) =>
        cause.before === DECIDING[ends.before as Conclusion] ||
        cause.after === DECIDING[ends.after as Conclusion],
    );
  return [...wrong, ...idle, ...(undecided || causes.length === 0 ? [ends] : [])];
}

test('the same however the lines are blocked, and through the ordinary reader', async () => {
  const ways = [way(bundled, '2021-01-31'), way(bundled, '2024-01-31')] as const;
  const whole = await compare(fixtures, ...ways);
  for (const size of [1, 7]) expect(await compare(fixtures, ...ways, size)).toEqual(whole);
  // An escape in a key is left to the ordinary reader.
  const escaped = fixtures.map((line) => line.replace('"项目名称"', '"\\u9879目名称"'));
  expect(escaped.filter((line, i) => line !== fixtures[i]).length).toBeGreaterThan(10);
  expect(await compare(escaped, ...ways)).toEqual(whole);
});

test('narrowed to one paper, only its rules flip anything', async () => {
  const selected = selectRules(bundled.program, { documents: ['jx-synergy-2022'] });
  if ('kind' in selected) throw new Error(selected.kind);
  const own = { ...bundled, program: selected };
  const { counts }: { counts: ImpactCounts } = await compare(
    fixtures,
    way(own, '2021-01-31'),
    way(own, '2024-01-31'),
  );
  expect(counts.causes.length).toBeGreaterThan(0);
  expect(counts.causes.filter(({ rule }) => !rule.startsWith('jx-synergy-2022/'))).toEqual([]);
});
