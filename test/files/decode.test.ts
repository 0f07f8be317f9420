/** Files as offices write them: every encoding met there, and the damage they come with. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.ts';

const FILE = '项目.json';
const TEXT = '{"名称": "赣州市蓉江新区某住宅项目", "面积": "2.1万㎡"}';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
/** `{"名称": "赣州"}` in GBK. */
const GBK = join(utf8('{"'), [0xc3, 0xfb, 0xb3, 0xc6], utf8('": "'), [0xb8, 0xd3, 0xd6, 0xdd], utf8('"}'));

const brief = (bytes: Uint8Array): readonly string[] =>
  decode(bytes, FILE).diagnostics.map((d) => {
    const offset = d.code === 'encoding-invalid' ? ` @${d.data.offset}` : '';
    const encoding = 'encoding' in d.data ? ` ${d.data.encoding}` : '';
    return `${d.severity} ${d.code}${encoding} ${d.span?.line}:${d.span?.column}${offset}`;
  });

describe('understood', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with its mark', join([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', TEXT],
    ['UTF-16LE with its mark', join([0xff, 0xfe], utf16le(TEXT)), 'utf-16le', TEXT],
    ['UTF-16BE with its mark', join([0xfe, 0xff], utf16be(TEXT)), 'utf-16be', TEXT],
    ['UTF-16LE by its NULs', utf16le(TEXT), 'utf-16le', TEXT],
    ['UTF-16BE by its NULs', utf16be(TEXT), 'utf-16be', TEXT],
    ['UTF-16LE, one character', utf16le('1'), 'utf-16le', '1'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
    ['a mark and nothing', join([0xff, 0xfe]), 'utf-16le', ''],
    ['an astral character', utf8('"😀"'), 'utf-8', '"😀"'],
    [
      'only the first mark is one',
      join([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8('{}')),
      'utf-8',
      '\uFEFF{}',
    ],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes, FILE)).toEqual({ text, encoding, diagnostics: [] });
  });

  it.each([
    ['GBK', GBK, '{"名称": "赣州"}'],
    ['a character that only GB18030 has', join(utf8('"'), [0x95, 0x32, 0x82, 0x36], utf8('"')), '"𠀀"'],
  ])('%s, with a notice', (_, bytes, text) => {
    expect(decode(bytes, FILE).text).toBe(text);
    expect(decode(bytes, FILE).encoding).toBe('gb18030');
    expect(brief(bytes)).toEqual(['notice encoding-assumed gb18030 1:1']);
  });
});

describe('refused', () => {
  it.each([
    ['a byte lost in UTF-8', join(utf8('{\n"面积'), [0xe5, 0xb0], utf8('": 1, "中文')), 'utf-8 2:4 @9'],
    ['UTF-8 cut inside a character', utf8(TEXT).subarray(0, 7), 'utf-8 1:4 @5'],
    ['a mark, then no UTF-8', join([0xef, 0xbb, 0xbf], GBK), 'utf-8 1:3 @5'],
    ['bytes of no encoding', join(utf8('{"'), [0xff, 0xff]), 'utf-8 1:3 @2'],
    ['an overlong form', join(utf8('{"面积'), [0xc0, 0x80], utf8('"}')), 'utf-8 1:5 @8'],
    [
      'a surrogate in UTF-16',
      join([0xff, 0xfe], utf16le('{"中'), [0x00, 0xd8], utf16le('"}')),
      'utf-16le 1:4 @8',
    ],
    ['half a unit of UTF-16', join([0xfe, 0xff], utf16be('{}'), [0x00]), 'utf-16be 1:3 @6'],
  ])('%s', (_, bytes, expected) => {
    expect(brief(bytes)).toEqual([`error encoding-invalid ${expected}`]);
    expect(decode(bytes, FILE).text).toBeUndefined();
  });

  it.each([
    ['UTF-32LE with its mark', join([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'utf-32le'],
    ['UTF-32BE with its mark', join([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), 'utf-32be'],
    ['UTF-32LE by its NULs', join([0x7b, 0, 0, 0, 0x7d, 0, 0, 0]), 'utf-32le'],
    ['UTF-32BE by its NULs', join([0, 0, 0, 0x7b, 0, 0, 0, 0x7d]), 'utf-32be'],
  ])('%s', (_, bytes, encoding) => {
    expect(brief(bytes)).toEqual([`error encoding-unsupported ${encoding} 1:1`]);
    expect(decode(bytes, FILE).text).toBeUndefined();
  });

  it.each([
    ['in UTF-8', utf8('{\r\n"😀": "\0"}'), ['error nul-character 2:7']],
    ['in UTF-16', join([0xff, 0xfe], utf16le('{"\0"}')), ['error nul-character 1:3']],
    ['in GBK', join(GBK, [0]), ['notice encoding-assumed gb18030 1:1', 'error nul-character 1:13']],
    ['alone', join([0]), ['error nul-character 1:1']],
  ])('a NUL %s', (_, bytes, expected) => {
    expect(brief(bytes)).toEqual(expected);
    expect(decode(bytes, FILE).text).toBeUndefined();
  });
});
