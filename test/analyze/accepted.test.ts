/** The list of what was accepted: each entry is needed, each has a reason, none stands twice. */
import { expect, test } from 'vitest';
import { judgedBy, readAccepted } from '../../src/analyze/accepted.ts';
import type { Witness } from '../../src/model/analysis.ts';
import { writeDescriptor } from '../../src/reason/write.ts';
import { analysisJson, renderAnalysis } from '../../src/report/analysis.ts';
import { displayWidth } from '../../src/report/measure.ts';
import { makeStyle } from '../../src/report/style.ts';
import { analysed, programOf } from './mini-pack.ts';

const ONE = 'subsumed:province/one-star+province/two-star';
const program = programOf({
  'province/one-star': {
    each: 'buildings',
    when: { category: 'public', floor_area: '>= 2万㎡' },
    require: { green_star: '>= 一星级' },
  },
});
const analysis = analysed(program);
const write = ({ descriptor }: Witness) => writeDescriptor(descriptor, program.pack.vocabulary);
const { vocabulary } = program.pack;
const listOf = (...ids: readonly string[]): string =>
  `accepted:\n  - reason: { zh: 有意为之, en: on purpose }\n    findings: [${ids.map((id) => `"${id}"`).join(', ')}]\n`;

test('what is accepted is not told again, what is gone is', () => {
  const { accepted } = readAccepted(listOf(ONE, 'gap:a/b+a/c#x'), 'list.yaml');
  const judged = judgedBy(analysis, accepted);
  expect(judged.stale.map(({ id }) => id)).toEqual(['gap:a/b+a/c#x']);
  const zh = renderAnalysis(
    { analysis: judged, write, vocabulary },
    makeStyle({ lang: 'zh', width: 80, colour: 'off' }),
  );
  expect(zh).toContain('list.yaml:3 gap:a/b+a/c#x');
  expect(zh).toContain('共 1 项，其中新的 0 项，已接受 1 项');
  expect(zh).not.toContain(ONE);
  const all = makeStyle({ lang: 'en', width: 80, colour: 'off', detail: 'all' });
  expect(renderAnalysis({ analysis: judged, write, vocabulary }, all)).toContain('accepted: on purpose');
  expect(JSON.parse(analysisJson(judged, write))).toMatchObject({
    findings: [{ id: ONE, accepted: { en: 'on purpose' } }],
    stale: ['gap:a/b+a/c#x'],
  });
});

test('what is new is told in full: both clauses, a descriptor that shows it, its id', () => {
  const page = renderAnalysis(
    { analysis: judgedBy(analysis, []), write, vocabulary },
    makeStyle({ lang: 'zh', width: 80, colour: 'off' }),
  );
  const text = page.replaceAll(/\n +/g, '');
  for (const piece of [ONE, '【被其他规则涵盖】 1', '“应当达到”', '总建筑面积 20000㎡', '其中新的 1 项'])
    expect(text).toContain(piece);
});

test.each([40, 80, 120])(
  'every finding fits %i columns, in both languages, and is told in words',
  (width) => {
    const clashing = programOf({
      'opinions/carbon-2025': {
        force: 'target',
        subject: 'region',
        due: 2025,
        require: { carbon_intensity_reduction: '>= 17%' },
      },
      'province/large-boilers': {
        each: 'boilers',
        when: { fuel: 'coal', capacity: '> 35蒸吨/小时' },
        require: { ultra_low_emission: true },
      },
    });
    const around = { analysis: judgedBy(analysed(clashing), []), write, vocabulary };
    const [zh, en] = (['zh', 'en'] as const).map((lang) =>
      renderAnalysis(around, makeStyle({ lang, width, colour: 'off' })),
    );
    for (const line of `${zh}${en}`.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    const joined = (page = ''): string => page.replaceAll(/\n +/g, '').replaceAll(' ', '');
    expect(joined(zh)).toContain('①单位地区生产总值二氧化碳排放下降率≥18%；②');
    expect(joined(zh)).toContain('“额定蒸发量”低于35蒸吨/小时适用①、高于适用②，恰为该数时都不适用');
    expect(joined(en)).toContain(
      'below35蒸吨/小时of"ratedsteamoutput"①applies,aboveit②,andatthenumberneither',
    );
  },
);

test('what could not be decided is told until it is accepted', () => {
  const open = { observations: [], undecided: ['covers:a/b+a/c', 'both:a/b+a/d'] };
  const { accepted } = readAccepted(listOf('both:a/b+a/d'), 'list.yaml');
  const judged = judgedBy(open, accepted);
  expect(judged).toMatchObject({ undecided: ['covers:a/b+a/c'], stale: [] });
  const zh = renderAnalysis(
    { analysis: judged, write, vocabulary },
    makeStyle({ lang: 'zh', width: 80, colour: 'off' }),
  );
  expect(zh).toContain('covers:a/b+a/c');
  expect(zh).not.toContain('both:a/b+a/d');
});

test.each([
  ['no reason', 'accepted:\n  - { findings: [a] }\n', 'field-missing 2:5'],
  [
    'a reason in one language',
    'accepted:\n  - { reason: { zh: 甲 }, findings: [a] }\n',
    'field-missing 2:15',
  ],
  ['an id twice', listOf('a', 'a'), 'duplicate-definition 3:21'],
  ['another word', 'accept: []\n', 'field-unknown 1:1'],
  ['no list', 'accepted: all\n', 'field-wrong 1:11'],
])('%s is an error with its place', (_, text, first) => {
  const [fault] = readAccepted(text, 'list.yaml').diagnostics;
  expect(`${fault?.code} ${fault?.span?.line}:${fault?.span?.column}`).toBe(first);
});
