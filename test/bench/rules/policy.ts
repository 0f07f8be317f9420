/** A rule as the list of claims that lead to each verdict: what the printers of all engines start from. */
import type { Rule } from '../../../src/model/rule.ts';
import { type Part, SUBJECTS, type Subject, type Vocabulary } from '../../../src/model/vocabulary.ts';
import { all, any, type Claim } from './claim.ts';
import { obstacleOf } from './expressible.ts';
import type { Setting } from './setting.ts';
import { surely } from './translate.ts';

/** In this order; the first whose claim holds is the verdict, and where none holds it is `missing`. */
const DECIDED = ['not_applicable', 'review', 'pass', 'fail'] as const;
/** A verdict is counted, kept and compared as its index here. */
export const CODES = [...DECIDED, 'missing'] as const;
export const NOT_APPLICABLE = CODES.indexOf('not_applicable');
export const MISSING = CODES.indexOf('missing');

export interface Policy {
  readonly id: string;
  /** One for each of `DECIDED`. */
  readonly claims: readonly Claim[];
}

/** The rules of one subject that are judged on the descriptor itself, or on each part of one list. */
export interface Group {
  readonly subject: Subject;
  readonly part?: Part;
  readonly policies: readonly Policy[];
}

function policyOf(rule: Rule, outer: Setting): Policy {
  const setting = rule.each ? { ...outer, part: rule.each } : outer;
  const claim = (truth: boolean, condition: Rule['when']): Claim => surely(truth, condition, setting);
  // A list never mentioned leaves open whether there is such a part at all.
  const listed: readonly Claim[] = rule.each
    ? [{ kind: 'present', path: { of: 'd', key: rule.each.key } }]
    : [];
  const applies = all([...listed, claim(true, rule.when)]);
  const reviewed = any(rule.reviews.map(({ condition }) => claim(true, condition)));
  const clear = all(rule.reviews.map(({ condition }) => claim(false, condition)));
  const doubtful = any([reviewed, ...(rule.force === 'principle' ? [claim(false, rule.require)] : [])]);
  return {
    id: rule.id,
    claims: [
      claim(false, rule.when),
      all([applies, doubtful]),
      all([claim(true, rule.require), clear]),
      all([applies, claim(false, rule.require), clear]),
    ],
  };
}

/** Groups in the vocabulary's order; a group without rules is left out. */
export function groupsOf(rules: readonly Rule[], vocabulary: Vocabulary, setting: Setting): readonly Group[] {
  const usable = rules.filter((rule) => obstacleOf(rule) === undefined);
  return SUBJECTS.flatMap((subject) => {
    const own = usable.filter((rule) => rule.subject === subject);
    const places = [undefined, ...vocabulary.subjects[subject].parts.values()];
    return places.flatMap((part): Group[] => {
      const policies = own
        .filter((rule) => rule.each?.key === part?.key)
        .map((rule) => policyOf(rule, setting));
      return policies.length === 0 ? [] : [{ subject, ...(part ? { part } : {}), policies }];
    });
  });
}

export const sizeOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { policies }) => sum + policies.length, 0);

/** `count` of the rules, taken at equal distances. */
export function spread(groups: readonly Group[], count: number): readonly Group[] {
  const step = sizeOf(groups) / count;
  let seen = 0;
  return groups.flatMap((group) => {
    const policies = group.policies.filter(() => {
      seen += 1;
      return Math.floor(seen / step) > Math.floor((seen - 1) / step);
    });
    return policies.length === 0 ? [] : [{ ...group, policies }];
  });
}
