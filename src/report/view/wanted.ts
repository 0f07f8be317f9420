/** The facts to supply, in words: each once, with its proof, who asks for it, and when only it is needed. */
import type { Finding, MissingFact } from '../../model/report.ts';
import { isBinding, type Rule } from '../../model/rule.ts';
import { TRUE, type Trace, UNKNOWN } from '../../model/trace.ts';
import type { Fact, Part } from '../../model/vocabulary.ts';
import { conditionText } from '../../words/condition.ts';
import { visible, visiblePiece } from '../../words/safe.ts';
import type { Wanted } from '../gather.ts';
import { factsReadBy } from '../rule-facts.ts';
import type { Style } from '../style.ts';
import { citationView } from './citation.ts';
import type { WantedView } from './model.ts';

/** An applicant is asked because of the clauses that bind, where any does. */
const askedBy = ({ rules, binding }: Wanted): readonly Rule[] => (binding ? rules.filter(isBinding) : rules);

export interface WantedContext {
  /** For the names of parts, and for what a fact depends on. */
  readonly findings: readonly Finding[];
  /** Number of the first entry. */
  readonly from?: number;
}

export function wantedViews(
  wanted: readonly Wanted[],
  { findings, from = 1 }: WantedContext,
  style: Style,
): readonly WantedView[] {
  const names = partNames(findings);
  return wanted.map((each, i) => {
    const onlyIf = neededOnlyIf(each, findings, style);
    return {
      number: from + i,
      key: each.fact.key,
      label: style.say(each.fact.label),
      unit: unitOf(each.fact),
      places: each.pointers.map((pointer) => placeText(pointer, names)),
      proof: 'proof' in each.fact ? style.say(each.fact.proof) : '',
      hint: 'proof' in each.fact ? '' : listHint(each.fact, askedBy(each), style),
      ...(onlyIf === undefined ? {} : { onlyIf }),
      clauses: clausesOf(askedBy(each), style),
      binding: each.binding,
    };
  });
}

/** Each clause once, however many of its rules ask. */
function clausesOf(rules: readonly Rule[], { lang }: Style) {
  const views = rules.map((rule) => citationView(rule, lang));
  return [...new Map(views.map((view) => [view.short, view])).values()];
}

const unitOf = (fact: Fact | Part): string =>
  'type' in fact && fact.type.kind === 'quantity' && fact.type.unit.symbol !== '1'
    ? fact.type.unit.symbol
    : '';

/** Of a list never mentioned: that an empty one settles it, and what each entry will have to state. */
function listHint(part: Part, rules: readonly Rule[], { lang }: Style): string {
  const read = new Set(rules.flatMap(factsReadBy));
  const facts = [...part.facts.values()].filter((fact) => read.has(fact)).map((fact) => fact.label[lang]);
  return lang === 'zh'
    ? `没有的填 []；有的逐项填写：${facts.join('、')}`
    : `[] if there are none; else state of each: ${facts.join(', ')}`;
}

const partNames = (findings: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map(
    findings.flatMap(({ part }) => (part?.name === undefined ? [] : [[part.pointer, part.name] as const])),
  );

function placeText(pointer: string, names: ReadonlyMap<string, string>): string {
  const owner = names.get(pointer.slice(0, pointer.lastIndexOf('/')));
  return owner === undefined ? visible(pointer) : `${visible(pointer)} “${visiblePiece(owner)}”`;
}

/** More alternatives than these are not read. */
const MOST_ALTERNATIVES = 3;

/**
 * A fact that only a requirement reads is needed only if its rule turns out to apply. Undefined when some rule needs
 * it in any case, as it does when the fact itself decides whether the rule applies.
 */
function neededOnlyIf(
  { pointers, rules, binding }: Wanted,
  findings: readonly Finding[],
  style: Style,
): string | undefined {
  const own = new Set(pointers);
  const asking = new Set(binding ? rules.filter(isBinding) : rules);
  const texts = new Set<string>();
  for (const finding of findings) {
    if (!asking.has(finding.rule) || !finding.missing.some(({ pointer }) => own.has(pointer))) continue;
    const condition = dependsOn(finding, own, style);
    if (condition === undefined) return undefined;
    texts.add(condition);
  }
  if (texts.size > MOST_ALTERNATIVES) {
    return style.say({
      zh: '上列尚未填报的事项使所列条款适用',
      en: 'the facts still open make these clauses apply',
    });
  }
  return [...texts].join(style.say({ zh: '；或', en: '; or ' }));
}

/** What must turn out to hold for the rule to ask; undefined when it asks in any case. */
function dependsOn(finding: Finding, own: ReadonlySet<string>, { lang }: Style): string | undefined {
  const { when } = finding.explain();
  if (when.truth === TRUE && finding.applies) return undefined;
  const open = openBranches(when);
  const needed = open.flatMap(missingIn).some(({ pointer }) => own.has(pointer));
  if (open.length === 0 || needed) return undefined;
  return open.map(({ condition }) => conditionText(condition, lang)).join(lang === 'zh' ? '，且' : ' and ');
}

/** The undecided members of a conjunction. */
function openBranches(trace: Trace): readonly Trace[] {
  if (trace.truth !== UNKNOWN) return [];
  return trace.condition.kind === 'all' ? trace.children.flatMap(openBranches) : [trace];
}

const missingIn = (trace: Trace): readonly MissingFact[] => [
  ...trace.open.flatMap((open) =>
    open.kind === 'missing' ? [{ fact: open.fact, pointer: open.pointer }] : [],
  ),
  ...trace.children.flatMap(missingIn),
];
