/**
 * GitHub workflow commands: what keeps a conclusion from being compliant, as annotations of the files, and one line of
 * summary. A breach is an error, what is undecided a warning; advice not taken is a notice, on demand. GitHub shows
 * ten annotations of a kind for each step, so the most pressing come first.
 */
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Checked, Result } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { messageOf } from '../../words/diagnostics.ts';
import { isDecisive, type Outcome } from '../../words/outcome.ts';
import { visible } from '../../words/safe.ts';
import {
  bodyLines,
  type Entry,
  entriesOf,
  headline,
  narrowedTo,
  roundLines,
  unexplained,
} from '../entries.ts';
import { format } from '../format.ts';
import type { Worst } from '../report-json.ts';
import type { Style } from '../style.ts';
import { endingOf, tallyLine } from '../tally.ts';
import { nameOf } from '../view/report.ts';

type Kind = 'error' | 'warning' | 'notice';

interface Piece {
  readonly ending: Worst;
  readonly commands: readonly { readonly kind: Kind; readonly line: string }[];
}

export const githubFormat = format<Piece>({
  summary: { zh: 'GitHub 工作流批注', en: 'annotations of a GitHub workflow' },
  extension: 'log',
  each: (result, style) => ({ ending: endingOf(result), commands: commandsOf(result, style) }),
  whole: (pieces, { head, tail }, style) => {
    const narrowed = narrowedTo(head, style);
    const commands = [
      ...pieces.flatMap((piece) => piece.commands),
      ...tail.diagnostics.map((each) => diagnosticCommand(each, style)),
      ...(narrowed === undefined ? [] : [command('notice', { title: head.tool.name }, narrowed)]),
    ];
    const sorted = KINDS.flatMap((kind) => commands.filter((each) => each.kind === kind));
    const endings = pieces.map(({ ending }) => ending);
    return [...sorted.map(({ line }) => line), `${head.tool.name}: ${tallyLine(endings, style)}`, ''].join(
      '\n',
    );
  },
});

const KINDS: readonly Kind[] = ['error', 'warning', 'notice'];

function commandsOf(result: Result, style: Style): Piece['commands'] {
  if (result.kind === 'unread') return result.diagnostics.map((each) => diagnosticCommand(each, style));
  const { report, locate } = result;
  const silent = unexplained(report.conclusion, style);
  const whole = { title: nameOf(report, style), span: locate('')?.span ?? startOf(report.file) };
  return [
    ...entriesOf(result, style).flatMap((entry) => entryCommand(entry, result, style)),
    ...(silent === undefined ? [] : [command('warning', whole, silent)]),
    ...report.notices.map((each) => diagnosticCommand(each, style)),
    ...roundLines(result, style).map((line) => command('notice', whole, line)),
  ];
}

function entryCommand(entry: Entry, { report }: Checked, style: Style): Piece['commands'] {
  const kind = kindOf(entry, style);
  if (!kind) return [];
  const span = entry.places[0]?.at?.span ?? startOf(report.file);
  const about = [nameOf(report, style), ...bodyLines(entry, style)].join('\n');
  return [command(kind, { title: headline(entry, style), span }, about)];
}

const QUIET: readonly Outcome[] = ['met', 'not_applicable', 'open_advice'];

function kindOf({ finding, outcome }: Entry, { detail }: Style): Kind | undefined {
  if (isDecisive(finding)) return outcome === 'not_met' || outcome === 'target_missed' ? 'error' : 'warning';
  if (outcome === 'waived' || finding.settled) return 'notice';
  return detail === 'all' && !QUIET.includes(outcome) ? 'notice' : undefined;
}

const OF_SEVERITY: Readonly<Record<Severity, Kind>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
};

function diagnosticCommand(diagnostic: Diagnostic, { lang }: Style): Piece['commands'][number] {
  const { code, severity, span, pointer } = diagnostic;
  const where = pointer ? `${visible(pointer)} ` : '';
  const about = { title: code, ...(span ? { span } : {}) };
  return command(OF_SEVERITY[severity], about, `${where}${messageOf(diagnostic)[lang]}`);
}

const startOf = (file: string): Span => ({ file, line: 1, column: 1 });

interface About {
  readonly title: string;
  readonly span?: Span;
}

/** A line can only begin one command, and everything that could end or begin another is written as a code. */
function command(kind: Kind, { title, span }: About, message: string): Piece['commands'][number] {
  const place = span ? { file: visible(span.file), line: span.line, col: span.column } : {};
  const properties = Object.entries({ ...place, title }).map(([key, value]) => `${key}=${property(value)}`);
  return { kind, line: `::${kind} ${properties.join(',')}::${data(message)}` };
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
