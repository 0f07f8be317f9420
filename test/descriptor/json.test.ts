/** What a stranger's text may be, and the one place in it that each answer points at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonReading, readJson } from '../../src/descriptor/json.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const FILE = '项目.json';

/** `code line:column`, with the kind of fault and what was found for a syntax error. */
function brief(d: Diagnostic): string {
  const what = d.code === 'json-syntax' ? ` ${d.data.detail} ${JSON.stringify(d.data.found)}` : '';
  return `${d.code} ${d.span?.line}:${d.span?.column}${what}`;
}

const briefs = (text: string): readonly string[] => readJson(text, FILE).diagnostics.map(brief);

describe('a text that is not JSON', () => {
  it.each([
    ['nothing', '', 'json-empty 1:1'],
    ['only white space', ' \n\t\r\n', 'json-empty 1:1'],
    ['a comment', '{"a": 1} // 备注', 'json-syntax 1:10 text-after-end "/"'],
    ['a comment before a key', '{\n  // 备注\n  "a": 1}', 'json-syntax 2:3 comment "//"'],
    ['a block comment', '{"a": /* 1 */ 2}', 'json-syntax 1:7 comment "/*"'],
    ['a hash comment', '{ # 备注\n}', 'json-syntax 1:3 comment "#"'],
    ['a comma before }', '{"a": 1,\n}', 'json-syntax 1:8 trailing-comma ","'],
    ['a comma before ]', '{"a": [1,\n 2 ,\n]}', 'json-syntax 2:4 trailing-comma ","'],
    ['two commas', '{"a": 1,, "b": 2}', 'json-syntax 1:9 extra-comma ","'],
    ['a comma first', '[,1]', 'json-syntax 1:2 extra-comma ","'],
    ['no comma between members', '{"a": 1\n "b": 2}', 'json-syntax 2:2 missing-comma "\\""'],
    ['no comma between elements', '[1 2]', 'json-syntax 1:4 missing-comma "2"'],
    ['no colon', '{"a" 1}', 'json-syntax 1:6 missing-colon "1"'],
    ['a full-width colon', '{"面积"： 1}', 'json-syntax 1:6 full-width-character "："'],
    ['a full-width comma', '{"面积": 1， "b": 2}', 'json-syntax 1:9 full-width-character "，"'],
    ['curly quotes', '{“面积”: 1}', 'json-syntax 1:2 curly-quote "“"'],
    ['full-width digits', '{"面积": １２}', 'json-syntax 1:8 full-width-character "１"'],
    ['no value', '{"a": }', 'json-syntax 1:7 missing-value "}"'],
    ['no value before a comma', '{"a": , "b": 1}', 'json-syntax 1:7 missing-value ","'],
    ['a bare key', '{area: 1}', 'json-syntax 1:2 key-without-quotes "area"'],
    ['a bare Chinese key', '{面积: 1}', 'json-syntax 1:2 key-without-quotes "面积"'],
    ['a number as key', '{12: 1}', 'json-syntax 1:2 key-without-quotes "12"'],
    ['single quotes', "{'a': 1}", 'json-syntax 1:2 single-quote "\'"'],
    ['True', '{"a": True}', 'json-syntax 1:7 unknown-word "True"'],
    ['NaN', '{"a": NaN}', 'json-syntax 1:7 unknown-word "NaN"'],
    ['-Infinity', '{"a": -Infinity}', 'json-syntax 1:7 number-form "-Infinity"'],
    ['undefined', '{"a": undefined}', 'json-syntax 1:7 unknown-word "undefined"'],
    ['a leading zero', '{"a": 007}', 'json-syntax 1:7 number-form "007"'],
    ['minus zero zero', '{"a": -00}', 'json-syntax 1:7 number-form "-00"'],
    ['a plus sign', '{"a": +1}', 'json-syntax 1:7 number-form "+1"'],
    ['no digit before the point', '{"a": .5}', 'json-syntax 1:7 number-form ".5"'],
    ['no digit after the point', '{"a": 1.}', 'json-syntax 1:7 number-form "1."'],
    ['hexadecimal', '{"a": 0x1F}', 'json-syntax 1:7 number-form "0x1F"'],
    ['a unit without quotes', '{"a": 2.1万㎡}', 'json-syntax 1:7 number-form "2.1万㎡"'],
    ['a percentage without quotes', '{"a": 30%}', 'json-syntax 1:7 number-form "30%"'],
    ['thousands with commas', '{"a": 1,000}', 'json-syntax 1:9 number-form "000"'],
    ['a wrong bracket', '{"a": [1}', 'json-syntax 1:9 wrong-bracket "}"'],
    ['a bracket too many', '{"a": 1}}', 'json-syntax 1:9 text-after-end "}"'],
    ['two texts', '{}\n{}', 'json-syntax 2:1 text-after-end "{"'],
    ['a tab in a string', '{"a": "x\ty"}', 'json-syntax 1:9 control-character "\\t"'],
    ['a control character in a key', '{"a\u0001": 1}', 'json-syntax 1:4 control-character "\\u0001"'],
    ['a NUL in a string', '{"a": "\0"}', 'json-syntax 1:8 control-character "\\u0000"'],
    ['a line break in a string', '{"a": "x\r\ny"}', 'json-syntax 1:9 line-break-in-string "\\r"'],
    ['an escape that is none', '{"a": "C:\\x"}', 'json-syntax 1:10 escape "\\\\x"'],
    ['too few hex digits', '{"a": "\\u12"}', 'json-syntax 1:8 escape "\\\\u12\\"}"'],
    ['a mark inside', '{\uFEFF"a": 1}', 'json-syntax 1:2 byte-order-mark "\uFEFF"'],
    ['a mark at the start', '\uFEFF{}', 'json-syntax 1:1 byte-order-mark "\uFEFF"'],
    ['a no-break space', '{\u00A0"a": 1}', 'json-syntax 1:2 unusual-space "\u00A0"'],
    ['an ideographic space', '{\u3000"a": 1}', 'json-syntax 1:2 unusual-space "\u3000"'],
    ['a colon in an array', '["a": 1]', 'json-syntax 1:5 unexpected-character ":"'],
    ['an object as key', '{{}: 1}', 'json-syntax 1:2 unexpected-character "{"'],
    ['an emoji', '{"a": 😀}', 'json-syntax 1:7 unexpected-character "😀"'],
  ])('%s', (_, text, expected) => {
    const reading = readJson(text, FILE);
    expect(reading.diagnostics.map(brief)).toEqual([expected]);
    expect(reading.value).toBeUndefined();
    expect(reading.spanOf('')).toBeUndefined();
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each([
    ['after the brace', '{', '1:2'],
    ['in a key', '{"面', '1:4'],
    ['after a key', '{"a"', '1:5'],
    ['after a colon', '{"a":\n', '1:6'],
    ['in a string', '{"a": "😀😀', '1:10'],
    ['in an escape', '{"a": "x\\', '1:10'],
    ['in a unicode escape', '{"a": "\\u4e', '1:12'],
    ['in a word', '{"a": tru', '1:10'],
    ['in a number', '{"a": -', '1:8'],
    ['after a point', '{"a": 1.', '1:9'],
    ['in an exponent', '{"a": 1e+', '1:10'],
    ['after a value', '{"a": 1', '1:8'],
    ['after a comma', '{"a": 1,\n  \n', '1:9'],
    ['in a nested list', '{"a": [{"b": 1},\r\n {"b"', '2:6'],
  ])('truncated %s', (_, text, place) => {
    expect(briefs(text)).toEqual([`json-truncated ${place}`]);
  });

  it('every cut of a good text is truncated, never something else', () => {
    const text = '{"名": ["\\u4e2d\\n😀", -1.5e+3, true, false, null, {}, []], "b": {"c": 0}}';
    for (let end = 1; end < text.length; end += 1) {
      const [first] = readJson(text.slice(0, end), FILE).diagnostics;
      expect([end, first?.code]).toEqual([end, 'json-truncated']);
    }
  });
});

describe('JSON that no descriptor may be', () => {
  it.each<[string, string, readonly string[]]>([
    ['two equal keys', '{"a": 1,\n "b": 2, "a": 3}', ['json-duplicate-key 2:10']],
    ['three equal keys', '{"a":1,"a":2,"a":3}', ['json-duplicate-key 1:8', 'json-duplicate-key 1:14']],
    ['keys equal once unescaped', '{"面积": 1, "\\u9762积": 2}', ['json-duplicate-key 1:11']],
    ['equal keys in different objects', '{"x": {"a": 1}, "y": {"a": 1}}', []],
    ['__proto__', '{"__proto__": {"admin": true}}', ['json-forbidden-key 1:2']],
    ['__proto__ in disguise', '{"a": {"\\u005f_proto__": 1}}', ['json-forbidden-key 1:8']],
    [
      'constructor, prototype',
      '{"constructor": {"prototype": 1}}',
      ['json-forbidden-key 1:2', 'json-forbidden-key 1:18'],
    ],
    ['15 digits', '{"a": 123456789.012345}', []],
    ['16 digits', '{"a": 1234567890.123456}', ['json-number-too-precise 1:7']],
    ['zeros do not count', '{"a": 0.00012300000000000000, "b": 100000000000000000000}', []],
    ['2^53 + 1', '{"a": 9007199254740993}', ['json-number-too-precise 1:7']],
    ['too large', '{"a": 1e999, "b": -1e999}', ['json-number-too-large 1:7', 'json-number-too-large 1:19']],
    ['too small', '{"a": 1e-999}', ['json-number-too-large 1:7']],
    ['so small that digits are lost', '{"a": 1.23456789e-320}', ['json-number-too-large 1:7']],
    ['zero in any dress', '{"a": 0e999, "b": -0.00, "c": 0.0e-999}', []],
    ['half a pair, escaped', '{"a": "中x\\ud800y"}', ['json-lone-surrogate 1:10']],
    ['half a pair, raw', '{"a": "x\ud800"}', ['json-lone-surrogate 1:9']],
    ['the low half first', '{"a": "\\ude00\\ud83d"}', ['json-lone-surrogate 1:8']],
    ['half a pair in a key', '{"x\\udc00": 1}', ['json-lone-surrogate 1:4']],
    ['a pair written in halves', '{"a": "\\ud83d\\ude00", "b": "\\uD83D\\uDE00"}', []],
    ['an escaped backslash before u', '{"a": "\\\\ud800"}', []],
    ['a list at the top', '\n [1]', ['json-not-object 2:2']],
    ['null', 'null', ['json-not-object 1:1']],
    [
      'many at once',
      '{"a": 1e999, "a": "\\ud800", "__proto__": 1}',
      [
        'json-number-too-large 1:7',
        'json-duplicate-key 1:14',
        'json-lone-surrogate 1:20',
        'json-forbidden-key 1:29',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });

  it('says where the first of two equal keys stands, and keeps its value', () => {
    const reading = readJson('{"x": {\n  "a~/b": 1,\n  "a~/b": 2}}', FILE);
    expect(reading.diagnostics).toEqual([
      {
        code: 'json-duplicate-key',
        severity: 'error',
        data: { key: 'a~/b', first: { file: FILE, line: 2, column: 3 } },
        span: { file: FILE, line: 3, column: 3 },
        pointer: '/x/a~0~1b',
      },
    ]);
    expect(reading.value).toEqual({ x: { 'a~/b': 1 } });
    expect(reading.literalOf('/x/a~0~1b')).toBe('1');
  });

  it('never touches a prototype', () => {
    const { value } = readJson('{"__proto__": {"admin": true}, "a": {"__proto__": []}, "toString": 1}', FILE);
    expect(Object.hasOwn(value as object, '__proto__')).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { a: object }).a).not.toBeInstanceOf(Array);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect({}.toString()).toBe('[object Object]');
  });

  it('what a number cannot hold is null, not infinite; -0 is 0', () => {
    const { value } = readJson('{"a": [1e999, 1e-999, -0, 1e2]}', FILE);
    expect(value).toStrictEqual({ a: [null, null, 0, 100] });
  });

  it('names what stands at the top, and leaves the decision to the caller', () => {
    const found = ['[]', '"x"', '1', 'true', 'null'].map((text) => {
      const [d] = readJson(text, FILE).diagnostics;
      return d?.code === 'json-not-object' ? d.data.found : d?.code;
    });
    expect(found).toEqual(['array', 'string', 'number', 'boolean', 'null']);
    const reading = readJson('[1]', FILE, { expectObject: false });
    expect([reading.value, reading.diagnostics]).toEqual([[1], []]);
  });
});

describe('positions', () => {
  const text = [
    '{',
    '  "名称": "赣州😀", "面积": 2.10,\r',
    '\t"列": [1, {"a/b": true, "m~n": null}, []],\r  "": "\\u4e2d"',
    '}',
  ].join('\n');
  const reading = readJson(text, FILE);
  const at = (span: ReturnType<JsonReading['spanOf']>): string =>
    span ? `${span.line}:${span.column}` : 'none';

  it.each([
    ['', '1:1', 'none', undefined],
    ['/名称', '2:9', '2:3', '"赣州😀"'],
    ['/面积', '2:22', '2:16', '2.10'],
    ['/列', '3:7', '3:2', undefined],
    ['/列/0', '3:8', 'none', '1'],
    ['/列/1/a~1b', '3:19', '3:12', 'true'],
    ['/列/1/m~0n', '3:32', '3:25', 'null'],
    ['/列/2', '3:39', 'none', undefined],
    ['/', '4:7', '4:3', '"\\u4e2d"'],
    ['/列/3', 'none', 'none', undefined],
    ['/列/00', 'none', 'none', undefined],
    ['/列/-', 'none', 'none', undefined],
    ['/列/length', 'none', 'none', undefined],
    ['/toString', 'none', 'none', undefined],
    ['/面积/0', 'none', 'none', undefined],
    ['名称', 'none', 'none', undefined],
    ['/列/1/m~2n', 'none', 'none', undefined],
  ])('%s', (pointer, value, key, literal) => {
    expect([at(reading.spanOf(pointer)), at(reading.keySpanOf(pointer)), reading.literalOf(pointer)]).toEqual(
      [value, key, literal],
    );
  });

  it('are right far into a long line, in any order', () => {
    const list = Array.from({ length: 3_000 }, (_, i) => `"😀中${i}"`);
    const long = readJson(`{"列": [${list.join(',')}]}`, FILE);
    let column = 8;
    const expected = list.map((literal) => {
      const here = `1:${column}`;
      column += [...literal].length + 1;
      return here;
    });
    const order = list.map((_, i) => (i * 1_999) % list.length);
    expect(order.map((i) => at(long.spanOf(`/列/${i}`)))).toEqual(order.map((i) => expected[i]));
  });
});

describe('agreement with the standard reader', () => {
  it('every JSON text has the value that JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const { value, diagnostics } = readJson(text, FILE, { expectObject: false });
        if (diagnostics.length === 0) expect(value).toEqual(JSON.parse(text));
        else expect(diagnostics.map((d) => d.code)).not.toContain('json-syntax');
      }),
    );
  });

  it('a text with slips is refused exactly when JSON.parse refuses it', () => {
    const piece = fc.constantFrom(
      ...'{}[]:,"\\01-.eE+ \n\t\u0001a/\'u中，',
      'true',
      'null',
      '"a"',
      '"b":',
      '1.5',
      '\\u12',
      '\\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const { diagnostics } = readJson(text, FILE, { expectObject: false });
          expect([text, diagnostics.some((d) => /syntax|truncated|empty/.test(d.code))]).toEqual([
            text,
            !isJson,
          ]);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
