import { readJson } from '../../../src/descriptor/json.ts';
import { decode } from '../../../src/files/decode.ts';
import { mutate } from '../mutate.ts';
import { FILINGS, someFiling } from '../seeds.ts';
import { type Target, utf8 } from '../target.ts';
import { print } from '../tree.ts';
import { examineFile } from './filings.ts';

/** One filing as JSON, changed as bytes or as a tree. */
export const descriptor: Target = {
  name: 'descriptor',
  extension: 'json',
  make: (random) => {
    const other = random.pick(FILINGS);
    if (random.chance(0.3)) return mutate(random.pick(FILINGS), random, other);
    const bytes = utf8(print(someFiling(random), random));
    return random.chance(0.2) ? mutate(bytes, random, other) : bytes;
  },
  examine: async (input) => {
    const { results, ...outcome } = await examineFile(input, 'x.json', 'text');
    if (results.length !== 1) return { ...outcome, faults: [...outcome.faults, `${results.length} results`] };
    return { ...outcome, faults: [...outcome.faults, ...faultsOfJson(input)] };
  },
};

/** Whatever the language's own parser refuses is refused, and the other way round but for what is said outright. */
function faultsOfJson(input: Uint8Array): readonly string[] {
  const { text } = decode(input, 'x.json');
  if (text === undefined) return [];
  const { value, diagnostics } = readJson(text, 'x.json', { expectObject: false });
  const codes = diagnostics.map(({ code }) => code);
  let standard: unknown;
  try {
    standard = JSON.parse(text);
  } catch {
    return value === undefined ? [] : ['what is no JSON was read'];
  }
  if (codes.some((code) => code === 'json-syntax' || code === 'json-truncated' || code === 'json-empty'))
    return [`JSON was refused as ${codes.join()}`];
  if (codes.length > 0) return [];
  // A minus before zero says nothing.
  return JSON.stringify(value) === JSON.stringify(standard) ? [] : ['JSON was read as another value'];
}
