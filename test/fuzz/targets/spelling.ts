import type { Result } from '../../../src/model/report.ts';
import { exitOf } from '../checks.ts';
import { wholeFilings } from '../respell.ts';
import { distinct, type Outcome, type Target, thrown, utf8 } from '../target.ts';
import { print } from '../tree.ts';
import { diagnosticsOf, resultsOf } from './filings.ts';

const TIGHT = ['', ' '];

/** Two lines: a filing, and the same one in other words. Both get the same verdicts. */
export const spelling: Target = {
  name: 'spelling',
  extension: 'ndjson',
  make: (random) => {
    const [tree, same] = wholeFilings(random);
    return utf8(`${print(tree, random, [''])}\n${print(same, random, TIGHT)}\n`);
  },
  examine: async (input): Promise<Outcome> => {
    try {
      const results = await resultsOf(input, 'x.ndjson');
      const codes = distinct(results.flatMap(diagnosticsOf).map(({ code }) => code));
      const [one, other] = results;
      const faults = one && other ? differences(one, other) : [];
      return { exit: exitOf(results), codes, faults };
    } catch (error) {
      return { codes: [], faults: [thrown('reading', error)] };
    }
  },
};

function differences(one: Result, other: Result): readonly string[] {
  if (one.kind === 'unread') return [];
  if (other.kind === 'unread') {
    const why = other.diagnostics.map(
      ({ code, pointer, data }) => `${code} ${pointer} ${JSON.stringify(data)}`,
    );
    return [`other words are not understood: ${why.join('; ')}`];
  }
  const [left, right] = [one, other].map(({ report }) =>
    report.findings.map(({ rule, part, verdict }) => `${rule.id} ${part?.index ?? ''} ${verdict}`),
  );
  const differing = left?.find((line, index) => line !== right?.[index]);
  return differing === undefined && left?.length === right?.length ? [] : [`another verdict: ${differing}`];
}
