/** Reads `vocabulary/units.yaml`: dimensions, units and the conversions that are only a custom. */
import type { Bilingual } from '../model/text.ts';
import type { Convention, Unit, UnitTable } from '../model/unit.ts';
import { type Exact, parseExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import {
  type Fields,
  type Problems,
  readBilingual,
  readFields,
  readItems,
  readMapping,
  readText,
  readTexts,
  withNearest,
  wrong,
} from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';

export function readUnits(root: YamlNode, problems: Problems): UnitTable {
  const fields = readFields(
    root,
    { owner: 'units file', required: ['dimensions', 'units'], optional: ['conventions'] },
    problems,
  );
  const dimensions = readDimensions(fields.get('dimensions'), problems);
  const byName = new Map<string, Unit>();
  for (const unit of readUnitList(fields.get('units'), dimensions, problems)) {
    for (const name of [unit.symbol, ...unit.names]) {
      const folded = fold(name);
      const taken = byName.get(folded);
      if (taken && taken.symbol !== unit.symbol) {
        problems.add('duplicate-definition', { what: 'unit', name, first: root.span }, root.span);
      }
      byName.set(folded, unit);
    }
  }
  const conventions = readItems(fields.get('conventions'), 'conventions', problems).flatMap((node) =>
    readConvention(node, byName, problems),
  );
  return { byName, dimensions, conventions };
}

function readDimensions(node: YamlNode | undefined, problems: Problems): Map<string, Bilingual> {
  const dimensions = new Map<string, Bilingual>();
  const mapping = node && readMapping(node, 'dimensions', problems);
  for (const { key, value } of mapping?.entries ?? [])
    dimensions.set(key, readBilingual(value, key, problems));
  return dimensions;
}

function readUnitList(
  node: YamlNode | undefined,
  dimensions: ReadonlyMap<string, Bilingual>,
  problems: Problems,
): readonly Unit[] {
  const mapping = node && readMapping(node, 'units', problems);
  return (mapping?.entries ?? []).map(({ key, value }) => {
    const fields = readFields(
      value,
      { owner: `unit ${key}`, required: ['dimension', 'scale'], optional: ['names'] },
      problems,
    );
    const dimension = readText(fields.get('dimension'), 'dimension', problems) ?? '';
    if (!dimensions.has(dimension)) {
      const data = withNearest({ field: dimension, owner: 'dimensions' }, dimension, dimensions.keys());
      problems.add('field-unknown', data, value.span);
    }
    const scale = readExact(fields, 'scale', problems) ?? 1;
    return { symbol: key, dimension, scale, names: readTexts(fields.get('names'), 'names', problems) };
  });
}

function readConvention(
  node: YamlNode,
  units: ReadonlyMap<string, Unit>,
  problems: Problems,
): readonly Convention[] {
  const required = ['from', 'to', 'factor', 'least', 'most', 'note'];
  const fields = readFields(node, { owner: 'convention', required }, problems);
  const from = readText(fields.get('from'), 'from', problems);
  const to = readText(fields.get('to'), 'to', problems);
  const [factor, least, most] = ['factor', 'least', 'most'].map((name) => readExact(fields, name, problems));
  if (!from || !to || factor === undefined || least === undefined || most === undefined) return [];
  for (const name of [from, to]) {
    if (!units.has(fold(name))) problems.add('field-unknown', { field: name, owner: 'units' }, node.span);
  }
  const note = readBilingual(fields.get('note'), 'note', problems);
  return [{ from: fold(from), to: fold(to), factor, least, most, note }];
}

/** A positive decimal or fraction, written as text or number. */
function readExact(fields: Fields, name: string, problems: Problems): Exact | undefined {
  const node = fields.get(name);
  const text = readText(node, name, problems);
  if (node === undefined || text === undefined) return undefined;
  const value = parseExact(text);
  if (value === undefined) wrong(node, name, 'decimal or fraction', problems, text);
  return value;
}
