/** The scaling curves as one SVG: time by rules, throughput by descriptors (with peak memory) and by workers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, RESULTS } from '../results.ts';
import { type Chart, draw } from './svg.ts';
import { curveOf } from './tables.ts';

export const PLOT = join(RESULTS, 'scaling.svg');

export function writePlot(figures: Figures): void {
  writeFileSync(PLOT, plotOf(figures));
}

export function plotOf({ engines, scale }: Figures): string {
  const charts: Chart[] = [];
  if (engines) {
    const curve = curveOf(engines);
    const series = engines.contestants.map(({ name }) => ({
      name,
      points: curve.flatMap(({ rules, measured }) =>
        measured.filter((each) => each.name === name).map(({ ratio }) => ({ x: rules, y: ratio })),
      ),
    }));
    charts.push({ title: 'time against JSON.parse by number of rules', series });
  }
  if (scale) {
    const { byDescriptors, byWorkers } = scale;
    const points = (y: 'perSecond' | 'peak') =>
      byDescriptors.map((run) => ({ x: run.descriptors, y: run[y] }));
    charts.push(
      {
        title: 'whole command: descriptors/s by descriptors',
        series: [{ name: 'hegui', points: points('perSecond') }],
      },
      {
        title: 'whole command: peak MiB by descriptors',
        series: [{ name: 'hegui', points: points('peak') }],
      },
      {
        title: 'whole command: descriptors/s by workers',
        series: [...new Set(byWorkers.map(({ descriptors }) => descriptors))].map((of) => ({
          name: `of ${of / 1000}k`,
          points: byWorkers
            .filter(({ descriptors }) => descriptors === of)
            .map((run) => ({ x: run.workers, y: run.perSecond })),
        })),
      },
    );
  }
  return draw(charts);
}
