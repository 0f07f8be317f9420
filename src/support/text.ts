/** Folds what typists confuse: full-width forms (NFKC), case and white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** One line of text, however it was wrapped. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The known name nearest to a mistyped one, or undefined when none is near enough
 * (more than a third of the letters would have to change, at least one, at most three).
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The nearest name, else the shortest one that contains the word as it is (两高 → 两高项目). */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  const near = nearest(name, known);
  const wanted = fold(name);
  if (near !== undefined || wanted.length < 2) return near;
  const longer = [...known].filter((candidate) => fold(candidate).includes(wanted));
  return longer.sort((a, b) => a.length - b.length)[0];
}

/** Edits (insert, delete, replace, swap of neighbours) between two words of at most 200 letters. */
function editDistance(a: string, b: string): number {
  const from = [...a].slice(0, 200);
  const to = [...b].slice(0, 200);
  let before: number[] = [];
  let previous = to.map((_, j) => j).concat(to.length);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min(replace, previous[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    [before, previous] = [previous, row];
  }
  return previous[to.length]!;
}
