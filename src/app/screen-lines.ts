/** Screens an archive, portion after portion: lines as bytes, and what the batch reader leaves in the ordinary way. */
import { type Bytes, bytesIn } from '../batch/bytes.ts';
import { BatchReader } from '../batch/reader.ts';
import { whoInDescriptor, whoInFrames } from '../batch/who.ts';
import { framesOf } from '../evaluate/frames.ts';
import { isUtf8, type PlaceOfLine, placesOf } from '../files/blocks.ts';
import { isChinese } from '../files/decode.ts';
import type { Who } from '../model/archive.ts';
import type { Descriptor } from '../model/descriptor.ts';
import { LIMITS } from '../model/limits.ts';
import type { Unread } from '../model/report.ts';
import type { Addends, Flag, ScreenPiece } from '../model/screen.ts';
import { parseDay } from '../quantity/date.ts';
import { alikeParts } from '../screen/alike.ts';
import type { Screener, Seen } from '../screen/screener.ts';
import type { Probe } from '../screen/thresholds.ts';
import { isEmptyLine } from './empty-line.ts';
import { type Input, type Lines, readInputs, readLine } from './inputs.ts';
import type { Portion } from './portions.ts';
import type { Workspace } from './workspace.ts';

/** ISO dates of the check of a descriptor that gives no filing date. */
export interface ScreenDates {
  readonly asOf?: string;
  readonly today: string;
}

type NamesOf = () => Descriptor | undefined;

export class ScreenReader {
  private readonly workspace: Workspace;
  private readonly screener: Screener;
  private readonly reader: BatchReader;
  private readonly otherwise: number;
  private piece = new Piece('');

  constructor(workspace: Workspace, screener: Screener, dates: ScreenDates) {
    this.workspace = workspace;
    this.screener = screener;
    this.reader = new BatchReader(workspace.program, workspace.reader, dates);
    this.otherwise = parseDay(dates.asOf ?? dates.today) ?? 0;
  }

  /** What became of one portion. */
  async read(portion: Portion): Promise<ScreenPiece> {
    this.piece = new Piece(portion.file);
    if (portion.kind === 'lines') this.lines(portion);
    else for await (const input of readInputs(portion, this.workspace.reader)) this.ordinary(input);
    return this.piece.done();
  }

  private lines(block: Lines): void {
    const used = block.bytes.subarray(0, block.length);
    const plain = isUtf8(used);
    const asChinese = !plain && isChinese(used, block.file);
    const bytes = bytesIn(block.bytes);
    for (const place of placesOf(block)) {
      if (isEmptyLine(block.bytes, place)) continue;
      const again = () => readLine(block, place, { asChinese, reader: this.workspace.reader });
      const fits = plain && place.end - place.start <= LIMITS.line;
      if (fits && this.fast(bytes, place, () => descriptorOf(again()))) continue;
      const input = again();
      if (input) this.ordinary(input);
    }
  }

  /** False where only the ordinary reader can tell what a line is. */
  private fast(bytes: Bytes, { start, end, line }: PlaceOfLine, descriptor: NamesOf): boolean {
    const { reader, piece } = this;
    if (!reader.read({ bytes, start, end })) return false;
    const { scope, frames } = reader;
    frames.date(reader.asOf, reader.filed);
    const seen = this.screener.look(scope.subject, frames.root);
    piece.inputs += 1;
    if (seen) piece.seen(seen, whoInFrames(reader, bytes, `${piece.file}:${line}`), this.known(descriptor));
    return true;
  }

  private ordinary(input: Input | Unread): void {
    const { piece } = this;
    piece.inputs += 1;
    const descriptor = descriptorOf(input);
    if (!descriptor) {
      piece.unread.push(unreadOf(input));
      return;
    }
    const filed = descriptor.root.values.filing_date;
    const day =
      typeof filed === 'number' ? { asOf: filed, filed: true } : { asOf: this.otherwise, filed: false };
    const root = framesOf(descriptor, this.workspace.program.slots, day);
    const seen = this.screener.look(descriptor.subject, root);
    if (seen)
      piece.seen(
        seen,
        whoInDescriptor(descriptor),
        this.known(() => descriptor),
      );
  }

  private known(descriptor: NamesOf): Known {
    return { probes: this.screener.thresholds, descriptor };
  }
}

interface Known {
  readonly probes: readonly Probe[];
  /** Names of parts are no rule's business: for them the line is read once more. */
  readonly descriptor: NamesOf;
}

const descriptorOf = (input: Input | Unread | undefined): Descriptor | undefined =>
  input?.kind === 'input' ? input.reading.descriptor : undefined;

const unreadOf = (input: Input | Unread): Unread =>
  input.kind === 'unread'
    ? input
    : {
        kind: 'unread',
        file: input.label,
        diagnostics: [...input.notices, ...input.reading.diagnostics],
      };

/** Of one portion. */
class Piece {
  inputs = 0;
  readonly unread: Unread[] = [];
  readonly file: string;
  private readonly flags: Flag[] = [];
  private readonly addends: Addends[] = [];

  constructor(file: string) {
    this.file = file;
  }

  seen({ near, leaning }: Seen, who: Who, { probes, descriptor }: Known): void {
    for (const each of near) this.flags.push({ kind: 'near', who, ...each });
    // Only projects have somebody who files them.
    const values = leaning
      .filter(({ passed }) => !passed && who.subject === 'project')
      .map(({ threshold, sum }) => ({ threshold, value: sum }));
    if (values.length > 0) this.addends.push({ who, values });
    for (const each of leaning) {
      const { threshold, list, passed } = each;
      if (!passed) continue;
      const parts = list === undefined ? undefined : descriptor()?.parts[list];
      const nameOf = (index: number): string | undefined => {
        const name = parts?.[index]?.values.name;
        return typeof name === 'string' ? name : undefined;
      };
      this.flags.push(...alikeParts(each, { who, nameOf, probe: probes[threshold] as Probe }));
    }
  }

  done(): ScreenPiece {
    const { file, inputs, flags, addends, unread } = this;
    return { file, inputs, flags, addends, unread };
  }
}
