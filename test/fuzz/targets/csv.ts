import type { Random } from '../../reference/random.ts';
import { type CellText, someGrids } from '../grid.ts';
import { mutate } from '../mutate.ts';
import { type Target, utf8 } from '../target.ts';
import { examineFile } from './filings.ts';

/** A table as text, from any spreadsheet: UTF-8 with and without mark, UTF-16, or GBK. */
export const csv: Target = {
  name: 'csv',
  extension: 'csv',
  make: (random) => {
    const [grid] = someGrids(random);
    const delimiter = random.pick([',', ',', ';', '\t']);
    const end = random.pick(['\r\n', '\n', '\r']);
    const lines = (grid?.lines ?? []).map((line) =>
      line.map((cell) => field(cell, delimiter, random)).join(delimiter),
    );
    const bytes = encoded(`${lines.join(end)}${end}`, random);
    return random.chance(0.4) ? mutate(bytes, random) : bytes;
  },
  examine: async (input) => {
    const { results: _, ...outcome } = await examineFile(input, 'x.csv', 'fields');
    return outcome;
  },
};

function field(cell: CellText, delimiter: string, random: Random): string {
  const text = cell === null ? '' : String(cell);
  const needs = text.includes(delimiter) || /["\r\n]/.test(text);
  return needs || random.chance(0.1) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, random: Random): Uint8Array {
  switch (random.below(6)) {
    case 0:
      return utf8(`\ufeff${text}`);
    case 1:
      return Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
    case 2:
      return gbk(text);
    default:
      return utf8(text);
  }
}

/** Every character that GBK writes with two bytes. */
const TWO_BYTES: ReadonlyMap<string, readonly [number, number]> = (() => {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd') found.set(character, [first, second]);
    }
  }
  return found;
})();

/** What GBK does not know becomes a question mark, as editors do. */
const gbk = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : [...(TWO_BYTES.get(character) ?? [0x3f])];
    }),
  );
