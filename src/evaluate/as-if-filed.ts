/** A descriptor as if it had been filed on another day. Every other date stays what was stated. */
import type { Descriptor, Statements } from '../model/descriptor.ts';
import type { SubjectVocabulary } from '../model/vocabulary.ts';

export function asIfFiled(
  descriptor: Descriptor,
  day: number,
  { parts: known }: SubjectVocabulary,
): Descriptor {
  const on = (record: Statements): Statements => ({
    ...record,
    values: { ...record.values, filing_date: day },
  });
  const parts = Object.entries(descriptor.parts).map(([key, list]) => {
    const takesOver = known.get(key)?.facts.get('filing_date')?.inherits === true;
    const silent = ({ stated }: Statements): boolean => stated.filing_date?.inherited ?? !stated.filing_date;
    return [key, takesOver ? list?.map((part) => (silent(part) ? on(part) : part)) : list];
  });
  return { ...descriptor, root: on(descriptor.root), parts: Object.fromEntries(parts) };
}
