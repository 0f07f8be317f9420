/** Tables as people fill them in: headings of the vocabulary, right and wrong, over cells of all kinds. */
import { SUBJECTS, type Subject } from '../../src/model/vocabulary.ts';
import { anyHeading, factHeading, ownerHeading } from '../../src/sheet/headings.ts';
import { pack } from '../reference/pack.ts';
import type { Random } from '../reference/random.ts';
import { anyText } from './tree.ts';
import { placeText, spelling, writtenValue } from './words.ts';

export type CellText = string | number | boolean | null;

/** A sheet's name and its lines, the headings first. */
export interface Grid {
  readonly name: string;
  readonly lines: readonly (readonly CellText[])[];
}

interface Column {
  readonly heading: string;
  readonly cell: (random: Random) => CellText;
}

const SHEETS: Readonly<Record<Subject, string>> = { project: '项目', enterprise: '企业', region: '地区' };
const OWNERS = ['甲', '乙', '甲 ', '丙'];

/** What JSON would say of it, in a cell. */
function cellOf(json: string): CellText {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function table(name: string, columns: readonly Column[], rows: number, random: Random): Grid {
  const cell = (column: Column): CellText => {
    if (random.chance(0.15)) return null;
    return random.chance(0.05) ? anyText(random) : column.cell(random);
  };
  const lines = Array.from({ length: rows }, () => columns.map(cell));
  return { name, lines: [columns.map(({ heading }) => heading), ...lines] };
}

/** One sheet for the subjects and one for some of their lists. */
export function someGrids(random: Random): readonly Grid[] {
  const own = pack.vocabulary.subjects[random.pick(SUBJECTS)];
  const facts = [...own.facts.values()];
  const heading = (text: string): string => (random.chance(0.05) ? spelling(text, random) : text);
  const columnOf = (fact: (typeof facts)[number], prefix = ''): Column => ({
    heading: heading(`${prefix}${random.chance(0.8) ? factHeading(fact) : fact.key}`),
    cell: (source) => cellOf(writtenValue(fact, source)),
  });
  const name = own.facts.get('name');
  const columns: Column[] = [
    ...(name ? [{ heading: name.label.zh, cell: (source: Random) => source.pick(OWNERS) }] : []),
    { heading: own.facts.get('place')?.label.zh ?? 'place', cell: placeText },
    ...random.list(8, () => columnOf(random.pick(facts))),
  ];
  const parts = [...own.parts.values()];
  const lists: Grid[] = [];
  for (let left = parts.length === 0 ? 0 : random.below(3); left > 0; left -= 1) {
    const part = random.pick(parts);
    const inner = [...part.facts.values()];
    if (random.chance(0.3))
      columns.push({ heading: heading(anyHeading(part)), cell: (s) => s.pick(['有', '无', '是', null]) });
    if (random.chance(0.3)) {
      columns.push(columnOf(random.pick(inner), `${part.label.zh}.`));
      continue;
    }
    const owner: Column = { heading: heading(ownerHeading(own)), cell: (source) => source.pick(OWNERS) };
    lists.push(
      table(
        heading(part.label.zh),
        [owner, ...random.list(5, () => columnOf(random.pick(inner)))],
        random.below(4),
        random,
      ),
    );
  }
  return [table(heading(SHEETS[own.subject]), columns, 1 + random.below(3), random), ...lists];
}
