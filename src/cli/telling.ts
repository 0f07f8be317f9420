/** What a run keeps of one result: plain data that a thread can hand over, and nothing of the result itself. */
import type { Result } from '../model/report.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import type { Format } from '../report/format.ts';
import { FORMATS, type FormatName } from '../report/registry.ts';
import { makeStyle, type StyleOptions } from '../report/style.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { codeUnder, type Policy } from './fail-on.ts';

export interface Told {
  /** What the report calls the input. */
  readonly label: string;
  /** Under the caller's policy, and by the standing rules. */
  readonly code: ExitCode;
  readonly plain: ExitCode;
  /** One for each report that was ordered. */
  readonly pieces: readonly unknown[];
  /** Why it could not be read; else empty. */
  readonly faults: string;
}

/** A report as it is to be made, wherever it is made. */
export interface Order {
  readonly format: FormatName;
  readonly style: StyleOptions;
}

const PLAIN: StyleOptions = { lang: 'zh', width: 80, colour: 'off' };

export function tellerOf(orders: readonly Order[], policy: Policy): (result: Result) => Told {
  const makers = orders.map(({ format, style }) => ({
    format: FORMATS[format] as Format,
    style: makeStyle(style),
  }));
  const plainStyle = makers[0]?.style ?? makeStyle(PLAIN);
  return (result) => ({
    label: result.kind === 'report' ? result.report.file : result.file,
    code: codeUnder(policy, result),
    plain: exitCodeOf(result),
    pieces: makers.map(({ format, style }) => format.each(result, style)),
    faults: result.kind === 'unread' ? renderDiagnostics(result.diagnostics, plainStyle) : '',
  });
}
