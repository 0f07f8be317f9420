/** Dates as whole days since 1970-01-01, so that they compare as numbers and no time zone can move them. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOOSE = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/;

/** Reads `2025-03-01`, `2025/3/1`, `2025.3.1` or `2025年3月1日`; undefined when it is no day of the calendar. */
export function parseDay(text: string): number | undefined {
  const match = LOOSE.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real && year >= 1900 ? time / 86_400_000 : undefined;
}

export const isIsoDate = (text: string): boolean => ISO.test(text) && parseDay(text) !== undefined;

/** `2025-03-01`. */
export const formatDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
