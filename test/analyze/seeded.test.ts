/** Faults put into a pack that has none: each is found, nothing else is, and its witness shows it to `check`. */
import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/model/program.ts';
import { analysed, type Drafts, programOf } from './mini-pack.ts';
import { showsItself } from './witness.ts';

interface Seed {
  readonly fault: string;
  readonly drafts: Drafts;
  readonly found: readonly string[];
}

const BUILDING = { each: 'buildings', when: { category: 'public', floor_area: '>= 2万㎡' } } as const;
const SMALL = { fuel: 'coal', capacity: '< 35蒸吨/小时' };
const LARGE = { fuel: 'coal', capacity: '>= 35蒸吨/小时' };
const TARGET = { force: 'target', subject: 'region', due: 2025 } as const;

const SEEDS: readonly Seed[] = [
  {
    fault: 'a grade at least and at most',
    drafts: { 'province/plain': { ...BUILDING, require: { green_star: '<= 一星级' } } },
    found: ['contradiction:province/plain+province/two-star'],
  },
  {
    fault: 'a quantity above and below',
    drafts: {
      'zone/idle-machines': { each: 'data_centers', when: { size_class: '大型' }, require: { pue: '> 1.4' } },
    },
    found: ['contradiction:zone/data-centres+zone/idle-machines'],
  },
  {
    fault: 'one demands what the other forbids',
    drafts: {
      'province/no-retained': { each: 'boilers', when: SMALL, forbid: { installation: 'retained' } },
    },
    found: ['contradiction:province/no-retained+province/small-boilers'],
  },
  {
    fault: 'yes here, no there, in two papers',
    drafts: { 'zone/boilers': { each: 'boilers', when: LARGE, require: { ultra_low_emission: false } } },
    found: ['contradiction:province/large-boilers+zone/boilers'],
  },
  {
    fault: 'two facts compared both ways',
    drafts: {
      'province/pv-less': { each: 'buildings', require: { pv_area: '< roof_area' } },
      'province/pv-more': { each: 'buildings', require: { pv_area: '>= roof_area' } },
    },
    found: ['contradiction:province/pv-less+province/pv-more'],
  },
  {
    fault: 'a whole subject against one of its parts',
    drafts: {
      'province/no-stars': {
        when: { buildings: { any: BUILDING.when } },
        require: { buildings: { none: { green_star: '>= 一星级' } } },
      },
    },
    found: ['contradiction:province/no-stars+province/two-star'],
  },
  {
    fault: 'an encouraged contradiction',
    drafts: {
      'zone/old-boilers': {
        force: 'encouraged',
        each: 'boilers',
        when: SMALL,
        require: { installation: ['added', 'converted'] },
      },
    },
    found: ['contradiction:province/small-boilers+zone/old-boilers'],
  },
  {
    fault: 'a ban on what another rule regulates',
    drafts: { 'province/no-coal': { each: 'boilers', forbid: { fuel: 'coal' } } },
    found: [
      'barred:province/no-coal+province/large-boilers',
      'barred:province/no-coal+province/small-boilers',
    ],
  },
  {
    fault: 'one star under two stars',
    drafts: { 'province/one-star': { ...BUILDING, require: { green_star: '>= 一星级' } } },
    found: ['subsumed:province/one-star+province/two-star'],
  },
  {
    fault: 'the zone repeats the province',
    drafts: { 'zone/two-star': { ...BUILDING, require: { green_star: '>= 二星级' } } },
    found: ['subsumed:zone/two-star+province/two-star'],
  },
  {
    fault: 'advice under a duty',
    drafts: { 'province/advice': { ...BUILDING, force: 'encouraged', require: { green_star: '>= 二星级' } } },
    found: ['subsumed:province/advice+province/two-star'],
  },
  {
    fault: 'a narrower case of the same demand',
    drafts: {
      'province/larger': {
        ...BUILDING,
        when: { category: 'public', floor_area: '> 3万㎡' },
        require: { green_star: '>= 二星级' },
      },
    },
    found: ['subsumed:province/larger+province/two-star'],
  },
  {
    fault: 'a looser number of the same demand',
    drafts: {
      'zone/looser': {
        each: 'data_centers',
        when: { size_class: '大型' },
        require: { pue: '<= 1.5' },
        review: [{ if: { liquid_cooling: true }, weigh: { zh: '由人定', en: 'a person decides' } }],
      },
    },
    found: ['subsumed:zone/looser+zone/data-centres'],
  },
  {
    fault: 'two rules say the same in other words',
    drafts: { 'province/forbidden': { ...BUILDING, forbid: { green_star: '< 二星级' } } },
    found: ['same:province/forbidden+province/two-star'],
  },
  {
    fault: 'three rules say the same',
    drafts: {
      'province/again': { ...BUILDING, require: { green_star: '>= 二星级' } },
      'province/thrice': { ...BUILDING, require: { green_star: ['二星级', '三星级'] } },
    },
    found: ['same:province/again+province/thrice+province/two-star'],
  },
  {
    fault: 'another grade for some of the same buildings',
    drafts: {
      'province/three-star': {
        each: 'buildings',
        when: { public_benefit: true },
        require: { green_star: '>= 三星级' },
      },
    },
    found: ['overlap:province/three-star+province/two-star'],
  },
  {
    fault: 'a stricter number for some of the same data centres',
    drafts: {
      'zone/efficient': {
        each: 'data_centers',
        when: { gannan_data_lake: true },
        require: { pue: '<= 1.2' },
      },
    },
    found: ['overlap:zone/data-centres+zone/efficient'],
  },
  {
    fault: 'overlap across two papers',
    drafts: {
      'zone/one-star': {
        each: 'buildings',
        when: { floor_area: '>= 5000㎡' },
        require: { green_star: '>= 一星级' },
      },
    },
    found: ['overlap:province/two-star+zone/one-star'],
  },
  {
    fault: 'other choices for some of the same kilns',
    drafts: {
      'zone/kilns': { each: 'kilns', require: { energy: ['electricity', 'hydrogen'] } },
    },
    found: ['overlap:opinions/kilns+zone/kilns'],
  },
  {
    fault: 'all parts of a project against one of them',
    drafts: { 'zone/all-one-star': { require: { buildings: { all: { green_star: '>= 一星级' } } } } },
    found: ['overlap:province/two-star+zone/all-one-star'],
  },
  {
    fault: 'one star under two stars, but some cases are put before a person',
    drafts: {
      'province/one-star': {
        ...BUILDING,
        require: { green_star: '>= 一星级' },
        review: [{ if: { public_benefit: true }, weigh: { zh: '由人定', en: 'a person decides' } }],
      },
    },
    found: ['overlap:province/one-star+province/two-star'],
  },
  {
    fault: 'never applies: two values of one fact, apart',
    drafts: {
      'province/never': {
        when: { all: [{ two_high: true }, { not: { two_high: true } }] },
        require: { eia_carbon: true },
      },
    },
    found: ['never:province/never#applies'],
  },
  {
    fault: 'never applies: two numbers that exclude each other, in brackets',
    drafts: {
      'province/never': {
        each: 'buildings',
        when: { any: [{ all: [{ floor_area: '> 100㎡' }, { not: { floor_area: '> 50㎡' } }] }] },
        require: { prefabricated: true },
      },
    },
    found: ['never:province/never#applies'],
  },
  {
    fault: 'never applies: a place outside of the paper',
    drafts: { 'zone/elsewhere': { when: { place: '南昌市' }, require: { two_high: false } } },
    found: ['never:zone/elsewhere#applies'],
  },
  {
    fault: 'never met: what the case excludes',
    drafts: {
      'province/unmet': {
        each: 'buildings',
        when: { category: 'residential' },
        require: { category: 'agricultural' },
      },
    },
    found: ['never:province/unmet#met'],
  },
  {
    fault: 'never broken: what the case says already',
    drafts: {
      'province/empty': {
        each: 'buildings',
        when: { category: 'residential', floor_area: '>= 100㎡' },
        require: { floor_area: '>= 50㎡' },
      },
    },
    found: ['never:province/empty#broken'],
  },
  {
    fault: 'never broken: all that the fact may be',
    drafts: { 'province/bounds': { each: 'data_centers', require: { pue: '>= 1' } } },
    found: ['never:province/bounds#broken'],
  },
  {
    fault: 'a review that never comes up',
    drafts: {
      'province/review': {
        each: 'buildings',
        when: { category: 'residential' },
        require: { prefabricated: true },
        review: [{ if: { category: 'industrial' }, weigh: { zh: '由人定', en: 'a person decides' } }],
      },
    },
    found: ['never:province/review#review.1'],
  },
  {
    fault: 'a branch that another one covers',
    drafts: {
      'province/branch': {
        each: 'buildings',
        when: { any: [{ floor_area: '>= 100㎡' }, { floor_area: '>= 200㎡' }] },
        require: { prefabricated: true },
      },
    },
    found: ['idle:province/branch#when.2.1'],
  },
  {
    fault: 'a test that another one makes idle',
    drafts: {
      'province/test': {
        each: 'buildings',
        when: { floor_area: '>= 100㎡', all: [{ floor_area: '>= 50㎡' }] },
        require: { prefabricated: true },
      },
    },
    found: ['idle:province/test#when.2.1'],
  },
  {
    fault: 'a way of meeting the rule that the case excludes',
    drafts: {
      'province/way': {
        each: 'buildings',
        when: { category: 'residential' },
        require: { any: [{ prefabricated: true }, { category: 'public' }] },
      },
    },
    found: ['idle:province/way#require.1'],
  },
  {
    fault: 'a value that the case excludes among those that would do',
    drafts: {
      'province/values': {
        each: 'buildings',
        when: { category: ['residential', 'public'] },
        require: { any: [{ prefabricated: true }, { category: ['public', 'industrial'] }] },
      },
    },
    found: ['idle:province/values#require.1.1'],
  },
  {
    fault: 'a value that another test of the case excludes',
    drafts: {
      'province/values': {
        each: 'buildings',
        when: { category: ['residential', 'public'], not: { category: ['public', 'industrial'] } },
        require: { prefabricated: true },
      },
    },
    found: ['idle:province/values#when.2.0.1', 'idle:province/values#when.2.1.0.1'],
  },
  {
    fault: 'a gap at a number',
    drafts: {
      'province/large-boilers': {
        each: 'boilers',
        when: { fuel: 'coal', capacity: '> 35蒸吨/小时' },
        require: { ultra_low_emission: true },
      },
    },
    found: ['gap:province/small-boilers+province/large-boilers#capacity'],
  },
  {
    fault: 'a number taken twice',
    drafts: {
      'province/small-boilers': {
        each: 'boilers',
        when: { fuel: 'coal', capacity: '<= 35蒸吨/小时' },
        require: { installation: 'retained' },
      },
    },
    found: ['double:province/small-boilers+province/large-boilers#capacity'],
  },
  {
    fault: 'two years for one target in papers of one place',
    drafts: { 'province/carbon-again': { ...TARGET, require: { carbon_intensity_reduction: '>= 17%' } } },
    found: ['subsumed:province/carbon-again+province/carbon-2025'],
  },
  {
    fault: 'two papers of one place with two values for one year',
    drafts: { 'opinions/carbon-2025': { ...TARGET, require: { carbon_intensity_reduction: '>= 17%' } } },
    found: ['target:opinions/carbon-2025+province/carbon-2025'],
  },
  {
    fault: 'two papers of one place with one value for one year',
    drafts: { 'opinions/carbon-2025': { ...TARGET, require: { carbon_intensity_reduction: '>= 18%' } } },
    found: ['same:opinions/carbon-2025+province/carbon-2025'],
  },
  {
    fault: 'a number of its own beside a figure assigned from above',
    drafts: {
      'zone/carbon-2025': {
        ...TARGET,
        require: { carbon_intensity_reduction: '>= carbon_intensity_reduction_assigned' },
      },
    },
    found: ['target:zone/carbon-2025+province/carbon-2025'],
  },
  {
    fault: 'the zone aims lower than the province for one year',
    drafts: { 'zone/carbon-2025': { ...TARGET, require: { carbon_intensity_reduction: '>= 15%' } } },
    found: ['target:zone/carbon-2025+province/carbon-2025'],
  },
  {
    fault: 'the zone aims higher than the province for one year',
    drafts: { 'zone/carbon-2025': { ...TARGET, require: { carbon_intensity_reduction: '>= 22%' } } },
    found: ['target:zone/carbon-2025+province/carbon-2025'],
  },
  {
    fault: 'targets of one year that exclude each other',
    drafts: { 'province/carbon-low': { ...TARGET, require: { carbon_intensity_reduction: '<= 10%' } } },
    found: ['contradiction:province/carbon-2025+province/carbon-low'],
  },
];

const idsOf = (program: Program): readonly string[] => analysed(program).observations.map(({ id }) => id);

test('the clean pack has nothing to tell, and nothing is left undecided', () => {
  expect(analysed(programOf())).toEqual({ observations: [], undecided: [] });
});

describe('every fault is found, and no other', () => {
  test.each(SEEDS)('$fault', ({ drafts, found }) => {
    const program = programOf(drafts);
    const { observations, undecided } = analysed(program);
    expect({ found: observations.map(({ id }) => id), undecided }).toEqual({ found, undecided: [] });
    for (const each of observations) showsItself(program, each);
  });
});

const TRIAL = `subject: project
facts:
  trial_kind:
    zh: 试验种类
    en: trial kind
    type: choice
    values:
      one: { zh: 甲种, en: first }
      two: { zh: 乙种, en: second }
      three: { zh: 丙种, en: third }
    definition: { zh: 试验, en: a trial }
    proof: { zh: 文件, en: a paper }
`;
const USING = (values: readonly string[]): Drafts => ({
  'province/trial': { require: { trial_kind: values } },
});
const files = { 'vocabulary/project-trial.yaml': TRIAL };

test.each([
  ['a fact that no rule uses', {}, ['unused:project.trial_kind']],
  ['two values that no rule names', USING(['one']), ['unnamed:project.trial_kind=two+three']],
  ['one value that is all the rest', USING(['one', 'two']), []],
])('%s', (_, drafts, found) => {
  expect(idsOf(programOf(drafts, files))).toEqual(found);
});

test('what a person accepts of a boundary is not asked of both sides: a contested number is no gap', () => {
  const contested = { phrase: '35 蒸吨/小时以下', basis: 'custom', note: { zh: '注', en: 'note' } };
  const drafts: Drafts = {
    'province/large-boilers': {
      each: 'boilers',
      when: { fuel: 'coal', capacity: '> 35蒸吨/小时' },
      require: { ultra_low_emission: true },
      boundaries: { capacity: contested },
    },
  };
  expect(idsOf(programOf(drafts))).toEqual([]);
});
