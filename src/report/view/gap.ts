/** How far a stated value lies from what a clause asks: in the unit, in days, in grades. */
import { type Comparator, type Comparison, type Expression, OPPOSITE } from '../../model/condition.ts';
import type { Bilingual } from '../../model/text.ts';
import { measureOf, type Trace } from '../../model/trace.ts';
import { printedUnit } from '../../model/unit.ts';
import { compare, divide, type Exact, formatExact, multiply } from '../../support/exact.ts';
import type { Decisive } from '../decisive.ts';
import { distanceOf } from '../interval.ts';
import type { Style } from '../style.ts';

const WORDS = {
  short: { zh: '还差', en: 'short by' },
  over: { zh: '超出', en: 'over by' },
  less: { zh: '少', en: 'too low by' },
  more: { zh: '多', en: 'too high by' },
  exactly: { zh: '恰为界限值', en: 'exactly at the number' },
  above: { zh: '，须大于', en: ', must be above it' },
  below: { zh: '，须小于', en: ', must be below it' },
  computed: { zh: '计算值', en: 'computed' },
  points: { zh: '个百分点', en: ' percentage points' },
  custom: { zh: '（单位按惯例换算）', en: ' (unit converted by custom)' },
} as const satisfies Record<string, Bilingual>;

/** Undefined where there is no distance: a list of values, a value that is not known, a range around the number. */
export function gapText({ trace, condition: counts }: Decisive, { lang, say }: Style): string | undefined {
  const { condition, bounds } = trace;
  if (condition.kind !== 'compare' || !bounds) return undefined;
  const op = counts.kind === 'not' ? OPPOSITE[condition.op] : condition.op;
  const distance = distanceOf(bounds);
  if (!distance) return undefined;
  const { side, least, most } = distance;
  if (side === 'on')
    return `${say(WORDS.exactly)}${op in STRICT ? say(STRICT[op as keyof typeof STRICT]) : ''}`;
  const measure = measureOf(condition);
  if (measure !== 'number' && typeof least === 'number') {
    return measure === 'grade' ? gradesText(least, side, lang) : daysText(least, side, lang);
  }
  const sizes = [least, ...(compare(least, most) === 0 ? [] : [most])];
  const size = sizes.map((each) => sizeText(each, condition, lang)).join('–');
  const custom = sizes.length > 1 ? say(WORDS.custom) : '';
  return `${computedText(trace, { lang, say })}${say(sideWord(side, op))} ${size}${custom}`;
}

/** What was compared, where that is not a declared value itself: a sum, a ratio. */
function computedText({ condition, left = '' }: Trace, { lang, say }: Pick<Style, 'lang' | 'say'>): string {
  if (condition.kind !== 'compare' || condition.left.kind === 'fact' || left === '') return '';
  return `${say(WORDS.computed)} ${left}${lang === 'zh' ? '，' : ', '}`;
}

/** Of comparisons that the number itself does not meet. */
const STRICT = { '>': WORDS.above, '<': WORDS.below } as const satisfies Partial<
  Record<Comparator, Bilingual>
>;

const sideWord = (side: 'below' | 'above', op: Comparator): Bilingual => {
  if (op === '=') return side === 'below' ? WORDS.less : WORDS.more;
  return side === 'below' ? WORDS.short : WORDS.over;
};

/** A size in the unit of the comparison, with 万 and 亿 where that is shorter. */
export function sizeText(size: Exact, comparison: Comparison, lang: Style['lang']): string {
  const percent = isPercent(comparison);
  if (percent) return `${formatExact(comparison.unit ? size : multiply(size, 100), 4)}${WORDS.points[lang]}`;
  if (comparison.left.kind === 'count' && !comparison.unit) {
    return lang === 'zh' ? `${formatExact(size)} 项` : formatExact(size);
  }
  return `${lang === 'zh' ? myriads(size) : formatExact(size, 4)}${printedUnit(comparison.unit)}`;
}

const MYRIADS = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const;

/** Digits behind the point that still read faster than the plain number. */
const SHORT = /^\d+(\.\d{1,2})?$/;

function myriads(size: Exact): string {
  for (const [name, factor] of MYRIADS) {
    const text = compare(size, factor) < 0 ? '' : formatExact(divide(size, factor));
    if (SHORT.test(text)) return `${text}${name}`;
  }
  return formatExact(size, 4);
}

/** Two shares compared with each other have no unit of their own: 0.011 between them is 1.1 points. */
function isPercent({ unit, left, right }: Comparison): boolean {
  const symbols = [left, right].map((side: Expression) =>
    side.kind === 'fact' && side.ref.fact.type.kind === 'quantity' ? side.ref.fact.type.unit.symbol : '',
  );
  return unit ? unit.symbol === '%' : symbols.every((symbol) => symbol === '%');
}

const NUMERALS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

function gradesText(count: number, side: 'below' | 'above', lang: Style['lang']): string {
  if (lang === 'zh') return `${side === 'below' ? '低' : '高'}${NUMERALS[count] ?? count}级`;
  return `${count} ${count === 1 ? 'grade' : 'grades'} ${side === 'below' ? 'too low' : 'too high'}`;
}

function daysText(count: number, side: 'below' | 'above', lang: Style['lang']): string {
  if (lang === 'zh') return `${side === 'below' ? '早' : '晚'} ${count} 天`;
  return `${count} ${count === 1 ? 'day' : 'days'} too ${side === 'below' ? 'early' : 'late'}`;
}
