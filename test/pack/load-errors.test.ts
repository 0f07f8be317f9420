/** Every mistake a rule author can make: its code, where it stands, and the nearest right name. */
import { describe, expect, test } from 'vitest';
import { brief, RULE, smallPack, withRule } from './small-pack.ts';

test('the pack of one rule loads', () => {
  const { pack, diagnostics } = smallPack();
  expect(diagnostics).toEqual([]);
  expect(pack?.rules.map(({ id }) => id)).toEqual(['trial/two-star']);
});

describe('one mistake, one message', () => {
  test.each<[string, readonly [string, string][], readonly string[]]>([
    ['a fact misspelt', [['floor_area: ">=', 'flor_area: ">=']], ['rule-unknown-fact 11:5 → floor_area']],
    [
      'a Chinese label misspelt',
      [['construction: new', '建设性治: new']],
      ['rule-unknown-fact 9:5 → 建设性质'],
    ],
    ['a value misspelt', [['category: public', 'category: pubilc']], ['rule-unknown-value 10:15 → public']],
    ['a grade misspelt', [['">= 二星级"', '">= 二星极"']], ['rule-unknown-value 13:5 → 二星级']],
    ['no unit', [['">= 2万㎡"', '">= 20000"']], ['rule-dimension 11:5']],
    ['the wrong dimension', [['">= 2万㎡"', '">= 2万吨"']], ['rule-dimension 11:5']],
    ['an unknown unit', [['">= 2万㎡"', '">= 2万平方尺"']], ['rule-expression 11:5']],
    [
      'a clause not in the ledger',
      [['clause: 三（三）2', 'clause: 三（三）3']],
      ['rule-unknown-clause 2:11 → 三（三）2'],
    ],
    ['half-width brackets in a clause are the same clause', [['clause: 三（三）2', 'clause: 三(三)2']], []],
    ['a part misspelt', [['each: buildings', 'each: bildings']], ['rule-unknown-part 6:9 → buildings']],
    ['a field misspelt', [['remedy:', 'remedi:']], ['field-missing 1:3', 'field-unknown 17:3 → remedy']],
    ['a force that is none', [['force: mandatory', 'force: must']], ['field-wrong 5:10']],
    ['words against the force', [['force: mandatory', 'force: principle']], ['rule-force-words 5:10']],
    [
      'a threshold without its words',
      [['floor_area: { phrase', 'green_area: { phrase']],
      ['rule-boundary-unstated 11:5'],
    ],
    [
      'a contested basis without what to weigh',
      [['basis: text }', 'basis: custom }']],
      ['field-missing 15:17'],
    ],
    [
      'a condition that nothing meets',
      [['">= 2万㎡"', '">= 2万㎡, < 1万㎡"']],
      ['rule-constant-condition 1:3'],
    ],
    [
      'an empty condition',
      [['  require:\n    green_star: ">= 二星级"', '  require: {}']],
      ['rule-constant-condition 12:12'],
    ],
    [
      'neither require nor forbid',
      [['  require:\n    green_star: ">= 二星级"\n', '']],
      ['field-missing 1:3'],
    ],
    ['a remark as a condition', [['category: public', 'remarks: x']], ['rule-reads-remark 10:5']],
    [
      'a divisor that may be zero',
      [['green_star: ">= 二星级"', 'roof_area / pv_area: ">= 50%"']],
      ['rule-divisor 13:5'],
    ],
    ['a date that is no date', [['category: public', 'approval_date: ">= soon"']], ['rule-wrong-test 10:5']],
    [
      'an example fact misspelt',
      [['floor_area: 19999.99㎡', 'floor_aera: 19999.99㎡']],
      ['example-fact 22:24 → floor_area'],
    ],
    [
      'no example for a verdict',
      [['    missing: [{ green_star: null }]\n', '']],
      ['rule-examples-missing 19:5'],
    ],
    [
      'a key twice',
      [['category: public', 'category: public\n    category: mixed']],
      ['yaml-duplicate-key 11:5'],
    ],
    ['an id with capitals', [['id: two-star', 'id: Two_Star']], ['field-wrong 1:3']],
    ['a look-alike letter in an id', [['id: two-star', 'id: twо-star']], ['field-wrong 1:3']],
  ])('%s', (_name, replacements, expected) => {
    expect(brief(withRule(...replacements))).toEqual(expected);
  });
});

describe('what YAML could do and a rule pack may not', () => {
  test.each([
    ['an anchor', 'category: &x public', 'yaml-forbidden'],
    ['a tag', 'category: !!js/function "x"', 'yaml-forbidden'],
    ['a merge key', '<<: { category: public }', 'yaml-forbidden'],
    ['a tab for indentation', '\tcategory: public', 'yaml-syntax'],
    ['an open bracket', 'category: [public', 'yaml-syntax'],
    ['deep nesting', `category: ${'['.repeat(300)}${']'.repeat(300)}`, 'yaml-forbidden'],
  ])('%s', (_name, line, code) => {
    const codes = withRule(['category: public', line]).diagnostics.map((each) => each.code);
    expect(codes).toContain(code);
  });

  test('an alias bomb is refused before it grows', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(8).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ];
    const { pack, diagnostics } = smallPack({ 'vocabulary/bomb.yaml': bomb.join('\n') });
    expect(pack).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-forbidden']));
  });
});

describe('a pack', () => {
  test('all mistakes of all files come together, in reading order', () => {
    const broken = RULE.replace('category: public', 'categroy: public').replace(
      'force: mandatory',
      'force: must',
    );
    const loading = smallPack({
      'documents/trial/rules/a.yaml': broken,
      'documents/trial/rules/buildings.yaml': RULE.replace(
        '2 万平方米及以上, basis',
        '2 万平方米及以上, base',
      ),
    });
    expect(loading.pack).toBeUndefined();
    expect(loading.diagnostics.map(({ code, span }) => `${span?.file.split('/').at(-1)} ${code}`)).toEqual([
      'a.yaml field-wrong',
      'a.yaml rule-unknown-fact',
      'buildings.yaml field-missing',
      'buildings.yaml field-unknown',
    ]);
  });

  test('the same id twice in one paper names both places', () => {
    const { diagnostics } = smallPack({ 'documents/trial/rules/b.yaml': RULE });
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-definition',
        data: { first: { line: 1 } },
        span: { file: 'documents/trial/rules/buildings.yaml' },
      },
    ]);
  });

  test.each([
    ['documents/trial/ledger.yaml', '[]'],
    ['documents/trial/ledger.yaml', ''],
    ['documents/trial/ledger.yaml', '# nothing but a comment'],
    ['documents/trial/rules/buildings.yaml', ''],
  ])('%s is of no use as "%s"', (path, text) => {
    const { pack, diagnostics } = smallPack({ [path]: text });
    expect(pack).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test.each(['[]', '# a template that nobody has filled in'])('a paper may have no rules yet: %s', (text) => {
    const { pack, diagnostics } = smallPack({
      'documents/trial/rules/buildings.yaml': text,
    });
    expect(diagnostics).toEqual([]);
    expect(pack?.rules).toEqual([]);
  });

  test('its hash follows every byte and no order', () => {
    const hash = (text: string): string | undefined =>
      smallPack({ 'documents/trial/rules/buildings.yaml': text }).pack?.hash;
    expect(hash(RULE)).toBe(hash(RULE));
    expect(hash(RULE)).not.toBe(hash(RULE.replace('逐栋判断', '按栋判断')));
  });
});
