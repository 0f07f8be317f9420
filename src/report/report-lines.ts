/** One descriptor's report on a terminal: conclusion first, then what stands in its way, then everything else. */
import type { Conclusion, Finding, Report } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { documentText } from '../words/citation.ts';
import { diagnosticLine } from '../words/diagnostics.ts';
import {
  AS_OF_LABELS,
  CONCLUSION_LABELS,
  CONCLUSION_MEANINGS,
  SUBJECT_LABELS,
  UNNAMED,
} from '../words/labels.ts';
import { visible, visiblePiece } from '../words/safe.ts';
import { distancesOf } from './distance.ts';
import { ruleLines } from './finding-lines.ts';
import { byRule, wantedFacts } from './gather.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { adviceLines, distanceLines, metLines, notApplicableLines, weighedLines } from './settled-lines.ts';
import type { Style, Tone } from './style.ts';
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

export function reportLines(report: Report, style: Style): Lines {
  const { findings } = report;
  const of = (verdict: Finding['verdict'], binding?: boolean): readonly Finding[] =>
    findings.filter(
      (each) => each.verdict === verdict && (binding === undefined || isBinding(each.rule) === binding),
    );
  const wanted = wantedFacts(findings);
  const numbers = new Map(wanted.flatMap(({ pointers }, i) => pointers.map((at) => [at, i + 1] as const)));
  const group = (title: Bilingual, list: readonly Finding[], tone: Tone): Lines =>
    section(title, countRules(list), () =>
      byRule(list).flatMap((each, i) => [
        ...(i > 0 ? [''] : []),
        ...ruleLines(each, { index: i + 1, tone, numbers }, style),
      ]),
    )(style);
  const binding = wanted.filter((each) => each.binding);
  const optional = wanted.filter((each) => !each.binding);
  const undue = findings.filter((each) => distancesOf(each).length > 0);
  const decisive = [
    ...headLines(report, style),
    ...group(HEADINGS.unmet, of('fail', true), 'bad'),
    ...section(HEADINGS.wanted, binding.length, () => wantedTable(binding, { from: 1, findings }, style))(
      style,
    ),
    ...group(HEADINGS.open, of('missing', true), 'open'),
    ...group(HEADINGS.review, of('review', true), 'open'),
  ];
  if (style.detail === 'failing') return [...decisive, ...noticeLines(report, style)];
  return [
    ...decisive,
    ...(style.detail === 'all'
      ? group(HEADINGS.advice, of('fail', false), 'strong')
      : section(HEADINGS.advice, countRules(of('fail', false)), () => adviceLines(of('fail', false), style))(
          style,
        )),
    ...(style.detail === 'all'
      ? group(HEADINGS.weighed, of('review', false), 'strong')
      : section(HEADINGS.weighed, countRules(of('review', false)), () =>
          weighedLines(of('review', false), style),
        )(style)),
    ...section(HEADINGS.distance, undue.length, () => distanceLines(undue, style))(style),
    ...(style.detail === 'all'
      ? group(HEADINGS.openAdvice, of('missing', false), 'strong')
      : folded(HEADINGS.openAdvice, of('missing', false), style)),
    ...section(HEADINGS.optional, style.detail === 'all' ? optional.length : 0, () =>
      wantedTable(optional, { from: binding.length + 1, findings }, style),
    )(style),
    ...section(HEADINGS.met, countRules(of('pass', true)), () => metLines(of('pass', true), style))(style),
    ...(style.detail === 'all'
      ? section(HEADINGS.taken, countRules(of('pass', false)), () => metLines(of('pass', false), style))(
          style,
        )
      : folded(HEADINGS.taken, of('pass', false), style)),
    ...notApplicableSection(
      of('not_applicable').filter((each) => distancesOf(each).length === 0),
      style,
    ),
    ...noticeLines(report, style),
  ];
}

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

const HEAD = {
  file: { zh: '文件', en: 'file' },
  subject: { zh: '对象', en: 'subject' },
  place: { zh: '地点', en: 'place' },
  asOf: { zh: '审查基准日', en: 'as of' },
  conclusion: { zh: '结论', en: 'CONCLUSION' },
  counts: { zh: '约束性条款', en: 'binding' },
} as const satisfies Record<string, Bilingual>;

function headLines(report: Report, style: Style): Lines {
  const { lang } = style;
  const labelWidth = widest(Object.values(HEAD), style);
  const field = (name: keyof typeof HEAD, text: string, tone?: Tone): Lines =>
    paragraph({ indent: 0, label: HEAD[name], labelWidth, text, ...(tone ? { tone } : {}) }, style);
  const { conclusion, asOf, place } = report;
  const aside = (text: string): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
  const meaning = CONCLUSION_MEANINGS[conclusion][lang];
  return [
    ruler('═', style),
    ...plain(nameOf(report, style), 0, style, 'strong'),
    ...field('file', visible(report.file)),
    ...field('subject', SUBJECT_LABELS[report.subject][lang]),
    ...field(
      'place',
      place ? `${place.label[lang]}${aside(place.id)}` : lang === 'zh' ? '未填报' : 'not stated',
    ),
    ...field('asOf', `${asOf.date}${aside(AS_OF_LABELS[asOf.from][lang])}`),
    ruler('─', style),
    ...field(
      'conclusion',
      `${CONCLUSION_LABELS[conclusion][lang]}${lang === 'zh' ? '——' : ': '}${meaning}`,
      CONCLUSION_TONES[conclusion],
    ),
    ...field('counts', countsText(report, style)),
  ];
}

export const nameOf = ({ name }: Report, { lang }: Style): string =>
  name === undefined || name.trim() === '' ? UNNAMED[lang] : visiblePiece(name);

const COUNTED: readonly (readonly [Bilingual, Finding['verdict']])[] = [
  [{ zh: '不符合', en: 'not met' }, 'fail'],
  [{ zh: '待补正', en: 'waiting for information' }, 'missing'],
  [{ zh: '需人工认定', en: 'for a person' }, 'review'],
  [{ zh: '符合', en: 'met' }, 'pass'],
  [{ zh: '不适用', en: 'not applicable' }, 'not_applicable'],
];

/** Rules, not findings: one clause over many buildings counts once. */
function countsText({ findings }: Report, { lang }: Style): string {
  const binding = findings.filter(({ rule }) => isBinding(rule));
  const texts = COUNTED.map(([label, verdict]) => {
    const count = countRules(binding.filter((each) => each.verdict === verdict));
    return lang === 'zh' ? `${label.zh} ${count}` : `${count} ${label.en}`;
  });
  return texts.join(lang === 'zh' ? '，' : ', ');
}

/** What was assumed while reading, and papers whose date is not known. */
function noticeLines(report: Report, style: Style): Lines {
  const { lang } = style;
  const undated = [
    ...new Set(
      report.findings
        .filter(({ verdict, rule }) => verdict !== 'not_applicable' && rule.document.date === undefined)
        .map(({ rule }) => rule.document),
    ),
  ].map((document) =>
    lang === 'zh'
      ? `${documentText(document, lang)}正文未载明日期，按现行有效处理`
      : `${documentText(document, lang)}: its text gives no date; it counts as in force`,
  );
  const notices = [...report.notices.map((notice) => diagnosticLine(notice, lang)), ...undated];
  return section(HEADINGS.notices, notices.length, () =>
    notices.flatMap((notice) => item('-', notice, style)),
  )(style);
}
