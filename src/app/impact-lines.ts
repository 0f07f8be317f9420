/** Judges an archive two ways, portion after portion: lines through two batch engines, and what those leave in the ordinary way. */
import { type Bytes, bytesIn } from '../batch/bytes.ts';
import { BatchEngine } from '../batch/engine.ts';
import type { BatchReader } from '../batch/reader.ts';
import { kindsInFrames, placeInFrames, whoInDescriptor, whoInFrames } from '../batch/who.ts';
import { asIfFiled } from '../evaluate/as-if-filed.ts';
import { type CheckOptions, check } from '../evaluate/check.ts';
import { isUtf8, type PlaceOfLine, placesOf } from '../files/blocks.ts';
import { isChinese } from '../files/decode.ts';
import { FrameJudgement, Glance } from '../impact/by-frames.ts';
import { judgedByReport } from '../impact/by-report.ts';
import { type Difference, differenceOf, type Judged } from '../impact/compare.ts';
import { ImpactTally } from '../impact/tally.ts';
import type { Who } from '../model/archive.ts';
import type { Change, Ending, ImpactPiece } from '../model/impact.ts';
import { LIMITS } from '../model/limits.ts';
import type { Unread } from '../model/report.ts';
import { parseDay } from '../quantity/date.ts';
import { isEmptyLine } from './empty-line.ts';
import { type Input, type Lines, readInputs, readLine } from './inputs.ts';
import type { Portion } from './portions.ts';
import type { Workspace } from './workspace.ts';

/** One way of judging. */
export interface Way {
  readonly workspace: Workspace;
  readonly today: string;
  /** As if every descriptor had been filed on this day. */
  readonly filedOn?: string;
}

interface Side {
  readonly way: Way;
  readonly rules: ReadonlySet<string>;
  readonly judge: (input: Input | Unread) => Read | Unread;
}

interface Read {
  readonly kind: 'read';
  readonly who: Who;
  readonly judged: Judged;
}

interface Engines {
  readonly before: FrameJudgement;
  readonly after: FrameJudgement;
  readonly glance: Glance;
}

export class ImpactReader {
  private readonly before: Side;
  private readonly after: Side;
  private engines: Engines | undefined;
  private piece = new Piece('');

  constructor(before: Way, after: Way) {
    this.before = sideOf(before);
    this.after = sideOf(after);
  }

  /** What became of one portion. */
  async read(portion: Portion): Promise<ImpactPiece> {
    this.piece = new Piece(portion.file);
    if (portion.kind === 'unread') this.piece.unread(portion);
    else if (portion.kind === 'lines') this.lines(portion);
    else await this.file(portion);
    return this.piece.done();
  }

  /** Both packs see the same entries in the same order, whatever they make of them. */
  private async file(portion: Extract<Portion, { kind: 'file' }>): Promise<void> {
    const { before, after } = this;
    const read = async ({ way }: Side): Promise<readonly (Input | Unread)[]> => {
      const inputs: (Input | Unread)[] = [];
      for await (const input of readInputs(portion, way.workspace.reader)) inputs.push(input);
      return inputs;
    };
    const first = await read(before);
    const second = this.oneReader ? first : await read(after);
    first.forEach((input, i) => {
      this.compare(input, second[i] ?? input);
    });
  }

  private get oneReader(): boolean {
    return this.before.way.workspace.reader === this.after.way.workspace.reader;
  }

  private lines(block: Lines): void {
    const used = block.bytes.subarray(0, block.length);
    const plain = isUtf8(used);
    const asChinese = !plain && isChinese(used, block.file);
    const engines = plain ? this.theEngines() : undefined;
    const bytes = bytesIn(block.bytes);
    for (const place of placesOf(block)) {
      if (isEmptyLine(block.bytes, place)) continue;
      const fits = place.end - place.start <= LIMITS.line;
      if (engines && fits && this.fast(engines, bytes, place)) continue;
      const line = (side: Side) => readLine(block, place, { asChinese, reader: side.way.workspace.reader });
      const first = line(this.before);
      if (!first) continue;
      this.compare(first, this.oneReader ? first : (line(this.after) ?? first));
    }
  }

  /** False where only the ordinary reader can tell what a line is. */
  private fast({ before, after, glance }: Engines, bytes: Bytes, { start, end, line }: PlaceOfLine): boolean {
    const first = before.engine.judge({ bytes, start, end });
    if (first === undefined) return false;
    const isRead = after.engine.reader === before.engine.reader;
    const second = isRead ? after.engine.judgeRead() : after.engine.judge({ bytes, start, end });
    if (second === undefined) return false;
    before.conclusion = first;
    after.conclusion = second;
    const { reader } = before.engine;
    const sorts = { place: placeInFrames(reader), kinds: kindsInFrames(reader) };
    const difference = glance.same() ? undefined : differenceOf(before, after);
    this.piece.tally.add(sorts, first, difference);
    if (difference) {
      const who = whoInFrames(reader, bytes, `${this.piece.file}:${line}`);
      this.piece.changes.push({ ...difference, who });
    }
    return true;
  }

  private compare(first: Input | Unread, second: Input | Unread): void {
    const before = this.before.judge(first);
    const after = this.after.judge(second);
    const { piece } = this;
    if (before.kind === 'unread' && after.kind === 'unread') piece.unread(before);
    else piece.compared(before, after);
  }

  /** Undefined where functions must not be made from text: then all lines are read the ordinary way. */
  private theEngines(): Engines | undefined {
    try {
      if (!this.engines) {
        const before = judgementOf(this.before.way);
        const isRead = this.oneReader && slotsOf(this.before) === slotsOf(this.after);
        const after = judgementOf(this.after.way, isRead ? before.engine.reader : undefined);
        this.engines = { before, after, glance: new Glance(before, after) };
      }
    } catch (error) {
      if (!(error instanceof EvalError)) throw error;
    }
    return this.engines;
  }
}

/** No filing date is odd here: nobody reads notices. */
const USUAL = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

const slotsOf = ({ way }: Side) => way.workspace.program.slots;

/** Lines are read once where both packs are one. */
function judgementOf({ workspace, today, filedOn }: Way, shared?: BatchReader): FrameJudgement {
  const { program, reader } = workspace;
  const dates = { today, ...(filedOn === undefined ? {} : { filedOn }), usual: USUAL };
  return new FrameJudgement(program, new BatchEngine(program, reader, dates, shared));
}

function sideOf(way: Way): Side {
  const { program, reader } = way.workspace;
  const rules = new Set(program.rules.map(({ rule }) => rule.id));
  const options: CheckOptions = { today: way.today };
  const day = way.filedOn === undefined ? undefined : parseDay(way.filedOn);
  const judge: Side['judge'] = (input) => {
    if (input.kind === 'unread') return input;
    const { descriptor, diagnostics } = input.reading;
    if (!descriptor)
      return { kind: 'unread', file: input.label, diagnostics: [...input.notices, ...diagnostics] };
    const own = reader.vocabulary.subjects[descriptor.subject];
    const filed = day === undefined ? descriptor : asIfFiled(descriptor, day, own);
    const judged = judgedByReport(check(program, filed, options), rules);
    return { kind: 'read', who: whoInDescriptor(descriptor), judged };
  };
  return { way, rules, judge };
}

/** Of one portion. */
class Piece {
  readonly file: string;
  readonly tally = new ImpactTally();
  readonly changes: Change[] = [];
  private readonly faults: Unread[] = [];

  constructor(file: string) {
    this.file = file;
  }

  unread(input: Unread): void {
    this.tally.unread();
    this.faults.push(input);
  }

  /** One of the two could be read at least; what only one pack can read flips for no rule's sake. */
  compared(before: Read | Unread, after: Read | Unread): void {
    const { who } = (before.kind === 'read' ? before : after) as Read;
    const ends = { before: endingOf(before), after: endingOf(after) };
    const difference: Difference | undefined =
      before.kind === 'read' && after.kind === 'read'
        ? differenceOf(before.judged, after.judged)
        : { kind: 'flip', ...ends, causes: [] };
    for (const each of [before, after]) if (each.kind === 'unread') this.faults.push(each);
    this.tally.add({ place: who.place, kinds: who.kinds }, ends.before, difference);
    if (difference) this.changes.push({ ...difference, who });
  }

  done(): ImpactPiece {
    const { file, changes, faults } = this;
    return { file, changes, unread: faults, counts: this.tally.counts() };
  }
}

const endingOf = (side: Read | Unread): Ending => (side.kind === 'read' ? side.judged.conclusion : 'unread');
