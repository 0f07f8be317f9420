/** The units that ship with the tool, for tests. */
import { readFileSync } from 'node:fs';
import type { UnitTable } from '../../src/model/unit.ts';
import { readUnits } from '../../src/vocabulary/read-units.ts';
import { Problems } from '../../src/yaml/fields.ts';
import { parseYaml } from '../../src/yaml/tree.ts';

const path = new URL('../../rules/vocabulary/units.yaml', import.meta.url);

export function shippedUnits(): UnitTable {
  const { root } = parseYaml(readFileSync(path, 'utf8'), 'units.yaml');
  const problems = new Problems();
  if (!root) throw new Error('units.yaml is no YAML');
  const units = readUnits(root, problems);
  if (problems.list.length > 0) throw new Error(JSON.stringify(problems.list));
  return units;
}
