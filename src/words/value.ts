/** Stated values as the descriptor writes them, made readable: labels for keys, units for bare numbers. */
import type { Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { formatExact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { NO, YES } from './labels.ts';
import { visiblePiece } from './safe.ts';

/** A value as filed; harmless in a terminal. Absent: nothing was stated. */
export function valueText(fact: Fact | Part, stated: unknown, lang: Language): string {
  if ('facts' in fact && Array.isArray(stated)) return listText(fact, stated, lang);
  const type = 'type' in fact ? fact.type : undefined;
  if (typeof stated === 'boolean') return (stated ? YES : NO)[lang];
  if (typeof stated === 'number') return `${numberText(stated)}${unitOf(type)}`;
  if (typeof stated === 'string') {
    if (type?.kind !== 'choice' && type?.kind !== 'grade') return visiblePiece(stated);
    const index = type.names.get(fold(stated));
    const entry = index === undefined ? undefined : type.values[index];
    return entry ? entry.label[lang] : visiblePiece(stated);
  }
  return stated === undefined ? '' : visiblePiece(JSON.stringify(stated) ?? '');
}

/** A part list as in an example: each part's facts by label. */
function listText(part: Part, list: readonly unknown[], lang: Language): string {
  if (list.length === 0) return lang === 'zh' ? '（无）' : '(none)';
  const [between, joint] = lang === 'zh' ? ['、', '；'] : [', ', '; '];
  const records = list.map((item) =>
    Object.entries(typeof item === 'object' && item !== null ? item : {})
      .map(([key, value]) => {
        const fact = part.facts.get(key) ?? part.names.get(fold(key));
        const name = fact ? fact.label[lang] : visiblePiece(key);
        return `${name} ${fact ? valueText(fact, value, lang) : visiblePiece(String(value))}`;
      })
      .join(between),
  );
  return records.map((record) => `[${record}]`).join(joint);
}

const unitOf = (type: Fact['type'] | undefined): string =>
  type?.kind === 'quantity' && type.unit.symbol !== '1' ? type.unit.symbol : '';

const numberText = (value: number): string => (Number.isFinite(value) ? formatExact(value) : String(value));
