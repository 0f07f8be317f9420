/** What needs no work now: rules that are met, rules that do not apply, targets that are not due yet. */
import type { Finding } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { absolute, compare } from '../support/exact.ts';
import { citation, partText, shortCitation } from '../words/citation.ts';
import { sideText } from '../words/condition.ts';
import { type Distance, distancesOf } from './distance.ts';
import { byRule, decidedBy } from './gather.ts';
import { item, type Lines, plain } from './lines.ts';
import type { Style } from './style.ts';
import { sizeText } from './view/gap.ts';

/** Parts to name before they are only counted. */
const PARTS = 3;

/** One entry for each rule; the parts that meet it by name where they are few. */
export function metLines(findings: readonly Finding[], style: Style): Lines {
  const { lang } = style;
  return byRule(findings).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cited = style.detail === 'all' ? citation(first.rule, lang) : shortCitation(first.rule, lang);
    const title = `${first.rule.title[lang]}${partsText(group, style)}${either(group, style)}`;
    return item('✓', `${title}${lang === 'zh' ? ' —— ' : ' — '}${cited}`, style).map((line) =>
      line.replace('✓', style.paint('good', '✓')),
    );
  });
}

function partsText(group: readonly Finding[], { lang }: Style): string {
  const names = group.flatMap(({ part }) => (part ? [partText(part, lang)] : []));
  if (names.length === 0) return '';
  if (lang === 'zh') return `：${names.length > PARTS ? `${names.length} 项` : names.join('、')}`;
  return `: ${names.length > PARTS ? `${names.length} parts` : names.join(', ')}`;
}

function either(group: readonly Finding[], { lang }: Style): string {
  if (group.every(({ applies }) => applies)) return '';
  return lang === 'zh' ? '（无论是否适用均符合）' : ' (met whether or not it applies)';
}

/** Advice that is not taken up: what to do about it, once for all papers that say the same of the same parts. */
export function adviceLines(findings: readonly Finding[], style: Style): Lines {
  const { lang } = style;
  const alike = new Map<string, { readonly title: string; readonly remedy: string; cited: string[] }>();
  for (const group of byRule(findings)) {
    const [first] = group;
    if (!first) continue;
    const { title, remedy } = first.rule;
    const parts = partsText(group, style);
    const key = `${remedy[lang]}\n${parts}`;
    const entry = alike.get(key) ?? { title: `${title[lang]}${parts}`, remedy: remedy[lang], cited: [] };
    entry.cited.push(shortCitation(first.rule, lang));
    alike.set(key, entry);
  }
  const [dash, stop, comma] = lang === 'zh' ? [' —— ', '；', '、'] : [' — ', '; ', '; '];
  return [...alike.values()].flatMap(({ title, remedy, cited }) =>
    item('-', `${title}${dash}${remedy}${stop}${cited.join(comma)}`, style),
  );
}

/** Advice that is left to a person, with what must be weighed. */
export function weighedLines(findings: readonly Finding[], style: Style): Lines {
  const { lang } = style;
  return byRule(findings).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [dash, stop] = lang === 'zh' ? [' —— ', '；'] : [' — ', '; '];
    const weigh = [...new Set(group.flatMap(({ review }) => review.map((cause) => cause.weigh[lang])))];
    const text = `${first.rule.title[lang]}${partsText(group, style)}${dash}${weigh.join(stop)}${stop}${shortCitation(first.rule, lang)}`;
    return item('-', text, style);
  });
}

/** Why each one does not apply. */
export function notApplicableLines(findings: readonly Finding[], style: Style): Lines {
  const { lang } = style;
  return findings.flatMap((finding) => {
    const { part, rule } = finding;
    const why = decidedBy(finding)[lang];
    const title = `${rule.title[lang]}${part ? `${lang === 'zh' ? '：' : ': '}${partText(part, lang)}` : ''}`;
    const cited = shortCitation(rule, lang);
    return item('-', lang === 'zh' ? `${title} —— ${why}；${cited}` : `${title} — ${why}; ${cited}`, style);
  });
}

const WORDS = {
  now: { zh: '现值', en: 'now' },
  target: { zh: '目标', en: 'target' },
  due: { zh: '年末到期', en: ', due at its end' },
  open: { zh: '未填报', en: 'not stated' },
  short: { zh: '还差', en: 'still short by' },
  ahead: { zh: '已优于目标', en: 'ahead of the target by' },
  even: { zh: '恰好达到', en: 'reached exactly' },
} as const satisfies Record<string, Bilingual>;

/** Value, target and what lies between them, for targets of a later year. */
export function distanceLines(findings: readonly Finding[], style: Style): Lines {
  const stated = (finding: Finding): boolean => distancesOf(finding).some(({ value }) => value !== '');
  const shown = style.detail === 'all' ? findings : findings.filter(stated);
  const silent = findings.length - shown.length;
  const entries = shown.flatMap((finding) => {
    const { lang } = style;
    const dash = lang === 'zh' ? ' —— ' : ' — ';
    return [
      ...item('-', `${finding.rule.title[lang]}${dash}${shortCitation(finding.rule, lang)}`, style),
      ...distancesOf(finding).flatMap((distance) => plain(distanceText(distance, style), 4, style)),
    ];
  });
  if (silent === 0) return entries;
  const rest =
    style.lang === 'zh'
      ? `另有 ${silent} 项未填报现值（用 --all 逐条查看）`
      : `${silent} more without a stated value (--all shows each)`;
  return [...entries, ...item('-', rest, style)];
}

export function distanceText(distance: Distance, { say, lang }: Style): string {
  const { comparison, due, value } = distance;
  const label = sideText(comparison, 'left', lang);
  const target = sideText(comparison, 'right', lang);
  const when = lang === 'zh' ? `（${due}${say(WORDS.due)}）` : ` (${due}${say(WORDS.due)})`;
  const now = value === '' ? say(WORDS.open) : value;
  const pieces = [
    `${label}${lang === 'zh' ? '：' : ': '}${say(WORDS.now)} ${now}`,
    `${say(WORDS.target)} ${target}${when}`,
    ...(gapText(distance, { say, lang }) ?? []),
  ];
  return pieces.join(lang === 'zh' ? '，' : ', ');
}

function gapText({ difference, reached, comparison }: Distance, { say, lang }: Pick<Style, 'say' | 'lang'>) {
  if (difference === undefined || reached === undefined) return undefined;
  if (compare(difference, 0) === 0) return reached ? [say(WORDS.even)] : undefined;
  return [`${say(reached ? WORDS.ahead : WORDS.short)} ${sizeText(absolute(difference), comparison, lang)}`];
}
