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

/** More names than these are not read in a sentence. */
const MOST_NAMES = 24;

/** A name that is none of the known ones, with the nearest of them, else with all where they are few. */
export function unknownName(kind: Bilingual, name: string, known: readonly string[]): UsageError {
  const guess = suggest(name, known);
  const few = !guess && known.length <= MOST_NAMES;
  const zh = guess ? `，是否为 ${guess}？` : few ? `，可取：${known.join('、')}` : '';
  const en = guess ? `; did you mean ${guess}?` : few ? `; one of ${known.join(', ')}` : '';
  return new UsageError({ zh: `没有这个${kind.zh}：${name}${zh}`, en: `no such ${kind.en}: ${name}${en}` });
}
