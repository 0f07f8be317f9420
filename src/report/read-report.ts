/** Reads a JSON report back, as far as a later round is compared with it; nothing in it is taken on trust. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { EarlierFinding, EarlierReport, EarlierRun } from '../model/earlier.ts';
import { visiblePiece } from '../words/safe.ts';
import { REPORT_VERSION, type runData } from './report-json.ts';
import { reportSchema } from './report-schema.ts';

/** Why a text cannot be compared with: it is no report of ours, one of another version, or not as one is written. */
export type ReportFault =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'version'; readonly found: string }
  | { readonly kind: 'damaged'; readonly at: string };

type RunData = ReturnType<typeof runData>;
type ReportData = Exclude<RunData['results'][number], { readonly error: unknown }>;
type FindingData = ReportData['findings'][number];

export type ReadReport = (text: string, file: string) => EarlierRun | ReportFault;

export function reportReader(): ReadReport {
  const isReport = new Ajv2020({ strict: true, strictTypes: false }).compile<RunData>(reportSchema);
  return (text, file) => {
    const data = parse(text);
    if (typeof data !== 'object' || data === null || !('schema' in data)) return { kind: 'foreign' };
    const { schema } = data;
    if (typeof schema !== 'string' || !schema.startsWith('hegui-report/')) return { kind: 'foreign' };
    if (schema !== REPORT_VERSION) return { kind: 'version', found: visiblePiece(schema) };
    if (isReport(data)) return runOf(data, file);
    return { kind: 'damaged', at: visiblePiece(isReport.errors?.[0]?.instancePath ?? '') };
  };
}

const runOf = ({ rulePack, selection, results }: RunData, file: string): EarlierRun => ({
  file,
  pack: { version: rulePack.version, hash: rulePack.hash },
  ...(selection === null ? {} : { selection }),
  reports: results.flatMap((result) => ('error' in result ? [] : [reportOf(result)])),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportOf(data: ReportData): EarlierReport {
  const { file, subject, identity, name, asOf, conclusion, findings, notApplicable } = data;
  return {
    file,
    subject,
    ...(identity === null ? {} : { identity }),
    ...(name === null ? {} : { name }),
    date: asOf.date,
    conclusion,
    findings: [
      ...findings.map(findingOf),
      ...notApplicable.map(({ rule, part }): EarlierFinding => {
        const outcome = 'not_applicable';
        return { rule, ...partOf(part), outcome, binding: false, facts: [] };
      }),
    ],
  };
}

function findingOf({ rule, part, outcome, binding, stamp, facts }: FindingData): EarlierFinding {
  return {
    rule,
    ...partOf(part),
    outcome,
    binding,
    ...(stamp === null ? {} : { stamp }),
    facts: facts.map(({ key, label, pointer, stated }) => ({ key, label, pointer, stated })),
  };
}

function partOf(part: FindingData['part']): Pick<EarlierFinding, 'part'> {
  if (!part) return {};
  const { index, name, pointer } = part;
  return { part: { index, pointer, ...(name === null ? {} : { name }) } };
}
