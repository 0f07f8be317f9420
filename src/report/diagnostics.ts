/** Diagnostics for a person: one paragraph each, in the order given. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticLine } from '../words/diagnostics.ts';
import { plain } from './lines.ts';
import type { Style } from './style.ts';

const TONES = { error: 'bad', warning: 'open', notice: 'weak' } as const;

export function renderDiagnostics(diagnostics: readonly Diagnostic[], style: Style): string {
  return diagnostics
    .flatMap((each) => plain(diagnosticLine(each, style.lang), 0, style, TONES[each.severity]))
    .map((line) => `${line}\n`)
    .join('');
}
