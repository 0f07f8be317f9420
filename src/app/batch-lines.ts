/** Checks lines for their short results: through the batch engine, and what it leaves through the ordinary reader. */
import { bytesIn } from '../batch/bytes.ts';
import { BatchEngine } from '../batch/engine.ts';
import { constantOf, Output } from '../batch/line.ts';
import { usualFilingDates } from '../evaluate/filing-date.ts';
import { isUtf8, type PlaceOfLine, placesOf } from '../files/blocks.ts';
import { isChinese } from '../files/decode.ts';
import { LIMITS } from '../model/limits.ts';
import type { Conclusion, Result } from '../model/report.ts';
import { type Checking, type CheckOptions, checkInput, checking } from './check-files.ts';
import { isEmptyLine } from './empty-line.ts';
import { type Lines, readLine } from './inputs.ts';
import type { Workspace } from './workspace.ts';

/** How a result is written, and how every line begins whose label is `file`, a colon and a number. */
export interface LineWords {
  readonly line: (result: Result) => string;
  readonly start: (file: string) => string;
}

/** What became of a block of lines. */
export interface CheckedLines {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Each once. */
  readonly conclusions: readonly (Conclusion | 'unread')[];
}

const encoder = new TextEncoder();

export class LineChecker {
  private readonly workspace: Workspace;
  private readonly dates: CheckOptions;
  private readonly options: Checking;
  private readonly words: LineWords;
  private readonly output = new Output();
  private engine: BatchEngine | undefined;

  constructor(workspace: Workspace, dates: CheckOptions, words: LineWords) {
    this.workspace = workspace;
    this.dates = dates;
    this.options = checking(workspace, dates);
    this.words = words;
  }

  check(block: Lines): CheckedLines {
    const { output, words } = this;
    const used = block.bytes.subarray(0, block.length);
    const plain = isUtf8(used);
    const asChinese = !plain && isChinese(used, block.file);
    const engine = plain ? this.theEngine() : undefined;
    const bytes = bytesIn(block.bytes);
    const label = constantOf(words.start(block.file));
    const conclusions = new Set<Conclusion | 'unread'>();
    let count = 0;
    for (const place of placesOf(block)) {
      const { start, end, line } = place;
      if (isEmptyLine(block.bytes, place)) continue;
      const own = end - start <= LIMITS.line ? engine : undefined;
      const known = own?.take({ bytes, start, end, label, number: line }, output);
      if (known !== undefined) conclusions.add(known);
      else {
        const result = this.ordinary(block, place, asChinese);
        if (!result) continue;
        output.put(encoder.encode(words.line(result)));
        conclusions.add(result.kind === 'unread' ? 'unread' : result.report.conclusion);
      }
      count += 1;
    }
    return { bytes: output.take(), count, conclusions: [...conclusions] };
  }

  private ordinary(block: Lines, place: PlaceOfLine, asChinese: boolean): Result | undefined {
    const input = readLine(block, place, { asChinese, reader: this.workspace.reader });
    return input && checkInput(input, this.workspace, this.options);
  }

  /** Undefined where functions must not be made from text: then all lines are read the ordinary way. */
  private theEngine(): BatchEngine | undefined {
    const { program, reader } = this.workspace;
    try {
      const usual = usualFilingDates(program.pack.documents, this.dates);
      this.engine ??= new BatchEngine(program, reader, { ...this.dates, usual });
    } catch (error) {
      if (!(error instanceof EvalError)) throw error;
    }
    return this.engine;
  }
}
