/** Every format a report can be written in; adding one is a file and an entry here. */
import type { Format } from './format.ts';
import { csvFormat } from './formats/csv.ts';
import { determinationsFormat } from './formats/decisions.ts';
import { docxFormat } from './formats/docx.ts';
import { githubFormat } from './formats/github.ts';
import { htmlFormat } from './formats/html.ts';
import { jsonFormat } from './formats/json.ts';
import { junitFormat } from './formats/junit.ts';
import { markdownFormat } from './formats/markdown.ts';
import { ndjsonFormat } from './formats/ndjson.ts';
import { sarifFormat } from './formats/sarif.ts';
import { tableFormat } from './formats/table.ts';
import { tapFormat } from './formats/tap.ts';
import { verdictsFormat } from './formats/verdicts.ts';
import { xlsxFormat } from './formats/xlsx.ts';

export const FORMATS = {
  table: tableFormat,
  html: htmlFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
  verdicts: verdictsFormat,
  sarif: sarifFormat,
  junit: junitFormat,
  github: githubFormat,
  tap: tapFormat,
  csv: csvFormat,
  markdown: markdownFormat,
  docx: docxFormat,
  determinations: determinationsFormat,
  xlsx: xlsxFormat,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
