/** What to change, in words: the new values with the exact point at which the clause turns. */
import type { Change } from '../model/advice.ts';
import type { End, Range } from '../model/range.ts';
import type { Language } from '../model/text.ts';
import { printedUnit } from '../model/unit.ts';
import type { Fact, FactType } from '../model/vocabulary.ts';
import { formatDay } from '../quantity/date.ts';
import { compare, divide, type Exact, formatExact } from '../support/exact.ts';
import { valueName } from './condition.ts';
import { visiblePiece } from './safe.ts';
import { valueText } from './value.ts';

/** `总建筑面积 < 2万㎡`, `绿色建筑等级 ≥ 二星级`, `锅炉燃料：天然气 或 电`. */
export function curingText({ fact, part, range, values = [] }: Change, lang: Language): string {
  const label = part === undefined ? fact.label[lang] : ofPart(visiblePiece(part), fact, lang);
  if (range) return rangeText(label, range, fact.type, lang);
  const { type } = fact;
  if (type.kind === 'grade') {
    const edge = edgeText(label, values as readonly number[], type, lang);
    if (edge !== undefined) return edge;
  }
  const names = values.flatMap((value) => (typeof value === 'object' ? [] : [valueName(type, value, lang)]));
  return lang === 'zh' ? `${label}：${names.join(' 或 ')}` : `${label}: ${names.join(' or ')}`;
}

const ofPart = (part: string, { label }: Fact, lang: Language): string =>
  lang === 'zh' ? `“${part}”${label.zh}` : `${label.en} of "${part}"`;

/** Of grades all from one upward or downward. */
function edgeText(
  label: string,
  ranks: readonly number[],
  type: Extract<FactType, { kind: 'choice' | 'grade' }>,
  lang: Language,
): string | undefined {
  const [least, most] = [Math.min(...ranks), Math.max(...ranks)];
  if (ranks.length < 2 || most - least !== ranks.length - 1) return undefined;
  if (most === type.values.length - 1) return `${label} ≥ ${valueName(type, least, lang)}`;
  return least === 0 ? `${label} ≤ ${valueName(type, most, lang)}` : undefined;
}

/** An end that is the edge of what may be stated at all is not told, unless it is the only one. */
function rangeText(label: string, { low, high }: Range, type: FactType, lang: Language): string {
  const text = (at: Exact): string => numberText(at, type, lang);
  if (low && high && compare(low.at, high.at) === 0) return `${label} = ${text(low.at)}`;
  const [below, above] = [isEdge(low, type), isEdge(high, type)];
  if (low && high && below === above)
    return `${text(low.at)} ${less(low)} ${label} ${less(high)} ${text(high.at)}`;
  if (high && !above) return `${label} ${less(high)} ${text(high.at)}`;
  return low ? `${label} ${low.open ? '>' : '≥'} ${text(low.at)}` : label;
}

const less = ({ open }: End): string => (open ? '<' : '≤');

function isEdge(end: End | undefined, type: FactType): boolean {
  if (!end) return true;
  if (type.kind !== 'quantity') return false;
  const { min, above, max } = type.bounds;
  return [min, above, max].some((edge) => edge !== undefined && compare(edge, end.at) === 0);
}

/** In Chinese by 万 where that is shorter. */
function numberText(value: Exact, type: FactType, lang: Language): string {
  if (type.kind === 'date' && typeof value === 'number') return formatDay(value);
  const unit = type.kind === 'quantity' ? printedUnit(type.unit) : '';
  const plain = formatExact(value);
  const myriad = formatExact(divide(value, 10_000));
  const short = lang === 'zh' && compare(value, 10_000) >= 0 && myriad.length < plain.length;
  return short ? `${myriad}万${unit}` : `${plain}${unit}`;
}

/** As filed. */
export const beforeText = ({ fact, before }: Change, lang: Language): string =>
  before === undefined ? (lang === 'zh' ? '未填' : 'not stated') : valueText(fact, plainValue(before), lang);

/** What was checked; of a stretch always a number or a day. */
export const afterText = ({ fact, to, range, after }: Change, lang: Language): string =>
  range ? numberText(to as Exact, fact.type, lang) : valueText(fact, after, lang);

/** The number on which a person has to decide, where the stretch ends beside one. */
export const contestedText = ({ fact, contested }: Change, lang: Language): string | undefined =>
  contested === undefined ? undefined : numberText(contested, fact.type, lang);

/** A value that stands beside its evidence. */
function plainValue(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written;
  const { value, 值: zh } = written as Readonly<Record<string, unknown>>;
  return value ?? zh;
}
