/** Reads fields out of a YAML tree and collects everything wrong instead of stopping at the first fault. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
  type Severity,
} from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import type { Bilingual } from '../model/text.ts';
import { suggest } from '../support/text.ts';
import type { YamlMapping, YamlNode } from './tree.ts';

/** The fields of one mapping, by name. */
export type Fields = ReadonlyMap<string, YamlNode>;

export class Problems {
  readonly list: Diagnostic[] = [];

  add<C extends DiagnosticCode>(code: C, data: DiagnosticData[C], span: Span, severity?: Severity): void {
    this.list.push(diagnostic(code, data, severity ? { span, severity } : { span }));
  }
}

export interface Shape {
  /** What the mapping is, as the message calls it: `rule`, `fact` … */
  readonly owner: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** The fields of a mapping; unknown and missing ones are reported, the rest still comes back. */
export function readFields(node: YamlNode, shape: Shape, problems: Problems): Fields {
  const fields = new Map<string, YamlNode>();
  const mapping = readMapping(node, shape.owner, problems);
  if (!mapping) return fields;
  const known = [...shape.required, ...(shape.optional ?? [])];
  for (const { key, keySpan, value } of mapping.entries) {
    if (known.includes(key)) fields.set(key, value);
    else problems.add('field-unknown', withNearest({ field: key, owner: shape.owner }, key, known), keySpan);
  }
  for (const field of shape.required) {
    if (!fields.has(field)) problems.add('field-missing', { field, owner: shape.owner }, node.span);
  }
  return fields;
}

/** Adds `nearest` to a payload when a known name is near. */
export function withNearest<T extends object>(
  data: T,
  name: string,
  known: Iterable<string>,
): T & { nearest?: string } {
  const guess = suggest(name, known);
  return guess === undefined ? data : { ...data, nearest: guess };
}

export function readMapping(node: YamlNode, field: string, problems: Problems): YamlMapping | undefined {
  if (node.kind === 'mapping') return node;
  wrong(node, field, 'mapping', problems);
  return undefined;
}

export function readItems(
  node: YamlNode | undefined,
  field: string,
  problems: Problems,
): readonly YamlNode[] {
  if (node === undefined) return [];
  if (node.kind === 'sequence') return node.items;
  wrong(node, field, 'list', problems);
  return [];
}

/** Text; a bare number or date is taken as written. */
export function readText(node: YamlNode | undefined, field: string, problems: Problems): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number')) {
    const text = typeof node.value === 'string' ? node.value.trim() : node.source;
    if (text !== '') return text;
  }
  wrong(node, field, 'text', problems);
  return undefined;
}

export function readFlag(node: YamlNode | undefined, field: string, problems: Problems): boolean {
  if (node === undefined) return false;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  wrong(node, field, 'true | false', problems);
  return false;
}

export function readYear(node: YamlNode | undefined, field: string, problems: Problems): number | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && typeof node.value === 'number' && isYear(node.value)) return node.value;
  wrong(node, field, 'year, such as 2030', problems);
  return undefined;
}

/** As days are written, with four digits. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 9999;

export function readChoice<T extends string>(
  node: YamlNode | undefined,
  field: string,
  allowed: readonly T[],
  problems: Problems,
): T | undefined {
  const text = readText(node, field, problems);
  if (text === undefined || node === undefined) return undefined;
  const found = allowed.find((value) => value === text);
  if (found === undefined) wrong(node, field, allowed.join(' | '), problems, text);
  return found;
}

export function readTexts(node: YamlNode | undefined, field: string, problems: Problems): readonly string[] {
  return readItems(node, field, problems)
    .map((item) => readText(item, field, problems))
    .filter((text) => text !== undefined);
}

/** A text in both languages; either one missing is reported. */
export function readBilingual(node: YamlNode | undefined, field: string, problems: Problems): Bilingual {
  if (node === undefined) return { zh: '', en: '' };
  const fields = readFields(node, { owner: field, required: ['zh', 'en'] }, problems);
  return {
    zh: readText(fields.get('zh'), `${field}.zh`, problems) ?? '',
    en: readText(fields.get('en'), `${field}.en`, problems) ?? '',
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function readDate(node: YamlNode | undefined, field: string, problems: Problems): string | undefined {
  const text = readText(node, field, problems);
  if (text === undefined || node === undefined) return undefined;
  if (ISO_DATE.test(text) && !Number.isNaN(Date.parse(text))) return text;
  wrong(node, field, 'YYYY-MM-DD', problems, text);
  return undefined;
}

export function wrong(
  node: YamlNode,
  field: string,
  expected: string,
  problems: Problems,
  found?: string,
): void {
  const seen = found ?? (node.kind === 'scalar' ? node.source || 'null' : node.kind);
  problems.add('field-wrong', { field, expected, found: seen.slice(0, 80) }, node.span);
}
