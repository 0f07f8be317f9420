/** A descriptor in one sentence, each fact by its label. */
import type { Descriptor } from '../model/descriptor.ts';
import type { Language } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { valueText } from './value.ts';

interface Reader {
  readonly vocabulary: Vocabulary;
  readonly lang: Language;
}

/** `written`: the same as it would be filed, by key. */
export function filedText(
  { subject, root }: Descriptor,
  written: Readonly<Record<string, unknown>>,
  { vocabulary, lang }: Reader,
): string {
  const { facts, parts } = vocabulary.subjects[subject];
  return Object.entries(written)
    .flatMap(([key, stated]) => {
      const named = facts.get(key) ?? parts.get(key);
      if (!named) return [];
      const value = root.values[key];
      const place = typeof value === 'object' && 'level' in value ? value.label[lang] : undefined;
      return [`${named.label[lang]} ${place ?? valueText(named, stated, lang)}`];
    })
    .join(lang === 'zh' ? '；' : '; ');
}
