/** How a place in an input is called. */
import type { Span } from '../model/span.ts';
import type { Language } from '../model/text.ts';

/** Inside its file: `第 12 行第 5 列`. */
export function positionText({ line, column }: Span, lang: Language): string {
  return lang === 'zh' ? `第 ${line} 行第 ${column} 列` : `line ${line}, column ${column}`;
}
