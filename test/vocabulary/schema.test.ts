/** What the published schema lets an author write, and that what it shows as examples may be written. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { canonicalise } from '../../src/descriptor/canonical.ts';
import { compileShape } from '../../src/descriptor/shape.ts';
import { SUBJECTS, type Vocabulary } from '../../src/model/vocabulary.ts';
import { descriptorSchema, itemSchema, type JsonSchema, subjectSchema } from '../../src/vocabulary/schema.ts';
import { readReal, SMALL } from './small.ts';

const compile = (schema: JsonSchema) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const validate = compile(descriptorSchema(SMALL));

/** Errors as `path keyword`, without those that only say that another one failed. */
function errors(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('accepted', () => {
  it.each<[string, object]>([
    ['nothing but its subject', { subject: 'project' }],
    ['a Chinese subject', { subject: '企业' }],
    ['a Chinese key for the subject', { 主体: '地区', 年度: 2025 }],
    [
      'a reference to this schema',
      { $schema: '../rules/schemas/descriptor.schema.json', subject: 'project' },
    ],
    ['unknown facts as null', { subject: 'project', two_high: null, buildings: null, rate: null }],
    [
      'keys',
      { subject: 'project', two_high: true, construction: 'new', rate: 30, buildings: [{ floor_area: 1 }] },
    ],
    ['labels', { 主体: '项目', 建设性质: '扩建', 建筑: [{ 总建筑面积: 20000, 绿色建筑等级: '二星级' }] }],
    ['aliases', { subject: 'project', 两高项目: '否', 建筑: [{ 建筑面积: 1 }], 建设性质: '续建' }],
    ['quantities with a unit', { subject: 'project', rate: '58%', buildings: [{ floor_area: '２.1万㎡' }] }],
    ['dates as people write them', { subject: 'project', approval_date: '2025年3月1日' }],
    ['evidence', { subject: 'project', rate: { value: 30, evidence: '报告' } }],
    ['evidence by Chinese keys', { subject: 'project', construction: { 值: '新建', 证据: '批复' } }],
    ['evidence of nothing known', { subject: 'project', two_high: { value: null, evidence: null } }],
    ['no buildings', { subject: 'project', buildings: [] }],
  ])('%s', (_name, value) => {
    expect(errors(value)).toEqual([]);
  });
});

describe('refused, and where', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['no subject', { two_high: true }, [' required']],
    ['a subject that is none', { subject: '工程' }, ['/subject enum']],
    ['no object', [], [' type']],
    ['an unknown key', { subject: 'project', tow_high: true }, [' additionalProperties']],
    ["another subject's fact", { subject: 'enterprise', two_high: true }, [' additionalProperties']],
    [
      'an unknown key of a part',
      { subject: 'project', buildings: [{ area: 1 }] },
      ['/buildings/0 additionalProperties'],
    ],
    ['a part that is an object', { subject: 'project', buildings: {} }, ['/buildings type']],
    ['a part that is null', { subject: 'project', buildings: [null] }, ['/buildings/0 type']],
    ['a word for a boolean', { subject: 'project', two_high: '也许' }, ['/two_high enum']],
    ['a number for a boolean', { subject: 'project', two_high: 1 }, ['/two_high type']],
    ['an unknown value', { subject: 'project', construction: '翻建' }, ['/construction enum']],
    ['a number for a date', { subject: 'project', approval_date: 20250301 }, ['/approval_date type']],
    ['a month for a date', { subject: 'project', approval_date: '2025-03' }, ['/approval_date pattern']],
    ['a number for a place', { subject: 'project', place: 360700 }, ['/place type']],
    ['words for a quantity', { subject: 'project', rate: '约三成' }, ['/rate pattern']],
    ['more than the most', { subject: 'project', rate: 101 }, ['/rate maximum']],
    [
      'the bound that is excluded',
      { subject: 'project', buildings: [{ floor_area: 0 }] },
      ['/buildings/0/floor_area exclusiveMinimum'],
    ],
    [
      'part of a storey',
      { subject: 'project', buildings: [{ storeys: 1.5 }] },
      ['/buildings/0/storeys type'],
    ],
    ['evidence without a value', { subject: 'project', rate: { evidence: '报告' } }, ['/rate required']],
    [
      'evidence that is no text',
      { subject: 'project', rate: { value: 1, evidence: 2 } },
      ['/rate/evidence type'],
    ],
    [
      'more than value and evidence',
      { subject: 'project', rate: { value: 1, unit: '%' } },
      ['/rate additionalProperties'],
    ],
    ['a value inside a value', { subject: 'project', rate: { value: { value: 1 } } }, ['/rate/value type']],
    [
      'a wrong value with evidence',
      { subject: 'project', construction: { value: '翻建' } },
      ['/construction/value enum'],
    ],
    ['null for the subject', { subject: null }, ['/subject enum']],
  ])('%s', (_name, value, expected) => {
    expect(errors(value)).toEqual(expected);
  });
});

describe.each<[string, () => Vocabulary]>([
  ['the small vocabulary', () => SMALL],
  ["the rule pack's vocabulary", readReal],
])('%s', (_name, vocabularyOf) => {
  const vocabulary = vocabularyOf();

  test('gives schemas that fit their dialect', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const schemas = SUBJECTS.flatMap((subject) => [
      ...[...vocabulary.subjects[subject].parts.values()].map((part) => itemSchema(vocabulary, part)),
      subjectSchema(vocabulary, subject, { names: 'canonical' }),
      subjectSchema(vocabulary, subject, { names: 'printed' }),
    ]);
    for (const schema of [descriptorSchema(vocabulary), ...schemas]) {
      expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
      expect(() => ajv.compile(schema)).not.toThrow();
    }
  });

  test('is understood by a reader of the older dialect that editors use', () => {
    const { $schema: _, ...schema } = descriptorSchema(vocabulary);
    expect(new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)({ subject: 'project' })).toBe(
      true,
    );
  });

  test('gives the same bytes each time', () => {
    const again = vocabularyOf();
    expect(JSON.stringify(descriptorSchema(again))).toBe(JSON.stringify(descriptorSchema(vocabulary)));
  });

  test('shows examples that may be written', () => {
    const check = compile(descriptorSchema(vocabulary));
    const shape = compileShape(vocabulary);
    const shown = SUBJECTS.flatMap((subject) =>
      examplesOf(subjectSchema(vocabulary, subject, { names: 'printed' }), subject),
    );
    expect(shown.length).toBeGreaterThan(5);
    for (const value of shown) {
      check(value);
      expect({ value, errors: check.errors }).toEqual({ value, errors: null });
      const read = canonicalise(value, vocabulary);
      expect({ value, faults: read.subject && shape(read.value, read.subject) }).toEqual({
        value,
        faults: [],
      });
    }
  });
});

interface Described {
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly items?: { readonly properties: Readonly<Record<string, Described>> };
}

/** A descriptor for each example of each name of each fact. */
function examplesOf(schema: JsonSchema, subject: string): readonly object[] {
  const definitions = schema.$defs as Readonly<Record<string, Described>>;
  const resolve = ({ $ref, ...rest }: Described): Described =>
    $ref === undefined ? rest : (definitions[decodeURIComponent($ref.slice('#/$defs/'.length))] ?? {});
  return Object.entries(schema.properties as Readonly<Record<string, Described>>).flatMap(
    ([name, described]) => {
      const { examples = [], items } = resolve(described);
      const inner = Object.entries(items?.properties ?? {}).flatMap(([key, fact]) =>
        (resolve(fact).examples ?? []).map((example) => ({ subject, [name]: [{ [key]: example }] })),
      );
      return [...examples.map((example) => ({ subject, [name]: example })), ...inner];
    },
  );
}
