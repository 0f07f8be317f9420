/** Shows by example what a fact's value looks like, so that a message needs no words for JSON's types. */
import type { FactType } from '../model/vocabulary.ts';
import { exampleNumber, unitSuffix } from '../vocabulary/describe.ts';

/** A value together with what proves it. */
export const STATED_FORM = '{ "value": …, "evidence": "…" }';

/** More choices than these are not read in a sentence. */
const MOST_CHOICES = 6;

export function expectedOf(type: FactType): string {
  switch (type.kind) {
    case 'boolean':
      return 'true / false (是 / 否)';
    case 'choice':
    case 'grade': {
      const labels = type.values.slice(0, MOST_CHOICES).map(({ label }) => JSON.stringify(label.zh));
      return [...labels, ...(type.values.length > MOST_CHOICES ? ['…'] : [])].join(' / ');
    }
    case 'quantity': {
      const number = exampleNumber(type) ?? 1;
      const unit = unitSuffix(type);
      return unit === '' ? `${number}` : `${number} / "${number}${unit}"`;
    }
    case 'date':
      return '"2025-03-01"';
    case 'place':
      return '"江西省赣州市"';
    case 'text':
      return '"…"';
  }
}
