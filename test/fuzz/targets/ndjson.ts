import { render } from '../checks.ts';
import { mutate } from '../mutate.ts';
import { wholeFiling } from '../respell.ts';
import { FILINGS, someFiling } from '../seeds.ts';
import { asText, fingerprint, type Target, utf8 } from '../target.ts';
import { print } from '../tree.ts';
import { examineFile, resultsOf } from './filings.ts';

const ONE_LINE = ['', '', ' ', '\t'];

/** Several filings, one a line; what stands in the other lines must not matter to any of them. */
export const ndjson: Target = {
  name: 'ndjson',
  extension: 'ndjson',
  make: (random) => {
    const lines = Array.from({ length: 1 + random.below(4) }, () =>
      utf8(print(random.chance(0.5) ? wholeFiling(random) : someFiling(random), random, ONE_LINE)),
    );
    const spoilt = lines.map((line) =>
      random.chance(0.3) ? mutate(line, random, random.pick(FILINGS)) : line,
    );
    const ends = spoilt.map(() => utf8(random.pick(['\n', '\n', '\n', '\r\n', '\n\n', ' \n', '\r', ''])));
    const all = Buffer.concat(spoilt.flatMap((line, index) => [line, ends[index] ?? line]));
    return random.chance(0.1) ? mutate(all, random) : all;
  },
  examine: async (input) => {
    const { results, ...outcome } = await examineFile(input, 'x.ndjson', 'lines');
    if (outcome.faults.length > 0 || results.length < 2) return outcome;
    const lines = asText(input).split('\n');
    // Only of UTF-8 can a line be taken out without changing how the others are read.
    if (lines.join('\n').includes('\ufffd') || outcome.codes.includes('encoding-assumed')) return outcome;
    const index = fingerprint(input) % results.length;
    const own = results[index];
    const label = own?.kind === 'unread' ? own.file : own?.report.file;
    const line = Number(/:(\d+)$/.exec(label ?? '')?.[1]);
    const alone = lines.map((text, at) => (at === line - 1 ? text : '')).join('\n');
    const single = await resultsOf(utf8(alone), 'x.ndjson');
    const same = own && (await render('ndjson', [own], 'zh')) === (await render('ndjson', single, 'zh'));
    return same ? outcome : { ...outcome, faults: ['a line is read otherwise among others than alone'] };
  },
};
