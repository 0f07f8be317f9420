/** Chinese numerals of clause numbers, so that 二十一 can be seen to follow 二十. */
const DIGITS = '零一二三四五六七八九';
export const NUMERAL = '[〇零一二三四五六七八九十百]{1,7}';

/** Value of a numeral up to 九百九十九, or undefined when it is not written as a number. */
export function readNumeral(text: string): number | undefined {
  const match = /^(?:(.)百)?(?:[零〇]?(.)?(十))?[零〇]?(.)?$/u.exec(text);
  if (!match) return undefined;
  const [, hundreds, tens, ten, units] = match;
  const parts = [digit(hundreds, 0) * 100, ten ? digit(tens, 1) * 10 : 0, digit(units, 0)];
  const value = parts.reduce((sum, part) => sum + part, 0);
  return value > 0 ? value : undefined;
}

/** The usual numeral of a number from 1 to 999. */
export function writeNumeral(value: number): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const one = hundreds === 0 && tens === 1 ? '' : DIGITS[tens];
  const middle = tens > 0 ? `${one}十` : hundreds > 0 && units > 0 ? '零' : '';
  return `${high}${middle}${units > 0 ? DIGITS[units] : ''}`;
}

/** NaN for a character that is no digit, which makes the whole numeral unreadable. */
function digit(character: string | undefined, absent: number): number {
  if (character === undefined) return absent;
  const value = DIGITS.indexOf(character);
  return value > 0 ? value : Number.NaN;
}
