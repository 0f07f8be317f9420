import { type Level, labelOf } from './marker.ts';

/** Shows where a paper's numbering breaks, which is where a clause was lost or a sentence taken for one. */
export interface NumberingProblem {
  /**
   * `gap`: numbers are left out; `repeated`: the number was there before;
   * `doubtful`: a line looks like the next clause but stands inside a sentence, or behind the text.
   */
  readonly kind: 'gap' | 'repeated' | 'doubtful';
  readonly line: number;
  /** The clause's path; of a doubtful line its marker, since it has no path. */
  readonly clause: string;
  /** The marker that should stand here. */
  readonly expected?: string;
}

/** What the check needs to know of a clause. */
export interface Numbered {
  readonly level: Level;
  readonly number: number;
  readonly label: string;
  readonly path: string;
  /** Path of the clause it lies in, empty at the top. */
  readonly parent: string;
  /** Its attachment, empty in the paper itself. */
  readonly section: string;
  readonly line: number;
}

/**
 * Numbers of a level begin anew in each parent, or run on through the whole paper. They run on when no
 * parent but the first begins at 1.
 */
export function checkNumbering(items: readonly Numbered[]): readonly NumberingProblem[] {
  const groups = new Map<string, Numbered[]>();
  for (const item of items) {
    const key = `${item.section} ${item.level}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap(checkLevel);
}

function checkLevel(items: readonly Numbered[]): readonly NumberingProblem[] {
  const firsts = items.filter((item, index) => index > 0 && item.parent !== items[index - 1]?.parent);
  const runsOn = firsts.every(({ number }) => number !== 1);
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    const expected = before && (runsOn || before.parent === item.parent) ? before.number + 1 : 1;
    if (item.number === expected) return [];
    return [
      {
        kind: item.number > expected ? ('gap' as const) : ('repeated' as const),
        line: item.line,
        clause: item.path,
        expected: labelOf(item.level, expected),
      },
    ];
  });
}
