import { describe, expect, test } from 'vitest';
import { marginsOf } from '../../src/report/margins.ts';
import { makeStyle } from '../../src/report/style.ts';
import { percentText } from '../../src/report/view/margin.ts';
import { reportView } from '../../src/report/view/report.ts';
import { formatExact, parseExact } from '../../src/support/exact.ts';
import { asResult, reportOn, type Written } from './sample.ts';

const PROJECT = { place: '赣州蓉江新区', construction: 'new', new_capacity: 100, retired_capacity: 200 };
const building = (floor_area: unknown): Written => ({
  ...PROJECT,
  buildings: [{ name: '甲', floor_area, green_star: 'two', pv: true }],
  boilers: [],
});
const boiler = (capacity: unknown, fuel = 'coal'): Written => ({
  ...PROJECT,
  buildings: [],
  boilers: [{ name: '1号', fuel, capacity }],
});
const replaced = (retired_capacity: number): Written => ({
  ...PROJECT,
  retired_capacity,
  buildings: [],
  boilers: [],
});
const region = (non_fossil_share: string): Written => ({
  subject: 'region',
  place: '江西省',
  year: 2025,
  non_fossil_share,
});

const near = (written: Written, share: string) =>
  marginsOf(reportOn(written).findings, parseExact(share) ?? 0).map(
    ({ kind, finding, difference, share: own }) =>
      `${kind} ${finding.rule.id.split('/')[1]} ${formatExact(difference)} ${percentText(own)}`,
  );

describe('thresholds met or escaped by a hair', () => {
  test.each<[string, Written, string, readonly string[]]>([
    ['ten square metres short of applying', building(19990), '0.05', ['applicability two-star 10 0.05%']],
    ['in another unit the same', building('1.999万㎡'), '0.05', ['applicability two-star 10 0.05%']],
    ['exactly the share is not less than it', building(19000), '0.05', []],
    ['a little less is', building(19000.01), '0.05', ['applicability two-star 999.99 ≈4.99%']],
    ['a clause that applies is judged, not near', building(20010), '0.05', []],
    ['above a forbidden limit', boiler(36), '0.05', ['requirement no-small-coal-boilers 1 ≈2.85%']],
    ['another fuel keeps it too: not by a hair', boiler(36, 'gas'), '0.05', []],
    ['exactly at a contested number a person decides', boiler(35), '0.05', []],
    [
      'a unit converted by custom: its nearest end',
      boiler('29.1 MW'),
      '0.05',
      ['requirement no-small-coal-boilers ≈0.12069 ≈0.34%'],
    ],
    ['a ratio', replaced(104), '0.05', ['requirement equal-replacement 0.04 4%']],
    ['on the number, whatever the share', replaced(100), '0', ['requirement equal-replacement 0 0%']],
    ['just above it, with no share at all', replaced(101), '0', []],
    ['a share in per cent', region('18.4%'), '0.01', ['requirement non-fossil-2025 0.1 ≈0.54%']],
    ['unmet is no margin', region('18.2%'), '0.05', []],
  ])('%s', (_, written, share, expected) => {
    expect(near(written, share)).toEqual(expected);
  });

  test('no margin looks wider than it is', () => {
    const texts = ['0.05', '0.0499999', '1/3', '0.00001', '0', '1', '0.1'].map((text) =>
      percentText(parseExact(text) ?? 0),
    );
    expect(texts).toEqual(['5%', '≈4.99%', '≈33.33%', '<0.01%', '0%', '100%', '10%']);
  });

  test('in words: value, threshold as it counts, difference, what is contested', () => {
    const style = makeStyle({ lang: 'zh', width: 80, colour: 'off', margin: parseExact('0.05') ?? 0 });
    const { margins } = reportView(asResult(reportOn(boiler(36))), style);
    expect(margins?.share).toBe('5%');
    expect(margins?.entries).toMatchObject([
      {
        value: '36蒸吨/小时',
        threshold: '额定蒸发量 ≥ 35蒸吨/小时',
        difference: '余量 1蒸吨/小时',
        share: '≈2.85%',
        binding: true,
        notes: ['“35 蒸吨/小时以下”是否含本数有两种读法，恰为该数时须人工认定'],
      },
    ]);
    expect(
      reportView(asResult(reportOn(boiler(36))), makeStyle({ lang: 'zh', width: 80, colour: 'off' })).margins,
    ).toBeUndefined();
  });
});
