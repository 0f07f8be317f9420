/** Changes a text that is made of lines such as `key: value`, so that most of them still parse. */
import type { Random } from '../reference/random.ts';
import { anyText } from './tree.ts';

const VALUES = [
  '',
  '~',
  'true',
  'false',
  '0',
  '1e400',
  '-1',
  '.inf',
  '.nan',
  '0x1F',
  '0o17',
  '1_000',
  '2023-06-30',
  '2023-02-31',
  '{}',
  '[]',
  '[[]]',
  '[null]',
  '{ any: [] }',
  '{ all: [] }',
  '{ not: {} }',
  '{ not: { not: {} } }',
  '">= 2万㎡"',
  '"> 0"',
  '"= 1"',
  '"!= 二星级"',
  '">= 一星级"',
  '"1..2"',
  '"5% 至 3%"',
  '">= 99999999999999999999999999"',
  '">= 1/0"',
  '"a / b > 1"',
  '"floor_area / floor_area >= 1"',
  '"sum(buildings.floor_area) >= 1万㎡"',
  '"count(boilers) = 0"',
  '"(((((((((1)))))))))"',
  '"((("',
  '__proto__',
  'constructor',
  'toString',
  '!!js/function "x"',
  '&a x',
  '*a',
  '|',
  '>-',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u001b[2J"',
  'mandatory',
  'target',
  'principle',
  'encouraged',
  'region',
  'enterprise',
  'buildings',
  'rongjiang',
  '360000',
];

type Change = (lines: string[], random: Random, other: readonly string[]) => void;

const at = (lines: readonly string[], random: Random): number => random.below(Math.max(1, lines.length));

const CHANGES: readonly Change[] = [
  // Another value for a key.
  (lines, random) => {
    const i = at(lines, random);
    lines[i] = (lines[i] ?? '').replace(/(:\s+|- ).*$/, `$1${random.pick(VALUES).replaceAll('$', '$$$$')}`);
  },
  (lines, random, other) => {
    const i = at(lines, random);
    const value = /:\s+(.+)$/.exec(random.pick(other))?.[1] ?? 'x';
    lines[i] = (lines[i] ?? '').replace(/:\s+.*$/, () => `: ${value}`);
  },
  (lines, random) => {
    const i = at(lines, random);
    lines[i] = (lines[i] ?? '').replace(/:\s+.*$/, () => `: ${JSON.stringify(anyText(random))}`);
  },
  // Another number.
  (lines, random) => {
    const i = at(lines, random);
    const number = random.pick(['0', '1', '-1', '2', '100', '0.1', '99999999999999999999', '1e9', '']);
    lines[i] = (lines[i] ?? '').replace(/\d+(\.\d+)?/, number);
  },
  // Another comparison.
  (lines, random) => {
    const i = at(lines, random);
    lines[i] = (lines[i] ?? '').replace(
      />=|<=|>|<|!=|=/,
      random.pick(['>=', '<=', '>', '<', '=', '!=', '==', '']),
    );
  },
  (lines, random) => {
    lines.splice(at(lines, random), 1);
  },
  (lines, random) => {
    const i = at(lines, random);
    lines.splice(i, 0, lines[i] ?? '');
  },
  (lines, random, other) => {
    lines.splice(at(lines, random), 0, random.pick(other));
  },
  (lines, random) => {
    const [i, j] = [at(lines, random), at(lines, random)];
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
  },
  // Deeper or less deep.
  (lines, random) => {
    const i = at(lines, random);
    lines[i] = random.chance(0.5) ? `  ${lines[i] ?? ''}` : (lines[i] ?? '').replace(/^ {2}/, '');
  },
  // Another key.
  (lines, random, other) => {
    const i = at(lines, random);
    const key = /^\s*(?:- )?([^:]+):/.exec(random.pick(other))?.[1] ?? 'x';
    lines[i] = (lines[i] ?? '').replace(/^(\s*(?:- )?)[^:]+:/, (_, before: string) => `${before}${key}:`);
  },
];

export function changedLines(text: string, random: Random, other: string): string {
  const [header = '', ...lines] = text.split('\n');
  const others = other.split('\n');
  for (let left = random.below(4); left > 0; left -= 1) random.pick(CHANGES)(lines, random, others);
  return [header, ...lines].join('\n');
}
