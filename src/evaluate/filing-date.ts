/** A filing date decides which papers are in force; one that cannot be meant is taken as it stands, but not without a word. */

import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Located } from '../model/report.ts';
import { formatDay, parseDay } from '../quantity/date.ts';
import type { CheckOptions } from './check.ts';

/** Days between which a filing date says what it means. */
interface Usual {
  readonly first: number;
  readonly last: number;
}

/** From the earliest paper that has a date to the day of the run. */
export function usualFilingDates(
  documents: ReadonlyMap<string, PolicyDocument>,
  { asOf, today }: CheckOptions,
): Usual {
  const dates = [...documents.values()].flatMap(({ date }) => (date && parseDay(date)) || []);
  return { first: Math.min(...dates), last: parseDay(asOf ?? today) ?? Number.POSITIVE_INFINITY };
}

/** A notice for any other one. Made once for a run. */
export function filingDateJudge(
  documents: ReadonlyMap<string, PolicyDocument>,
  dates: CheckOptions,
): (filed: unknown, locate: () => Located | undefined) => readonly Diagnostic[] {
  const { first, last } = usualFilingDates(documents, dates);
  return (filed, locate) => {
    if (typeof filed !== 'number' || (filed <= last && filed >= first)) return [];
    const [side, limit] = filed > last ? (['later', last] as const) : (['earlier', first] as const);
    const data = { date: formatDay(filed), side, limit: formatDay(limit) };
    const span = locate()?.span;
    return [diagnostic('filing-date-odd', data, { severity: 'notice', ...(span ? { span } : {}) })];
  };
}
