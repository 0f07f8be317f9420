/** Something wrong with what a descriptor says, before it is known where in a file it stands. */

import type { Diagnostic } from '../model/diagnostic.ts';
import { type DiagnosticCode, type DiagnosticData, diagnostic, type Severity } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';

export type Fault = {
  readonly [C in DiagnosticCode]: {
    readonly code: C;
    readonly data: DiagnosticData[C];
    /** JSON Pointer in the descriptor as written. */
    readonly pointer: string;
    /** Whether the key or the value is what is wrong. */
    readonly at: 'key' | 'value';
    readonly severity?: Severity;
  };
}[DiagnosticCode];

export type Locate = (pointer: string, at: 'key' | 'value') => Span | undefined;

export function asDiagnostic(fault: Fault, locate: Locate): Diagnostic {
  const span = locate(fault.pointer, fault.at);
  return diagnostic(fault.code, fault.data as DiagnosticData[DiagnosticCode], {
    pointer: fault.pointer,
    ...(span ? { span } : {}),
    ...(fault.severity ? { severity: fault.severity } : {}),
  });
}
