/** Every format a report can be written in; adding one is a file and an entry here. */
import type { Format } from './format.ts';
import { jsonFormat } from './formats/json.ts';
import { ndjsonFormat } from './formats/ndjson.ts';
import { tableFormat } from './formats/table.ts';

export const FORMATS = {
  table: tableFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
