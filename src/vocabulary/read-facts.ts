/** Reads one vocabulary file: the facts of a subject, or of one kind of its parts. */
import type { Span } from '../model/span.ts';
import type { Bilingual } from '../model/text.ts';
import type { UnitTable } from '../model/unit.ts';
import {
  type Bounds,
  type ChoiceValue,
  type Fact,
  type FactType,
  SUBJECTS,
  type Subject,
} from '../model/vocabulary.ts';
import { type Exact, parseExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import {
  type Fields,
  type Problems,
  readBilingual,
  readChoice,
  readFields,
  readFlag,
  readMapping,
  readText,
  readTexts,
  withNearest,
  wrong,
} from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';
import { namesOf } from './names.ts';

const KINDS = ['boolean', 'choice', 'grade', 'quantity', 'date', 'place', 'text'] as const;
const FACT_SHAPE = {
  owner: 'fact',
  required: ['zh', 'en', 'type', 'definition', 'proof'],
  optional: ['aliases', 'unit', 'values', 'min', 'above', 'max', 'whole', 'inherits', 'fixed'],
};

/** What the file that defines a part says of it. */
interface PartAbout {
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  readonly definition: Bilingual;
}

/** What one file contributes; `part` absent means the facts of the subject itself. */
export interface FactFile {
  readonly subject: Subject;
  /** `about` is there in the one file that defines the part, and absent in those that add facts to it. */
  readonly part?: { readonly key: string; readonly about?: PartAbout };
  readonly facts: readonly Fact[];
  readonly node: YamlNode;
}

/** A key that only looks like another (a Cyrillic а) would be a fact of its own; one of JavaScript's would be found where nothing is stated. */
function checkKey(key: string, span: Span, problems: Problems): void {
  if (/^[a-z][a-z0-9_]*$/.test(key) && key !== 'constructor') return;
  problems.add('field-wrong', { field: 'key', expected: 'a-z 0-9 _', found: key.slice(0, 60) }, span);
}

export function readFactFile(root: YamlNode, units: UnitTable, problems: Problems): FactFile | undefined {
  const shape = { owner: 'vocabulary file', required: ['subject', 'facts'], optional: ['part'] };
  const fields = readFields(root, shape, problems);
  const subject = readChoice(fields.get('subject'), 'subject', SUBJECTS, problems);
  if (subject === undefined) return undefined;
  const part = readPart(fields.get('part'), problems);
  const node = fields.get('facts');
  const mapping = node && readMapping(node, 'facts', problems);
  const owner = { subject, ...(part ? { part: part.key } : {}) };
  const facts = (mapping?.entries ?? []).flatMap(({ key, keySpan, value }) => {
    checkKey(key, keySpan, problems);
    const read = readFields(value, { ...FACT_SHAPE, owner: `fact ${key}` }, problems);
    const type = readType(read, value, units, problems);
    if (type === undefined) return [];
    return [
      {
        key,
        label: readLabel(read, key, problems),
        aliases: readTexts(read.get('aliases'), 'aliases', problems),
        ...owner,
        type,
        definition: readBilingual(read.get('definition'), 'definition', problems),
        proof: readBilingual(read.get('proof'), 'proof', problems),
        inherits: readFlag(read.get('inherits'), 'inherits', problems),
        fixed: readFlag(read.get('fixed'), 'fixed', problems),
        span: keySpan,
      },
    ];
  });
  return { subject, ...(part ? { part } : {}), facts, node: root };
}

function readPart(node: YamlNode | undefined, problems: Problems): FactFile['part'] {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') {
    const name = readText(node, 'part', problems);
    if (name !== undefined) checkKey(name, node.span, problems);
    return name === undefined ? undefined : { key: name };
  }
  const shape = { owner: 'part', required: ['key', 'zh', 'en', 'definition'], optional: ['aliases'] };
  const fields = readFields(node, shape, problems);
  const key = readText(fields.get('key'), 'key', problems);
  if (key === undefined) return undefined;
  checkKey(key, node.span, problems);
  const about = {
    label: readLabel(fields, key, problems),
    aliases: readTexts(fields.get('aliases'), 'aliases', problems),
    definition: readBilingual(fields.get('definition'), 'definition', problems),
  };
  return { key, about };
}

function readType(
  fields: Fields,
  node: YamlNode,
  units: UnitTable,
  problems: Problems,
): FactType | undefined {
  const kind = readChoice(fields.get('type'), 'type', KINDS, problems);
  for (const [field, kinds] of FIELDS_OF_KIND) {
    if (kind && fields.has(field) && !kinds.includes(kind)) {
      problems.add('field-unknown', { field, owner: `${kind} fact` }, fields.get(field)!.span);
    }
  }
  switch (kind) {
    case 'choice':
    case 'grade':
      return { kind, ...readValues(fields, node, problems) };
    case 'quantity':
      return readQuantityType(fields, node, units, problems);
    case undefined:
      return undefined;
    default:
      return { kind };
  }
}

const FIELDS_OF_KIND: readonly (readonly [string, readonly string[]])[] = [
  ['unit', ['quantity']],
  ['min', ['quantity']],
  ['above', ['quantity']],
  ['max', ['quantity']],
  ['whole', ['quantity']],
  ['values', ['choice', 'grade']],
];

function readValues(
  fields: Fields,
  node: YamlNode,
  problems: Problems,
): { values: readonly ChoiceValue[]; names: ReadonlyMap<string, number> } {
  const names = new Map<string, number>();
  const field = fields.get('values');
  if (field === undefined) problems.add('field-missing', { field: 'values', owner: 'fact' }, node.span);
  const entries = (field && readMapping(field, 'values', problems)?.entries) ?? [];
  const values = entries.map(({ key, keySpan, value }, index) => {
    const shape = { owner: `value ${key}`, required: ['zh', 'en'], optional: ['aliases', 'fixed'] };
    const read = readFields(value, shape, problems);
    const choice = {
      key,
      label: readLabel(read, key, problems),
      aliases: readTexts(read.get('aliases'), 'aliases', problems),
      fixed: readFlag(read.get('fixed'), 'fixed', problems),
    };
    for (const name of new Set(namesOf(choice).map(fold))) {
      if (names.has(name))
        problems.add('duplicate-definition', { what: 'value', name, first: node.span }, keySpan);
      names.set(name, index);
    }
    return choice;
  });
  return { values, names };
}

/** `zh` and `en` beside each other in the fields of a fact or value. */
function readLabel(fields: Fields, key: string, problems: Problems): Bilingual {
  return {
    zh: readText(fields.get('zh'), 'zh', problems) ?? key,
    en: readText(fields.get('en'), 'en', problems) ?? key,
  };
}

function readQuantityType(
  fields: Fields,
  node: YamlNode,
  units: UnitTable,
  problems: Problems,
): FactType | undefined {
  const symbol = readText(fields.get('unit'), 'unit', problems);
  if (symbol === undefined) {
    problems.add('field-missing', { field: 'unit', owner: 'quantity fact' }, node.span);
    return undefined;
  }
  const unit = units.byName.get(fold(symbol));
  if (unit === undefined) {
    const known = [...units.byName.values()].map((entry) => entry.symbol);
    problems.add('field-unknown', withNearest({ field: symbol, owner: 'units' }, symbol, known), node.span);
    return undefined;
  }
  return {
    kind: 'quantity',
    unit,
    bounds: readBounds(fields, problems),
    whole: readFlag(fields.get('whole'), 'whole', problems),
  };
}

function readBounds(fields: Fields, problems: Problems): Bounds {
  const bounds: { min?: Exact; above?: Exact; max?: Exact } = {};
  for (const name of ['min', 'above', 'max'] as const) {
    const node = fields.get(name);
    const text = readText(node, name, problems);
    const value = text === undefined ? undefined : parseExact(text);
    if (value !== undefined) bounds[name] = value;
    else if (node) wrong(node, name, 'number', problems);
  }
  return bounds;
}
