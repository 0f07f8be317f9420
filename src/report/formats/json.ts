/** The report as JSON, the same whatever language and width the reader has; its schema is `report-schema.ts`. */
import type { Batch } from '../../model/report.ts';
import { batchData } from '../report-json.ts';
import type { Style } from '../style.ts';

export const renderJsonReport = (batch: Batch, { detail }: Pick<Style, 'detail'>): string =>
  `${harmless(JSON.stringify(batchData(batch, detail), null, 2))}\n`;

/**
 * JSON leaves DEL, C1 controls and bidi controls as they are; a terminal would act on them. They stand only inside
 * strings, where an escape says the same.
 */
export function harmless(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
