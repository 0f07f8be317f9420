/** One rule as a page beside its clause, and its findings as the trees that led to their verdicts. */
import type { Finding, Report } from '../model/report.ts';
import type { Example, Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { FALSE, type Trace } from '../model/trace.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { citation, partText } from '../words/citation.ts';
import { conditionText } from '../words/condition.ts';
import {
  BASIS_LABELS,
  FORCE_LABELS,
  FORCE_MEANINGS,
  SUBJECT_LABELS,
  VERDICT_LABELS,
} from '../words/labels.ts';
import { OUTCOME_LABELS, outcomeOf } from '../words/outcome.ts';
import { visible } from '../words/safe.ts';
import { valueText } from '../words/value.ts';
import { decisiveLeaves } from './gather.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { factsReadBy } from './rule-facts.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';
import { LEGEND, treeLines } from './tree.ts';

const LABELS = {
  rule: { zh: '规则', en: 'rule' },
  basis: { zh: '依据', en: 'clause' },
  heading: { zh: '条款标题', en: 'heading' },
  quote: { zh: '原文', en: 'words' },
  force: { zh: '效力', en: 'force' },
  subject: { zh: '对象', en: 'subject' },
  due: { zh: '到期', en: 'due' },
  when: { zh: '适用条件', en: 'applies when' },
  require: { zh: '要求', en: 'requires' },
  review: { zh: '人工认定', en: 'for a person' },
  reading: { zh: '理解', en: 'reading' },
  doubt: { zh: '另有读法', en: 'or else' },
  remedy: { zh: '处理', en: 'to do' },
  file: { zh: '文件', en: 'file' },
  part: { zh: '部位', en: 'part' },
  verdict: { zh: '判定', en: 'verdict' },
} as const satisfies Record<string, Bilingual>;

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
  (name: keyof typeof LABELS, text: string): Lines =>
    paragraph(
      { indent: 0, label: LABELS[name], labelWidth: widest(Object.values(LABELS), style), text },
      style,
    );

const page = (lines: Lines): string => `${lines.join('\n')}\n`;

/** A rule in full. */
export function renderRule(rule: Rule, style: Style): string {
  const { lang } = style;
  const field = fieldsOf(style);
  const force = `${FORCE_LABELS[rule.force][lang]}${lang === 'zh' ? '——' : ': '}${FORCE_MEANINGS[rule.force][lang]}`;
  const each = rule.each
    ? lang === 'zh'
      ? `，逐项判定${rule.each.label.zh}`
      : `, once for each of its ${rule.each.label.en}`
    : '';
  return page([
    ruler('═', style),
    ...plain(rule.title[lang], 0, style, 'strong'),
    ...field('rule', rule.id),
    ...field('basis', citation(rule, lang)),
    ...field('heading', rule.clause.heading),
    ...field('quote', `“${rule.quote}”`),
    ...field('force', force),
    ...field('subject', `${SUBJECT_LABELS[rule.subject][lang]}${each}`),
    ...(rule.due === undefined ? [] : field('due', lang === 'zh' ? `${rule.due}年末` : `end of ${rule.due}`)),
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
  const { boundaries } = rule;
  const { lang } = style;
  const labels = new Map(factsReadBy(rule).map(({ key, label }) => [key, label[lang]]));
  if (boundaries.length === 0) return [];
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    '',
    ...heading(TITLES.boundaries, {}, style),
    ...boundaries.flatMap(({ at, phrase, basis, note }) =>
      item(
        '-',
        `${labels.get(at) ?? at}${colon}“${phrase}”${lang === 'zh' ? '——' : ' — '}${BASIS_LABELS[basis][lang]}${note ? `${lang === 'zh' ? '；' : '; '}${note[lang]}` : ''}`,
        style,
      ),
    ),
  ];
}

function factText(fact: Fact | Part, { lang }: Style): string {
  const name = `${fact.label[lang]} ${fact.key}`;
  const about = 'proof' in fact ? fact.proof[lang] : fact.definition[lang];
  return lang === 'zh' ? `${name}：${about}` : `${name}: ${about}`;
}

const EXAMPLE_TITLES = {
  verdict: { zh: '判定', en: 'verdict' },
  facts: { zh: '申报', en: 'declared' },
  asOf: { zh: '基准日', en: 'as of' },
} as const satisfies Record<string, Bilingual>;

function exampleLines(rule: Rule, style: Style): Lines {
  const { examples } = rule;
  if (examples.length === 0) return [];
  const facts = new Map(factsReadBy(rule).map((fact) => [fact.key, fact]));
  const rows = examples.map((example) => [
    verdictText(example, facts, style),
    declaredText(example, rule, { facts, style }),
    example.asOf,
  ]);
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

type Facts = ReadonlyMap<string, Fact | Part>;

function verdictText({ verdict, missing }: Example, facts: Facts, { lang, say }: Style): string {
  const label = say(VERDICT_LABELS[verdict]);
  if (verdict !== 'missing' || missing.length === 0) return label;
  const names = missing.map((key) => facts.get(key)?.label[lang] ?? key);
  return lang === 'zh' ? `${label}：${names.join('、')}` : `${label}: ${names.join(', ')}`;
}

/** What an example states, in words; the subject is the rule's own. */
function declaredText(
  { descriptor }: Example,
  { each }: Rule,
  { facts, style }: { readonly facts: Facts; readonly style: Style },
): string {
  const { subject: _, ...rest } = descriptor;
  const own = each ? rest[each.key] : undefined;
  const parts = Array.isArray(own) && own.length === 1 && typeof own[0] === 'object' ? own[0] : undefined;
  const stated: Record<string, unknown> = parts && each ? { ...omit(rest, each.key), ...parts } : rest;
  const joint = style.lang === 'zh' ? '；' : '; ';
  return Object.entries(stated)
    .map(([key, value]) => {
      const fact = facts.get(key);
      if (!fact)
        return `${visible(key)} ${visible(typeof value === 'string' ? value : JSON.stringify(value))}`;
      if (value === null)
        return style.lang === 'zh' ? `${fact.label.zh} 未填报` : `${fact.label.en} not stated`;
      return `${fact.label[style.lang]} ${valueText(fact, value, style.lang)}`;
    })
    .join(joint);
}

const omit = (record: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

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
