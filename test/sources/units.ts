/** A few units as the vocabulary would hold them, so that these tests stand on their own. */
import type { Unit, UnitTable } from '../../src/model/unit.ts';
import { fold } from '../../src/support/text.ts';

const LIST: readonly Unit[] = [
  { symbol: '㎡', dimension: 'area', scale: 1, names: ['平方米', 'm²'] },
  { symbol: '百分点', dimension: 'percentage points', scale: 1, names: ['个百分点'] },
  { symbol: '亩', dimension: 'area', scale: { top: 2000n, bottom: 3n }, names: [] },
  { symbol: '%', dimension: 'share', scale: 1, names: [] },
  { symbol: 'kW', dimension: 'power', scale: 1, names: ['千瓦'] },
  { symbol: 'MW', dimension: 'power', scale: 1000, names: ['兆瓦'] },
  { symbol: 'kWh', dimension: 'energy', scale: 1, names: ['千瓦时'] },
  { symbol: '蒸吨/小时', dimension: 'steam', scale: 1, names: ['蒸吨', 't/h'] },
  { symbol: '吨', dimension: 'mass', scale: 1, names: ['t'] },
  { symbol: '吨标准煤', dimension: 'coal equivalent', scale: 1, names: ['tce'] },
  { symbol: '家', dimension: 'count', scale: 1, names: ['个'] },
];

export const UNITS: UnitTable = {
  byName: new Map(LIST.flatMap((unit) => [unit.symbol, ...unit.names].map((name) => [fold(name), unit]))),
  dimensions: new Map(),
  conventions: [],
};
