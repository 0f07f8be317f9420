/** One line of a batch after the other: from the bytes of a descriptor to its conclusion, and to the bytes of its result. */

import type { Reader } from '../descriptor/interpret.ts';
import type { Program } from '../model/program.ts';
import type { Conclusion } from '../model/report.ts';
import { parseDay } from '../quantity/date.ts';
import { Judges } from './judges.ts';
import { type Constant, LineWriter, type Output } from './line.ts';
import { BatchReader, type ReadingDates, type Stretch } from './reader.ts';
import type { SubjectScope } from './scopes.ts';

export interface BatchDates extends ReadingDates {
  /** Any other filing date gets a notice. */
  readonly usual: { readonly first: number; readonly last: number };
}

/** Where a descriptor lies and what its result is called. */
export interface Line extends Stretch {
  readonly label: Constant;
  readonly number: number;
}

export class BatchEngine {
  /** Holds what was judged last. */
  readonly reader: BatchReader;
  private readonly byScope: ReadonlyMap<SubjectScope, Judges>;
  private readonly writer: LineWriter;
  private readonly usual: BatchDates['usual'];
  private readonly filedOn: number | undefined;

  /** `shared` has read with a program of the same slots, and goes on to read for both. */
  constructor(program: Program, reader: Reader, dates: BatchDates, shared?: BatchReader) {
    this.reader = shared ?? new BatchReader(program, reader, dates);
    this.filedOn = dates.filedOn === undefined ? undefined : parseDay(dates.filedOn);
    this.byScope = new Map(
      this.reader.receptions.map(({ scope, frames }) => [scope, new Judges(program, scope, frames)]),
    );
    this.writer = new LineWriter(program);
    this.usual = dates.usual;
  }

  /** Undefined where only the ordinary reader can tell what it is. */
  judge(stretch: Stretch): Conclusion | undefined {
    return this.reader.read(stretch) ? this.judgeRead() : undefined;
  }

  /** What its reader has read already. */
  judgeRead(): Conclusion {
    const { reader } = this;
    if (reader.filedAs !== this.filedOn) reader.fileAs(this.filedOn);
    return this.judges.judge(reader.asOf, reader.filed);
  }

  /** Puts the frames back on the day on which they were judged, where another engine has judged them since. */
  recall(): void {
    const { reader } = this;
    if (reader.filedAs === this.filedOn) return;
    reader.fileAs(this.filedOn);
    reader.frames.date(reader.asOf, reader.filed);
  }

  /** What was found in the descriptor judged last. */
  get judges(): Judges {
    return this.byScope.get(this.reader.scope) as Judges;
  }

  /** Writes the result; undefined, and nothing is written, where only the ordinary reader can tell what it is. */
  take(line: Line, out: Output): Conclusion | undefined {
    const conclusion = this.judge(line);
    if (conclusion === undefined) return undefined;
    const { told, notices, asOf, filed } = this.reader;
    if (filed && this.isOdd(asOf)) notices.push('filing-date-odd');
    const heading = { label: line.label, line: line.number, told, asOf, notices };
    this.writer.write(out, line.bytes, heading, conclusion, this.judges);
    return conclusion;
  }

  private isOdd(filed: number): boolean {
    return filed < this.usual.first || filed > this.usual.last;
  }
}
