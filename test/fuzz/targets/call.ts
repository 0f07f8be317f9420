import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/program.ts';
import { PACK_TEXTS } from '../../pack/small-pack.ts';
import type { Random } from '../../reference/random.ts';
import { faultsOfPrinted, faultsOfProcess } from '../checks.ts';
import { FILINGS } from '../seeds.ts';
import { asText, distinct, type Outcome, type Target, thrown, utf8 } from '../target.ts';
import { anyText } from '../tree.ts';

/** What a call finds where it is made. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.json': FILINGS[0] ?? '',
  'b.ndjson': `${JSON.stringify({ subject: 'project', place: '蓉江新区', buildings: [] })}\n{"subject":\n`,
  'c.csv': '项目名称,总投资\n甲,5\n',
  'broken.json': '{"subject": "project", "plase": 1}',
  'many/1.json': FILINGS[1] ?? '',
  'many/2.json': FILINGS[2] ?? '',
  'empty/x.txt': '',
  'decisions.yaml': 'determinations: []\n',
  'waivers.yaml': 'waivers:\n  - rule: trial/two-star\n',
  'paper.txt': '某某方案\n一、总体要求\n（一）指导思想\n应当执行。\n',
  'hegui.config.yaml': 'lang: zh\n',
  ...Object.fromEntries(Object.entries(PACK_TEXTS).map(([path, text]) => [`pack/${path}`, text])),
};

/** All but `ask`, which waits for whoever is at standard input; test/ask/laws.test.ts gives it any answers. */
const COMMANDS =
  'check missing advise explain rules facts template schema test sources coverage ambiguities analyze impact screen docs init'.split(
    ' ',
  );
const SECOND: ReadonlyMap<string, readonly string[]> = new Map([
  ['sources', ['verify', 'split', 'x']],
  ['schema', ['descriptor', 'report', 'x']],
  ['init', ['document', 'x']],
]);
const NAMES = [
  ...Object.keys(FILES).filter((name) => !name.startsWith('pack/')),
  'many',
  'empty',
  'pack',
  'out/',
  'out.html',
  'out.xlsx',
  'missing.json',
  'a.json/b',
  '',
  'a\nb.json',
  '--',
];
const VALUES = [
  '2025-12-31',
  '2025-13-01',
  '20251231',
  'zh',
  'en',
  'fr',
  '5%',
  '0.5',
  '101%',
  '1e3',
  '-1',
  '0',
  '1000',
  '99999999999999999999',
  'json',
  'table',
  'html',
  'csv',
  'xlsx',
  'docx',
  'determinations',
  'trial',
  'two-star',
  'trial/two-star',
  'two-sta',
  'project',
  '项目',
  '建筑',
  'buildings',
  'compliant,needs_review',
  '不符合，待补正',
  'mandatory',
  '总建筑面积',
  'floor_area',
  '*',
  '__proto__',
  'constructor',
];

/** Filings without a fault, for more calls to come to a report. */
const READABLE = ['a.json', 'many', 'c.csv'];

/** What goes to a place outside the folder is no input here. */
const harmless = (value: string): boolean =>
  !value.startsWith('/') && !/\.\.|^-$|^--watch|^--w/.test(value) && !value.includes('\0/');

/** An option as `--help` shows it. */
interface Option {
  readonly flag: string;
  readonly takes: string | undefined;
}

/** One of the options of each command, asked of the command itself. */
const OPTIONS: ReadonlyMap<string, readonly Option[]> = await (async () => {
  const found = new Map<string, readonly Option[]>();
  for (const command of COMMANDS) {
    const { printed } = await call([command, '--help', '--lang', 'en'], '.');
    const options = [...printed.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)(?: <([a-z]+)>)?/gm)];
    found.set(
      command,
      options.map(([, flag = '', takes]) => ({ flag, takes })).filter(({ flag }) => harmless(flag)),
    );
  }
  return found;
})();

interface Called {
  readonly exit: number;
  readonly printed: string;
  readonly told: string;
}

async function call(args: readonly string[], cwd: string): Promise<Called> {
  let printed = '';
  let told = '';
  const io: Io = {
    out: (content) => {
      // Bytes of a workbook are nobody's text.
      if (typeof content === 'string') printed += content;
    },
    err: (text) => {
      told += text;
    },
    cwd,
    env: {},
    terminal: false,
    errTerminal: false,
    // Ctrl-C is what ends `--watch`; any other call comes to its own end.
    onInterrupt: (stop) => {
      if (args.some((each) => each.startsWith('--w'))) stop('SIGINT');
    },
    leave: () => {},
    written: () => undefined,
    width: 80,
    locale: 'zh-CN',
    today: '2025-06-30',
  };
  return { exit: await run(args, io), printed, told };
}

/** The arguments of one call, as a JSON array. */
export const calls: Target = {
  name: 'call',
  extension: 'json',
  make: (random) => {
    const command = random.chance(0.97) ? random.pick(COMMANDS) : anyText(random);
    const given = [...someArguments(command, random)].filter(harmless);
    const args = random.chance(0.05) ? given : [command, ...given];
    return utf8(JSON.stringify(args));
  },
  examine: async (input): Promise<Outcome> => {
    const args = argumentsIn(input);
    if (!args) return { codes: [], faults: [] };
    const folder = mkdtempSync(join(tmpdir(), 'hegui-fuzz-'));
    const before = process.cwd();
    try {
      for (const [name, content] of Object.entries(FILES)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      process.chdir(folder);
      const { exit, printed, told } = await call(args, folder);
      return { exit, codes: codesIn(`${told}${printed}`), faults: faultsOf({ exit, printed, told }) };
    } catch (error) {
      return { codes: [], faults: [thrown('a call', error)] };
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const codesIn = (text: string): readonly string[] =>
  distinct(
    [...text.matchAll(/(?:错误|警告|提示|error|warning|notice)\[([a-z-]+)\]/g)].map(([, code = '']) => code),
  );

function argumentsIn(input: Uint8Array): readonly string[] | undefined {
  try {
    const args: unknown = JSON.parse(asText(input));
    return Array.isArray(args) && args.every((each) => typeof each === 'string' && harmless(each))
      ? args
      : undefined;
  } catch {
    return undefined;
  }
}

function faultsOf({ exit, printed, told }: Called): readonly string[] {
  const faults: string[] = [
    ...faultsOfProcess(),
    ...faultsOfPrinted('stdout', printed),
    ...faultsOfPrinted('stderr', told),
  ];
  if (![0, 1, 2, 3].includes(exit)) faults.push(`exit ${exit}: ${told.split('\n').slice(0, 6).join(' | ')}`);
  if (exit === 2 && told === '' && !/错误|error/.test(printed)) faults.push('exit 2 and nothing says why');
  if (/^\s+at .+:\d+:\d+\)?$/m.test(told)) faults.push('a stack trace');
  return faults;
}

function* someArguments(command: string, random: Random): Generator<string> {
  const second = SECOND.get(command);
  if (second && random.chance(0.9)) yield random.pick(second);
  const options = OPTIONS.get(command) ?? [];
  const plain = (): string =>
    random.pick([() => random.pick(NAMES), () => random.pick(VALUES), () => anyText(random)])();
  if (random.chance(0.4)) yield random.pick(READABLE);
  else for (let left = random.below(3); left > 0; left -= 1) yield plain();
  for (let left = random.below(4); left > 0 && options.length > 0; left -= 1) {
    const { flag, takes } = random.pick(options);
    if (flag === '--help' && random.chance(0.8)) continue;
    const value = takes === undefined && random.chance(0.9) ? [] : [plain()];
    if (random.chance(0.1)) yield flag;
    else if (random.chance(0.3) && value.length > 0) yield `${flag}=${value[0]}`;
    else {
      yield flag;
      yield* value;
    }
  }
  // The whole pack takes its time to load, and is another matter.
  if (options.some(({ flag }) => flag === '--rules') && random.chance(0.95)) yield* ['--rules', 'pack'];
  if (random.chance(0.1)) yield plain();
}
