import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { inside, insideWithZone } from '../../src/place/inside.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { DATA, place, TABLE } from './table.ts';

type Truth = true | false | undefined;

describe('inside', () => {
  test.each<[string, string, Truth]>([
    // What is stated, where a rule binds, whether it lies there.
    ['蓉江新区', '蓉江新区', true],
    ['潭东镇', '蓉江新区', true],
    ['潭口镇', '蓉江新区', true],
    ['高校园区', '蓉江新区', true],
    ['章贡区', '蓉江新区', undefined],
    ['赣州市', '蓉江新区', undefined],
    ['江西省', '蓉江新区', undefined],
    ['南康区', '蓉江新区', false],
    ['赣县区', '蓉江新区', false],
    ['360704', '蓉江新区', false],
    ['于都县', '蓉江新区', false],
    ['南昌市', '蓉江新区', false],
    ['赣江新区', '蓉江新区', false],
    ['北京市', '蓉江新区', false],

    ['蓉江新区', '赣州市', true],
    ['蓉江新区', '江西省', true],
    ['蓉江新区', '章贡区', undefined],
    ['蓉江新区', '南康区', false],
    ['蓉江新区', '潭东镇', undefined],
    ['潭东镇', '章贡区', true],
    ['潭东镇', '赣州市', true],
    ['潭东镇', '南康区', false],
    ['潭东镇', '潭口镇', false],
    ['章贡区', '潭东镇', undefined],
    ['高校园区', '赣州市', true],
    ['高校园区', '章贡区', undefined],
    ['高校园区', '潭东镇', undefined],
    ['高校园区', '南康区', false],

    ['赣江新区', '江西省', true],
    ['赣江新区', '南昌市', undefined],
    ['赣江新区', '九江市', undefined],
    ['赣江新区', '永修县', undefined],
    ['赣江新区', '赣州市', false],
    ['赣江新区', '德安县', false],
    ['新建区', '赣江新区', undefined],
    ['共青城市', '赣江新区', undefined],
    ['九江市', '赣江新区', undefined],
    ['东湖区', '赣江新区', false],
    ['赣州市', '赣江新区', false],

    ['南昌市', '江西省', true],
    ['江西省', '南昌市', undefined],
    ['章贡区', '赣州市', true],
    ['章贡区', '南昌市', false],
    ['440300', '江西省', false],
    ['广东省深圳市', '江西省', false],
    ['江西省', '广东省', false],
  ])('%s in %s: %s', (stated, bound, expected) => {
    expect(inside(named(stated), named(bound), TABLE)).toBe(expected);
  });
});

describe('inside, with the functional zone stated too', () => {
  test.each<[string, string, string, Truth]>([
    ['章贡区', '蓉江新区', '蓉江新区', true],
    ['章贡区', 'none', '蓉江新区', false],
    ['赣州市', 'none', '蓉江新区', false],
    ['江西省', 'none', '蓉江新区', false],
    ['江西省', '赣江新区', '蓉江新区', false],
    // For a city or a county the place is asked for more precisely; its zone does not stand in for it.
    ['江西省', '蓉江新区', '赣州市', undefined],
    ['江西省', '蓉江新区', '南康区', undefined],
    ['江西省', '蓉江新区', '章贡区', undefined],
    ['江西省', '赣江新区', '南昌市', undefined],
    ['江西省', 'none', '南昌市', undefined],
    ['章贡区', 'none', '潭东镇', false],
    ['章贡区', '蓉江新区', '潭东镇', undefined],
    ['章贡区', 'none', '赣州市', true],
    // The two statements contradict each other: the place has decided already.
    ['于都县', '蓉江新区', '蓉江新区', false],
    ['蓉江新区', 'none', '蓉江新区', true],
  ])('%s and zone %s in %s: %s', (stated, zone, bound, expected) => {
    const stated2 = zone === 'none' ? zone : named(zone);
    expect(insideWithZone(named(stated), stated2, named(bound), TABLE)).toBe(expected);
  });

  test('without a zone it is the same as without the question', () => {
    everyPair((a, b) => expect(insideWithZone(a, undefined, b, TABLE)).toBe(inside(a, b, TABLE)));
  });

  test('a further fact never turns what the place alone decides', () => {
    const zones = [...ALL.filter(({ level }) => level === 'zone'), 'none' as const];
    everyPair((a, b) => {
      const alone = inside(a, b, TABLE);
      if (alone === undefined) return;
      for (const zone of zones) expect(insideWithZone(a, zone, b, TABLE)).toBe(alone);
    });
  });

  test('two zones over one county: the one that is stated decides', () => {
    const second: Place = {
      ...named('蓉江新区'),
      id: 'second',
      aliases: [],
      label: { zh: '二区', en: 'Two' },
    };
    const table = { byId: new Map([...TABLE.byId, ['second', second]]), retired: TABLE.retired };
    expect(inside(second, named('蓉江新区'), table)).toBe(undefined);
    expect(insideWithZone(named('章贡区'), second, named('蓉江新区'), table)).toBe(false);
    expect(insideWithZone(named('章贡区'), second, second, table)).toBe(true);
  });
});

const ALL = [...TABLE.byId.values()];
const anyPlace = fc.constantFrom(...ALL);

describe('as a relation', () => {
  test('everything lies in itself', () => {
    for (const one of ALL) expect(inside(one, one, TABLE)).toBe(true);
  });

  test('antisymmetric: two places in each other are one', () => {
    everyPair((a, b) => {
      if (a !== b && inside(a, b, TABLE)) expect(inside(b, a, TABLE)).toBe(undefined);
    });
  });

  test('apart is mutual', () => {
    everyPair((a, b) => expect(inside(a, b, TABLE) === false).toBe(inside(b, a, TABLE) === false));
  });

  test('transitive, and what is apart from the whole is apart from each part', () => {
    // Chains are rare among random places, so the outer two are drawn from those around the first.
    const chain = anyPlace.chain((a) => {
      const around = ALL.filter((b) => inside(a, b, TABLE));
      return fc.tuple(fc.constant(a), fc.constantFrom(...around), anyPlace);
    });
    fc.assert(
      fc.property(chain, ([a, b, c]) => {
        const outer = inside(b, c, TABLE);
        if (outer !== undefined) expect(inside(a, c, TABLE)).toBe(outer);
      }),
      { numRuns: 2000 },
    );
  });
});

/**
 * The same land cut by hand into cells that no border of the table crosses: each county's own ground, its part in
 * each zone, each town, and for a zone a cell that is in no county for sure. Then containment is plain set inclusion.
 */
describe('agrees with counting cells', () => {
  const cells = cellsByPlace();

  test('for every pair of places', () => {
    everyPair((a, b) => {
      const mine = cells.get(a.id) ?? new Set<string>();
      const other = cells.get(b.id) ?? new Set<string>();
      const shared = [...mine].filter((cell) => other.has(cell)).length;
      const counted = shared === mine.size ? true : shared === 0 ? false : undefined;
      expect(inside(a, b, TABLE), `${a.label.zh} in ${b.label.zh}`).toBe(counted);
    });
  });

  test('which are all there', () => {
    expect([...cells.keys()].sort()).toEqual([...TABLE.byId.keys()].sort());
    expect(cells.get('360000')?.size).toBeGreaterThan(100);
  });
});

function cellsByPlace(): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  const put = (cell: string, ...ids: string[]): void => {
    for (const id of ids) cells.set(id, (cells.get(id) ?? new Set()).add(cell));
  };
  const above = (code: string): string[] => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  for (const code of Object.keys(DATA.places).filter((code) => !code.endsWith('00')))
    put(code, ...above(code));
  for (const county of ['360111', '360112', '360482', '360425']) {
    put(`ganjiang in ${county}`, 'ganjiang', ...above(county));
  }
  put('ganjiang somewhere', 'ganjiang', '360000');
  put('rongjiang in 360702', 'rongjiang', ...above('360702'));
  put('rongjiang somewhere', 'rongjiang', '360700', '360000');
  for (const town of ['360702191', '360702192']) {
    put(town, town, 'rongjiang', ...above('360702'));
    put(`campus in ${town}`, 'rongjiang-campus', town, 'rongjiang', ...above('360702'));
  }
  put('campus', 'rongjiang-campus', 'rongjiang', '360700', '360000');
  return cells;
}

function everyPair(check: (a: Place, b: Place) => void): void {
  for (const a of ALL) for (const b of ALL) check(a, b);
}

/** As a descriptor would write it, except for towns and divisions by their plain names. */
function named(text: string): Place {
  const found = resolvePlace(text, TABLE);
  return 'place' in found ? found.place : place(text);
}
