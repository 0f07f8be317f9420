/** The exit code of a run: computed once from the results, the worst counts, never lowered. */
import { isError } from '../model/diagnostic.ts';
import type { Conclusion, Result, RunTail } from '../model/report.ts';

export type ExitCode = 0 | 1 | 2 | 3 | 70 | 130 | 143;

export const EXIT = {
  ok: 0,
  nonCompliant: 1,
  wrongInput: 2,
  undecided: 3,
  bug: 70,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

/** 2 and 70 stand above 1, 1 above 3, 3 above 0; a run that was ended from outside says that alone. */
const SEVERITY: readonly ExitCode[] = [0, 3, 1, 2, 70, 130, 143];

const worse = (a: ExitCode, b: ExitCode): ExitCode => (SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b);

const OF_CONCLUSION: Readonly<Record<Conclusion, ExitCode>> = {
  compliant: EXIT.ok,
  non_compliant: EXIT.nonCompliant,
  needs_information: EXIT.undecided,
  needs_review: EXIT.undecided,
  no_applicable_rule: EXIT.undecided,
};

export const codeOfConclusion = (conclusion: Conclusion | 'unread'): ExitCode =>
  conclusion === 'unread' ? EXIT.wrongInput : OF_CONCLUSION[conclusion];

/** What one result asks for. */
export const exitCodeOf = (result: Result): ExitCode =>
  codeOfConclusion(result.kind === 'unread' ? 'unread' : result.report.conclusion);

/** What the run as a whole adds: a decision that is wrong is a wrong input. */
export const exitCodeOfRun = ({ diagnostics }: RunTail): readonly ExitCode[] =>
  diagnostics.some(isError) ? [EXIT.wrongInput] : [];

/** The worst of all; nothing checked is a wrong call, not a pass. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  codes.length === 0 ? EXIT.wrongInput : codes.reduce(worse);
