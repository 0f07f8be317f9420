/** Every format the questions can be written in. */
import { screenCsv } from './csv.ts';
import { screenJson } from './json.ts';
import { screenTable } from './table.ts';
import type { ScreenFormat } from './words.ts';

export const SCREEN_FORMATS = {
  table: screenTable,
  json: screenJson,
  csv: screenCsv,
} as const satisfies Readonly<Record<string, ScreenFormat>>;

export type ScreenFormatName = keyof typeof SCREEN_FORMATS;
