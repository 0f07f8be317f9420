/** Every format the comparison can be written in. */
import { impactCsv } from './csv.ts';
import { impactHtml } from './html.ts';
import { impactJson } from './json.ts';
import { impactTable } from './table.ts';
import type { ImpactFormat } from './words.ts';

export const IMPACT_FORMATS = {
  table: impactTable,
  json: impactJson,
  csv: impactCsv,
  html: impactHtml,
} as const satisfies Readonly<Record<string, ImpactFormat>>;

export type ImpactFormatName = keyof typeof IMPACT_FORMATS;
