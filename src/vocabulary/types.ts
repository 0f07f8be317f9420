/** Writes the descriptor as TypeScript, so that a program that makes descriptors is checked before it runs. */
import { type Fact, type Part, SUBJECTS, type Subject, type Vocabulary } from '../model/vocabulary.ts';
import { oneLine } from '../support/text.ts';
import { boundsText, SUBJECT_LABELS, unitSuffix } from './describe.ts';

const WIDTH = 110;

const HEADER = `/**
 * What a descriptor may state, for programs that write one.
 * Generated from the vocabulary by \`npm run generate\`; do not edit.
 */

/** A fact: its value, or the value with what proves it; absent or null is unknown. */
export type Stated<T> = T | null | { readonly value: T | null; readonly evidence?: string | null };
/** A number in the fact's own unit, or text with a unit such as \`2.1万㎡\`. */
export type Quantity = number | string;
/** \`2025-03-01\`. */
export type DateText = string;
/** Name or GB/T 2260 code of a place. */
export type PlaceName = string;
export type YesNo = boolean | '是' | '否';
`;

/** TypeScript source of the interfaces of all descriptors, with canonical keys. */
export function descriptorTypes(vocabulary: Vocabulary): string {
  const names = partNames(vocabulary);
  const blocks = SUBJECTS.flatMap((subject) => {
    const { facts, parts } = vocabulary.subjects[subject];
    const { zh, en } = SUBJECT_LABELS[subject];
    const name = pascal(subject);
    const own = [
      `  readonly $schema?: string;`,
      `  readonly subject: ${literal(subject)} | ${literal(zh)};`,
      ...members(facts.values(), name),
      ...[...parts.values()].flatMap((part) => [
        ...comment([`${part.label.zh} ${part.label.en}`, part.definition.zh, part.definition.en], '  '),
        `  readonly ${property(part.key)}?: readonly ${names.get(part)}Descriptor[] | null;`,
      ]),
    ];
    return [
      ...choices(facts.values(), name),
      ...[...parts.values()].flatMap((part) => partBlocks(part, names.get(part) ?? '')),
      block([...comment([`${zh} ${en}`]), `export interface ${name}Descriptor {`, ...own, '}']),
    ];
  });
  const union = SUBJECTS.map((subject) => `${pascal(subject)}Descriptor`);
  return [HEADER, ...blocks, block([alias('DescriptorInput', union)])].join('\n');
}

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function partBlocks(part: Part, name: string): readonly string[] {
  const words = comment([`${part.label.zh} ${part.label.en}`, part.definition.zh, part.definition.en]);
  const lines = [`export interface ${name}Descriptor {`, ...members(part.facts.values(), name), '}'];
  return [...choices(part.facts.values(), name), block([...words, ...lines])];
}

function members(facts: Iterable<Fact>, owner: string): readonly string[] {
  return [...facts].flatMap((fact) => [
    ...comment(documentation(fact), '  '),
    `  readonly ${property(fact.key)}?: Stated<${valueType(fact, owner)}>;`,
  ]);
}

function documentation({ label, type, definition, proof, inherits }: Fact): readonly string[] {
  const unit = type.kind === 'quantity' ? [unitSuffix(type), boundsText(type)].filter((text) => text) : [];
  return [
    [`${label.zh} ${label.en}`, ...unit].join(' · '),
    definition.zh,
    definition.en,
    `证明 proof: ${proof.zh}; ${proof.en}`,
    ...(inherits ? ["未填的取主体的填报 Where left out, the subject's own statement holds."] : []),
  ];
}

function valueType(fact: Fact, owner: string): string {
  switch (fact.type.kind) {
    case 'boolean':
      return 'YesNo';
    case 'choice':
    case 'grade':
      return `${owner}${pascal(fact.key)}`;
    case 'quantity':
      return 'Quantity';
    case 'date':
      return 'DateText';
    case 'place':
      return 'PlaceName';
    case 'text':
      return 'string';
  }
}

/** A type for each choice or grade: keys and Chinese labels. */
function choices(facts: Iterable<Fact>, owner: string): readonly string[] {
  return [...facts].flatMap((fact) => {
    const { type, label } = fact;
    if (type.kind !== 'choice' && type.kind !== 'grade') return [];
    const values = new Set(type.values.flatMap((value) => [value.key, value.label.zh]));
    const lines = alias(valueType(fact, owner), [...values].map(literal));
    return [block([...comment([`${label.zh} ${label.en}`]), lines])];
  });
}

/** A union on one line where it fits, else a line for each, as the formatter of this project would have it. */
function alias(name: string, union: readonly string[]): string {
  const line = `export type ${name} = ${union.join(' | ') || 'never'};`;
  if (columns(line) <= WIDTH) return line;
  return `export type ${name} =\n${union.map((member) => `  | ${member}`).join('\n')};`;
}

/** East Asian characters take two columns. */
const columns = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2E80-\uFFE6]/u.test(char) ? 2 : 1), 0);

function comment(lines: readonly string[], indent = ''): readonly string[] {
  const safe = lines.map((line) => oneLine(line).replaceAll('*/', '*∕'));
  if (safe.length === 1) return [`${indent}/** ${safe[0]} */`];
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`), `${indent} */`];
}

const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const property = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key));

const pascal = (key: string): string =>
  key.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, first: string) => first.toUpperCase());

/** `buildings` → `Building`; with its subject before it where two subjects have parts of one name. */
function partNames(vocabulary: Vocabulary): ReadonlyMap<Part, string> {
  const parts = SUBJECTS.flatMap((subject) => [...vocabulary.subjects[subject].parts.values()]);
  const name = (part: Part): string => pascal(singular(part.key));
  const taken = (part: Part): boolean =>
    SUBJECTS.some((subject: Subject) => name(part) === pascal(subject)) ||
    parts.some((other) => other !== part && name(other) === name(part));
  return new Map(
    parts.map((part) => [part, taken(part) ? `${pascal(part.subject)}${name(part)}` : name(part)]),
  );
}

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : word.replace(/(?<=[^s])s$/, '');
