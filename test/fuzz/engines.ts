/** The two ways from the lines of a file to their short results: through the batch engine, and through the ordinary reader. */
import { LineChecker } from '../../src/app/batch-lines.ts';
import { checkInput, checking } from '../../src/app/check-files.ts';
import { type Lines, readLines } from '../../src/app/inputs.ts';
import { blocksOf } from '../../src/files/blocks.ts';
import type { Result } from '../../src/model/report.ts';
import { lineStart, verdictsFormat } from '../../src/report/formats/verdicts.ts';
import { makeStyle } from '../../src/report/style.ts';
import type { Engines } from './targets/batch.ts';
import { workspace } from './targets/filings.ts';

const FILE = 'x.ndjson';
const DATES = { today: '2025-06-30' };
const STYLE = makeStyle({ lang: 'zh', width: 80, colour: 'off' });

const line = (result: Result): string => String(verdictsFormat.each(result, STYLE));
const OPTIONS = checking(workspace, DATES);
const checker = new LineChecker(workspace, DATES, { line, start: lineStart });

async function* blocks(bytes: Uint8Array): AsyncGenerator<Lines> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  for await (const block of blocksOf(chunks())) if (block.kind === 'lines') yield { ...block, file: FILE };
}

export const engines: Engines = {
  ordinary: async (ndjson) => {
    let text = '';
    for await (const block of blocks(ndjson))
      for (const input of readLines(block, workspace.reader))
        text += line(checkInput(input, workspace, OPTIONS));
    return text;
  },
  fast: async (ndjson) => {
    const pieces: Uint8Array[] = [];
    for await (const block of blocks(ndjson)) pieces.push(checker.check(block).bytes.slice());
    return Buffer.concat(pieces).toString('utf8');
  },
};
