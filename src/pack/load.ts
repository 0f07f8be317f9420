/** From the texts of a pack's files to a checked pack — or to everything that is wrong with it, never to half of it. */

import { readRule } from '../language/rule.ts';
import { type Diagnostic, diagnostic, inReadingOrder, isError } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { PlaceTable } from '../model/place.ts';
import type { Pack, Rule } from '../model/rule.ts';
import type { UnitTable } from '../model/unit.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { formatDay, parseDay } from '../quantity/date.ts';
import { byCodePoint } from '../support/order.ts';
import { buildVocabulary } from '../vocabulary/build.ts';
import { readFactFile } from '../vocabulary/read-facts.ts';
import { readUnits } from '../vocabulary/read-units.ts';
import { Problems, readFields, readItems, readText } from '../yaml/fields.ts';
import { parseYaml, type YamlNode, type YamlReading } from '../yaml/tree.ts';
import { checkLedgers } from './check-ledger.ts';
import { inClauseOrder } from './clause-order.ts';
import { readDocument } from './read-document.ts';
import { readPlaces } from './read-places.ts';

export interface PackFile {
  /** Path inside the pack, with `/`: `documents/jx-synergy-2022/rules/energy.yaml`. */
  readonly path: string;
  /** Name to print for it. */
  readonly file: string;
  readonly text: string;
}

export interface PackLoading {
  /** Absent when any diagnostic is an error: a broken pack never runs half. */
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of one file; whoever keeps parsed files brings a parser that knows them. */
export type Parse = (text: string, file: string) => YamlReading;

/** `hash` is SHA-256 of a text as hex (passed in: the core has no crypto of its own). */
export function loadPack(
  files: readonly PackFile[],
  hash: (text: string) => string,
  parse: Parse = parseYaml,
): PackLoading {
  const problems = new Problems();
  const tree = new FileTree(files, parse, problems);
  const vocabulary = loadVocabulary(tree, problems);
  const placesNode = tree.at('places.yaml');
  if (!placesNode) problems.list.push(diagnostic('pack-incomplete', { what: 'places.yaml' }));
  if (problems.list.some(isError) || !placesNode || !vocabulary) return failed(problems);
  const places = readPlaces(placesNode, problems);
  const documents = loadDocuments(tree, places, problems);
  const rules = loadRules(tree, { documents, vocabulary, places, problems });
  checkLedgers(documents, rules, problems);
  if (documents.size === 0 && !problems.list.some(isError))
    problems.list.push(diagnostic('pack-incomplete', { what: 'documents/*/document.yaml' }));
  if (problems.list.some(isError)) return failed(problems);
  const about = loadAbout(tree, problems);
  const sorted = [...files].sort((a, b) => byCodePoint(a.path, b.path));
  const digest = hash(JSON.stringify(sorted.map(({ path, text }) => [path, text])));
  const ordered = inClauseOrder(rules, documents);
  const pack = { ...about, hash: digest, vocabulary, places, documents, rules: ordered };
  return { pack, diagnostics: [...problems.list].sort(inReadingOrder) };
}

const failed = (problems: Problems): PackLoading => ({
  diagnostics: [...problems.list].sort(inReadingOrder),
});

/** The parsed files of the pack, in code-point order of their paths. */
class FileTree {
  private readonly nodes = new Map<string, YamlNode>();

  constructor(files: readonly PackFile[], parse: Parse, problems: Problems) {
    for (const { path, file, text } of [...files].sort((a, b) => byCodePoint(a.path, b.path))) {
      const { root, diagnostics } = parse(text, file);
      problems.list.push(...diagnostics);
      if (root) this.nodes.set(path, root);
    }
  }

  at(path: string): YamlNode | undefined {
    return this.nodes.get(path);
  }

  matching(pattern: RegExp): readonly (readonly [string, YamlNode])[] {
    return [...this.nodes].filter(([path]) => pattern.test(path));
  }
}

function loadAbout(tree: FileTree, problems: Problems): { name: string; version: string } {
  const node = tree.at('pack.yaml');
  const fields = node && readFields(node, { owner: 'pack', required: ['name', 'version'] }, problems);
  return {
    name: readText(fields?.get('name'), 'name', problems) ?? 'unnamed',
    version: readText(fields?.get('version'), 'version', problems) ?? '0',
  };
}

function loadVocabulary(tree: FileTree, problems: Problems): Vocabulary | undefined {
  const unitsNode = tree.at('vocabulary/units.yaml');
  if (!unitsNode) {
    problems.list.push(diagnostic('pack-incomplete', { what: 'vocabulary/units.yaml' }));
    return undefined;
  }
  const units: UnitTable = readUnits(unitsNode, problems);
  const files = tree
    .matching(/^vocabulary\/(?!units\.yaml$)[^/]+\.yaml$/)
    .flatMap(([, node]) => readFactFile(node, units, problems) ?? []);
  return buildVocabulary(units, files, problems);
}

function loadDocuments(
  tree: FileTree,
  places: PlaceTable,
  problems: Problems,
): ReadonlyMap<string, PolicyDocument> {
  const documents = new Map<string, PolicyDocument>();
  for (const [path, node] of tree.matching(/^documents\/[^/]+\/document\.yaml$/)) {
    const id = path.split('/')[1] ?? '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      problems.add('field-wrong', { field: path, expected: 'documents/ a-z 0-9 -', found: id }, node.span);
    const ledger = tree.at(`documents/${id}/ledger.yaml`);
    if (!ledger) problems.add('pack-incomplete', { what: `documents/${id}/ledger.yaml` }, node.span);
    const document = ledger && readDocument({ id, document: node, ledger }, places, problems);
    if (document) documents.set(id, document);
  }
  return documents;
}

interface RuleSources {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly vocabulary: Vocabulary;
  readonly places: PlaceTable;
  readonly problems: Problems;
}

function loadRules(tree: FileTree, sources: RuleSources): readonly Rule[] {
  const { documents, problems } = sources;
  const exampleDate = dayAfterLatest(documents);
  const rules = new Map<string, Rule>();
  for (const [path, node] of tree.matching(/^documents\/[^/]+\/rules\/[^/]+\.yaml$/)) {
    const id = path.split('/')[1] ?? '';
    const document = documents.get(id);
    if (!document) {
      problems.add('pack-incomplete', { what: `documents/${id}/document.yaml` }, node.span);
      continue;
    }
    for (const item of readItems(node, 'rules', problems)) {
      const rule = readRule(item, { ...sources, document, exampleDate });
      const first = rule && rules.get(rule.id);
      if (first)
        problems.add('duplicate-definition', { what: 'rule', name: rule.id, first: first.span }, rule.span);
      else if (rule) rules.set(rule.id, rule);
    }
  }
  return [...rules.values()];
}

/** Examples are checked on the day after the last document, when all of them are in force. */
function dayAfterLatest(documents: ReadonlyMap<string, PolicyDocument>): string {
  const days = [...documents.values()].map(({ date }) => (date === undefined ? 0 : (parseDay(date) ?? 0)));
  return formatDay(Math.max(0, ...days) + 1);
}
