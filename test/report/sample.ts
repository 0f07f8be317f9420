/** A small rule pack and descriptors for the tests of this room: every verdict, force and outcome occurs in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compilePack } from '../../src/compile/program.ts';
import { parseValue } from '../../src/descriptor/value.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor, Statement, Statements, Value } from '../../src/model/descriptor.ts';
import { type Diagnostic, diagnostic } from '../../src/model/diagnostic.ts';
import type { Program } from '../../src/model/program.ts';
import type { Checked, Report, Result, RunHead } from '../../src/model/report.ts';
import type { Language } from '../../src/model/text.ts';
import type { Fact, Subject } from '../../src/model/vocabulary.ts';
import { loadPack } from '../../src/pack/load.ts';
import type { Content, Format } from '../../src/report/format.ts';
import { FORMATS, type FormatName } from '../../src/report/registry.ts';
import { makeStyle, type Style } from '../../src/report/style.ts';

const PACK = new URL('pack/', import.meta.url);
const RULES = new URL('../../rules/', import.meta.url);
const text = (path: string, base: URL): string => readFileSync(new URL(path, base), 'utf8');

const hash = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Places and units are the real ones; everything else is this folder's. */
function load(): Program {
  const own = [
    'pack.yaml',
    'vocabulary/project.yaml',
    'vocabulary/project-buildings.yaml',
    'vocabulary/project-boilers.yaml',
    'vocabulary/enterprise.yaml',
    'vocabulary/region.yaml',
    'documents/zone-plan/document.yaml',
    'documents/zone-plan/ledger.yaml',
    'documents/zone-plan/rules/all.yaml',
    'documents/undated/document.yaml',
    'documents/undated/ledger.yaml',
    'documents/undated/rules/all.yaml',
  ].map((path) => ({ path, file: path, text: text(path, PACK) }));
  const shared = ['places.yaml', 'vocabulary/units.yaml'].map((path) => ({
    path,
    file: path,
    text: text(path, RULES),
  }));
  const { pack, diagnostics } = loadPack([...own, ...shared], hash);
  if (!pack) throw new Error(JSON.stringify(diagnostics, null, 1));
  return compilePack(pack);
}

export const PROGRAM = load();

export const ruleOf = (id: string) => {
  const found = PROGRAM.rules.find(({ rule }) => rule.id.endsWith(`/${id}`));
  if (!found) throw new Error(`no rule ${id}`);
  return found.rule;
};

export interface Written {
  readonly subject?: Subject;
  readonly [key: string]: unknown;
}

/** A descriptor from canonical keys; a value with evidence is `{ value, evidence }`. */
function describe(written: Written, file = 'sample.json'): Descriptor {
  const subject = written.subject ?? 'project';
  const own = PROGRAM.pack.vocabulary.subjects[subject];
  const root = statementsOf(written, own.facts, '');
  const parts = [...own.parts.values()].flatMap((part) => {
    const list = written[part.key];
    if (!Array.isArray(list)) return [];
    const records = list.map((item, i) => statementsOf(item, part.facts, `/${part.key}/${i}`));
    return [[part.key, records] as const];
  });
  return { file, subject, root, parts: Object.fromEntries(parts) };
}

function statementsOf(
  record: Readonly<Record<string, unknown>>,
  facts: ReadonlyMap<string, Fact>,
  pointer: string,
): Statements {
  const values: Record<string, Value> = {};
  const stated: Record<string, Statement> = {};
  const tables = { units: PROGRAM.pack.vocabulary.units, places: PROGRAM.pack.places };
  for (const fact of facts.values()) {
    const given = record[fact.key];
    if (given === undefined || given === null) continue;
    const { value: written, evidence } = withEvidence(given);
    const { value, trouble } = parseValue(fact, written, tables);
    if (value === undefined) throw new Error(`${fact.key}: ${trouble?.code}`);
    values[fact.key] = value;
    stated[fact.key] = {
      written,
      pointer: `${pointer}/${fact.key}`,
      ...(evidence === undefined ? {} : { evidence }),
    };
  }
  return { pointer, values, stated };
}

const withEvidence = (given: unknown): { readonly value: unknown; readonly evidence?: string } =>
  typeof given === 'object' && given !== null && 'value' in given
    ? (given as { value: unknown; evidence?: string })
    : { value: given };

export function reportOn(written: Written, notices: readonly Diagnostic[] = [], file?: string): Report {
  return check(PROGRAM, describe(written, file), { today: '2025-03-01' }, notices);
}

export const asResult = (report: Report): Checked => ({
  kind: 'report',
  report,
  inputHash: hash(report.file),
  locate: (pointer) => ({
    span: { file: report.file, line: pointer.split('/').length, column: 3 },
    excerpt: `"${pointer.split('/').at(-1) ?? ''}": …`,
  }),
});

export type Batch = readonly Result[];

export const batchOf = (...results: readonly Result[]): Batch => results;

export const HEAD: RunHead = {
  tool: { name: 'hegui', version: '0.1.0' },
  pack: { name: PROGRAM.pack.name, version: PROGRAM.pack.version, hash: PROGRAM.pack.hash },
  rules: PROGRAM.rules.map(({ rule }) => rule),
};

/** A whole report, as `check` makes it; pieces go through text, as they do between threads. */
export async function rendered(name: FormatName, batch: Batch, style: Style): Promise<Content> {
  const format: Format = FORMATS[name];
  const pieces = batch.map((result) => structuredClone(format.each(result, style)));
  return format.whole(pieces, { head: HEAD, tail: { diagnostics: [] } }, style);
}

export const renderedText = async (name: FormatName, batch: Batch, style: Style): Promise<string> =>
  String(await rendered(name, batch, style));

export const UNREAD: Result = {
  kind: 'unread',
  file: '申报/第二批.json',
  diagnostics: [
    diagnostic(
      'unknown-key',
      { key: 'flor_area', owner: '建筑', nearest: 'floor_area' },
      { span: { file: '申报/第二批.json', line: 12, column: 7 }, pointer: '/buildings/0/flor_area' },
    ),
  ],
};

export const styled = (lang: Language, width: number, detail: 'normal' | 'all' = 'normal'): Style =>
  makeStyle({ lang, width, detail, colour: 'off' });
