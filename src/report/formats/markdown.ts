/**
 * Markdown for a comment under a pull request: counts, then a table for each input that is not clean, worst first, the
 * rest folded. What a comment has no room for is counted at its end.
 */
import type { Checked, Result } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import { table, text } from '../../support/markdown.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { isDecisive, type Outcome } from '../../words/outcome.ts';
import { visible } from '../../words/safe.ts';
import { type Entry, type EntryFact, entriesOf, narrowedTo, roundLines, unexplained } from '../entries.ts';
import { format } from '../format.ts';
import { fitted, type Section, strange } from '../markdown-parts.ts';
import { WORST_FIRST, type Worst } from '../report-json.ts';
import type { Style } from '../style.ts';
import { endingOf, endingText, tally } from '../tally.ts';
import { nameOf } from '../view/report.ts';

interface Piece {
  readonly ending: Worst;
  /** Absent where there is nothing to be done. */
  readonly section?: Section;
}

export const markdownFormat = format<Piece>({
  summary: { zh: 'Markdown，供合并请求评论', en: 'Markdown, for a comment under a pull request' },
  extension: 'md',
  each: (result, style) => {
    const ending = endingOf(result);
    const section = result.kind === 'unread' ? unreadSection(result, style) : sectionOf(result, style);
    return section.pressing || section.folded.length > 0 ? { ending, section } : { ending };
  },
  whole: (pieces, { head, tail }, style) => {
    const { say } = style;
    const counts = tally(
      pieces.map(({ ending }) => ending),
      style,
    );
    const narrowed = narrowedTo(head, style);
    const top = [
      `## ${head.tool.name} ${counts[0] ? text(counts[0].label) : ''}`.trimEnd(),
      table(
        [say(WORDS.conclusion), say(WORDS.inputs)],
        counts.map(({ label, inputs }) => [text(label), String(inputs)]),
      ),
      ...(narrowed === undefined ? [] : [text(narrowed)]),
      ...tail.diagnostics.map((each) => `- ${strange(diagnosticLine(each, style.lang))}`),
    ];
    const made = text(`${head.pack.name} ${head.pack.version} (${head.pack.hash.slice(0, 12)})`);
    const sections = WORST_FIRST.flatMap((ending) =>
      pieces.flatMap((piece) => (piece.ending === ending && piece.section ? [piece.section] : [])),
    );
    return fitted({ top: top.join('\n\n'), sections, bottom: made }, style);
  },
});

const WORDS = {
  conclusion: { zh: '总结论', en: 'conclusion' },
  inputs: { zh: '份数', en: 'inputs' },
  outcome: { zh: '结果', en: 'outcome' },
  clause: { zh: '依据', en: 'clause' },
  demand: { zh: '事项', en: 'requirement' },
  facts: { zh: '情况', en: 'what was found' },
  remedy: { zh: '处理', en: 'to do' },
  fault: { zh: '问题', en: 'fault' },
  advice: { zh: '不影响总结论的事项', en: 'without effect on the conclusion' },
  notices: { zh: '提示', en: 'notices' },
} as const satisfies Record<string, Bilingual>;

function unreadSection(result: Extract<Result, { kind: 'unread' }>, style: Style): Section {
  const ending = text(endingText('unreadable', style));
  return {
    title: `### ${strange(visible(result.file))} ${ending}`,
    pressing: true,
    head: [style.say(WORDS.fault)],
    rows: result.diagnostics.map((each) => [strange(diagnosticLine(each, style.lang))]),
    folded: [],
  };
}

const QUIET: readonly Outcome[] = ['met', 'not_applicable', 'open_advice'];

function sectionOf(result: Checked, style: Style): Section {
  const { say } = style;
  const { report } = result;
  const entries = entriesOf(result, style);
  const decisive = entries.filter(({ finding }) => isDecisive(finding));
  const others = entries.filter(
    ({ finding, outcome }) =>
      !isDecisive(finding) &&
      (style.detail === 'all' || !QUIET.includes(outcome) || finding.settled || finding.change),
  );
  const silent = unexplained(report.conclusion, style);
  const notices = [
    ...report.notices.map((each) => diagnosticLine(each, style.lang)),
    ...roundLines(result, style),
  ];
  const ending = text(endingText(report.conclusion, style));
  const head = [WORDS.outcome, WORDS.demand, WORDS.clause, WORDS.facts, WORDS.remedy].map(say);
  return {
    title: [
      `### ${strange(nameOf(report, style))} ${ending}`,
      strange(visible(report.file)),
      ...(silent === undefined ? [] : [text(silent)]),
    ].join('\n\n'),
    pressing: report.conclusion !== 'compliant',
    head,
    rows: decisive.map((entry) => rowOf(entry, style)),
    folded: [
      { title: say(WORDS.advice), head, rows: others.map((entry) => rowOf(entry, style)) },
      { title: say(WORDS.notices), head: [say(WORDS.notices)], rows: notices.map((each) => [strange(each)]) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

function rowOf(entry: Entry, style: Style): readonly string[] {
  const { outcomeText, title, view, citation, remedy } = entry;
  return [
    text(outcomeText),
    view.part ? `${text(title)} ${strange(view.part.text)}` : text(title),
    text(citation.short),
    factsOf(entry, style),
    text(remedy),
  ];
}

/** What a stranger wrote stands as code, what the rule pack says as text. */
const STRANGERS: ReadonlySet<EntryFact['name']> = new Set(['declared', 'settled']);

const factsOf = ({ facts }: Entry, { lang }: Style): string =>
  facts
    .map(
      ({ name, label, text: words }) =>
        `${label}${lang === 'zh' ? '：' : ': '}${STRANGERS.has(name) ? strange(words) : text(words)}`,
    )
    .join('<br>');
