/** What must hold of every diagnostic, of every report, and of the process, whatever was read. */
import { exitCodeOf, worstOf } from '../../src/cli/exit-code.ts';
import { type Diagnostic, isError } from '../../src/model/diagnostic.ts';
import type { Result, RunHead } from '../../src/model/report.ts';
import type { Format } from '../../src/report/format.ts';
import { FORMATS, type FormatName } from '../../src/report/registry.ts';
import { makeStyle } from '../../src/report/style.ts';
import { messageOf } from '../../src/words/diagnostics.ts';
import { pack } from '../reference/pack.ts';
import { thrown } from './target.ts';

/** What a terminal would act on or hide. */
const ACTING = /[^\P{Cc}\t\n]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b]/u;
/** Beginnings of commands to a CI log. */
const COMMAND = /^\s*::|##\[/m;
/** Traces of a value that was never meant to be shown. */
const LEAK = /\[object |\bundefined\b|\bfunction\b.*=>/;

/** How long the lines of a text are, in code points: beyond its end no diagnostic may point. */
export function lineLengths(text: string, ends: RegExp): readonly number[] {
  return text.split(ends).map((line) => [...line].length);
}

export function faultsOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  { file, lines }: { readonly file: string; readonly lines?: readonly number[] | undefined },
): readonly string[] {
  return diagnostics.flatMap((each) => {
    const { code, span } = each;
    const faults: string[] = [];
    if (!span) faults.push(`${code} has no place`);
    else if (span.file !== file) faults.push(`${code} stands in another file: ${span.file}`);
    else if (span.line < 1 || span.column < 1 || !Number.isSafeInteger(span.line * span.column))
      faults.push(`${code} stands at ${span.line}:${span.column}`);
    else if (lines && span.column > (lines[span.line - 1] ?? -2) + 1)
      faults.push(`${code} points beyond the end, at ${span.line}:${span.column}`);
    try {
      for (const text of Object.values(messageOf(each))) {
        if (ACTING.test(text) || text.includes('\n')) faults.push(`the message of ${code} can act`);
        if (text === '' || LEAK.test(text)) faults.push(`the message of ${code} leaks: ${text.slice(0, 80)}`);
      }
    } catch (error) {
      faults.push(thrown(`the message of ${code}`, error));
    }
    return faults;
  });
}

const HEAD: RunHead = {
  tool: { name: 'hegui', version: '0.0.0' },
  pack: { name: pack.name, version: pack.version, hash: pack.hash },
  rules: pack.rules,
};

/** All formats that need no library of their own to be written. */
export const TEXT_FORMATS = (Object.keys(FORMATS) as FormatName[]).filter(
  (name) => !('binary' in FORMATS[name]),
);

export async function render(
  name: FormatName,
  results: readonly Result[],
  lang: 'zh' | 'en',
): Promise<string> {
  const format: Format = FORMATS[name];
  const style = makeStyle({ lang, width: 80, colour: 'off' });
  const pieces = results.map((result) => format.each(result, style));
  return String(await format.whole(pieces, { head: HEAD, tail: { diagnostics: [] } }, style));
}

/** Of anything that may reach a terminal. */
export function faultsOfPrinted(name: string, text: string): readonly string[] {
  const acting = ACTING.exec(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))?.[0];
  return acting ? [`${name} prints U+${acting.charCodeAt(0).toString(16)}`] : [];
}

/** Of a report in one format. */
export function faultsOfReport(name: FormatName, text: string): readonly string[] {
  const faults = [...faultsOfPrinted(name, text)];
  const shown = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (name !== 'github' && COMMAND.test(shown)) faults.push(`${name} prints a workflow command`);
  if (name === 'json' || name === 'sarif') faults.push(...faultsOfJson(name, shown));
  if (name === 'ndjson')
    for (const line of shown.split('\n').slice(0, -1)) faults.push(...faultsOfJson(name, line));
  if ((name === 'html' || name === 'junit') && /<script>alert|<b><|onerror=alert/.test(shown))
    faults.push(`${name} lets markup through`);
  if (name === 'csv' && /(?:^|,)"?[=+@]/m.test(shown)) faults.push('csv holds a formula');
  return faults;
}

function faultsOfJson(name: string, text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`${name} is not JSON`];
  }
}

/** Exit code and error go together: unread means 2, and read means none of the errors. */
export function faultsOfResults(results: readonly Result[]): readonly string[] {
  return results.flatMap((result) => {
    if (result.kind === 'unread')
      return result.diagnostics.some(isError) ? [] : ['an input is not read and nothing says why'];
    const { findings, notices } = result.report;
    const faults = notices.some(isError) ? ['an input is read although something is wrong with it'] : [];
    const ids = findings.map(({ rule, part }) => `${rule.id} ${part?.index ?? ''}`);
    return new Set(ids).size === ids.length ? faults : [...faults, 'a rule judges one thing twice'];
  });
}

export const exitOf = (results: readonly Result[]): number => worstOf(results.map(exitCodeOf));

const BUILT_IN = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const NAMES = BUILT_IN.map((own) => Reflect.ownKeys(own).length);

export const faultsOfProcess = (): readonly string[] =>
  BUILT_IN.flatMap((own, index) =>
    Reflect.ownKeys(own).length === NAMES[index] ? [] : ['a prototype was changed'],
  );
