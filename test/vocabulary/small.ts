/** A vocabulary of one page with one fact of every kind, and the real one as it is in the rule pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inReadingOrder } from '../../src/model/diagnostic.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { buildVocabulary } from '../../src/vocabulary/build.ts';
import { readFactFile } from '../../src/vocabulary/read-facts.ts';
import { readUnits } from '../../src/vocabulary/read-units.ts';
import { Problems } from '../../src/yaml/fields.ts';
import { parseYaml, type YamlNode } from '../../src/yaml/tree.ts';

const UNITS = `
dimensions:
  ratio: { zh: 比率, en: ratio }
  area: { zh: 面积, en: area }
  power: { zh: 功率, en: power }
  steam: { zh: 蒸发量, en: steam output }
  time: { zh: 时间, en: time }
  items: { zh: 个数, en: items }
units:
  "1": { dimension: ratio, scale: "1" }
  "%": { dimension: ratio, scale: "0.01" }
  ㎡: { dimension: area, scale: "1", names: [平方米] }
  MW: { dimension: power, scale: "1", names: [兆瓦] }
  蒸吨/小时: { dimension: steam, scale: "1" }
  年: { dimension: time, scale: "1" }
  个: { dimension: items, scale: "1" }
conventions:
  - { from: MW, to: 蒸吨/小时, factor: "10/7", least: "35/29", most: "10/7", note: { zh: 约合, en: about } }
`;

const WORDS = `
    definition: { zh: 定义, en: definition }
    proof: { zh: 许可证, en: permit }`;

const PROJECT = `
subject: project
facts:
  place:
    zh: 建设地点
    en: place
    type: place${WORDS}
  two_high:
    zh: 属于“两高”项目
    en: energy-intensive
    aliases: [两高项目]
    type: boolean${WORDS}
  construction:
    zh: 建设性质
    en: construction type
    type: choice
    values:
      new: { zh: 新建, en: new construction }
      extension: { zh: 扩建, en: extension, aliases: [续建] }${WORDS}
  approval_date:
    zh: 批准日期
    en: approval date
    type: date${WORDS}
  rate:
    zh: 比例（全年）
    en: rate
    type: quantity
    unit: "%"
    min: 0
    max: 100${WORDS}
  pue:
    zh: 电能利用效率
    en: power usage effectiveness
    aliases: [PUE值]
    type: quantity
    unit: "1"
    min: 1${WORDS}
  total_floor_area:
    zh: 项目总建筑面积
    en: total floor area
    type: quantity
    unit: ㎡${WORDS}
  remarks:
    zh: 备注
    en: remarks
    type: text${WORDS}
`;

const BUILDINGS = `
subject: project
part:
  key: buildings
  zh: 建筑
  en: buildings
  aliases: [单体|楼栋]
  definition: { zh: 项目中的单体建筑, en: single buildings }
facts:
  floor_area:
    zh: 总建筑面积
    en: gross floor area
    aliases: [建筑面积]
    type: quantity
    unit: ㎡
    above: 0
    definition: { zh: "地上｜地下 a|b", en: "above *and* below ground */" }
    proof: { zh: 建设工程规划许可证, en: construction planning permit }
  storeys:
    zh: 层数
    en: storeys
    type: quantity
    unit: 个
    whole: true
    min: 1${WORDS}
  green_star:
    zh: 绿色建筑等级
    en: green building grade
    type: grade
    values:
      basic: { zh: 基本级, en: basic }
      two: { zh: 二星级, en: two stars, aliases: [二星] }
      three: { zh: 三星级, en: three stars }${WORDS}
  construction:
    zh: 建设性质
    en: construction type
    type: choice
    inherits: true
    values:
      new: { zh: 新建, en: new construction }
      extension: { zh: 扩建, en: extension, aliases: [续建] }${WORDS}
`;

const ENTERPRISE = `
subject: enterprise
facts:
  place:
    zh: 所在地
    en: place
    type: place${WORDS}
`;

const REGION = `
subject: region
facts:
  place:
    zh: 地区
    en: region
    type: place${WORDS}
  year:
    zh: 年度
    en: year
    type: quantity
    unit: 年
    whole: true
    min: 2000
    max: 2100${WORDS}
`;

function build(texts: ReadonlyMap<string, string>): Vocabulary {
  const problems = new Problems();
  const root = (name: string): YamlNode => {
    const { root: node, diagnostics } = parseYaml(texts.get(name) ?? '', name);
    if (!node) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`);
    return node;
  };
  const units = readUnits(root('units.yaml'), problems);
  const names = [...texts.keys()].filter((name) => name !== 'units.yaml');
  const files = names.flatMap((name) => readFactFile(root(name), units, problems) ?? []);
  const vocabulary = buildVocabulary(units, files, problems);
  const wrong = problems.list.toSorted(inReadingOrder);
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 1));
  return vocabulary;
}

export const SMALL = build(
  new Map([
    ['units.yaml', UNITS],
    ['project.yaml', PROJECT],
    ['project-buildings.yaml', BUILDINGS],
    ['enterprise.yaml', ENTERPRISE],
    ['region.yaml', REGION],
  ]),
);

const FOLDER = fileURLToPath(new URL('../../rules/vocabulary/', import.meta.url));

/** The vocabulary of the rule pack. */
export const readReal = (): Vocabulary =>
  build(
    new Map(
      readdirSync(FOLDER)
        .sort()
        .map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')]),
    ),
  );
