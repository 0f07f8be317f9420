/**
 * TAP 14: a subtest for each input, a test point for each rule and part. What is undecided is not ok; `TODO` is what
 * is not met without standing in the way, `SKIP` what nothing could be said of.
 */
import type { Checked, Result } from '../../model/report.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { harmless } from '../../words/harmless.ts';
import { isDecisive } from '../../words/outcome.ts';
import { visible } from '../../words/safe.ts';
import { type Entry, entriesOf, headline, narrowedTo, roundLines } from '../entries.ts';
import { format } from '../format.ts';
import type { Worst } from '../report-json.ts';
import type { Style } from '../style.ts';
import { endingOf, endingText, tallyLine } from '../tally.ts';
import { nameOf } from '../view/report.ts';

interface Piece {
  readonly ending: Worst;
  readonly comments: readonly string[];
  readonly subtest: readonly string[];
  /** What stands behind `ok 1 - `. */
  readonly description: string;
  readonly diagnostics: readonly string[];
}

export const tapFormat = format<Piece>({
  summary: { zh: 'TAP 14（Test Anything Protocol）', en: 'TAP 14 (Test Anything Protocol)' },
  extension: 'tap',
  each: pieceOf,
  whole: (pieces, { head, tail }, style) => {
    const narrowed = narrowedTo(head, style);
    const points = pieces.flatMap(({ ending, comments, subtest, description, diagnostics }, i) => [
      ...comments,
      ...subtest,
      `${ending === 'compliant' ? 'ok' : 'not ok'} ${i + 1} - ${description}`,
      ...diagnostics,
    ]);
    const lines = [
      'TAP version 14',
      ...(narrowed === undefined ? [] : [comment(narrowed)]),
      ...points,
      ...tail.diagnostics.map((each) => comment(diagnosticLine(each, style.lang))),
      `1..${pieces.length}`,
      comment(
        tallyLine(
          pieces.map(({ ending }) => ending),
          style,
        ),
      ),
    ];
    return `${lines.join('\n')}\n`;
  },
});

function pieceOf(result: Result, style: Style): Piece {
  const ending = endingOf(result);
  if (result.kind === 'unread') {
    const faults = result.diagnostics.map((each) => diagnosticLine(each, style.lang));
    return {
      ending,
      comments: [],
      subtest: [],
      description: words(`${visible(result.file)}: ${endingText(ending, style)}`),
      diagnostics: yaml({ faults }, '  '),
    };
  }
  const { report } = result;
  const name = `${visible(report.file)} ${nameOf(report, style)}`;
  const notes = [
    ...report.notices.map((each) => diagnosticLine(each, style.lang)),
    ...roundLines(result, style),
  ];
  return {
    ending,
    comments: notes.map(comment),
    subtest: subtestOf(result, name, style),
    description: words(`${name}: ${endingText(ending, style)}`),
    diagnostics: [],
  };
}

function subtestOf(result: Checked, name: string, style: Style): readonly string[] {
  const points = entriesOf(result, style).flatMap((entry, i) => pointOf(entry, i + 1, style));
  const count = entriesOf(result, style).length;
  if (count === 0) return [];
  return [`# Subtest: ${words(name)}`, ...[...points, `1..${count}`].map((line) => `    ${line}`)];
}

function pointOf(entry: Entry, number: number, style: Style): readonly string[] {
  const { finding, outcome, rule, citation, outcomeText, binding, remedy, facts, view } = entry;
  const passes = outcome === 'met' || outcome === 'not_applicable' || outcome === 'open_advice';
  const directive = passes ? (outcome === 'met' ? '' : ' # SKIP') : isDecisive(finding) ? '' : ' # TODO';
  const reason = directive === '' ? '' : `${directive} ${words(outcomeText)}`;
  const line = `${passes ? 'ok' : 'not ok'} ${number} - ${words(`${headline(entry, style)} [${rule.id}]`)}${reason}`;
  if (passes && !finding.settled) return [line];
  const place = entry.places[0]?.at?.span;
  const about = {
    outcome,
    binding,
    ...(place ? { at: visible(`${place.file}:${place.line}:${place.column}`) } : {}),
    ...(view.part ? { part: view.part.pointer } : {}),
    facts: facts.map(({ label, text }) => `${label}${style.lang === 'zh' ? '：' : ': '}${text}`),
    clause: citation.full,
    quote: rule.quote,
    ...(remedy === '' ? {} : { remedy }),
  };
  return [line, ...yaml(about, '  ')];
}

/** JSON is YAML: each value a string in double quotes, a list on one line, nothing for a reader to guess. */
function yaml(values: Readonly<Record<string, unknown>>, indent: string): readonly string[] {
  const entries = Object.entries(values).map(([key, value]) => `${key}: ${harmless(JSON.stringify(value))}`);
  return ['---', ...entries, '...'].map((line) => `${indent}${line}`);
}

/** `#` would begin a directive; a backslash is doubled, as TAP 14 has it. */
const words = (text: string): string => text.replace(/[\\#]/g, '\\$&');

/** Escaped as well, since CI systems look for commands of their own behind a `##`. */
const comment = (text: string): string => `# ${words(text)}`;
