/** Which headings are understood, and what is said of the others. */
import { describe, expect, test } from 'vitest';
import { meaningOf, nearestHeading } from '../../src/sheet/headings.ts';
import { VOCABULARY } from './tables.ts';

const own = VOCABULARY.subjects.project;
const SCOPES = {
  project: { vocabulary: VOCABULARY, own },
  building: { vocabulary: VOCABULARY, own, part: own.parts.get('buildings')! },
};

const brief = (heading: string, scope: keyof typeof SCOPES): string => {
  const meaning = meaningOf(heading, SCOPES[scope]);
  if ('code' in meaning) {
    const unknown = meaning.code === 'heading-unknown';
    const nearest = unknown
      ? nearestHeading(heading, SCOPES[scope])
      : 'nearest' in meaning.data && meaning.data.nearest;
    const near = nearest ? ` → ${nearest}` : '';
    return `${meaning.code}${near}`;
  }
  const part = 'part' in meaning && meaning.part ? `${meaning.part.key}.` : '';
  const fact = 'fact' in meaning ? meaning.fact.key : '';
  const unit = 'unit' in meaning && meaning.unit !== undefined ? ` in ${meaning.unit}` : '';
  return `${meaning.kind} ${part}${fact}${unit}`.trim();
};

describe('a heading means', () => {
  test.each([
    ['project', '项目名称', 'fact name'],
    ['project', ' 项目 名称 ', 'fact name'],
    ['project', 'NAME', 'fact name'],
    ['project', '建设地址', 'fact place'],
    ['project', '总投资', 'fact total_investment'],
    ['project', '总投资（万元）', 'fact total_investment'],
    ['project', '总投资(单位：亿元)', 'fact total_investment in 亿元'],
    ['project', '总投资（证明材料）', 'proof total_investment'],
    ['project', '建设性质（新建/扩建）', 'fact construction'],
    ['project', '有无锅炉', 'any boilers.'],
    ['project', '建筑.总建筑面积（万㎡）', 'fact buildings.floor_area in 万㎡'],
    ['project', '建筑．总建筑面积（证明）', 'proof buildings.floor_area'],
    ['project', '主体', 'subject'],
    ['project', '备注', 'fact remarks'],
    ['project', '序号', 'free'],
    ['building', '所属项目', 'owner'],
    ['building', '总建筑面积（㎡）', 'fact buildings.floor_area'],
    ['building', '备注', 'fact buildings.remarks'],
  ] as const)('in a %s, %s: %s', (scope, heading, meaning) => {
    expect(brief(heading, scope)).toBe(meaning);
  });
});

describe('a heading that is not understood', () => {
  test.each([
    ['project', '项目名秤', 'heading-unknown → 项目名称'],
    ['project', '联系电话', 'heading-unknown'],
    ['project', '总投资（什么）', 'unit-unknown'],
    ['project', '总投资（亿）', 'unit-unknown'],
    ['project', '总投资（㎡）', 'unit-mismatch'],
    ['building', '总建筑面积（公项）', 'unit-unknown → 公顷'],
    ['building', '有无锅炉', 'heading-unknown'],
    ['project', '建筑.总建筑面机', 'heading-unknown → 建筑.总建筑面积'],
  ] as const)('in a %s, %s: %s', (scope, heading, fault) => {
    expect(brief(heading, scope)).toBe(fault);
  });
});
