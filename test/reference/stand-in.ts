/** Dates whose absence is a statement: no filing date makes the as-of date another, no approval means that it is yet to come. */
import type { Descriptor } from '../../src/model/descriptor.ts';
import { parseDay } from '../../src/quantity/date.ts';
import { state, type World } from './descriptors.ts';

/** Pointers of these dates. */
export const STANDS_IN: ReadonlySet<string> = new Set(['/filing_date', '/approval_date']);

/** Says outright that the approval falls on the as-of date; `today` is the day of a check without a filing date. */
export function approveNow(descriptor: Descriptor, { subject }: World, today: string): Descriptor {
  const { approval_date, filing_date } = descriptor.root.values;
  if (approval_date !== undefined || !subject.facts.has('approval_date')) return descriptor;
  return state(descriptor, descriptor.root.pointer, { approval_date: filing_date ?? parseDay(today) ?? 0 });
}
