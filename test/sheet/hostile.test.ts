/** Files made to harm: what they say stays text, what they claim is bounded, and nobody sees a stack. */
import { deflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/sheet/read-table.ts';
import { unpackedSize } from '../../src/sheet/unpacked-size.ts';
import { diagnosticLine } from '../../src/words/diagnostics.ts';
import { csv, readAll, VOCABULARY, workbook } from './tables.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['a command', "=cmd|' /C calc'!A0"],
  ['a formula', '=HYPERLINK("http://x.invalid","x")'],
  ['markup', '<script>alert(1)</script>'],
  ['an entity', '&amp;&#x41;&lol;'],
  ['a terminal escape', '\u001b[2J\u001b]0;x\u0007'],
  ['bidi marks', '\u202egnp.exe\u202c'],
  ['line breaks', '一\r\n二\n三'],
  ['as much as a cell takes', '长'.repeat(32_767)],
  ['emoji and a character outside the plane', '👩‍👩‍👧𠮷'],
];

describe('a text in a cell stays what it is', () => {
  test.each(TEXTS)('%s, in a workbook', async (_what, text) => {
    const { values, faults } = await readAll(
      await workbook({
        项目: [
          ['项目名称', '备注'],
          ['甲', text],
        ],
      }),
    );
    expect(faults).toEqual([]);
    expect(values).toEqual([{ subject: 'project', name: '甲', remarks: text }]);
  });

  test.each(TEXTS)('%s, in a CSV', async (_what, text) => {
    const field = `"${text.replaceAll('"', '""')}"`;
    const { values, faults } = await readAll(csv(`项目名称,备注\r\n甲,${field}\r\n`), 'a.csv');
    expect(faults).toEqual([]);
    expect(values).toEqual([{ subject: 'project', name: '甲', remarks: text }]);
  });

  test.each(TEXTS)('%s, as a heading or a name, cannot act in a message', async (_what, text) => {
    const books = [
      await workbook({
        项目: [
          ['项目名称', '建设地点', text],
          ['甲', '赣州市', '一'],
        ],
      }),
      await workbook({
        项目: [['项目名称'], ['甲'], ['乙']],
        锅炉: [
          ['所属项目', '锅炉名称'],
          [text, '一'],
        ],
      }),
    ];
    for (const bytes of books) {
      const { entries, diagnostics } = await readTable(bytes, 'a.xlsx', VOCABULARY);
      expect(entries).toEqual([]);
      expect(diagnostics.length).toBe(1);
      for (const line of diagnostics.map((each) => diagnosticLine(each, 'zh'))) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(line.length).toBeLessThan(600);
      }
    }
  });
});

/** A zip of parts; `claim` is the unpacked size that its directory states. */
function zip(parts: Readonly<Record<string, string>>, claim?: number): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claim ?? Buffer.byteLength(text), 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), header, entry, Buffer.from(name)]),
    );
    pieces.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...pieces, listing, end]));
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = (sheet: string, doctype = ''): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook><sheets><sheet name="项目" sheetId="1" r:id="s"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${REL}/worksheet" Target="s.xml"/></Relationships>`,
  'xl/s.xml': `${doctype}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
});
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADINGS = `<row r="1">${cell('A1', '项目名称')}${cell('B1', '备注')}</row>`;

describe('a workbook made by hand', () => {
  test('is read like any other', async () => {
    const row = `<row r="2">${cell('A2', '甲')}</row>`;
    expect((await readAll(zip(parts(HEADINGS + row)))).values).toEqual([{ subject: 'project', name: '甲' }]);
  });

  test('with entities that multiply keeps them as text', async () => {
    const levels = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${levels.join('')}]>`;
    const row = `<row r="2">${cell('A2', '甲')}${cell('B2', '&l20;')}</row>`;
    const { values } = await readAll(zip(parts(HEADINGS + row, doctype)));
    expect(JSON.stringify(values).length).toBeLessThan(100);
  });

  test.each([
    [
      'that unpacks to more than a filing',
      zip({ ...parts(''), 'xl/big.xml': ' '.repeat(130 * 1024 * 1024) }),
      'table-too-large',
    ],
    [
      'whose directory claims less than there is',
      zip(parts(' '.repeat(10_000_000)), 1000),
      'table-unreadable',
    ],
    ['whose directory claims nothing', zip(parts(HEADINGS), 0), 'table-unreadable'],
    [
      'with cells in far corners',
      zip(parts(`${HEADINGS}<row r="19000"><c r="XFD19000"><v>1</v></c></row>`)),
      'table-unreadable',
    ],
    [
      'with rows beyond measure',
      zip(parts(`${HEADINGS}<row r="900000"><c r="A900000"><v>1</v></c></row>`)),
      'table-too-large',
    ],
    [
      'with a sheet that is not there',
      zip({ ...parts(''), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'table-unreadable',
    ],
    ['that is a zip of something else', zip({ 'a.txt': 'x' }), 'table-unreadable'],
    ['that is cut off', zip(parts(HEADINGS)).subarray(0, 300), 'table-unreadable'],
    [
      'that is an old or locked one',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'table-unreadable',
    ],
  ])('%s is refused', async (_what, bytes, code) => {
    const { values, faults } = await readAll(bytes);
    expect(values).toEqual([]);
    expect(faults).toEqual([`a.xlsx:1:1 ${code}`]);
  });

  test('any damage is said, never thrown', async () => {
    const good = await writeXlsx({ sheets: [{ name: '项目', rows: [['项目名称'], ['甲']] }] });
    for (let at = 4; at < good.length; at += 7) {
      const bad = good.slice();
      bad[at] = bad[at]! ^ 0x55;
      const { entries, diagnostics } = await readTable(bad, 'a.xlsx', VOCABULARY);
      expect(entries.length + diagnostics.length).toBeGreaterThan(0);
    }
  });
});

test('the size of a workbook is what its parts have', async () => {
  const bytes = await workbook({ 项目: [['项目名称'], ['甲']] });
  const size = unpackedSize(bytes) ?? 0;
  expect(size).toBeGreaterThan(bytes.length);
  expect(size).toBeLessThan(100_000);
  expect((await readXlsx(bytes)).sheets.length).toBe(1);
});
