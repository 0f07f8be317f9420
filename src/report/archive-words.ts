/** How a report over an archive names what it speaks of. */
import type { Who } from '../model/archive.ts';
import type { Bilingual } from '../model/text.ts';
import { UNNAMED } from '../words/labels.ts';
import { visiblePiece } from '../words/safe.ts';
import type { Style } from './style.ts';

/** Part lists and subjects, by what people call them. */
export interface Kinds {
  readonly kinds: ReadonlyMap<string, Bilingual>;
}

const NOWHERE: Bilingual = { zh: '（未填地点）', en: '(no place stated)' };

export const nameText = ({ name }: Who, { say }: Style): string =>
  name === undefined || name === '' ? say(UNNAMED) : visiblePiece(name);

export const placeText = (place: Who['place'] | null, { say, lang }: Style): string =>
  place ? place.label[lang] : say(NOWHERE);

export const kindText = (kind: string, { kinds }: Kinds, { lang }: Style): string =>
  kinds.get(kind)?.[lang] ?? kind;

export function partText(
  { list, index }: { readonly list: string; readonly index: number },
  kinds: Kinds,
  style: Style,
): string {
  const label = kindText(list, kinds, style);
  return style.lang === 'zh' ? `${label}第 ${index + 1} 项` : `${label} no. ${index + 1}`;
}
