/** How a place in a file is named: as an editor does for text, as a spreadsheet does for a sheet. */
import type { Span } from '../model/span.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { visible } from './safe.ts';

/** Not yet harmless: file and sheet are a stranger's names. */
export function positionOf({ file, sheet, line, column }: Span): Bilingual {
  if (sheet === undefined) return both(`${file}:${line}:${column}`);
  const cell = cellName({ line, column });
  return { zh: `${file} 表“${sheet}” ${cell}`, en: `${file} sheet "${sheet}" ${cell}` };
}

/** The same inside a message that already names the file: `第 3 行` for text and CSV, `表“建筑” B3` in a workbook. */
export function placeOf({ sheet, line, column }: Span): Bilingual {
  if (sheet === undefined) return { zh: `第 ${line} 行`, en: `line ${line}` };
  const cell = cellName({ line, column });
  return { zh: `表“${sheet}” ${cell}`, en: `sheet "${sheet}" ${cell}` };
}

/** Inside its file, harmless, with the column: `第 12 行第 5 列`, `表“建筑” B3`. */
export function positionText(span: Span, lang: Language): string {
  const place = visible(placeOf(span)[lang]);
  if (span.sheet !== undefined) return place;
  return lang === 'zh' ? `${place}第 ${span.column} 列` : `${place}, column ${span.column}`;
}

/** `B3` for column 2 of row 3. */
function cellName({ line, column }: Pick<Span, 'line' | 'column'>): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${line}`;
}

const both = (text: string): Bilingual => ({ zh: text, en: text });
