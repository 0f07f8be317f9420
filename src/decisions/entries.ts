/** Reads a file of decisions as far as determinations and waivers are alike: a list of entries, each addressed to a finding. */
import type { Address } from '../model/decision.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { formatDay, parseDay } from '../quantity/date.ts';
import {
  type Fields,
  Problems,
  readFields,
  readItems,
  readText,
  withNearest,
  wrong,
} from '../yaml/fields.ts';
import { parseYaml, type YamlMapping, type YamlNode } from '../yaml/tree.ts';

/** The names of fields as people write them; either one is understood. */
export type Names = Readonly<Record<string, Bilingual>>;

export const ADDRESS_NAMES = {
  rule: { zh: '规则', en: 'rule' },
  subject: { zh: '项目', en: 'project' },
  part: { zh: '部位', en: 'part' },
} as const satisfies Names;

export interface EntriesReading<Entry> {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileShape<Entry> {
  /** What the file is a list of. */
  readonly list: Bilingual;
  /** Undefined where something is wrong with the entry, or nothing is filled in. */
  readonly read: (node: YamlMapping, problems: Problems) => Entry | undefined;
}

/** What can be read of the file, and everything that is wrong with the rest. */
export function readEntries<Entry>(
  text: string,
  file: string,
  { list, read }: FileShape<Entry>,
): EntriesReading<Entry> {
  const { root, diagnostics } = parseYaml(text, file, 'any');
  if (!root) return { entries: [], diagnostics };
  const problems = new Problems();
  const shape = { owner: file, names: { list } };
  const fields = readNamed(root, shape, problems);
  if (root.kind === 'mapping') {
    requireFields(fields, { ...shape, keys: ['list'] }, { node: root, problems });
  }
  const entries = readItems(fields.get('list'), list.en, problems).flatMap((item) => {
    if (item.kind === 'mapping') return read(item, problems) ?? [];
    wrong(item, list.en, 'mapping', problems);
    return [];
  });
  return { entries, diagnostics: problems.list };
}

export interface NamedShape {
  readonly owner: string;
  readonly names: Names;
}

/** Fields by their key in `names`, without those that are left blank. */
export function readNamed(node: YamlNode, { owner, names }: NamedShape, problems: Problems): Fields {
  const plain = node.kind === 'mapping' ? withPlainNames(node, names, problems) : node;
  const optional = Object.keys(names).map((key) => labelOf(names, key));
  const all = readFields(plain, { owner, required: [], optional }, problems);
  return new Map(
    Object.keys(names).flatMap((key) => {
      const value = all.get(labelOf(names, key));
      return value && !isBlank(value) ? [[key, value] as const] : [];
    }),
  );
}

export interface Required extends NamedShape {
  readonly keys: readonly string[];
}

/** Reports what is missing or blank. */
export function requireFields(
  fields: Fields,
  { owner, names, keys }: Required,
  { node, problems }: { readonly node: YamlNode; readonly problems: Problems },
): void {
  for (const key of keys) {
    if (!fields.has(key)) problems.add('field-missing', { field: labelOf(names, key), owner }, node.span);
  }
}

/** How messages call a field: both its names. */
export const labelOf = (names: Names, key: string): string => {
  const name = names[key];
  return name ? `${name.zh} ${name.en}` : key;
};

const isBlank = (node: YamlNode): boolean =>
  node.kind === 'scalar' && (node.value === null || node.source.trim() === '');

function withPlainNames(node: YamlMapping, names: Names, problems: Problems): YamlMapping {
  const seen = new Set<string>();
  const entries = node.entries.flatMap((entry) => {
    const key = Object.keys(names).find(
      (each) => names[each]?.zh === entry.key || names[each]?.en === entry.key,
    );
    if (key === undefined) return [entry];
    if (seen.has(key)) problems.add('yaml-duplicate-key', { key: entry.key }, entry.keySpan);
    seen.add(key);
    return [{ ...entry, key: labelOf(names, key) }];
  });
  return { ...node, entries };
}

export const textIn = (fields: Fields, key: string, names: Names, problems: Problems): string | undefined =>
  readText(fields.get(key), labelOf(names, key), problems);

/** An ISO date; also from `2025/3/1` and `2025年3月1日`. */
export function dateIn(fields: Fields, key: string, names: Names, problems: Problems): string | undefined {
  const node = fields.get(key);
  const text = textIn(fields, key, names, problems);
  if (node === undefined || text === undefined) return undefined;
  const day = parseDay(text);
  if (day !== undefined) return formatDay(day);
  wrong(node, labelOf(names, key), 'YYYY-MM-DD', problems, text);
  return undefined;
}

/** Undefined where the entry names no rule of the pack. */
export function addressIn(fields: Fields, rules: readonly Rule[], problems: Problems): Address | undefined {
  const [name, subject, part] = ['rule', 'subject', 'part'].map((key) =>
    textIn(fields, key, ADDRESS_NAMES, problems),
  );
  const node = fields.get('rule');
  if (name === undefined || node === undefined) return undefined;
  const rule = ruleNamed(name, rules);
  if (rule === undefined) {
    const known = rules.map(({ id }) => id);
    problems.add('decision-unknown-rule', withNearest({ rule: name }, name, known), node.span);
    return undefined;
  }
  return subject === undefined ? undefined : { rule, subject, ...(part === undefined ? {} : { part }) };
}

/** The full id of a full or short one; a short one that several documents have names none. */
function ruleNamed(name: string, rules: readonly Rule[]): string | undefined {
  const matches = rules.filter(({ id }) => id === name || id.slice(id.indexOf('/') + 1) === name);
  return matches.length === 1 ? matches[0]?.id : undefined;
}
