/** Reads one line of a batch after the other into frames, and dates it. */
import type { Reader } from '../descriptor/interpret.ts';
import { isPlace, zoneFits } from '../descriptor/interpret.ts';
import type { Value } from '../model/descriptor.ts';
import type { Place } from '../model/place.ts';
import type { Program } from '../model/program.ts';
import { SUBJECTS } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import type { Bytes } from './bytes.ts';
import type { FramePool } from './frames.ts';
import { type Reception, Scanner } from './scanner.ts';
import { type SubjectScope, subjectScope } from './scopes.ts';

/** ISO dates of the check. */
export interface ReadingDates {
  /** Where a descriptor gives no filing date. */
  readonly asOf?: string;
  readonly today: string;
  /** As if every descriptor had been filed on this day, whatever it says itself. */
  readonly filedOn?: string;
}

/** Where a descriptor lies. */
export interface Stretch {
  readonly bytes: Bytes;
  readonly start: number;
  /** Behind its last byte; there stands a byte below a space. */
  readonly end: number;
}

export class BatchReader {
  /** As-of date of what was read last, in days, and whether it is its filing date. */
  asOf = 0;
  filed = false;
  /** As if filed on which day, in days; undefined: as it says itself. */
  filedAs: number | undefined;
  /** Its own filing date. */
  private stated: Value | undefined;
  private readonly scanner: Scanner;
  private readonly reader: Reader;
  private readonly otherwise: number;
  private readonly filedOn: number | undefined;
  private readonly fits = new Map<Place, Map<Value, boolean>>();

  constructor(program: Program, reader: Reader, { asOf, today, filedOn }: ReadingDates) {
    const { vocabulary, tables } = reader;
    this.scanner = new Scanner(
      SUBJECTS.map((subject) => subjectScope(vocabulary.subjects[subject], program.slots, tables)),
    );
    this.reader = reader;
    this.otherwise = parseDay(asOf ?? today) ?? 0;
    this.filedOn = filedOn === undefined ? undefined : parseDay(filedOn);
  }

  /** False where only the ordinary reader can tell what it is. */
  read({ bytes, start, end }: Stretch): boolean {
    if (!this.scanner.read(bytes, start, end)) return false;
    const { scope, frames } = this;
    const { values } = frames.root;
    if (!this.zoneFits(values[scope.place], values[scope.zone])) return false;
    this.stated = values[scope.filingDate];
    this.fileAs(this.filedOn);
    return true;
  }

  /** What was read last as if it had been filed on this day. */
  fileAs(day: number | undefined): void {
    const { scope, frames } = this;
    const { values } = frames.root;
    const filed = day ?? this.stated;
    if (scope.filingDate >= 0 && values[scope.filingDate] !== filed) {
      values[scope.filingDate] = filed;
      frames.inherit(scope.parts);
    }
    this.filedAs = day;
    this.filed = typeof filed === 'number';
    this.asOf = typeof filed === 'number' ? filed : this.otherwise;
  }

  get receptions(): readonly Reception[] {
    return this.scanner.receptions;
  }

  /** Of what was read last, as everything below. */
  get scope(): SubjectScope {
    return this.scanner.reception.scope;
  }

  get frames(): FramePool {
    return this.scanner.reception.frames;
  }

  get told(): Scanner['told'] {
    return this.scanner.told;
  }

  /** Codes of what must be said of it, in reading order. */
  get notices(): Scanner['notices'] {
    return this.scanner.notices;
  }

  private zoneFits(place: Value | undefined, zone: Value | undefined): boolean {
    if (!isPlace(place) || zone === undefined) return true;
    const known = this.fits.get(place) ?? new Map<Value, boolean>();
    const found = known.get(zone) ?? zoneFits(place, zone, this.reader.tables.places);
    this.fits.set(place, known.set(zone, found));
    return found;
  }
}
