import { describe, expect, test } from 'vitest';
import { buildPlaceTable, type PlacesData } from '../../src/place/read-places.ts';
import { DATA, place, READING, TABLE } from './table.ts';

describe('the table of the rule pack', () => {
  test('holds together', () => {
    expect(READING.problems).toEqual([]);
  });

  test('has 江西 with its 11 cities and 100 counties', () => {
    const count = (level: string) => [...TABLE.byId.values()].filter((one) => one.level === level).length;
    expect({ province: count('province'), city: count('city'), county: count('county') }).toEqual({
      province: 1,
      city: 11,
      county: 100,
    });
  });

  test.each<[string, number]>([
    ['360100', 9],
    ['360200', 4],
    ['360300', 5],
    ['360400', 13],
    ['360500', 2],
    ['360600', 3],
    ['360700', 18],
    ['360800', 13],
    ['360900', 10],
    ['361000', 11],
    ['361100', 12],
  ])('%s has %i counties', (city, counties) => {
    const own = [...TABLE.byId.values()].filter(
      ({ level, parents }) => level === 'county' && parents.includes(city),
    );
    expect(own).toHaveLength(counties);
  });

  test.each<[string, string, string]>([
    // The last two digits say what a county-level division is: 01–20 district, 21–80 county, 81– city.
    ['区', '01', '20'],
    ['县', '21', '80'],
    ['市', '81', '99'],
  ])('names ending in %s stand at %s–%s', (suffix, least, most) => {
    for (const { id, label, level } of TABLE.byId.values()) {
      if (level !== 'county') continue;
      const [last, there] = [id.slice(4), label.zh.endsWith(suffix)];
      expect(last >= least && last <= most, `${id} ${label.zh}`).toBe(there);
    }
  });

  test('a town of a zone has two parents, its county and its zone', () => {
    expect(place('潭东镇').parents).toEqual(['360702', 'rongjiang']);
  });
});

const NAMED = { zh: '某地', en: 'Somewhere' };
const ZONE = DATA.zones.rongjiang ?? { ...NAMED, parents: [] };

describe('what does not hold together is said, all of it', () => {
  test.each<[string, Partial<PlacesData>, string[]]>([
    [
      'a parent outside the table',
      { places: { ...DATA.places, '379901': NAMED } },
      ['379901 refers to 379900, which is not in the table'],
    ],
    [
      'a code of the wrong length',
      { places: { ...DATA.places, '3607021': { zh: '某区', en: 'Some District' } } },
      ['3607021 is not a six-digit code'],
    ],
    [
      'an overlap outside the table',
      { zones: { ...DATA.zones, rongjiang: { ...ZONE, overlaps: ['360799'] } } },
      ['rongjiang refers to 360799, which is not in the table'],
    ],
    [
      'a zone in a zone, and so perhaps in itself',
      { zones: { ...DATA.zones, inner: { ...NAMED, parents: ['360700', 'inner'] } } },
      ['inner is a zone and cannot lie in inner'],
    ],
    [
      'a zone nowhere',
      { zones: { ...DATA.zones, nowhere: { ...NAMED, parents: [] } } },
      ['nowhere has no parent'],
    ],
    [
      'a zone that overlaps what it cannot reach',
      { zones: { ...DATA.zones, rongjiang: { ...ZONE, overlaps: ['360702', '360102'] } } },
      ['rongjiang cannot lie in 360700 and in 360102: they share no ground'],
    ],
    [
      'a town whose county the zone does not touch',
      { towns: { ...DATA.towns, '360703100': { ...NAMED, parents: ['rongjiang'] } } },
      [
        '360703100 cannot lie in 360703 and in rongjiang: they share no ground',
        '360703100 cannot lie in rongjiang and in 360703: they share no ground',
      ],
    ],
    [
      'one id twice',
      { towns: { ...DATA.towns, ganjiang: { ...NAMED, parents: ['360702'] } } },
      ['ganjiang is defined twice'],
    ],
    [
      'one name twice, however it is written',
      { zones: { ...DATA.zones, other: { ...NAMED, aliases: ['GANZHOU'], parents: ['360700'] } } },
      ['GANZHOU names both 360700 and other'],
    ],
    [
      'a former name that is in force elsewhere',
      { renamed: { ...DATA.renamed, 章贡区: '360704' } },
      ['章贡区 names both 360702 and 360704'],
    ],
    [
      'a retired code that leads nowhere, and one that is in force',
      {
        retired: {
          ...DATA.retired,
          '360798': { zh: '甲县', now: '360799' },
          '360702': { zh: '乙县', now: '360703' },
        },
      },
      [
        '360702 is retired and in force at once',
        'retired 360798 leads to 360799, which is not in the table',
        '甲县 leads to 360799, which is not in the table',
      ],
    ],
    [
      'a lookalike that is a name of the table',
      { lookalikes: { ...DATA.lookalikes, 蓉江新区: '360703' } },
      ['蓉江新区 names both rongjiang and nothing (蓉江新区 is only like 360703)'],
    ],
  ])('%s', (_, change, problems) => {
    expect([...buildPlaceTable({ ...DATA, ...change }).problems].sort()).toEqual(problems);
  });
});
