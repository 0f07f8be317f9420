/** Thresholds met or missed by a hair, in words. */

import type { Finding } from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import { printedUnit } from '../../model/unit.ts';
import { compare, type Exact, formatExact, multiply } from '../../support/exact.ts';
import { partText } from '../../words/citation.ts';
import { conditionText } from '../../words/condition.ts';
import { type Margin, marginsOf } from '../margins.ts';
import type { Style } from '../style.ts';
import { citationView } from './citation.ts';
import { declaredView, type Telling } from './declared.ts';
import { sizeText } from './gap.ts';
import type { MarginsView, MarginView } from './model.ts';

/** Undefined when nobody asked. */
export function marginsView(findings: readonly Finding[], telling: Telling): MarginsView | undefined {
  const { margin } = telling.style;
  if (margin === undefined) return undefined;
  return {
    share: percentText(margin),
    entries: marginsOf(findings, margin).map((each) => marginView(each, telling)),
  };
}

const WORDS = {
  left: { zh: '余量', en: 'margin' },
  away: { zh: '离适用尚差', en: 'short of applying by' },
  beyond: { zh: '越过适用界限', en: 'beyond the limit of applying by' },
  on: { zh: '恰为界限值，余量 0', en: 'exactly on the number, margin 0' },
  custom: {
    zh: '单位按惯例换算，余量按最近一端计',
    en: 'converted by custom; the margin is that of the nearest end',
  },
} as const satisfies Record<string, Bilingual>;

function marginView(margin: Margin, telling: Telling): MarginView {
  const { kind, finding, condition, readings, owner } = margin;
  const { rule, part } = finding;
  const { lang } = telling.style;
  return {
    kind,
    rule: rule.id,
    title: rule.title[lang],
    ...(part ? { part: partText(part, lang) } : {}),
    citation: citationView(rule, lang),
    binding: isBinding(rule),
    declared: readings.map((reading) => declaredView(reading, telling, owner)),
    value: valueText(margin),
    threshold: conditionText(condition, lang),
    difference: differenceText(margin, telling.style),
    share: percentText(margin.share),
    notes: notesOf(margin, telling.style),
  };
}

function valueText({ value: { least, most }, comparison }: Margin): string {
  const unit = printedUnit(comparison.unit);
  const ends = [least, most].flatMap((end) => (end === null ? [] : [`${formatExact(end, 4)}${unit}`]));
  return [...new Set(ends)].join('–');
}

function differenceText(
  { kind, comparison, difference, value, threshold }: Margin,
  { lang, say }: Style,
): string {
  if (compare(difference, 0) === 0) return say(WORDS.on);
  const size = sizeText(difference, comparison, lang);
  if (kind === 'requirement') return `${say(WORDS.left)} ${size}`;
  const below = value.most !== null && compare(value.most, threshold) <= 0;
  return `${say(below ? WORDS.away : WORDS.beyond)} ${size}`;
}

function notesOf({ comparison: { contested }, value }: Margin, { lang, say }: Style): readonly string[] {
  const ranged = value.least !== null && value.most !== null && compare(value.least, value.most) !== 0;
  return [
    ...(ranged ? [say(WORDS.custom)] : []),
    ...(contested
      ? [
          lang === 'zh'
            ? `“${contested.phrase}”是否含本数有两种读法，恰为该数时须人工认定`
            : `“${contested.phrase}” can be read as including or excluding the number; exactly on it a person decides`,
        ]
      : []),
  ];
}

/** Two digits behind the point, cut and not rounded, so that no margin looks wider than it is. */
export function percentText(share: Exact): string {
  const full = formatExact(multiply(share, 100));
  const [text = '', cut] = /^≈?(\d+(?:\.\d{1,2})?)(\d*)$/.exec(full)?.slice(1) ?? [full];
  const isExact = !full.startsWith('≈') && cut === '';
  if (isExact) return `${text}%`;
  const kept = text.replace(/\.?0+$/, '');
  return /^0(\.0*)?$/.test(text) ? '<0.01%' : `≈${text.includes('.') ? kept : text}%`;
}
