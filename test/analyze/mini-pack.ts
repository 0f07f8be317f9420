/** Three papers over the shipped vocabulary whose rules get along, and a way of changing them one at a time. */
import { analyze } from '../../src/analyze/analyze.ts';
import { compilePack } from '../../src/compile/program.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Program } from '../../src/model/program.ts';
import { smallPack } from '../pack/small-pack.ts';

/** A rule as its author would write it, without what no analysis looks at. */
interface Draft {
  readonly force?: 'mandatory' | 'encouraged' | 'principle' | 'target';
  readonly subject?: 'enterprise' | 'region';
  readonly each?: string;
  readonly due?: number;
  readonly stretch?: true;
  readonly when?: object;
  readonly require?: object;
  readonly forbid?: object;
  readonly boundaries?: object;
  readonly review?: readonly object[];
}

/** By `paper/id`. */
export type Drafts = Readonly<Record<string, Draft>>;

const CLEAN: Drafts = {
  'province/two-star': {
    each: 'buildings',
    when: { category: 'public', floor_area: '>= 2万㎡' },
    require: { green_star: '>= 二星级' },
  },
  'province/small-boilers': {
    each: 'boilers',
    when: { fuel: 'coal', capacity: '< 35蒸吨/小时' },
    require: { installation: 'retained' },
  },
  'province/large-boilers': {
    each: 'boilers',
    when: { fuel: 'coal', capacity: '>= 35蒸吨/小时' },
    require: { ultra_low_emission: true },
  },
  'province/carbon-2025': {
    force: 'target',
    subject: 'region',
    due: 2025,
    require: { carbon_intensity_reduction: '>= 18%' },
  },
  'opinions/kilns': { each: 'kilns', require: { energy: ['electricity', 'natural_gas'] } },
  'zone/data-centres': {
    each: 'data_centers',
    when: { any: [{ size_class: '大型' }, { racks: '>= 3000标准机架' }] },
    require: { pue: '<= 1.3' },
    review: [{ if: { liquid_cooling: true }, weigh: { zh: '由人定', en: 'a person decides' } }],
  },
  'zone/carbon-2030': {
    force: 'target',
    subject: 'region',
    due: 2030,
    require: { carbon_intensity_reduction: '>= 20%' },
  },
};

const PAPERS = {
  province: { date: '2021-07-08', place: '"360000"', authority: 'provincial-government' },
  opinions: { date: '2022-09-29', place: '"360000"', authority: 'provincial-government' },
  zone: { date: '2023-06-30', place: 'rongjiang', authority: 'zone-committee' },
};

const QUOTES = {
  mandatory: '应当达到',
  encouraged: '鼓励达到',
  principle: '原则上达到',
  target: '到2025年达到',
};

/** JSON is YAML. */
const written = (value: object): string => JSON.stringify(value);

function ruleText(id: string, { force = 'mandatory', ...rest }: Draft): string {
  return written({
    id,
    clause: '一',
    title: { zh: '规则', en: 'a rule' },
    quote: QUOTES[force],
    force,
    ...rest,
    reading: { zh: '照读', en: 'as it reads' },
    remedy: { zh: '改正', en: 'mend it' },
    boundaries: rest.boundaries ?? boundariesIn(rest),
    examples: { given: {}, pass: [{}], fail: [{}], review: [{}], not_applicable: [{}], missing: [{}] },
  });
}

/** An entry for every fact that a draft compares with a number. */
function boundariesIn(draft: object): Record<string, object> | undefined {
  const found = [...written(draft).matchAll(/"([^"]+)":"[<>=!]+ (?=[^"]*\d)/gu)].map(([, name = '']) => name);
  const names = found.filter((name) => !/date/.test(name));
  return names.length === 0
    ? undefined
    : Object.fromEntries(names.map((name) => [name, { phrase: '达到', basis: 'text' }]));
}

/** The clean pack with these drafts changed or added. */
export function programOf(changes: Drafts = {}, files: Readonly<Record<string, string>> = {}): Program {
  const drafts = { ...CLEAN, ...changes };
  const texts = Object.entries(PAPERS).flatMap(([paper, { date, place, authority }]) => {
    const own = Object.entries(drafts).filter(([name]) => name.startsWith(`${paper}/`));
    const rules = own.map(([name, draft]) => `- ${ruleText(name.slice(paper.length + 1), draft)}\n`);
    const about = `title: { zh: 文件, en: paper }\nissuer: { zh: 机关, en: office }\ndate: ${date}\nplace: ${place}\nauthority: ${authority}\nsha256: "00"\n`;
    return [
      [`documents/${paper}/document.yaml`, about],
      [`documents/${paper}/ledger.yaml`, 'clauses:\n  - { path: 一, heading: 要求, sha256: "00" }\n'],
      [`documents/${paper}/rules/all.yaml`, rules.join('')],
    ];
  });
  const { pack, diagnostics } = smallPack({ ...Object.fromEntries(texts), ...files }, { withoutTrial: true });
  if (!pack) throw new Error(JSON.stringify(diagnostics, null, 1));
  return compilePack(pack);
}

export const analysed = (program: Program): Analysis =>
  analyze(program, { own: (file) => file.includes('trial') });
