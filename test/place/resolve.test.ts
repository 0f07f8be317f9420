import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/place/names.ts';
import { type Resolution, resolvePlace } from '../../src/place/resolve.ts';
import { TABLE } from './table.ts';

/** One line per answer: `章贡区`, `赣县区 ← 360721`, `? 南康区`, `?`, `南昌市 | 南昌县`. */
function say(found: Resolution): string {
  if ('unknown' in found) return found.nearest === undefined ? '?' : `? ${found.nearest}`;
  if ('ambiguous' in found) return found.ambiguous.map(({ label }) => label.zh).join(' | ');
  return found.retired === undefined ? found.place.label.zh : `${found.place.label.zh} ← ${found.retired}`;
}

describe.each<[string, [text: string, answer: string][]]>([
  [
    'codes',
    [
      ['360702', '章贡区'],
      ['３６０７０２', '章贡区'],
      [' 360702 ', '章贡区'],
      ['360704', '赣县区'],
      ['360113', '红谷滩区'],
      ['360702192', '潭东镇'],
      ['360721', '赣县区 ← 360721'],
      ['360727', '龙南市 ← 360727'],
      ['360782', '南康区 ← 360782'],
      ['360122', '新建区 ← 360122'],
      ['360105', '新建区 ← 360105'],
      ['360421', '柴桑区 ← 360421'],
      ['360427', '庐山市 ← 360427'],
      ['361121', '广信区 ← 361121'],
      ['361122', '广丰区 ← 361122'],
      ['361029', '东乡区 ← 361029'],
      ['360622', '余江区 ← 360622'],
      ['360701', '? 赣州市'],
      ['360799', '? 赣州市'],
      ['361299', '? 江西省'],
      ['360702001', '? 章贡区'],
      ['36070', '? 赣州市'],
      ['36-07-02', '?'],
      ['0', '?'],
    ],
  ],
  [
    'names and paths',
    [
      ['章贡区', '章贡区'],
      ['江西省赣州市章贡区', '章贡区'],
      ['赣州市章贡区', '章贡区'],
      ['江西省章贡区', '章贡区'],
      ['江西省 赣州市 章贡区', '章贡区'],
      ['江西省/赣州市/章贡区', '章贡区'],
      ['江西省－赣州市－章贡区', '章贡区'],
      ['江西赣州章贡', '章贡区'],
      ['吉安市吉安县', '吉安县'],
      ['吉安吉安县', '吉安县'],
      ['南昌市章贡区', '? 章贡区'],
      ['章贡区赣州市', '? 赣州市'],
      ['章贡区南康区', '? 南康区'],
      ['赣州市、章贡区', '? 章贡区'],
      ['赣州市，章贡区', '? 章贡区'],
      ['赣州市章贡去', '? 章贡区'],
      ['章贡区水东镇', '? 章贡区'],
      ['赣州市赣州市', '? 赣州市'],
    ],
  ],
  [
    'short names, only where they are safe',
    [
      ['江西', '江西省'],
      ['赣州', '赣州市'],
      ['瑞金', '瑞金市'],
      ['于都', '于都县'],
      ['九江', '九江市'],
      ['南昌', '南昌市 | 南昌县'],
      ['吉安', '吉安市 | 吉安县'],
      ['江西南昌', '南昌市 | 南昌县'],
      ['章贡', '? 章贡区'],
      ['赣州章贡', '章贡区'],
      ['江西章贡', '? 章贡区'],
      ['西湖', '? 西湖区'],
      ['南昌西湖', '西湖区'],
      ['庐山', '? 庐山市'],
      ['井冈山', '? 井冈山市'],
      ['赣州经开区', '? 赣州市'],
      ['新瑞金', '?'],
      ['赣', '?'],
    ],
  ],
  [
    'zones and their towns',
    [
      ['rongjiang', '赣州蓉江新区'],
      ['蓉江新区', '赣州蓉江新区'],
      ['赣州蓉江新区', '赣州蓉江新区'],
      ['赣州市蓉江新区', '赣州蓉江新区'],
      ['江西省赣州市蓉江新区', '赣州蓉江新区'],
      ['江西省赣州蓉江新区', '赣州蓉江新区'],
      ['赣州市章贡区蓉江新区', '赣州蓉江新区'],
      ['南昌市赣江新区', '赣江新区'],
      ['九江市共青城市赣江新区', '赣江新区'],
      ['潭东镇', '潭东镇'],
      ['章贡区潭东镇', '潭东镇'],
      ['蓉江新区潭东镇', '潭东镇'],
      ['江西省赣州市章贡区蓉江新区潭口镇', '潭口镇'],
      ['蓉江新区高校园区', '高校园区'],
      ['蓉江新区潭东镇高校园区', '高校园区'],
      ['蓉江', '?'],
      ['蓉江街道', '? 南康区'],
      ['南康区蓉江街道', '? 南康区'],
      ['赣州市蓉江街道', '? 南康区'],
      ['南康区蓉江新区', '? 赣州蓉江新区'],
      ['南康市潭东镇', '? 潭东镇'],
      ['南昌市高校园区', '? 高校园区'],
      ['蓉江新区章贡区', '? 章贡区'],
      ['章江新区', '? 章贡区'],
      ['水东镇', '?'],
      ['蓉江新去', '? 蓉江新区'],
    ],
  ],
  [
    'retired names',
    [
      ['赣县', '赣县区 ← 赣县'],
      ['赣州市赣县', '赣县区 ← 赣县'],
      ['南康市', '南康区 ← 南康市'],
      ['江西省赣州市南康市', '南康区 ← 南康市'],
      ['龙南县', '龙南市 ← 龙南县'],
      ['新建县', '新建区 ← 新建县'],
      ['湾里区', '新建区 ← 湾里区'],
      ['庐山区', '濂溪区 ← 庐山区'],
      ['波阳县', '鄱阳县 ← 波阳县'],
      ['红谷滩新区', '? 红谷滩区'],
    ],
  ],
  [
    'English',
    [
      ['Jiangxi', '江西省'],
      ['zhanggong district', '章贡区'],
      ['Zhanggong District, Ganzhou, Jiangxi', '章贡区'],
      ['Ganzhou / Zhanggong District', '章贡区'],
      ["Ji'an", '吉安市'],
      ['Ji’an County', '吉安县'],
      ['Rongjiang New Area', '赣州蓉江新区'],
      ['Fuzhou', '?'],
      ['Fuzhou (Jiangxi)', '抚州市'],
      ['Fuzhou, Jiangxi', '抚州市'],
      ['Guangdong', '广东省'],
      ['Shenzhen, Guangdong', '广东省'],
      ['Hohhot, Inner Mongolia', '内蒙古自治区'],
    ],
  ],
  [
    'other provinces',
    [
      ['440300', '广东省'],
      ['４４０３００', '广东省'],
      ['110000', '北京市'],
      ['810000', '香港特别行政区'],
      ['999999', '?'],
      ['4403', '?'],
      ['北京市', '北京市'],
      ['北京', '北京市'],
      ['广东省深圳市', '广东省'],
      ['广东省 深圳市', '广东省'],
      ['广东深圳市', '广东省'],
      ['广东 深圳', '广东省'],
      ['内蒙古自治区呼和浩特市', '内蒙古自治区'],
      ['香港', '香港特别行政区'],
      ['深圳市', '?'],
      // Streets and districts are called after provinces everywhere, in 南昌 too.
      ['河北街道', '?'],
      ['上海路街道', '?'],
      ['上海路街道某社区', '?'],
      ['重庆工业园区', '?'],
      ['河北区', '?'],
    ],
  ],
  [
    'what is no name',
    [
      ['', '?'],
      ['  ', '?'],
      ['-', '?'],
      ['__proto__', '?'],
      ['constructor', '?'],
      ['\ud800', '?'],
      ['赣州市'.repeat(41), '?'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, answer) => {
    expect(say(resolvePlace(text, TABLE))).toBe(answer);
  });
});

describe('every name of the table', () => {
  const names = [...TABLE.byId.values()].flatMap((place) =>
    [place.id, place.label.zh, place.label.en, ...place.aliases].map((name) => ({ name, place })),
  );

  test.each(names)('$name names itself', ({ name, place }) => {
    for (const written of [name, name.toUpperCase(), ` ${name} `]) {
      expect(resolvePlace(written, TABLE)).toEqual({ place });
    }
  });

  test('names itself behind everything it lies in', () => {
    for (const { name, place } of names.filter(({ name }) => /\p{Script=Han}/u.test(name))) {
      for (const outer of place.parents.map((id) => TABLE.byId.get(id)?.label.zh)) {
        expect(resolvePlace(`${outer}${name}`, TABLE), `${outer}${name}`).toEqual({ place });
      }
    }
  });

  test('every retired code and name leads to its successor, and says so', () => {
    for (const [old, now] of [...TABLE.retired, ...TABLE.formerNames]) {
      expect(resolvePlace(old, TABLE)).toEqual({ place: TABLE.byId.get(now), retired: old });
    }
  });

  test('none is found inside other text', () => {
    const known = new Set(names.map(({ name }) => canonical(name)));
    const around = fc.constantFrom('街道', '某', '工业园', '大道1号', 'x', '。');
    fc.assert(
      fc.property(fc.constantFrom(...names), around, fc.boolean(), ({ name }, extra, before) => {
        const text = before ? extra + name : name + extra;
        fc.pre(!known.has(canonical(text)));
        expect(resolvePlace(text, TABLE)).toHaveProperty('unknown', true);
      }),
    );
  });
});

test('a text longer than any name is not read at all', () => {
  expect(resolvePlace('章贡区'.repeat(1_000_000), TABLE)).toEqual({ unknown: true });
});

test('a table of only places and codes is read without former names', () => {
  const bare = { byId: TABLE.byId, retired: TABLE.retired };
  expect(say(resolvePlace('赣州市章贡区', bare))).toBe('章贡区');
  expect(say(resolvePlace('360721', bare))).toBe('赣县区 ← 360721');
});

test('any text at all gets an answer', () => {
  const pieces = fc.constantFrom(
    '江西',
    '赣州',
    '市',
    '章贡',
    '区',
    '蓉江',
    '新',
    '县',
    ' ',
    '/',
    '广东',
    '3',
    '，',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const found = resolvePlace(written, TABLE);
      expect(['place', 'unknown', 'ambiguous'].filter((key) => key in found)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
