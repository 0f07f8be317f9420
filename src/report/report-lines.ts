/** One descriptor's report on a terminal: conclusion first, then what stands in its way, then everything else. */
import { type Checked, type Conclusion, type Finding, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { type Outcome, UNMET_ADVICE } from '../words/outcome.ts';
import { distancesOf } from './distance.ts';
import { ruleLines } from './finding-lines.ts';
import { byRule } from './gather.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { marginLines } from './margin-lines.ts';
import { adviceLines, distanceLines, metLines, notApplicableLines, weighedLines } from './settled-lines.ts';
import type { Style, Tone } from './style.ts';
import type { FindingView, ReportView, SinceView } from './view/model.ts';
import { reportView } from './view/report.ts';
import { wantedTable } from './wanted-lines.ts';

export const CONCLUSION_TONES: Readonly<Record<Conclusion, Tone>> = {
  non_compliant: 'bad',
  needs_information: 'open',
  needs_review: 'open',
  compliant: 'good',
  no_applicable_rule: 'open',
};

const HEADINGS = {
  unmet: { zh: '不符合', en: 'NOT MET' },
  wanted: { zh: '需补正的事项（一次性告知）', en: 'TO BE SUPPLIED, ALL AT ONCE' },
  open: { zh: '待补正的条款', en: 'CLAUSES WAITING FOR INFORMATION' },
  review: { zh: '需人工认定', en: 'FOR A PERSON TO DECIDE' },
  waived: { zh: '已获豁免', en: 'WAIVED' },
  determined: { zh: '经人工认定', en: 'DECIDED BY A PERSON' },
  cured: { zh: '上次提出、本次已解决', en: 'OBJECTED TO BEFORE, RESOLVED NOW' },
  gone: { zh: '上次提出、本次已不在申报中的', en: 'OBJECTED TO BEFORE, NO LONGER FILED' },
  advice: {
    zh: '未采纳的建议、未达到的目标（不影响结论）',
    en: 'ADVICE NOT TAKEN, TARGETS NOT REACHED (no effect on the conclusion)',
  },
  weighed: {
    zh: '须由人判断是否采纳或达到的建议与目标（不影响结论）',
    en: 'ADVICE AND TARGETS FOR A PERSON TO WEIGH (no effect on the conclusion)',
  },
  openAdvice: { zh: '尚未判定的建议与目标（可不补）', en: 'ADVICE AND TARGETS STILL OPEN (optional)' },
  distance: { zh: '未到期目标的差距', en: 'TARGETS NOT DUE YET: THE DISTANCE' },
  optional: { zh: '可补充的事项（仅建议与目标使用）', en: 'OPTIONAL FACTS (for advice and targets only)' },
  met: { zh: '符合', en: 'MET' },
  taken: { zh: '已采纳的建议、已达到的目标', en: 'ADVICE TAKEN, TARGETS REACHED' },
  notApplicable: { zh: '不适用', en: 'NOT APPLICABLE' },
  notices: { zh: '提示', en: 'NOTICES' },
} as const satisfies Record<string, Bilingual>;

export function reportLines(result: Checked, style: Style): Lines {
  const { findings } = result.report;
  const isTouched = findings.some(({ settled, change }) => settled ?? change);
  const view = reportView(result, style);
  const of = (standing: ReturnType<typeof standingOf>, binding: boolean): readonly Finding[] =>
    findings.filter((each) => standingOf(each) === standing && isBinding(each.rule) === binding);
  const inFull = (title: Bilingual, outcomes: readonly Outcome[], binding: boolean, tone: Tone): Lines => {
    const rules = view.groups
      .filter((group) => group.binding === binding && outcomes.includes(group.outcome))
      .flatMap((group) => group.rules);
    return section(title, rules.length, () =>
      rules.flatMap((each, i) => [...(i > 0 ? [''] : []), ...ruleLines(each, { index: i + 1, tone }, style)]),
    )(style);
  };
  /** Findings that are closed and yet must be seen one by one. */
  const among = (title: Bilingual, wanted: (finding: FindingView) => boolean, tone: Tone): Lines => {
    if (!isTouched) return [];
    const rules = view.groups
      .filter(({ outcome }) => outcome === 'met' || outcome === 'not_applicable')
      .flatMap((group) => group.rules)
      .map((each) => ({ ...each, findings: each.findings.filter(wanted) }))
      .filter((each) => each.findings.length > 0);
    return section(title, rules.length, () =>
      rules.flatMap((each, i) => [...(i > 0 ? [''] : []), ...ruleLines(each, { index: i + 1, tone }, style)]),
    )(style);
  };
  const short = (title: Bilingual, list: readonly Finding[], lines: typeof adviceLines): Lines =>
    section(title, countRules(list), () => lines(list, style))(style);
  const undue = findings.filter((each) => distancesOf(each).length > 0);
  const decisive = [
    ...headLines(view, style),
    ...inFull(HEADINGS.unmet, ['not_met', 'target_missed'], true, 'bad'),
    ...section(HEADINGS.wanted, view.required.length, () => wantedTable(view.required, style))(style),
    ...inFull(HEADINGS.open, ['information_missing'], true, 'open'),
    ...inFull(HEADINGS.review, ['for_review'], true, 'open'),
    ...inFull(HEADINGS.waived, ['waived'], true, 'open'),
    ...among(HEADINGS.determined, (each) => isDetermined(each), 'good'),
    ...among(HEADINGS.cured, (each) => each.change?.kind === 'cured' && !each.settled, 'good'),
    ...section(HEADINGS.gone, view.gone.length, () => view.gone.flatMap((each) => item('-', each, style)))(
      style,
    ),
  ];
  const notices = section(HEADINGS.notices, view.notices.length, () =>
    view.notices.flatMap((notice) => item('-', notice, style)),
  )(style);
  const margins = view.margins ? marginLines(view.margins, style) : [];
  if (style.detail === 'failing') return [...decisive, ...margins, ...notices];
  const all = style.detail === 'all';
  const optional = all ? view.wanted.slice(view.required.length) : [];
  return [
    ...decisive,
    ...margins,
    ...(all
      ? inFull(HEADINGS.advice, UNMET_ADVICE, false, 'strong')
      : short(HEADINGS.advice, of('fail', false), adviceLines)),
    ...(all ? [] : short(HEADINGS.weighed, of('review', false), weighedLines)),
    ...section(HEADINGS.distance, undue.length, () => distanceLines(undue, style))(style),
    ...(all
      ? inFull(HEADINGS.openAdvice, ['open_advice'], false, 'strong')
      : folded(HEADINGS.openAdvice, of('missing', false), style)),
    ...section(HEADINGS.optional, optional.length, () => wantedTable(optional, style))(style),
    ...short(HEADINGS.met, of('pass', true), metLines),
    ...(all
      ? short(HEADINGS.taken, of('pass', false), metLines)
      : folded(HEADINGS.taken, of('pass', false), style)),
    ...notApplicableSection(
      findings.filter((each) => standingOf(each) === 'not_applicable' && distancesOf(each).length === 0),
      style,
    ),
    ...notices,
  ];
}

const isDetermined = ({ settled }: FindingView): boolean => settled?.kind === 'determination';

const countRules = (findings: readonly Finding[]): number => byRule(findings).length;

function notApplicableSection(findings: readonly Finding[], style: Style): Lines {
  if (style.detail === 'normal') return folded(HEADINGS.notApplicable, findings, style);
  return section(HEADINGS.notApplicable, countRules(findings), () => notApplicableLines(findings, style))(
    style,
  );
}

/** Only how many there are, and how to see them. */
function folded(title: Bilingual, findings: readonly Finding[], style: Style): Lines {
  if (findings.length === 0) return [];
  const hint = style.lang === 'zh' ? '（用 --all 逐条查看）' : ' (--all shows each)';
  return ['', ...heading(title, { count: countRules(findings), hint }, style)];
}

type Section = (style: Style) => Lines;

const section =
  (title: Bilingual, count: number, body: () => Lines): Section =>
  (style) =>
    count === 0 ? [] : ['', ...heading(title, { count }, style), ...body()];

const CONCLUSION: Bilingual = { zh: '结论', en: 'CONCLUSION' };
const COUNTS: Bilingual = { zh: '约束性条款', en: 'binding' };
const SINCE: Bilingual = { zh: '上次', en: 'before' };
const CHANGES: Bilingual = { zh: '变化', en: 'changes' };

function headLines(view: ReportView, style: Style): Lines {
  const { lang } = style;
  const labels = [...view.head.map(({ label }) => ({ zh: label, en: label })), CONCLUSION, COUNTS];
  const labelWidth = widest(labels, style);
  const field = (label: Bilingual, text: string, tone?: Tone): Lines =>
    paragraph({ indent: 0, label, labelWidth, text, ...(tone ? { tone } : {}) }, style);
  const counts = view.counts.map(({ label, rules }) =>
    lang === 'zh' ? `${label} ${rules}` : `${rules} ${label}`,
  );
  return [
    ruler('═', style),
    ...plain(view.name, 0, style, 'strong'),
    ...view.head.flatMap(({ label, value }) => field({ zh: label, en: label }, value)),
    ruler('─', style),
    ...field(
      CONCLUSION,
      `${view.conclusionText}${lang === 'zh' ? '——' : ': '}${view.meaning}`,
      CONCLUSION_TONES[view.conclusion],
    ),
    ...field(COUNTS, counts.join(lang === 'zh' ? '，' : ', ')),
    ...(view.since ? sinceLines(view.since, field) : []),
  ];
}

function sinceLines(
  { text, countsText, notes }: SinceView,
  field: (label: Bilingual, text: string) => Lines,
): Lines {
  return [
    ...field(SINCE, text),
    ...(countsText === '' ? [] : field(CHANGES, countsText)),
    ...notes.flatMap((note) => field({ zh: '', en: '' }, note)),
  ];
}
