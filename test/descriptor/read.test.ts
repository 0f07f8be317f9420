/** What a stranger's descriptor may say, and the answer to what it may not. */
import { describe, expect, test } from 'vitest';
import { brief, project, read } from './workshop.ts';

const stated = (text: string, key: string): unknown => read(text).descriptor?.root.values[key];

describe('understood', () => {
  test.each<[string, string, string, unknown]>([
    [
      'a bare number in the fact’s own unit',
      '"annual_energy_equivalent": 1200',
      'annual_energy_equivalent',
      1200,
    ],
    ['a Chinese key', '"建设性质": "新建"', 'construction', 'new'],
    ['full-width letters in a key', '"ｃｏｎｓｔｒｕｃｔｉｏｎ": "new"', 'construction', 'new'],
    ['是 for true', '"two_high": "是"', 'two_high', true],
    [
      'a value with evidence',
      '"two_high": { "value": false, "evidence": "备案表 第2页" }',
      'two_high',
      false,
    ],
    ['null is unknown', '"two_high": null', 'two_high', undefined],
    [
      'null with evidence is unknown',
      '"two_high": { "value": null, "evidence": "待补" }',
      'two_high',
      undefined,
    ],
    ['a date as written in an office', '"approval_date": "2023年7月1日"', 'approval_date', 19_539],
    ['no functional zone', '"zone": "蓉江新区"', 'subject', undefined],
  ])('%s', (_name, member, key, value) => {
    const text = project(member);
    expect(brief(read(text))).toEqual([]);
    expect(stated(text, key)).toEqual(value);
  });

  test.each([
    ['"2.1万㎡"', 21_000],
    ['"２．１万平方米"', 21_000],
    ['"21,000 m²"', 21_000],
    ['21000', 21_000],
    ['"1.15万㎡"', 11_500],
    ['"3.15亩"', 2100],
  ])('a floor area of %s', (literal, value) => {
    const { descriptor } = read(project(`"buildings": [{ "floor_area": ${literal} }]`));
    expect(descriptor?.parts.buildings?.[0]?.values.floor_area).toEqual(value);
  });

  test('a part without its own statement takes the project’s; an explicit null does not', () => {
    const { descriptor } = read(
      project(
        '"construction": "new"',
        '"buildings": [{}, { "construction": null }, { "construction": "扩建" }]',
      ),
    );
    const values = descriptor?.parts.buildings?.map((building) => building.values.construction);
    expect(values).toEqual(['new', undefined, 'extension']);
    expect(descriptor?.parts.buildings?.[0]?.stated.construction).toMatchObject({
      inherited: true,
      pointer: '/construction',
    });
  });

  test('an absent list is unknown, an empty one is none', () => {
    const { descriptor } = read(project('"boilers": []'));
    expect(descriptor?.parts.boilers).toEqual([]);
    expect(descriptor?.parts.buildings).toBeUndefined();
  });

  test('evidence is carried', () => {
    const { descriptor } = read(
      project('"buildings": [{ "green_star": { "value": "二星级", "evidence": "专篇 第3页" } }]'),
    );
    expect(descriptor?.parts.buildings?.[0]?.stated.green_star).toEqual({
      written: '二星级',
      pointer: '/buildings/0/green_star',
      evidence: '专篇 第3页',
    });
  });

  test('a retired place code is read with a notice', () => {
    const reading = read('{ "subject": "project", "place": "360782" }');
    expect(brief(reading)).toEqual(['notice place-retired 1:34']);
    expect(reading.descriptor?.root.values.place).toMatchObject({ id: '360703' });
  });
});

describe('refused, with position', () => {
  test.each<[string, string, readonly string[]]>([
    ['a key misspelt', '"constuction": "new"', ['unknown-key 4:3 → construction']],
    ['a Chinese key misspelt', '"建设性贡": "新建"', ['unknown-key 4:3 → 建设性质']],
    ['a value misspelt', '"construction": "nwe"', ['unknown-value 4:19 → new']],
    ['the same fact under two names', '"construction": "new", "建设性质": "new"', ['same-fact-twice 4:26']],
    ['a number as text', '"annual_energy_equivalent": "30"', ['number-as-text 4:31']],
    ['a wrong unit', '"annual_energy_equivalent": "30㎡"', ['unit-mismatch 4:31']],
    ['an unknown unit', '"annual_energy_equivalent": "30吨标准每"', ['unit-unknown 4:31 → 吨标准煤']],
    ['words for a number', '"annual_energy_equivalent": "约三十吨标准煤"', ['quantity-unreadable 4:31']],
    ['a number below its bound', '"annual_energy_equivalent": -1', ['out-of-bounds 4:31']],
    ['a truth value for a number', '"annual_energy_equivalent": true', ['wrong-type 4:31']],
    ['a list for a number', '"annual_energy_equivalent": [1]', ['wrong-type 4:31']],
    ['a number for a truth value', '"two_high": 1', ['wrong-type 4:15']],
    ['a date that is none', '"approval_date": "2023-02-30"', ['date-unreadable 4:20']],
    ['an unknown place of a zone', '"zone": "容江新区"', ['place-unknown 4:11 → 蓉江新区']],
    ['a zone elsewhere', '"zone": "赣江新区"', ['zone-elsewhere 4:11']],
    ['outside every zone while inside one', '"zone": "不在功能区"', ['zone-elsewhere 4:11']],
    ['a thermal power for a steam output', '"boilers": [{ "额定功率": 14000 }]', ['unknown-key 4:17']],
    ['a steam output beyond any boiler', '"boilers": [{ "额定蒸发量": 14000 }]', ['out-of-bounds 4:26']],
    ['parts that are no list', '"buildings": { "floor_area": 1 }', ['wrong-type 4:16']],
    ['an unknown key in a part', '"buildings": [{ "flor_area": 1 }]', ['unknown-key 4:19 → floor_area']],
    [
      'a key of another form beside value',
      '"two_high": { "value": true, "evidense": "x" }',
      ['unknown-key 4:32 → evidence'],
    ],
    [
      'more digits than anyone measures',
      '"annual_energy_equivalent": 1.2345678901234567',
      ['json-number-too-precise 4:31'],
    ],
    ['a number beyond all bounds', '"annual_energy_equivalent": 1e999', ['json-number-too-large 4:31']],
    ['a key twice', '"two_high": true, "two_high": false', ['json-duplicate-key 4:21']],
    ['__proto__', '"__proto__": { "two_high": true }', ['json-forbidden-key 4:3']],
    ['NaN', '"annual_energy_equivalent": NaN', ['json-syntax 4:31']],
  ])('%s', (_name, member, expected) => {
    const reading = read(project(member));
    expect(brief(reading)).toEqual(expected);
    expect(reading.descriptor).toBeUndefined();
  });

  test.each([
    ['0.183', '18.3%'],
    ['0.58', '58%'],
    ['1', '100%'],
  ])('a percentage that looks like a fraction: %s', (literal, percent) => {
    const reading = read(
      `{ "subject": "region", "place": "江西省", "year": 2025, "non_fossil_share": ${literal} }`,
    );
    expect(reading.diagnostics).toMatchObject([{ code: 'looks-like-fraction', data: { literal, percent } }]);
  });

  test.each([
    ['南康区蓉江街道', 'place-unknown'],
    ['蓉江', 'place-unknown'],
    ['南昌', 'place-ambiguous'],
  ])('the place %s is not guessed', (place, code) => {
    expect(
      read(`{ "subject": "project", "place": "${place}" }`).diagnostics.map((each) => each.code),
    ).toEqual([code]);
  });

  test.each([
    ['{}', ['subject-missing']],
    ['{ "subject": "plant" }', ['unknown-value']],
    ['[]', ['json-not-object']],
    ['null', ['json-not-object']],
    ['', ['json-empty']],
  ])('%s', (text, codes) => {
    expect(read(text).diagnostics.map((each) => each.code)).toEqual(codes);
  });

  test('everything wrong is said at once', () => {
    const reading = read(
      project('"constuction": "new"', '"two_high": 1', '"buildings": [{ "floor_area": "2万吨" }]'),
    );
    expect(brief(reading)).toEqual([
      'unknown-key 4:3 → construction',
      'wrong-type 5:15',
      'unit-mismatch 6:33',
    ]);
  });
});
