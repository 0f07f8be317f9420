import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import type { Random } from '../../reference/random.ts';
import { type Grid, someGrids } from '../grid.ts';
import { mutate } from '../mutate.ts';
import { asText, type Target } from '../target.ts';
import { examineFile } from './filings.ts';

/** A workbook: its cells, the XML of its parts, or the bytes of the zip file changed. */
export const workbook: Target = {
  name: 'workbook',
  extension: 'xlsx',
  make: async (random) => {
    const bytes = await bookOf(someGrids(random), random);
    const way = random.below(10);
    if (way < 4) return bytes;
    if (way < 8) return withPart(bytes, random);
    return way < 9 ? mutate(bytes, random) : withLies(bytes, random);
  },
  examine: async (input) => {
    const { results: _, ...outcome } = await examineFile(input, 'x.xlsx', 'table');
    return outcome;
  },
};

function bookOf(grids: readonly Grid[], random: Random): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = grids.flatMap(({ name, lines }) => {
    const legal =
      name
        .replace(/[\\/?*[\]:\0]/g, '')
        .slice(0, 31)
        .trim() || 'x';
    if (names.has(legal.toLowerCase())) return [];
    names.add(legal.toLowerCase());
    const cells = new Map<string, Partial<Cell>>();
    for (const [row, line] of lines.entries())
      for (const column of line.keys())
        if (random.chance(0.05)) cells.set(`${row},${column}`, special(random));
    const rows = lines.map((line, row) =>
      line.map((cell, column): CellValue => (cells.has(`${row},${column}`) ? null : cell)),
    );
    return [{ name: legal, rows, cells }];
  });
  return writeXlsx({ sheets });
}

const special = (random: Random): Partial<Cell> =>
  random.pick<Partial<Cell>>([
    { value: 0.155, style: { numFmt: '0.0%' } },
    { value: 45_107, style: { numFmt: 'yyyy-mm-dd' } },
    { value: new Date('2023-06-30T00:00:00Z') },
    { value: null, formula: 'A1+1' },
    { value: 12, formula: 'SUM(A1:A2)' },
    { value: '#DIV/0!', type: 'error' },
    { value: Number.MAX_VALUE },
    { value: -0 },
    { value: 'a\u0000b' },
  ]);

const PIECES = [
  '<c r="A1" t="s"><v>99999</v></c>',
  '<c r="XFE1048577"><v>1</v></c>',
  '<c r="A1" t="e"><v>#REF!</v></c>',
  '<c r="A0" t="n"><v>1e999</v></c>',
  '<c t="d"><v>2023-13-45</v></c>',
  '<c r="B2" s="9999"><v>NaN</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="B9:A1"/>',
  '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>',
  '<row r="-1">',
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>',
  '&d;',
  '<![CDATA[',
  '&#x0;',
  '&#1114112;',
  '<?xml version="1.0"?>',
  '<sheet name="项目" sheetId="1" r:id="rId1"/>',
  'Target="../../../../etc/passwd"',
  'Target="https://example.org/a.xml" TargetMode="External"',
  'date1904="1"',
  '<numFmt numFmtId="164" formatCode="0%"/>',
  '</sheetData>',
  '<f t="shared" si="0" ref="A1:A1048576">A1</f>',
];

/** One of the parts with its XML changed, zipped again. */
function withPart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts).sort());
  const part = parts[name] ?? new Uint8Array();
  const text = asText(part);
  const tags = [...text.matchAll(/<[^>]*>/g)];
  const choice = random.below(6);
  if (choice === 0) delete parts[name];
  else if (choice < 3 || tags.length === 0) parts[name] = Uint8Array.from(mutate(part, random));
  else {
    const tag = random.pick(tags);
    const at = tag.index + (choice === 3 ? 0 : tag[0].length);
    const end = choice === 4 ? at : Math.max(at, tag.index + tag[0].length);
    parts[name] = strToU8(`${text.slice(0, at)}${random.pick(PIECES)}${text.slice(end)}`);
  }
  return zipSync(parts, { mtime: new Date('2020-01-01T00:00:00Z') });
}

/** A number somewhere in the directory of the zip file that is not true. */
function withLies(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Buffer.from(bytes);
  const heads: number[] = [];
  for (let at = 0; at + 46 < changed.length; at += 1) if (changed.readUInt16LE(at) === 0x4b50) heads.push(at);
  for (let left = 1 + random.below(2); left > 0 && heads.length > 0; left -= 1) {
    const at = random.pick(heads) + random.pick([6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 42]);
    if (at + 4 > changed.length) continue;
    const value = random.pick([0, 1, 2, 0xff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff]);
    if (random.chance(0.5)) changed.writeUInt32LE(value, at);
    else changed.writeUInt16LE(value & 0xffff, at);
  }
  return changed;
}
