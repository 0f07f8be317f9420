/** The two halves of a stamp: what the rule means, and what it read. */

const STAMP = /^([0-9a-f]{16})-([0-9a-f]{16})$/;

export const isStamp = (text: string): boolean => STAMP.test(text);

/** Which half of a stamp is not as it was; undefined when both are. */
export function stampChange(before: string, now: string): 'rule' | 'facts' | 'both' | undefined {
  const [ruleBefore, factsBefore] = before.split('-');
  const [rule, facts] = now.split('-');
  if (rule !== ruleBefore) return facts === factsBefore ? 'rule' : 'both';
  return facts === factsBefore ? undefined : 'facts';
}
