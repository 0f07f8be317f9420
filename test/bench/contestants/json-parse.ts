/** The measure of all: parsing alone, nothing judged. */

import { startClock } from '../measure/clock.ts';
import type { Contestant } from './contestant.ts';

export const jsonParse: Contestant = {
  name: 'JSON.parse',
  version: process.version,
  note: 'parses each line and judges nothing',
  prepare: async () => ({
    time: async (lines) => {
      let parsed = 0;
      const clock = startClock();
      // What is parsed is looked at, lest the parsing be optimised away.
      for (const line of lines) parsed += JSON.parse(line) === null ? 0 : 1;
      const elapsed = clock();
      if (parsed !== lines.length) throw new Error('a line of the corpus is null');
      return elapsed;
    },
    verdicts: async () => [],
  }),
};
