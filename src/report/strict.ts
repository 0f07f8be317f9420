/** What a strict reader does not let pass although it never changes a conclusion. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { type Finding, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';

/** Advice not taken, a target missed that does not bind, a project that would count against one. */
export const isUnmetAdvice = (finding: Finding): boolean =>
  !isBinding(finding.rule) && standingOf(finding) === 'fail';

const ASSUMPTIONS: readonly DiagnosticCode[] = ['encoding-assumed', 'unit-by-convention'];

/** The input was read on an assumption: of its encoding, or of a conversion that is only a custom. */
export const isAssumption = ({ code }: Diagnostic): boolean => ASSUMPTIONS.includes(code);
