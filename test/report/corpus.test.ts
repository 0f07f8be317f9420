/** Every format over one corpus of reports: sound in its own parser, and no input lost in it. A new format needs a reader here. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { Parser as TapParser } from 'tap-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse as parseYaml } from 'yaml';
import type { Result } from '../../src/model/report.ts';
import type { Content } from '../../src/report/format.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/report/registry.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { visible } from '../../src/words/safe.ts';
import { BATCHES, HOSTILE } from './batches.ts';
import { asResult, type Batch, rendered, reportOn, styled } from './sample.ts';
import { faultIn } from './xml.ts';

const project = (name: string, i: number): Result =>
  asResult(
    reportOn(
      {
        name,
        place: '赣州蓉江新区',
        construction: 'new',
        new_capacity: 100,
        retired_capacity: i % 3 === 0 ? 0 : 100,
        buildings: i % 5 === 0 ? [] : [{ name: `${i}号楼`, floor_area: 20000 + (i % 2), green_star: 'one' }],
        boilers: i % 7 === 0 ? [{ name: '甲', fuel: 'coal', capacity: 35 }] : [],
      },
      [],
      `申报/${i}.json`,
    ),
  );

const CORPUS: Readonly<Record<string, Batch>> = {
  ...BATCHES,
  '500 projects': Array.from({ length: 500 }, (_, i) => project(`第${i}号项目`, i)),
  'very long names': [project(`长${'名'.repeat(40_000)}`, 3), project(`${HOSTILE.repeat(400)}`, 4)],
};

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const isReport = ajv.compile(reportSchema);
const isResult = ajv.compile(
  (reportSchema as unknown as { properties: { results: { items: object } } }).properties.results.items,
);
const schema = (name: string): string => readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8');
const isSarif = new draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(schema('sarif-2.1.0.json')),
);

/** Every string in a JSON value. */
const stringsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flat().map(stringsIn).join('\n')
      : '';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const textOfXml = (xml: string): string =>
  xml
    .replace(/<!--[\s\S]*?-->|<(script|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
      name
        ? (ENTITIES[name] ?? '')
        : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    );

async function validates(xml: string, xsd: string): Promise<void> {
  const { errors } = await validateXML({ xml: { fileName: 'a.xml', contents: xml }, schema: xsd });
  expect(errors).toEqual([]);
}

type Reader = (content: Content, batch: Batch) => string | Promise<string>;

/** Checks that the content is what it says it is, and gives the text that a reader sees in it. */
const READERS: Readonly<Record<FormatName, Reader>> = {
  table: String,
  json: (content) => {
    const data: unknown = JSON.parse(String(content));
    expect(isReport(data) ? [] : isReport.errors).toEqual([]);
    return stringsIn(data);
  },
  ndjson: (content, batch) => {
    const lines = String(content).split('\n').slice(0, -1);
    expect(lines).toHaveLength(batch.length);
    return lines
      .map((line) => {
        const data: unknown = JSON.parse(line);
        expect(isResult(data) ? [] : isResult.errors).toEqual([]);
        return stringsIn(data);
      })
      .join('\n');
  },
  verdicts: (content, batch) => {
    const lines = String(content).split('\n').slice(0, -1);
    expect(lines).toHaveLength(batch.length);
    for (const line of lines) {
      const data = JSON.parse(line);
      if ('error' in data) expect(data.error.length).toBeGreaterThan(0);
      else expect(data.fail.length > 0).toBe(data.conclusion === 'non_compliant');
    }
    return lines.map((line) => stringsIn(JSON.parse(line))).join('\n');
  },
  sarif: (content) => {
    const data: unknown = JSON.parse(String(content));
    expect(isSarif(data) ? [] : isSarif.errors).toEqual([]);
    return `${stringsIn(data)}\n${decodeURIComponent(stringsIn(data).replace(/%(?![\da-f]{2})/gi, '%25'))}`;
  },
  junit: async (content) => {
    await validates(String(content), schema('junit.xsd'));
    return textOfXml(String(content).replace(/(?:name|classname|message)="([^"]*)"/g, '>$1<'));
  },
  github: (content) => {
    const lines = String(content).split('\n').slice(0, -1);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*$|^(?!\s*::)(?!.*##\[)/);
    return lines
      .map((line) => line.replace(/%(25|0D|0A|3A|2C)/g, (whole) => decodeURIComponent(whole)))
      .join('\n');
  },
  tap: (content) => {
    const results = TapParser.parse(String(content));
    expect(results.filter(([event]) => event === 'extra')).toEqual([]);
    return String(content).replace(/\\([\\#])/g, '$1');
  },
  csv: (content) => {
    const rows: string[][] = parseCsv(String(content), { bom: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    return rows.flat().join('\n');
  },
  markdown: (content) => {
    expect(String(content).length).toBeLessThanOrEqual(65_536);
    // What a stranger wrote stands as code, which neither renders nor mentions anybody.
    const prose = String(content).replace(/(`+)[^\n]*?[^`\n]\1(?!`)/g, '');
    expect(prose).not.toMatch(/<script|@admin|^\s*::/m);
    return String(content);
  },
  html: (content) => {
    expect(String(content).match(/<script\b/g)).toHaveLength(1);
    return textOfXml(String(content));
  },
  docx: (content) => {
    const parts = Object.entries(unzipSync(content as Uint8Array)).filter(([name]) =>
      /\.(xml|rels)$/.test(name),
    );
    for (const [part, bytes] of parts) expect([part, faultIn(strFromU8(bytes))]).toEqual([part, undefined]);
    return parts.map(([, bytes]) => textOfXml(strFromU8(bytes))).join('\n');
  },
  xlsx: async (content) => {
    const { sheets } = await readXlsx(content as Uint8Array);
    const xml = Object.entries(unzipSync(content as Uint8Array)).filter(([name]) =>
      name.includes('worksheets/sheet'),
    );
    for (const [, bytes] of xml) expect(strFromU8(bytes)).not.toContain('<f>');
    return sheets.flatMap(({ rows }) => rows.flat()).join('\n');
  },
  determinations: (content) => stringsIn(parseYaml(String(content))),
};

/** What a report calls an input, as far as it is never cut: some formats speak of its file, some of its name. */
function callsOf(result: Result): readonly string[] {
  const calls = result.kind === 'report' ? [result.report.name, result.report.file] : [result.file];
  return calls.flatMap((call) => (call ? [Array.from(call).slice(0, 24).join('')] : []));
}

/** Formats that speak only of some inputs, and say so. */
const SPEAKS_OF: Partial<Record<FormatName, (result: Result, text: string) => boolean>> = {
  determinations: (result) =>
    result.kind === 'report' &&
    result.report.findings.some(({ verdict, settled }) => verdict === 'review' && settled === undefined),
  github: (result) => result.kind === 'unread' || result.report.conclusion !== 'compliant',
  /** A comment lists what is open, as far as there is room for it. */
  markdown: (result, text) =>
    !text.includes('未列出') && (result.kind === 'unread' || result.report.conclusion !== 'compliant'),
  /** A form goes by the name of its project. */
  docx: (result) => result.kind === 'unread' || result.report.name !== undefined,
};

describe.each(FORMAT_NAMES)('%s', (name) => {
  test.each(Object.keys(CORPUS))('of %s is sound and loses no input', async (batchName) => {
    const batch = CORPUS[batchName] ?? [];
    const content = await rendered(name, batch, styled('zh', 100));
    // Short results may come as bytes, and are text all the same.
    if (name !== 'verdicts') expect(content instanceof Uint8Array).toBe('binary' in FORMATS[name]);
    const text = await READERS[name](content, batch);
    const flat = text.replace(/[\s\u2500-\u257f]+/g, '');
    const lost = batch
      .filter((result) => SPEAKS_OF[name]?.(result, text) ?? true)
      .filter((result) => {
        const seen = (call: string): boolean =>
          [call, visible(call)].some((each) => flat.includes(each.replace(/\s+/g, '')));
        return !callsOf(result).some(seen);
      });
    expect(lost.map(callsOf)).toEqual([]);
  });
});
