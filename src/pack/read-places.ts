/** Reads `places.yaml` into plain data, with positions for what is malformed. */
import type { PlaceTable } from '../model/place.ts';
import { buildPlaceTable, type LaidOverData, type NamedData } from '../place/read-places.ts';
import { type Problems, readFields, readMapping, readText, readTexts } from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';

const SECTIONS = ['places', 'zones', 'towns', 'retired', 'renamed', 'lookalikes'];

export function readPlaces(root: YamlNode, problems: Problems): PlaceTable {
  const fields = readFields(
    root,
    { owner: 'places file', required: ['places'], optional: SECTIONS },
    problems,
  );
  const section = <T>(name: string, read: (node: YamlNode) => T): Record<string, T> => {
    const node = fields.get(name);
    const mapping = node && readMapping(node, name, problems);
    return Object.fromEntries((mapping?.entries ?? []).map(({ key, value }) => [key, read(value)]));
  };
  const text = (node: YamlNode): string => readText(node, 'place', problems) ?? '';
  const { table, problems: faults } = buildPlaceTable({
    places: section('places', (node) => readNamed(node, problems)),
    zones: section('zones', (node) => readLaidOver(node, problems)),
    towns: section('towns', (node) => readLaidOver(node, problems)),
    retired: section('retired', (node) => {
      const read = readFields(node, { owner: 'retired code', required: ['zh', 'now'] }, problems);
      return {
        zh: readText(read.get('zh'), 'zh', problems) ?? '',
        now: readText(read.get('now'), 'now', problems) ?? '',
      };
    }),
    renamed: section('renamed', text),
    lookalikes: section('lookalikes', text),
  });
  for (const detail of faults) problems.add('yaml-syntax', { detail }, root.span);
  return table;
}

function readNamed(node: YamlNode, problems: Problems): NamedData {
  const fields = readFields(
    node,
    { owner: 'place', required: ['zh', 'en'], optional: ['aliases'] },
    problems,
  );
  return naming(fields, problems);
}

function readLaidOver(node: YamlNode, problems: Problems): LaidOverData {
  const shape = { owner: 'place', required: ['zh', 'en', 'parents'], optional: ['aliases', 'overlaps'] };
  const fields = readFields(node, shape, problems);
  return {
    ...naming(fields, problems),
    parents: readTexts(fields.get('parents'), 'parents', problems),
    overlaps: readTexts(fields.get('overlaps'), 'overlaps', problems),
  };
}

function naming(fields: ReadonlyMap<string, YamlNode>, problems: Problems): NamedData {
  return {
    zh: readText(fields.get('zh'), 'zh', problems) ?? '',
    en: readText(fields.get('en'), 'en', problems) ?? '',
    aliases: readTexts(fields.get('aliases'), 'aliases', problems),
  };
}
