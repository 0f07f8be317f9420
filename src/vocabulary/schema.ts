/** Makes the JSON Schema of a descriptor, so that an editor helps while one is written and a program knows its shape. */
import { type Fact, type Part, SUBJECTS, type Subject, type Vocabulary } from '../model/vocabulary.ts';
import { oneLine } from '../support/text.ts';
import {
  boundsText,
  EVIDENCE_KEYS,
  exampleNumber,
  printedNames,
  printedValues,
  type QuantityType,
  SUBJECT_KEYS,
  SUBJECT_LABELS,
  unitSuffix,
  VALUE_KEYS,
} from './describe.ts';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export interface SchemaOptions {
  /**
   * `printed`: every name and value an author may write, described (the published schema).
   * `canonical`: keys only, for descriptors whose names were resolved before.
   */
  readonly names: 'printed' | 'canonical';
}

type Names = SchemaOptions['names'];
type Definitions = Record<string, JsonSchema>;

/** The `$defs` of one schema; equal ones are kept once, under the first name. */
class Book {
  readonly definitions: Definitions = {};
  private readonly refs = new Map<string, JsonSchema>();

  define(name: string, schema: JsonSchema): JsonSchema {
    const text = JSON.stringify(schema);
    const known = this.refs.get(text);
    if (known) return known;
    const ref = { $ref: `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` };
    this.definitions[name] = schema;
    this.refs.set(text, ref);
    return ref;
  }
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const ID = 'https://hegui.invalid/schemas/descriptor.schema.json';

const DIGIT = '[0-9０-９]';
/** What the text of a quantity begins with; its unit is read later. */
export const QUANTITY_PATTERN = `^\\s*(?:[+\\-＋－]\\s*)?${DIGIT}`;
/** 2025-03-01, 2025/3/1, 2025.3.1, 2025年3月1日; whether the calendar has the day is seen later. */
export const DATE_PATTERN = `^\\s*${DIGIT}{4}\\s*[-－/／.．年]\\s*${DIGIT}{1,2}\\s*[-－/／.．月]\\s*${DIGIT}{1,2}\\s*(?:日\\s*)?$`;

/** The published schema: any subject, every name. */
export function descriptorSchema(vocabulary: Vocabulary): JsonSchema {
  const book = new Book();
  const branches = SUBJECTS.flatMap((subject) => {
    const shape = book.define(subject, subjectShape({ vocabulary, subject, names: 'printed', book }));
    return SUBJECT_KEYS.map((name) => ({
      if: { type: 'object', properties: { [name]: { enum: subjectNames(subject) } }, required: [name] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: shape,
    }));
  });
  return {
    $schema: DIALECT,
    $id: ID,
    title: '合规申报描述 hegui descriptor',
    description:
      '一个主体（项目、企业或地区年度指标报告）的事实。未填或 null 表示未知，不表示“否”或零；空列表表示没有；同一事实只写一次。\n' +
      'The facts of one subject: a project, an enterprise, or one year of a region. Left out or null means unknown, never false or zero; an empty list means none; each fact is stated once.',
    type: 'object',
    properties: subjectProperties(SUBJECTS),
    ...oneOf(SUBJECT_KEYS),
    allOf: branches,
    $defs: book.definitions,
  };
}

/** The schema of the descriptors of one subject; in canonical names, without what `itemSchema` says. */
export function subjectSchema(
  vocabulary: Vocabulary,
  subject: Subject,
  { names }: SchemaOptions,
): JsonSchema {
  const book = new Book();
  const shape = subjectShape({ vocabulary, subject, names, book });
  const required = names === 'canonical' ? { required: [SUBJECT_KEYS[0]] } : oneOf(SUBJECT_KEYS);
  return { $schema: DIALECT, ...shape, ...required, $defs: book.definitions };
}

/** The schema of one part, in canonical names: checked one by one, a list of any length costs no more than its length. */
export function itemSchema(vocabulary: Vocabulary, part: Part): JsonSchema {
  const book = new Book();
  const shape = itemShape(part, { vocabulary, subject: part.subject, names: 'canonical', book });
  return { $schema: DIALECT, ...shape, $defs: book.definitions };
}

/** An object has the first key, unless it has the second. */
const oneOf = ([key, other]: readonly [string, string]): JsonSchema => ({
  if: { properties: { [other]: true }, required: [other] },
  else: { properties: { [key]: true }, required: [key] },
});

interface Scope {
  readonly vocabulary: Vocabulary;
  readonly subject: Subject;
  readonly names: Names;
  readonly book: Book;
}

function subjectShape(scope: Scope): JsonSchema {
  const { vocabulary, subject, names } = scope;
  const { facts, parts } = vocabulary.subjects[subject];
  const own = names === 'canonical' ? { subject: { const: subject } } : subjectProperties([subject]);
  const properties: Definitions = {
    $schema: { type: 'string' },
    ...own,
    ...factProperties(facts.values(), subject, scope),
  };
  for (const part of parts.values()) {
    const ref = scope.book.define(`${subject}.${part.key}`, partSchema(part, scope));
    for (const key of namesFor(part, names)) properties[key] = ref;
  }
  const { zh, en } = SUBJECT_LABELS[subject];
  const title = names === 'canonical' ? {} : { title: `${zh} ${en}` };
  return { ...title, type: 'object', properties, additionalProperties: false };
}

function subjectProperties(subjects: readonly Subject[]): Definitions {
  const schema = {
    title: '主体 subject',
    description:
      '所描述的是项目、企业还是地区（年度指标报告）\nwhether a project, an enterprise or a region is described',
    enum: subjects.flatMap(subjectNames),
  };
  return Object.fromEntries(SUBJECT_KEYS.map((name) => [name, schema]));
}

const subjectNames = (subject: Subject): readonly string[] => [subject, SUBJECT_LABELS[subject].zh];

function partSchema(part: Part, scope: Scope): JsonSchema {
  const type = ['array', 'null'];
  if (scope.names === 'canonical') return { type };
  const words = titled(part, [part.definition.zh], [part.definition.en]);
  return { ...words, type, items: itemShape(part, scope) };
}

function itemShape(part: Part, scope: Scope): JsonSchema {
  const properties = factProperties(part.facts.values(), `${part.subject}.${part.key}`, scope);
  return { type: 'object', properties, additionalProperties: false };
}

function factProperties(facts: Iterable<Fact>, prefix: string, { names, book }: Scope): Definitions {
  const properties: Definitions = {};
  for (const fact of facts) {
    const ref = book.define(`${prefix}.${fact.key}`, factSchema(fact, names, book));
    for (const key of namesFor(fact, names)) properties[key] = ref;
  }
  return properties;
}

const namesFor = (owner: Fact | Part, names: Names): readonly string[] =>
  names === 'canonical' ? [owner.key] : printedNames(owner);

/** A fact is its bare value, or the value with the evidence for it; each keyword concerns one JSON type only. */
function factSchema(fact: Fact, names: Names, book: Book): JsonSchema {
  const { types, rules } = valueSchema(fact, names);
  const value = { type: [...types, 'null'], ...rules };
  const evidence = { type: ['string', 'null'] };
  const canonical = names === 'canonical';
  const keys = (all: readonly string[], schema: JsonSchema): readonly (readonly [string, JsonSchema])[] =>
    (canonical ? all.slice(0, 1) : all).map((key) => [key, schema]);
  return {
    ...(canonical ? {} : factWords(fact)),
    type: [...types, 'null', 'object'],
    ...rules,
    properties: Object.fromEntries([...keys(VALUE_KEYS, value), ...keys(EVIDENCE_KEYS, evidence)]),
    additionalProperties: false,
    ...(canonical ? { required: [VALUE_KEYS[0]] } : { allOf: [book.define('stated', STATED)] }),
  };
}

/** The value may not be left out where evidence is given. */
const STATED: JsonSchema = {
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { type: 'object', ...oneOf(VALUE_KEYS) },
};

/** JSON types of a value and the rules of each. */
function valueSchema(
  { type }: Fact,
  names: Names,
): { readonly types: readonly string[]; readonly rules: JsonSchema } {
  switch (type.kind) {
    case 'boolean':
      return names === 'canonical'
        ? { types: ['boolean'], rules: {} }
        : { types: ['boolean', 'string'], rules: textIn(['是', '否']) };
    case 'choice':
    case 'grade': {
      const allowed = names === 'canonical' ? type.values.map(({ key }) => key) : printedValues(type.values);
      return { types: ['string'], rules: textIn(allowed) };
    }
    case 'quantity':
      return { types: [type.whole ? 'integer' : 'number', 'string'], rules: quantityRules(type) };
    case 'date':
      return { types: ['string'], rules: { pattern: DATE_PATTERN } };
    default:
      return { types: ['string'], rules: {} };
  }
}

const textIn = (allowed: readonly string[]): JsonSchema => ({
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { enum: allowed },
});

function quantityRules({ bounds }: QuantityType): JsonSchema {
  const rules: Record<string, unknown> = { pattern: QUANTITY_PATTERN };
  // A bound that is no finite decimal is left to the exact reader.
  if (typeof bounds.min === 'number') rules.minimum = bounds.min;
  if (typeof bounds.above === 'number') rules.exclusiveMinimum = bounds.above;
  if (typeof bounds.max === 'number') rules.maximum = bounds.max;
  return rules;
}

function factWords(fact: Fact): JsonSchema {
  const { definition, proof, type } = fact;
  const zh = [definition.zh];
  const en = [definition.en];
  if (type.kind === 'quantity') {
    const unit = unitSuffix(type);
    const bounds = boundsText(type);
    if (unit) zh.push(`单位：${unit}`);
    if (unit) en.push(`unit: ${unit}`);
    if (bounds) zh.push(`范围：${bounds}`);
    if (bounds) en.push(`range: ${bounds}`);
  }
  if (fact.inherits) zh.push('未填的取主体的填报');
  if (fact.inherits) en.push("where left out the subject's own statement holds");
  const examples = examplesOf(fact);
  return {
    ...titled(fact, [...zh, `证明：${proof.zh}`], [...en, `proof: ${proof.en}`]),
    ...(examples.length > 0 ? { examples } : {}),
  };
}

const titled = (owner: Fact | Part, zh: readonly string[], en: readonly string[]): JsonSchema => ({
  title: `${owner.label.zh} ${owner.label.en}`,
  description: `${zh.map(oneLine).join('。')}\n${en.map(oneLine).join('; ')}`,
});

function examplesOf({ type, proof }: Fact): readonly unknown[] {
  switch (type.kind) {
    case 'boolean':
      return [true, '否', { value: true, evidence: oneLine(proof.zh) }];
    case 'choice':
    case 'grade':
      return type.values.slice(0, 2).map(({ label }) => label.zh);
    case 'quantity': {
      const number = exampleNumber(type);
      const unit = unitSuffix(type);
      if (number === undefined) return [];
      return unit === '' ? [number] : [number, `${number}${unit}`];
    }
    case 'date':
      return ['2025-03-01', '2025年3月1日'];
    case 'place':
      return ['江西省赣州市'];
    default:
      return [];
  }
}
