/** A file of lines through the batch engine and through the ordinary reader, and which lines the engine took itself. */
import { LineChecker } from '../../src/app/batch-lines.ts';
import { type CheckOptions, checkInput, checking } from '../../src/app/check-files.ts';
import { type Lines, readLines } from '../../src/app/inputs.ts';
import type { Workspace } from '../../src/app/workspace.ts';
import { bytesIn } from '../../src/batch/bytes.ts';
import { BatchEngine } from '../../src/batch/engine.ts';
import { constantOf, Output } from '../../src/batch/line.ts';
import { usualFilingDates } from '../../src/evaluate/filing-date.ts';
import { blocksOf, placesOf } from '../../src/files/blocks.ts';
import type { Result } from '../../src/model/report.ts';
import { lineStart, verdictsFormat } from '../../src/report/formats/verdicts.ts';
import { makeStyle } from '../../src/report/style.ts';

export interface TwoWays {
  readonly ordinary: string;
  readonly fast: string;
  /** For each line, empty ones too, whether the engine had an answer. */
  readonly taken: readonly boolean[];
}

const FILE = 'x.ndjson';
const STYLE = makeStyle({ lang: 'zh', width: 80, colour: 'off' });
const line = (result: Result): string => String(verdictsFormat.each(result, STYLE));

/** Both keep their engines, so that what one file leaves behind would show in the next. */
export function twoWays(workspace: Workspace, dates: CheckOptions) {
  const { program, reader } = workspace;
  const options = checking(workspace, dates);
  const checker = new LineChecker(workspace, dates, { line, start: lineStart });
  const usual = usualFilingDates(program.pack.documents, dates);
  const engine = new BatchEngine(program, reader, { ...dates, usual });
  return async (file: string | Uint8Array): Promise<TwoWays> => {
    const fast: Uint8Array[] = [];
    const taken: boolean[] = [];
    let ordinary = '';
    for await (const block of blocks(typeof file === 'string' ? Buffer.from(file) : file)) {
      for (const input of readLines(block, reader)) ordinary += line(checkInput(input, workspace, options));
      fast.push(checker.check(block).bytes);
      const [bytes, label] = [bytesIn(block.bytes), constantOf(lineStart(FILE))];
      for (const { start, end, line: number } of placesOf(block))
        taken.push(engine.take({ bytes, start, end, label, number }, new Output()) !== undefined);
    }
    return { ordinary, fast: Buffer.concat(fast).toString('utf8'), taken };
  };
}

async function* blocks(bytes: Uint8Array): AsyncGenerator<Lines> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  for await (const block of blocksOf(chunks())) if (block.kind === 'lines') yield { ...block, file: FILE };
}
