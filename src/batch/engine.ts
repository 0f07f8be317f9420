/** One line of a batch after the other: from the bytes of a descriptor to the bytes of its result. */

import type { Reader } from '../descriptor/interpret.ts';
import { isPlace, zoneFits } from '../descriptor/interpret.ts';
import type { Value } from '../model/descriptor.ts';
import type { Place } from '../model/place.ts';
import type { Program } from '../model/program.ts';
import type { Conclusion } from '../model/report.ts';
import { SUBJECTS } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import type { Bytes } from './bytes.ts';
import { Judges } from './judges.ts';
import { type Constant, LineWriter, type Output } from './line.ts';
import { Scanner } from './scanner.ts';
import { type SubjectScope, subjectScope } from './scopes.ts';

/** ISO date of the check of a descriptor that gives no filing date. */
export interface BatchDates {
  readonly asOf?: string;
  readonly today: string;
  /** Any other filing date gets a notice. */
  readonly usual: { readonly first: number; readonly last: number };
}

/** Where a descriptor lies and what its result is called. */
export interface Line {
  readonly bytes: Bytes;
  readonly start: number;
  /** Behind its last byte; there stands a byte below a space. */
  readonly end: number;
  readonly label: Constant;
  readonly number: number;
}

export class BatchEngine {
  private readonly scanner: Scanner;
  private readonly judges: ReadonlyMap<SubjectScope, Judges>;
  private readonly writer: LineWriter;
  private readonly dates: BatchDates;
  private readonly otherwise: number;
  private readonly reader: Reader;
  private readonly fits = new Map<Place, Map<Value, boolean>>();

  constructor(program: Program, reader: Reader, dates: BatchDates) {
    const { vocabulary, tables } = reader;
    const scopes = SUBJECTS.map((subject) =>
      subjectScope(vocabulary.subjects[subject], program.slots, tables),
    );
    this.reader = reader;
    this.scanner = new Scanner(scopes);
    this.judges = new Map(
      this.scanner.receptions.map(({ scope, frames }) => [scope, new Judges(program, scope, frames)]),
    );
    this.writer = new LineWriter(program);
    this.dates = dates;
    this.otherwise = parseDay(dates.asOf ?? dates.today) ?? 0;
  }

  /** Writes the result; undefined, and nothing is written, where only the ordinary reader can tell what it is. */
  take({ bytes, start, end, label, number }: Line, out: Output): Conclusion | undefined {
    const { scanner } = this;
    if (!scanner.read(bytes, start, end)) return undefined;
    const { scope, frames } = scanner.reception;
    const { values } = frames.root;
    if (!this.zoneFits(values[scope.place], values[scope.zone])) return undefined;
    const filed = values[scope.filingDate];
    const asOf = typeof filed === 'number' ? filed : this.otherwise;
    const judges = this.judges.get(scope) as Judges;
    const conclusion = judges.judge(asOf, typeof filed === 'number');
    const { told, notices } = scanner;
    if (typeof filed === 'number' && this.isOdd(filed)) notices.push('filing-date-odd');
    this.writer.write(out, bytes, { label, line: number, told, asOf, notices }, conclusion, judges);
    return conclusion;
  }

  private isOdd(filed: number): boolean {
    return filed < this.dates.usual.first || filed > this.dates.usual.last;
  }

  private zoneFits(place: Value | undefined, zone: Value | undefined): boolean {
    if (!isPlace(place) || zone === undefined) return true;
    const known = this.fits.get(place) ?? new Map<Value, boolean>();
    const found = known.get(zone) ?? zoneFits(place, zone, this.reader.tables.places);
    this.fits.set(place, known.set(zone, found));
    return found;
  }
}
