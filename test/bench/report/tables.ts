/** Figures as Markdown tables, for the terminal and the README alike. */
import type { Machine } from '../measure/machine.ts';
import type { Run } from '../measure/whole-process.ts';
import type { Engines, Figures, Scale, Whole } from '../results.ts';

type Row = readonly string[];

export function table(head: Row, rows: readonly Row[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const thousands = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
const times = (value: number): string =>
  `${value >= 100 ? thousands(value) : value.toFixed(value >= 10 ? 1 : 2)} ×`;
const rate = (value: number): string => (value >= 100 ? thousands(value) : value.toFixed(1));

export function tablesOf({ engines, whole, scale }: Figures): string {
  const blocks = [
    ...(engines ? [enginesTable(engines), rulesTable(engines)] : []),
    ...(whole ? [wholeTable(whole)] : []),
    ...(scale ? [descriptorsTable(scale), workersTable(scale)] : []),
  ];
  return blocks.join('\n\n');
}

const machineText = ({ processor, cores, memory, system, node }: Machine): string =>
  `${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}`;

function enginesTable({ contestants, measured, rules, corpus, agreement, machine }: Engines): string {
  const ours = measured.find(({ name }) => name === 'hegui');
  const rows = contestants.map(({ name, version }): Row => {
    const found = measured.find((each) => each.name === name);
    const behind = ours && found ? ours.perSecond / found.perSecond : Number.NaN;
    return [
      `${name} ${version}`,
      rate(found?.perSecond ?? Number.NaN),
      times(found?.ratio ?? Number.NaN),
      times(behind),
    ];
  });
  const left = Object.entries(rules.leftOut).map(([why, count]) => `${why} ${count}`);
  const mix = Object.entries(agreement.mix).map(([verdict, count]) => `${verdict} ${thousands(count)}`);
  return [
    `${rules.compared} of ${rules.all} rules (left out: ${left.join(', ')}); ${thousands(corpus.descriptors)} descriptors of ` +
      `${thousands(corpus.bytes)} bytes, seed ${corpus.seed}; ${thousands(agreement.verdicts)} verdicts on ` +
      `${thousands(agreement.descriptors)} descriptors equal in all engines (${mix.join(', ')}). ${machineText(machine)}.`,
    '',
    table(['one core', 'descriptors/s', 'time against JSON.parse', 'hegui is faster by'], rows),
  ].join('\n');
}

/** Against `JSON.parse` in the same run: runs on other numbers of rules are taken at other times. */
function rulesTable(engines: Engines): string {
  const curve = curveOf(engines);
  const rows = engines.contestants.map(
    ({ name }): Row => [
      name,
      ...curve.map(({ measured }) => times(measured.find((each) => each.name === name)?.ratio ?? Number.NaN)),
    ],
  );
  return table(
    ['time against JSON.parse by number of rules', ...curve.map(({ rules }) => String(rules))],
    rows,
  );
}

export const curveOf = ({ byRules, rules, measured }: Engines): Engines['byRules'] =>
  [...byRules, { rules: rules.compared, measured }].sort((a, b) => a.rules - b.rules);

function wholeTable({ rules, plain, filed, filedBytes, tenfold }: Whole): string {
  return table(
    ['hegui with the whole pack, one core', 'descriptors/s', 'time against'],
    [
      [`${rules} rules, plain notation`, rate(plain.perSecond), `${times(plain.ratio)} JSON.parse`],
      [
        `${rules} rules, as filed (Chinese labels, units, evidence; ${thousands(filedBytes)} bytes)`,
        rate(filed.perSecond),
        `${times(filed.ratio)} JSON.parse`,
      ],
      [
        `${thousands(tenfold.rules)} rules, the added ones for other places, times and kinds`,
        '',
        `${times(tenfold.ratio)} ${rules} rules`,
      ],
    ],
  );
}

const duration = (seconds: number): string => (seconds < 10 ? seconds.toFixed(1) : thousands(seconds));

const RUN_HEAD = ['seconds', 'of processor time', 'descriptors/s', 'peak memory, MiB'];

const runRow = ({ perSecond, seconds, busy, peak }: Run): Row => [
  duration(seconds),
  duration(busy),
  rate(perSecond),
  thousands(peak),
];

const descriptorsTable = ({ byDescriptors }: Scale): string =>
  table(
    ['whole command, one worker: descriptors', ...RUN_HEAD],
    byDescriptors.map((run): Row => [thousands(run.descriptors), ...runRow(run)]),
  );

function workersTable({ byWorkers }: Scale): string {
  const rows = byWorkers.map((run): Row => {
    const alone = byWorkers.find(({ descriptors }) => descriptors === run.descriptors);
    return [
      thousands(run.descriptors),
      String(run.workers),
      ...runRow(run),
      times(run.perSecond / (alone?.perSecond ?? Number.NaN)),
    ];
  });
  return table(['descriptors', 'workers', ...RUN_HEAD, 'against one'], rows);
}
