import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSecondRound, type SecondRoundOptions } from '../../../src/app/second-round.ts';
import type { Result } from '../../../src/model/report.ts';
import { isBinding } from '../../../src/model/rule.ts';
import { reportReader } from '../../../src/report/read-report.ts';
import type { Random } from '../../reference/random.ts';
import {
  exitOf,
  faultsOfDiagnostics,
  faultsOfProcess,
  faultsOfReport,
  lineLengths,
  render,
} from '../checks.ts';
import { changedLines } from '../lines.ts';
import { mutate } from '../mutate.ts';
import { FILINGS } from '../seeds.ts';
import { asText, distinct, fingerprint, type Outcome, type Target, thrown, utf8 } from '../target.ts';
import { change, print, treeOf } from '../tree.ts';
import { words } from '../words.ts';
import { resultsOf, workspace } from './filings.ts';

const DAY = '2025-06-30';

/** A few filings with something to decide, checked once. */
const RESULTS: readonly Result[] = (
  await Promise.all(FILINGS.slice(0, 30).map((bytes, index) => resultsOf(bytes, `${index}.json`)))
)
  .flat()
  .filter((result) => ['non_compliant', 'needs_review'].includes(conclusionOf(result)))
  .slice(0, 4);

const FORM = (await render('determinations', RESULTS, 'zh'))
  .replace(/决定:.*/g, '决定: 符合')
  .replace(/理由:.*/g, '理由: 现场核实')
  .replace(/认定人:.*/g, '认定人: 某甲')
  .replace(/日期:.*/g, `日期: ${DAY}`);

function conclusionOf(result: Result): string {
  return result.kind === 'unread' ? '' : result.report.conclusion;
}

const WAIVERS = `waivers:\n${RESULTS.flatMap(waiversOf).join('')}`;

const EARLIER = treeOf(JSON.parse(await render('json', RESULTS.slice(0, 2), 'zh')));

function waiversOf(result: Result): readonly string[] {
  if (result.kind === 'unread') return [];
  const { identity, name, findings } = result.report;
  return findings
    .filter(({ rule, verdict }) => verdict === 'fail' && isBinding(rule))
    .map(({ rule, part }) =>
      [
        `  - rule: ${rule.id}`,
        `    project: ${identity ?? name ?? ''}`,
        ...(part ? [`    part: ${part.pointer}`] : []),
        '    basis: 会议纪要',
        '    approver: 某某局',
        '    number: 某函〔2025〕1号',
        '    from: 2025-01-01',
        '    until: 2026-12-31',
        '',
      ].join('\n'),
    );
}

const KINDS = ['determinations', 'waivers', 'previous'] as const;
type Kind = (typeof KINDS)[number];

/** The first line says which of the files it is. */
const kindOf = (text: string): Kind =>
  text.startsWith('{') ? 'previous' : text.startsWith('# waivers') ? 'waivers' : 'determinations';

/** What comes with a second round: determinations, waivers, or the report of the round before. */
export const round: Target = {
  name: 'round',
  extension: 'txt',
  make: (random) => {
    const kind = random.pick(KINDS);
    const text = textOf(kind, random);
    return random.chance(0.3) ? mutate(utf8(text), random) : utf8(text);
  },
  examine: async (input): Promise<Outcome> => {
    const path = join(tmpdir(), `hegui-fuzz-${process.pid}-round`);
    writeFileSync(path, input);
    try {
      return await outcomeOf(input, path);
    } catch (error) {
      return { codes: [], faults: [thrown('a second round', error)] };
    } finally {
      rmSync(path, { force: true });
    }
  },
};

function textOf(kind: Kind, random: Random): string {
  if (kind === 'previous') {
    let tree = EARLIER;
    for (let left = random.below(4); left > 0; left -= 1) tree = change(tree, random, words);
    return print(tree, random, ['']);
  }
  const form = kind === 'waivers' ? WAIVERS : FORM;
  return changedLines(`# ${kind}\n${form}`, random, form);
}

const readReport = reportReader();

async function outcomeOf(input: Uint8Array, path: string): Promise<Outcome> {
  const text = asText(input);
  const kind = kindOf(text);
  const options: SecondRoundOptions = { day: DAY, ...(kind === 'previous' ? {} : { [kind]: path }) };
  const earlier = kind === 'previous' ? readReport(text, path) : undefined;
  if (earlier && 'kind' in earlier) return { exit: 2, codes: [earlier.kind], faults: faultsOfProcess() };
  const { through, diagnostics } = await openSecondRound({ ...options, earlier }, workspace.program);
  const results: Result[] = [];
  for await (const result of through(from(RESULTS))) results.push(result);
  const codes = distinct(diagnostics().map(({ code }) => code));
  const own = diagnostics().filter(({ span }) => span?.file === path);
  const lines =
    kind === 'previous' || text.includes('\ufffd')
      ? undefined
      : lineLengths(text.replace(/^\ufeff/, ''), /\n/);
  const format = (['table', 'json', 'markdown', 'html'] as const)[fingerprint(input) % 4] ?? 'table';
  const faults = [
    ...faultsOfDiagnostics(own, { file: path, lines }),
    ...faultsOfReport(format, await render(format, results, 'zh')),
    ...faultsOfProcess(),
  ];
  return { exit: codes.length > 0 ? 2 : exitOf(results), codes, faults };
}

async function* from(results: readonly Result[]): AsyncGenerator<Result> {
  yield* results;
}
