import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/report/measure.ts';

test('the short way to a width agrees with the long one for every character it takes', () => {
  const ranges = [
    [0x20, 0x7e],
    ...[...'§°±²³·×‘’“”–—…→≈≤≥✓㎡'].map((sign) => [sign.charCodeAt(0), sign.charCodeAt(0)] as const),
    [0x2500, 0x257f],
    [0x3000, 0x3029],
    [0x4e00, 0x9fff],
    [0xff01, 0xff60],
  ] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCodePoint(code);
      if (displayWidth(character) !== stringWidth(character)) throw new Error(`U+${code.toString(16)}`);
    }
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'绿建，（）aZ 09/─═“…㎡×') }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
});
