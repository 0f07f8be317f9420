import type { Random } from '../../reference/random.ts';
import { faultsOfPrinted } from '../checks.ts';
import { engines } from '../engines.ts';
import { mutate } from '../mutate.ts';
import { wholeFiling } from '../respell.ts';
import { FILINGS, someFiling } from '../seeds.ts';
import { type Outcome, type Target, thrown, utf8 } from '../target.ts';
import { change, print } from '../tree.ts';
import { words } from '../words.ts';

/** Two ways from the bytes of an NDJSON file to one line of result for each filing. */
export interface Engines {
  readonly ordinary: (ndjson: Uint8Array) => Promise<string>;
  readonly fast: (ndjson: Uint8Array) => Promise<string>;
}

/** Filings one a line, most of them whole and in every spelling; both engines write the same bytes. */
export const batchOf = ({ ordinary, fast }: Engines): Target => ({
  name: 'batch',
  extension: 'ndjson',
  make: (random) => {
    const lines = Array.from({ length: 1 + random.below(4) }, () => line(random));
    const ends = lines.map(() =>
      utf8(random.chance(0.8) ? '\n' : random.pick(['\r\n', '\n\n', ' \n', '\r', ''])),
    );
    return Buffer.concat(lines.flatMap((each, index) => [each, ends[index] ?? each]));
  },
  examine: async (input): Promise<Outcome> => {
    try {
      const [one, other] = [await ordinary(input), await fast(input)];
      const faults = [...faultsOfPrinted('the fast engine', other)];
      return { codes: [], faults: one === other ? faults : [...faults, difference(one, other)] };
    } catch (error) {
      return { codes: [], faults: [thrown('an engine', error)] };
    }
  },
});

const TIGHT = ['', '', ' ', '\t'];

function line(random: Random): Uint8Array {
  let tree = random.chance(0.8) ? wholeFiling(random) : someFiling(random);
  if (random.chance(0.3)) tree = change(tree, random, words);
  const bytes = utf8(print(tree, random, TIGHT));
  return random.chance(0.08) ? mutate(bytes, random, random.pick(FILINGS)) : bytes;
}

function difference(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((each, index) => each !== right[index]);
  const cut = (text = 'nothing'): string => text.slice(0, 300);
  return `the engines differ in line ${at + 1} of the results:\n  ${cut(left[at])}\n  ${cut(right[at])}`;
}

export const batch: Target = batchOf(engines);
