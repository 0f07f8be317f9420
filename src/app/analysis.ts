/** What the rules of a pack say of each other, beside what was accepted of it. */
import { judgedBy, readAccepted } from '../analyze/accepted.ts';
import { analyze } from '../analyze/analyze.ts';
import { decode } from '../files/decode.ts';
import { bundledRules, displayName, listPackFiles } from '../files/pack.ts';
import { readBytes } from '../files/read.ts';
import type { Accepted, JudgedAnalysis, Witness } from '../model/analysis.ts';
import { isError } from '../model/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { writeDescriptor } from '../reason/write.ts';
import { ConfigError } from './config.ts';

/** Beside the rules. */
const ACCEPTED = 'analysis.yaml';

export interface AnalysisCall {
  readonly cwd: string;
  readonly rules?: string | undefined;
  /** File of what was accepted; absent: the one beside the rules, if there is one. */
  readonly accept?: string | undefined;
  readonly progress?: (done: number, total: number) => void;
}

export async function analysisOf(program: Program, call: AnalysisCall): Promise<JudgedAnalysis> {
  const { rules = bundledRules(), progress } = call;
  const accepted = await acceptedFor(call);
  const own = listPackFiles(rules).flatMap(({ path, full }) =>
    full.endsWith(`/${path}`) && full.startsWith(rules) ? [path] : [],
  );
  const options = {
    own: (file: string) => own.some((path) => file.endsWith(path)),
    ...(progress ? { progress } : {}),
  };
  return judgedBy(analyze(program, options), accepted);
}

/** Throws ConfigError where the file cannot be read or something in it is wrong. */
export async function acceptedFor({
  cwd,
  rules = bundledRules(),
  accept,
}: AnalysisCall): Promise<readonly Accepted[]> {
  const beside = listPackFiles(rules).find(({ path }) => path === ACCEPTED);
  const path = accept ?? beside?.full;
  if (path === undefined) return [];
  const file = displayName(path, cwd);
  const { bytes, diagnostics: unread } = await readBytes(path);
  if (!bytes) throw new ConfigError(unread);
  const { text = '', diagnostics } = decode(bytes, file);
  const { accepted, diagnostics: faults } = readAccepted(text, file);
  const wrong = [...diagnostics, ...faults].filter(isError);
  if (wrong.length > 0) throw new ConfigError(wrong);
  return accepted;
}

/** A witness as a person would file it. */
export const writeWitness =
  ({ pack }: Program) =>
  ({ descriptor }: Witness): Readonly<Record<string, unknown>> =>
    writeDescriptor(descriptor, pack.vocabulary);
