import { compilePack } from '../../../src/compile/program.ts';
import { check } from '../../../src/evaluate/check.ts';
import { stamper } from '../../../src/evaluate/stamp.ts';
import { decode } from '../../../src/files/decode.ts';
import { sha256 } from '../../../src/files/hash.ts';
import type { Descriptor, Statements } from '../../../src/model/descriptor.ts';
import { isError } from '../../../src/model/diagnostic.ts';
import type { Result } from '../../../src/model/report.ts';
import type { Pack } from '../../../src/model/rule.ts';
import { SUBJECTS } from '../../../src/model/vocabulary.ts';
import { renderRule } from '../../../src/report/explain.ts';
import { makeStyle } from '../../../src/report/style.ts';
import { compareOn } from '../../reference/compare.ts';
import { randomDescriptor } from '../../reference/descriptors.ts';
import { write } from '../../reference/minimise.ts';
import { narrow } from '../../reference/narrow.ts';
import { Random } from '../../reference/random.ts';
import { faultsOfDiagnostics, faultsOfProcess, faultsOfReport, lineLengths, render } from '../checks.ts';
import { changedLines } from '../lines.ts';
import { mutate } from '../mutate.ts';
import { packWith, someFile, written } from '../packs.ts';
import { distinct, fingerprint, type Outcome, type Target, thrown, utf8 } from '../target.ts';

const FILE = 'x.yaml';

/** One file of a rule pack. A pack is refused with a reason, or it works, and means what the reference says. */
export const rules: Target = {
  name: 'rules',
  extension: 'yaml',
  make: (random) => {
    const text = written(someFile(random));
    if (random.chance(0.6)) return utf8(changedLines(text, random, written(someFile(random))));
    return mutate(utf8(text), random, utf8(written(someFile(random))));
  },
  examine: async (input): Promise<Outcome> => {
    const { text, diagnostics: encoding } = decode(input, FILE);
    if (text === undefined) return { exit: 2, codes: distinct(encoding.map(({ code }) => code)), faults: [] };
    try {
      const { pack, diagnostics } = packWith(text, FILE);
      const codes = distinct(diagnostics.map(({ code }) => code));
      const own = diagnostics.filter(({ span }) => span?.file === FILE);
      const faults = [
        ...faultsOfDiagnostics(own, { file: FILE, lines: lineLengths(text, /\n/) }),
        ...faultsOfProcess(),
      ];
      if (pack)
        return { exit: 0, codes, faults: [...faults, ...(await faultsOfUse(pack, fingerprint(input)))] };
      return { exit: 2, codes, faults: diagnostics.some(isError) ? faults : ['refused without a reason'] };
    } catch (error) {
      return { codes: [], faults: [thrown('loading', error)] };
    }
  },
};

/** Checks filings drawn for the pack's own rules, beside the reference, and writes what comes of it. */
async function faultsOfUse(pack: Pack, seed: number): Promise<readonly string[]> {
  const random = new Random(seed);
  try {
    const program = compilePack(pack);
    const style = makeStyle({ lang: 'en', width: 80, colour: 'off' });
    const faults = pack.rules.flatMap((rule) => faultsOfReport('table', renderRule(rule, style)));
    const tables = { units: pack.vocabulary.units, places: pack.places };
    for (const subject of SUBJECTS) {
      const own = pack.rules.filter((rule) => rule.subject === subject);
      if (own.length === 0) continue;
      const world = narrow(own, pack.vocabulary.subjects[subject], tables);
      for (let i = 0; i < 20; i += 1) {
        const descriptor = randomDescriptor(random, world);
        const { differences } = compareOn(program, descriptor, 19_600 + random.below(400));
        faults.push(...differences.map((each) => `engine and reference differ:\n${write(each)}`));
        if (i % 10 === 0) faults.push(...(await faultsOfReports(pack, descriptor)));
      }
    }
    return faults;
  } catch (error) {
    return [thrown('using an accepted pack', error)];
  }
}

async function faultsOfReports(pack: Pack, drawn: Descriptor): Promise<readonly string[]> {
  const program = compilePack(pack);
  const report = check(program, asWritten(drawn), { today: '2025-06-30', stamp: stamper(sha256) });
  for (const finding of report.findings) {
    finding.explain();
    finding.stamp?.();
  }
  const result: Result = { kind: 'report', report, inputHash: '', locate: () => undefined };
  return faultsOfReport('json', await render('json', [result], 'zh'));
}

/** A drawn value may be one that no JSON holds, such as a third. */
function asWritten(drawn: Descriptor): Descriptor {
  const record = ({ stated, ...own }: Statements): Statements => ({
    ...own,
    stated: Object.fromEntries(
      Object.entries(stated).map(([key, each]) => [key, each && { ...each, written: typeof each.written }]),
    ),
  });
  const parts = Object.entries(drawn.parts).map(([key, list]) => [key, list?.map(record)]);
  return { ...drawn, root: record(drawn.root), parts: Object.fromEntries(parts) };
}
