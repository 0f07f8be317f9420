import { describe, expect, test } from 'vitest';
import { convert } from '../../src/quantity/convert.ts';
import { formatDay, parseDay } from '../../src/quantity/date.ts';
import { parseQuantity } from '../../src/quantity/parse.ts';
import { formatExact } from '../../src/support/exact.ts';
import { fold } from '../../src/support/text.ts';
import { shippedUnits } from './table.ts';

const units = shippedUnits();

/** `2.1万㎡` in ㎡ → `21000`; a conventional value prints its bounds; anything else its kind. */
function inUnit(text: string, symbol: string): string {
  const quantity = parseQuantity(text, units);
  if (quantity.kind !== 'quantity') return quantity.kind;
  const target = units.byName.get(fold(symbol));
  if (!target) throw new Error(`no unit ${symbol}`);
  const value = convert(quantity.value, quantity.unit, target, units);
  if (value === undefined) return 'other dimension';
  if (typeof value === 'object' && 'convention' in value) {
    return `${formatExact(value.least, 2)} to ${formatExact(value.most, 2)}, customarily ${formatExact(value.nominal, 2)}`;
  }
  return formatExact(value);
}

describe('quantities as people write them', () => {
  test.each([
    ['2.1万㎡', '㎡', '21000'],
    ['1.15万㎡', '㎡', '11500'],
    ['２．１万平方米', '㎡', '21000'],
    ['20,000 ㎡', '㎡', '20000'],
    ['20000m2', '㎡', '20000'],
    ['35蒸吨/小时', '蒸吨/小时', '35'],
    ['35 t/h', '蒸吨/小时', '35'],
    ['1.2万吨标准煤', '吨标准煤', '12000'],
    ['24.5 MW', 'MW', '24.5'],
    ['2.6万千瓦', 'MW', '26'],
    ['3200万千瓦', 'MW', '32000'],
    ['18.3%', '%', '18.3'],
    ['18.3％', '%', '18.3'],
    ['8亿立方米', 'm³', '800000000'],
    ['54亩', '㎡', '36000'],
    ['600根', '根', '600'],
    ['24.5MW', '蒸吨/小时', '≈29.57 to 35, customarily 35'],
  ])('%s in %s is %s', (text, symbol, expected) => expect(inUnit(text, symbol)).toBe(expected));

  test.each([
    ['30', 'bare'],
    ['2万', 'bare'],
    ['两万㎡', 'unreadable'],
    ['约2万㎡', 'unreadable'],
    ['2,1万㎡', 'unreadable'],
    ['', 'unreadable'],
    ['㎡', 'unreadable'],
    ['35蒸顿', 'unknown-unit'],
    ['1万万㎡㎡', 'unknown-unit'],
    ['2-3万㎡', 'unreadable'],
    ['NaN㎡', 'unreadable'],
    ['1e999㎡', 'unreadable'],
  ])('%j is %s', (text, kind) => expect(parseQuantity(text, units).kind).toBe(kind));

  test.each([
    ['35吨', '蒸吨/小时'],
    ['1吨标准煤', '吨'],
    ['2个百分点', '%'],
    ['3家', '根'],
  ])('%s is not a matter of %s', (text, symbol) =>
    expect(inUnit(text, symbol)).toMatch(/other dimension|unknown-unit/),
  );

  test('every dimension has exactly one base unit', () => {
    const all = new Set(units.byName.values());
    for (const dimension of units.dimensions.keys()) {
      const base = [...all].filter((unit) => unit.dimension === dimension && unit.scale === 1);
      expect([dimension, base.length]).toEqual([dimension, 1]);
    }
  });
});

describe('dates', () => {
  test.each([
    ['2025-03-01', '2025-03-01'],
    ['2025/3/1', '2025-03-01'],
    ['2025.3.1', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['２０２４-０２-２９', '2024-02-29'],
  ])('%s is %s', (text, iso) => expect(formatDay(parseDay(text) ?? Number.NaN)).toBe(iso));

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '01/03/2025', '2025', '2025年3月', '1025-03-01', ''])(
    '%j is no date',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );
});
