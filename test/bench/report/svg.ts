/** Line charts on logarithmic axes, side by side; readable on light and dark pages. */
export interface Chart {
  readonly title: string;
  readonly series: readonly Series[];
}

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 420;
const HEIGHT = 320;
const FRAME = { left: 60, right: 130, top: 36, bottom: 36 };
const COLOURS = ['#888888', '#d62728', '#2ca02c', '#1f77b4', '#9467bd', '#ff7f0e', '#17becf'];

export function draw(charts: readonly Chart[]): string {
  const columns = Math.min(2, charts.length);
  const rows = Math.ceil(charts.length / 2);
  const size = `width="${WIDTH * columns}" height="${HEIGHT * rows}"`;
  const placed = charts.map((chart, index) => {
    const [x, y] = [(index % 2) * WIDTH, Math.floor(index / 2) * HEIGHT];
    return `<g transform="translate(${x} ${y})">\n${chartOf(chart)}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...placed,
    '</svg>\n',
  ].join('\n');
}

function chartOf({ title, series }: Chart): string {
  const points = series.flatMap((each) => each.points);
  const x = axis(
    points.map((point) => point.x),
    [FRAME.left, WIDTH - FRAME.right],
  );
  const y = axis(
    points.map((point) => point.y),
    [HEIGHT - FRAME.bottom, FRAME.top],
  );
  const ends = labelPlaces(series.map(({ points: own }) => y.at(own.at(-1)?.y ?? 1)));
  return [
    text(FRAME.left, 20, title, 'font-weight="bold"'),
    ...y.ticks.map((value) => line([FRAME.left, y.at(value)], [WIDTH - FRAME.right, y.at(value)], '#dddddd')),
    ...y.ticks.map((value) => text(FRAME.left - 6, y.at(value) + 4, short(value), 'text-anchor="end"')),
    ...[...new Set(points.map((point) => point.x))].map((value) =>
      text(x.at(value), HEIGHT - FRAME.bottom + 18, short(value), 'text-anchor="middle"'),
    ),
    ...series.map(({ name, points: own }, index) => {
      const colour = COLOURS[index % COLOURS.length];
      const path = own.map((point) => `${round(x.at(point.x))},${round(y.at(point.y))}`).join(' ');
      const label = text(WIDTH - FRAME.right + 8, ends[index] ?? 0, name, `fill="${colour}"`);
      return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>\n${label}`;
    }),
  ].join('\n');
}

interface Axis {
  readonly at: (value: number) => number;
  /** Powers of ten around the values. */
  readonly ticks: readonly number[];
}

function axis(values: readonly number[], [start, end]: readonly [number, number]): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value: number): number => start + ((Math.log10(value) - low) / (high - low)) * (end - start);
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}

const LINE = 13;

/** Names at the ends of their lines, pushed apart where they would overlap. */
function labelPlaces(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const places: number[] = [];
  let lowest = -LINE;
  for (const { y, index } of order) {
    lowest = Math.max(y + 4, lowest + LINE);
    places[index] = lowest;
  }
  return places;
}

const round = (value: number): string => value.toFixed(1);
const short = (value: number): string =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1000 ? `${value / 1000}k` : String(value);

const text = (x: number, y: number, words: string, more: string): string =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${words}</text>`;

const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: string,
): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;
