/** The corpus: the same every time, readable, and the same filings whether written plainly or as people write. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import { filedLines } from './corpus/as-filed.ts';
import { linesOf } from './corpus/generate.ts';
import { worldOf } from './corpus/pool.ts';
import { strangers } from './corpus/tenfold.ts';
import { loadRules, TODAY } from './setup.ts';

const pack = loadRules();
const world = worldOf(pack);
const reader = readerOf(pack);
const COUNT = 120;

function findings(line: string, rules = pack.rules) {
  const { descriptor, diagnostics } = readDescriptor(line, 'corpus.ndjson', reader);
  if (!descriptor) throw new Error(JSON.stringify(diagnostics));
  return check(compilePack({ ...pack, rules }), descriptor, { today: TODAY }).findings;
}

const verdicts = (line: string): readonly string[] =>
  findings(line).map(({ rule, part, verdict }) => `${rule.id} ${part?.index ?? ''} ${verdict}`);

describe('the corpus', () => {
  test('is the same every time, and longer ones begin with shorter ones', () => {
    expect(linesOf(world, 50)).toEqual(linesOf(world, 90).slice(0, 50));
    expect(linesOf(world, 5, 1)).not.toEqual(linesOf(world, 5, 2));
  });

  test('has lines of about 2 KB, of every subject', () => {
    const lines = linesOf(world, 500);
    const mean = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length;
    expect(mean).toBeGreaterThan(1600);
    expect(mean).toBeLessThan(2400);
    expect(new Set(lines.map((line) => JSON.parse(line).subject))).toEqual(
      new Set(['project', 'enterprise', 'region']),
    );
  });

  test('says as filed what it says plainly', () => {
    const plain = linesOf(world, COUNT);
    const filed = filedLines(world, COUNT);
    expect(filed.some((line) => /"\d+(\.\d+)?万㎡"/.test(line))).toBe(true);
    for (const [index, line] of plain.entries()) expect(verdicts(filed[index] ?? '')).toEqual(verdicts(line));
  });
});

describe('ten times the rules', () => {
  const added = strangers(pack);

  test('are nine more of each', () => {
    expect(added).toHaveLength(pack.rules.length * 9);
    expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
  });

  test('do not concern a project of 蓉江新区 that says what it is', () => {
    const line = JSON.stringify({
      subject: 'project',
      place: 'rongjiang',
      filing_date: '2024-05-06',
      approval_date: '2024-06-07',
      start_date: '2024-07-08',
      completion_date: '2025-08-09',
      construction: 'new',
      boilers: [],
      buildings: [],
    });
    const at = (place: string) => added.filter(({ when }) => JSON.stringify(when).includes(place));
    const concerned = findings(line, [...at('360200'), ...at('361000')]);
    expect(concerned.length).toBeGreaterThan(100);
    expect(new Set(concerned.map(({ verdict }) => verdict))).toEqual(new Set(['not_applicable']));
  });
});
