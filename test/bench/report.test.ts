/** What the README quotes is what was measured: its tables and the plot are made from the kept figures. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measure, median } from './measure/rounds.ts';
import { PLOT, plotOf } from './report/plots.ts';
import { quoted, readmeParts } from './report/readme.ts';
import { table } from './report/tables.ts';
import { readFigures } from './results.ts';

describe('the kept figures', () => {
  const figures = readFigures();

  test('are what the README shows', () => {
    expect(readmeParts().block).toBe(quoted(figures));
  });

  test('are what the plot shows', () => {
    expect(readFileSync(PLOT, 'utf8')).toBe(plotOf(figures));
  });

  test('leave no hole in tables and plot', () => {
    expect(quoted(figures) + plotOf(figures)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('were taken after all engines had agreed on at least 150 rules', () => {
    expect(figures.engines?.rules.compared).toBeGreaterThanOrEqual(150);
    expect(figures.engines?.agreement.verdicts).toBeGreaterThan(100_000);
  });
});

test('a median is in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
});

test('ratios are taken within a round, and for each byte', async () => {
  // The machine gets slower and slower; in every round the second one still takes three times as long.
  let slowness = 0;
  const entrant = (name: string, cost: number, lines: readonly string[]) => ({
    name,
    lines,
    engine: {
      time: async (all: readonly string[]) => {
        slowness += name === 'a' ? 1 : 0;
        return all.join('').length * cost * slowness;
      },
    },
  });
  const entrants = [entrant('a', 1000, ['12']), entrant('b', 3000, ['1234', '12345678'])];
  const [first, second] = await measure(entrants, { rounds: 3, turn: 1 });
  expect([first?.ratio, second?.ratio]).toEqual([1, 3]);
});

test('a table aligns its numbers to the right', () => {
  expect(table(['what', 'n'], [['a', '1']])).toBe('| what | n |\n| --- | --: |\n| a | 1 |');
});
