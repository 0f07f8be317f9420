/** What the forms of one result show, chosen out of its view: plain data, and no more of it than is printed. */
import type { Result } from '../../model/report.ts';
import type { Outcome } from '../../words/outcome.ts';
import type { Style } from '../style.ts';
import type { FindingView, GroupView, ReportView, RuleView, UnreadView, WantedView } from '../view/model.ts';
import { viewOf } from '../view/report.ts';

export interface Forms {
  readonly kind: 'forms';
  readonly view: Omit<ReportView, 'groups' | 'required' | 'wanted'>;
  /** In full, most pressing first. */
  readonly items: Readonly<Record<'unmet' | 'missing' | 'review' | 'settled', readonly RuleView[]>>;
  /** In short. */
  readonly met: readonly RuleView[];
  readonly advice: readonly Advice[];
  /** How many rules came out otherwise. */
  readonly rest: readonly { readonly label: string; readonly rules: number }[];
  readonly materials: readonly Material[];
}

/** Advice that several papers give for the same parts stands once. */
export interface Advice {
  readonly title: string;
  readonly outcome: string;
  readonly remedy: string;
  readonly clauses: readonly string[];
  readonly notes: readonly string[];
}

/** One document to hand in, with everything it must show; without name for lists of parts. */
export interface Material {
  readonly name: string;
  readonly facts: readonly WantedView[];
}

export function formsOf(result: Result, style: Style): Forms | UnreadView {
  const seen = viewOf(result, style);
  if (seen.kind === 'unread') return seen;
  const { groups, required, wanted: _all, ...view } = seen;
  const of = (...outcomes: readonly Outcome[]): readonly GroupView[] =>
    groups.filter(({ outcome }) => outcomes.includes(outcome));
  const binding = (...outcomes: readonly Outcome[]): readonly RuleView[] => rulesIn(of(...outcomes), true);
  const quiet = of('met', 'not_applicable', 'open_advice');
  const brief = style.detail === 'failing';
  return {
    kind: 'forms',
    view,
    items: {
      unmet: binding('not_met', 'target_missed'),
      missing: binding('information_missing'),
      review: binding('for_review'),
      settled: [
        ...of('waived').flatMap(({ rules }) => rules),
        ...quiet.flatMap(({ rules }) => narrow(rules, isTouched)),
      ],
    },
    met: brief ? [] : narrow(binding('met'), (each) => !isTouched(each)),
    advice: brief ? [] : adviceOf(rulesIn(of(...ADVICE), false), style),
    rest: quiet
      .filter(({ outcome, binding: binds }) => outcome !== 'met' || !binds)
      .map(({ label, outcome, binding: binds, rules }) => ({
        label:
          binds || outcome === 'open_advice'
            ? label
            : `${label}${style.say({ zh: '（建议、目标）', en: ' (advice, targets)' })}`,
        rules: rules.length,
      })),
    materials: materialsOf(required),
  };
}

const ADVICE: readonly Outcome[] = [
  'target_missed',
  'stretch_missed',
  'counts_against_target',
  'not_adopted',
];

const rulesIn = (groups: readonly GroupView[], binding: boolean): readonly RuleView[] =>
  groups.filter((group) => group.binding === binding).flatMap(({ rules }) => rules);

/** A person's decision, or a change since an earlier round, is never only counted. */
const isTouched = ({ settled, change }: FindingView): boolean =>
  settled !== undefined || change !== undefined;

const narrow = (rules: readonly RuleView[], keep: (finding: FindingView) => boolean): readonly RuleView[] =>
  rules.flatMap((rule) => {
    const findings = rule.findings.filter(keep);
    return findings.length === 0 ? [] : [{ ...rule, findings }];
  });

/** Parts to name before they are only counted. */
const PARTS = 3;

/** The parts it is about, by name where they are few. */
export function partsText({ findings }: RuleView, { lang }: Style): readonly string[] {
  const parts = findings.flatMap(({ part }) => (part ? [part.text] : []));
  if (parts.length <= PARTS) return parts.length === 0 ? [] : [parts.join(lang === 'zh' ? '、' : ', ')];
  return [lang === 'zh' ? `${parts.length} 项` : `${parts.length} parts`];
}

function adviceOf(rules: readonly RuleView[], style: Style): readonly Advice[] {
  const alike = new Map<string, Advice>();
  for (const rule of rules) {
    const parts = rule.findings.map(({ part }) => part?.pointer ?? '').join(' ');
    const key = [rule.remedy, rule.outcome, parts].join('\n');
    const before = alike.get(key);
    alike.set(key, {
      title: before?.title ?? [rule.title, ...partsText(rule, style)].join(style.say({ zh: '：', en: ': ' })),
      outcome: rule.outcomeText,
      remedy: rule.remedy,
      clauses: [...(before?.clauses ?? []), rule.citation.short],
      notes: [...new Set([...(before?.notes ?? []), ...rule.findings.flatMap(decisionsOn)])],
    });
  }
  return [...alike.values()];
}

/** What a person decided, and what became of it since an earlier round. */
export const decisionsOn = ({ settled, change }: FindingView): readonly string[] => [
  ...(change ? [change.text] : []),
  ...(settled ? [settled.text] : []),
];

/** Facts that one document proves together, in the order in which they were first asked; lists of parts last. */
function materialsOf(wanted: readonly WantedView[]): readonly Material[] {
  const facts = new Map<string, WantedView[]>();
  for (const each of wanted) facts.set(each.proof, [...(facts.get(each.proof) ?? []), each]);
  const materials = [...facts].map(([name, own]) => ({ name, facts: own }));
  return [...materials.filter(({ name }) => name !== ''), ...materials.filter(({ name }) => name === '')];
}
