/** A call that cannot be carried out as written; printed without a stack, exit code 2. */
import type { Bilingual } from '../model/text.ts';
import { suggest } from '../support/text.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/** A name that is none of the known ones, with the nearest of them. */
export function unknownName(kind: Bilingual, name: string, known: readonly string[]): UsageError {
  const guess = suggest(name, known);
  const zh = guess ? `，是否为 ${guess}？` : '';
  const en = guess ? `; did you mean ${guess}?` : '';
  return new UsageError({ zh: `没有这个${kind.zh}：${name}${zh}`, en: `no such ${kind.en}: ${name}${en}` });
}
