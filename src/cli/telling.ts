/** What a run keeps of its results: plain data that a thread can hand over, and nothing of the results themselves. */
import { LineChecker } from '../app/batch-lines.ts';
import { type CheckOptions, checkPortion } from '../app/check-files.ts';
import type { Portion } from '../app/portions.ts';
import type { Workspace } from '../app/workspace.ts';
import type { Result } from '../model/report.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import type { Format } from '../report/format.ts';
import { lineStart } from '../report/formats/verdicts.ts';
import { FORMATS, type FormatName } from '../report/registry.ts';
import { makeStyle, type StyleOptions } from '../report/style.ts';
import { codeOfConclusion, type ExitCode, exitCodeOf } from './exit-code.ts';
import { codeUnder, type Policy } from './fail-on.ts';

/** Of one input, or of many lines of one file. */
export interface Told {
  /** The file, for who wants to know how far it is. */
  readonly file: string;
  /** What the report calls the input. */
  readonly label: string;
  /** How many inputs. */
  readonly count: number;
  /** Under the caller's policy, and by the standing rules; each code once. */
  readonly codes: readonly ExitCode[];
  readonly plain: readonly ExitCode[];
  /** One for each report that was ordered. */
  readonly pieces: readonly unknown[];
  /** Why it could not be read; else empty. */
  readonly faults: string;
}

/** A report as it is to be made, wherever it is made. */
export interface Order {
  readonly format: FormatName;
  readonly style: StyleOptions;
  /** One file for each input. */
  readonly folder: boolean;
}

const PLAIN: StyleOptions = { lang: 'zh', width: 80, colour: 'off' };

export function tellerOf(orders: readonly Order[], policy: Policy): (result: Result, file?: string) => Told {
  const makers = orders.map(({ format, style }) => ({
    format: FORMATS[format] as Format,
    style: makeStyle(style),
  }));
  const plainStyle = makers[0]?.style ?? makeStyle(PLAIN);
  return (result, file) => {
    const label = result.kind === 'report' ? result.report.file : result.file;
    return {
      file: file ?? label,
      label,
      count: 1,
      codes: [codeUnder(policy, result)],
      plain: [exitCodeOf(result)],
      pieces: makers.map(({ format, style }) => format.each(result, style)),
      faults: result.kind === 'unread' ? renderDiagnostics(result.diagnostics, plainStyle) : '',
    };
  };
}

/** Tells portion after portion. */
export type PortionTeller = (portion: Portion) => AsyncIterable<Told>;

/** Lines of which nothing is wanted but short results are told together. */
export function portionTeller(
  workspace: Workspace,
  dates: CheckOptions,
  { orders, policy }: { readonly orders: readonly Order[]; readonly policy: Policy },
): PortionTeller {
  const tell = tellerOf(orders, policy);
  const [order, ...others] = orders;
  const isShort = order?.format === 'verdicts' && !order.folder && others.length === 0 && isPlain(policy);
  const style = makeStyle(order?.style ?? PLAIN);
  const line = (result: Result): string => String(FORMATS.verdicts.each(result, style));
  const lines = isShort ? new LineChecker(workspace, dates, { line, start: lineStart }) : undefined;
  return async function* (portion) {
    if (portion.kind === 'lines' && lines) {
      const { bytes, count, conclusions } = lines.check(portion);
      const codes = conclusions.map(codeOfConclusion);
      const { file } = portion;
      if (count > 0) yield { file, label: file, count, codes, plain: codes, pieces: [bytes], faults: '' };
      return;
    }
    for await (const result of checkPortion(portion, workspace, dates)) yield tell(result, portion.file);
  };
}

const isPlain = ({ failOn, strict }: Policy): boolean => failOn === undefined && strict === undefined;
