/** One rule as a page beside its clause, and its findings as the trees that led to their verdicts. */
import type { Finding, Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { FALSE, type Trace } from '../model/trace.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { citation, partText } from '../words/citation.ts';
import { conditionText } from '../words/condition.ts';
import { SUBJECT_LABELS } from '../words/labels.ts';
import { OUTCOME_LABELS, outcomeOf } from '../words/outcome.ts';
import { visible } from '../words/safe.ts';
import { decisiveLeaves } from './decisive.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { factsReadBy } from './rule-facts.ts';
import {
  boundaryTexts,
  dueText,
  EXAMPLE_TITLES,
  exampleTexts,
  forceText,
  proofText,
  RULE_LABELS,
  subjectText,
} from './rule-words.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';
import { LEGEND, treeLines } from './tree.ts';

const TITLES = {
  boundaries: { zh: '界限', en: 'BOUNDARIES' },
  facts: { zh: '所用事实及证明材料', en: 'FACTS IT READS AND WHAT PROVES THEM' },
  examples: { zh: '示例', en: 'EXAMPLES' },
  when: { zh: '适用条件', en: 'applies when' },
  require: { zh: '要求', en: 'requires' },
  review: { zh: '人工认定的条件', en: 'left to a person when' },
} as const satisfies Record<string, Bilingual>;

const fieldsOf =
  (style: Style) =>
  (name: keyof typeof RULE_LABELS, text: string): Lines =>
    paragraph(
      { indent: 0, label: RULE_LABELS[name], labelWidth: widest(Object.values(RULE_LABELS), style), text },
      style,
    );

const page = (lines: Lines): string => `${lines.join('\n')}\n`;

/** A rule in full. */
export function renderRule(rule: Rule, style: Style): string {
  const { lang } = style;
  const field = fieldsOf(style);
  return page([
    ruler('═', style),
    ...plain(rule.title[lang], 0, style, 'strong'),
    ...field('rule', rule.id),
    ...field('basis', citation(rule, lang)),
    ...field('heading', rule.clause.heading),
    ...field('quote', `“${rule.quote}”`),
    ...field('force', forceText(rule, lang)),
    ...field('subject', subjectText(rule, lang)),
    ...(rule.due === undefined ? [] : field('due', dueText(rule.due, lang))),
    ruler('─', style),
    ...field('when', conditionText(rule.when, lang)),
    ...field('require', conditionText(rule.require, lang)),
    ...rule.reviews.flatMap(({ condition, weigh }) =>
      field('review', `${conditionText(condition, lang)} → ${weigh[lang]}`),
    ),
    ...field('reading', rule.reading[lang]),
    ...(rule.doubt ? field('doubt', rule.doubt[lang]) : []),
    ...field('remedy', rule.remedy[lang]),
    ...boundaryLines(rule, style),
    '',
    ...heading(TITLES.facts, {}, style),
    ...factsReadBy(rule).flatMap((fact) => item('-', factText(fact, style), style)),
    ...exampleLines(rule, style),
  ]);
}

function boundaryLines(rule: Rule, style: Style): Lines {
  const texts = boundaryTexts(rule, style.lang);
  if (texts.length === 0) return [];
  return ['', ...heading(TITLES.boundaries, {}, style), ...texts.flatMap((text) => item('-', text, style))];
}

function factText(fact: Fact | Part, { lang }: Style): string {
  const name = `${fact.label[lang]} ${fact.key}`;
  const about = proofText(fact, lang);
  return lang === 'zh' ? `${name}：${about}` : `${name}: ${about}`;
}

function exampleLines(rule: Rule, style: Style): Lines {
  const examples = exampleTexts(rule, style.lang);
  if (examples.length === 0) return [];
  const joint = style.lang === 'zh' ? '；' : '; ';
  const rows = examples.map(({ verdict, declared, asOf }) => [verdict, declared.join(joint), asOf]);
  const columns = [
    { title: style.say(EXAMPLE_TITLES.verdict), least: 10 },
    { title: style.say(EXAMPLE_TITLES.facts), least: 20 },
    { title: style.say(EXAMPLE_TITLES.asOf), least: 10 },
  ];
  return [
    '',
    ...heading(TITLES.examples, { count: examples.length }, style),
    ...renderTable({ columns, rows }, style),
  ];
}

/** Why a rule says what it says of this descriptor: one tree for each part it judged. */
export function renderExplanation(rule: Rule, report: Report, style: Style): string {
  const { lang } = style;
  const field = fieldsOf(style);
  const findings = report.findings.filter((finding) => finding.rule.id === rule.id);
  return page([
    ruler('═', style),
    ...plain(rule.title[lang], 0, style, 'strong'),
    ...field('rule', rule.id),
    ...field('basis', citation(rule, lang)),
    ...field('quote', `“${rule.quote}”`),
    ...field('file', visible(report.file)),
    ...(findings.length === 0 ? field('verdict', otherSubject(rule, report, style)) : []),
    ...(findings.length === 0 ? [] : [style.paint('weak', LEGEND[lang])]),
    ...findings.flatMap((finding) => explanationLines(finding, style)),
  ]);
}

function otherSubject({ subject }: Rule, report: Report, { lang }: Style): string {
  const [wanted, is] = [SUBJECT_LABELS[subject][lang], SUBJECT_LABELS[report.subject][lang]];
  return lang === 'zh'
    ? `不适用：本条针对${wanted}，所检查的是${is}`
    : `not applicable: it addresses a ${wanted}, this describes a ${is}`;
}

function explanationLines(finding: Finding, style: Style): Lines {
  const { lang } = style;
  const { part, review, missing } = finding;
  const field = fieldsOf(style);
  const { when, require, reviews } = finding.explain();
  if (finding.rule.each && !part && finding.verdict === 'not_applicable' && when.truth !== FALSE) {
    return [ruler('─', style), ...field('verdict', noPart(finding.rule.each, style))];
  }
  const either = finding.verdict === 'pass' && !finding.applies;
  const verdict = `${OUTCOME_LABELS[outcomeOf(finding)][lang]}${either ? EITHER[lang] : ''}`;
  return [
    ruler('─', style),
    ...(part ? field('part', `${partText(part, lang)} ${visible(part.pointer)}`) : []),
    ...field('verdict', verdict),
    ...missing.flatMap(({ fact, pointer }) =>
      item('?', `${factText(fact, style)} ${visible(pointer)}`, style),
    ),
    ...review.flatMap(({ weigh }) => item('?', weigh[lang], style)),
    ...treeLines(TITLES.when, when, style),
    ...treeLines(TITLES.require, require, style),
    ...reviews.flatMap((trace) =>
      trace.truth === FALSE ? idleReview(trace, style) : treeLines(TITLES.review, trace, style),
    ),
  ];
}

/** A review condition that does not hold, in one line: what keeps it from holding. */
function idleReview(trace: Trace, style: Style): Lines {
  const { lang } = style;
  const unmet = decisiveLeaves(trace).map(({ condition }) => conditionText(condition, lang));
  const joint = lang === 'zh' ? '；' : '; ';
  return item('✗', `${IDLE[lang]}${unmet.join(joint)}`, style);
}

const IDLE: Bilingual = {
  zh: '人工认定的条件未触发，不成立：',
  en: 'nothing for a person here, since not: ',
};

/** The list is there and empty: there is no tree to show. */
const noPart = ({ label }: Part, { lang }: Style): string =>
  lang === 'zh'
    ? `不适用：申报写明没有${label.zh}，本条不涉及`
    : `not applicable: the filing says that there are no ${label.en}`;

const EITHER: Bilingual = { zh: '（无论是否适用均符合）', en: ' (met whether or not it applies)' };
