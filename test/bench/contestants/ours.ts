/**
 * Our engine, on the chosen rules or on a whole pack. The one place where the benchmarks touch it: bytes of lines go in,
 * bytes of result lines come out, as in `check -f verdicts`.
 */

import { bytesIn, SLACK } from '../../../src/batch/bytes.ts';
import { BatchEngine } from '../../../src/batch/engine.ts';
import { constantOf, Output } from '../../../src/batch/line.ts';
import { compilePack } from '../../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../../src/descriptor/read.ts';
import { check } from '../../../src/evaluate/check.ts';
import { filingDateJudge, usualFilingDates } from '../../../src/evaluate/filing-date.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Pack } from '../../../src/model/rule.ts';
import { lineStart, verdictsFormat } from '../../../src/report/formats/verdicts.ts';
import { makeStyle } from '../../../src/report/style.ts';
import { startClock } from '../measure/clock.ts';
import { CODES, type Group } from '../rules/policy.ts';
import type { Contestant, Engine } from './contestant.ts';
import { versionOf } from './versions.ts';

/** `today` is the day of the check for a descriptor without a filing date. */
export interface Occasion {
  readonly pack: Pack;
  readonly today: string;
}

/** Judges with the rules of the groups only. */
export const ours = ({ pack, today }: Occasion): Contestant => ({
  name: 'hegui',
  version: versionOf('..'),
  note: 'from the bytes of a line to the bytes of its result line, names, types, bounds and places checked on the way',
  prepare: async (groups) => {
    const chosen = new Set(groups.flatMap(({ policies }) => policies.map(({ id }) => id)));
    const narrowed = { pack: { ...pack, rules: pack.rules.filter(({ id }) => chosen.has(id)) }, today };
    const reportOf = reporter(narrowed);
    const batch = new Batch(narrowed);
    return {
      time: batch.time,
      verdicts: async (lines) => {
        const reports = lines.map(reportOf);
        batch.mustSay(lines, reports);
        return reports.map((report) => inGroups(report, groups));
      },
    };
  },
});

/** Judges with every rule of the pack, also those that no other engine can express. */
export const oursWithAll = (occasion: Occasion): Pick<Engine, 'time'> => new Batch(occasion);

/** Whether any rule of the pack says anything but `not_applicable` of a line. */
export function concernedBy(occasion: Occasion): (line: string) => boolean {
  const reportOf = reporter(occasion);
  return (line) => reportOf(line).findings.some(({ verdict }) => verdict !== 'not_applicable');
}

const FILE = 'corpus.ndjson';
const STYLE = makeStyle({ lang: 'en', width: 80, colour: 'off' });

/** The ordinary way through the engine, with a verdict for every rule. */
function reporter({ pack, today }: Occasion): (line: string) => Report {
  const program = compilePack(pack);
  const reader = readerOf(pack);
  const judgeFilingDate = filingDateJudge(pack.documents, { today });
  return (line) => {
    const { descriptor, diagnostics } = readDescriptor(line, FILE, reader);
    if (!descriptor)
      throw new Error(`the corpus holds what cannot be read: ${JSON.stringify(diagnostics[0])}`);
    const odd = judgeFilingDate(descriptor.root.values.filing_date, () => undefined);
    return check(program, descriptor, { today }, [...diagnostics, ...odd]);
  };
}

/** The fast way; a line that only the ordinary reader can tell goes to that one, and costs what it costs. */
class Batch implements Pick<Engine, 'time'> {
  private readonly engine: BatchEngine;
  private readonly reportOf: (line: string) => Report;
  private readonly out = new Output();
  private readonly label = constantOf(lineStart(FILE));

  constructor(occasion: Occasion) {
    const { pack, today } = occasion;
    const usual = usualFilingDates(pack.documents, { today });
    this.engine = new BatchEngine(compilePack(pack), readerOf(pack), { today, usual });
    this.reportOf = reporter(occasion);
  }

  /** The bytes are there when the clock starts, as they are when a file has been read. */
  readonly time = async (lines: readonly string[]): Promise<number> => {
    const input = bytesOf(lines);
    const clock = startClock();
    this.run(input);
    return clock();
  };

  /** What is timed says what is compared: each line of it is made of the report that the verdicts are taken from. */
  mustSay(lines: readonly string[], reports: readonly Report[]): void {
    for (const [index, report] of reports.entries()) {
      this.run(bytesOf(lines.slice(index, index + 1)));
      const said = Buffer.from(this.out.take()).toString();
      const expected = resultLine(report, 1);
      if (said !== expected) throw new Error(`the batch engine says otherwise:\n${said}${expected}`);
    }
  }

  private run({ array, length }: Input): void {
    const bytes = bytesIn(array);
    const { engine, out, label } = this;
    for (let start = 0, number = 1; start < length; number += 1) {
      const end = array.indexOf(NEWLINE, start);
      if (engine.take({ bytes, start, end, label, number }, out) === undefined) {
        const line = Buffer.from(array.buffer, start, end - start).toString();
        out.put(Buffer.from(resultLine(this.reportOf(line), number)));
      }
      if (out.length > ENOUGH) out.take();
      start = end + 1;
    }
  }
}

function resultLine(report: Report, number: number): string {
  const named = { ...report, file: `${FILE}:${number}` };
  const result = { kind: 'report', report: named, inputHash: '', locate: () => undefined } as const;
  return String(verdictsFormat.each(result, STYLE));
}

interface Input {
  readonly array: Uint8Array;
  /** Without the room behind it that the engine asks for. */
  readonly length: number;
}

function bytesOf(lines: readonly string[]): Input {
  const text = Buffer.from(`${lines.join('\n')}\n`);
  const array = new Uint8Array(text.length + SLACK);
  array.set(text);
  return { array, length: text.length };
}

const NEWLINE = 0x0a;
/** Result lines are handed over, copied, in pieces of this many bytes. */
const ENOUGH = 1 << 16;

/** Our findings come rule by rule; the groups go part by part. */
function inGroups({ findings, subject }: Report, groups: readonly Group[]): string {
  const byRule = new Map<string, number[]>();
  for (const { rule, verdict } of findings)
    byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), CODES.indexOf(verdict)]);
  return groups
    .filter((group) => group.subject === subject)
    .flatMap(({ policies }) => {
      const parts = byRule.get(policies[0]?.id ?? '') ?? [];
      return parts.map((_, part) => policies.map(({ id }) => byRule.get(id)?.[part]).join(''));
    })
    .join('');
}
