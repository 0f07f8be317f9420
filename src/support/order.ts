/** Compares by code points: the same order on every machine, unlike a locale's. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // Between the halves of a pair: the whole characters differ.
  if (at > 0 && isHighHalf(a.charCodeAt(at - 1))) at -= 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

const isHighHalf = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
