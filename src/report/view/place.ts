/** A place in an input as a view shows it: position, and the line that stands there. */
import type { Located } from '../../model/report.ts';
import type { Language } from '../../model/text.ts';
import { positionText } from '../../words/position.ts';
import { visible } from '../../words/safe.ts';
import type { PlaceView } from './model.ts';

export function placeView(found: Located | undefined, lang: Language): PlaceView | undefined {
  if (!found) return undefined;
  const { span, excerpt, offset } = found;
  const { file, line, column } = span;
  return {
    file: visible(file),
    line,
    column,
    text: positionText(span, lang),
    excerpt: shown(excerpt),
    ...(offset === undefined ? {} : { before: shown(excerpt.slice(0, offset)) }),
  };
}

/** A tab stands only between the values of JSON; a blank does as well there. */
const shown = (text: string): string => visible(text.replaceAll('\t', ' '));
