/** When only a missing fact is needed: what must still turn out to hold before any clause asks for it. */
import type { Condition, Membership } from '../../model/condition.ts';
import type { Finding } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import type { FactType } from '../../model/vocabulary.ts';
import { conditionText, valueName } from '../../words/condition.ts';
import type { Style } from '../style.ts';
import { type Alternative, alternativeOf } from './depends.ts';

/** More alternatives than these are not read; the facts on which they depend are named instead. */
const MOST_ALTERNATIVES = 3;
/** More values than these are told by those that are left out, where these are fewer. */
const MOST_VALUES = 4;

/** One fact, at all its places, and the rules on whose behalf the applicant is asked. */
export interface Asked {
  readonly pointers: ReadonlySet<string>;
  readonly rules: ReadonlySet<Rule>;
}

/**
 * A fact is needed only if its rule turns out to apply, and only if nothing that the rule reads before it settles the
 * matter already. Undefined when some rule needs it in any case.
 */
export function onlyIfText(asked: Asked, findings: readonly Finding[], style: Style): string | undefined {
  const alternatives: Alternative[] = [];
  for (const finding of findings) {
    if (!asked.rules.has(finding.rule)) continue;
    if (!finding.missing.some(({ pointer }) => asked.pointers.has(pointer))) continue;
    const alternative = alternativeOf(finding, asked.pointers);
    if (alternative.terms.length === 0) return undefined;
    alternatives.push(alternative);
  }
  const told = weakest(alternatives.map((each) => ({ ...each, texts: textsOf(each, style) })));
  if (told.length > MOST_ALTERNATIVES) return dependsText(told, style);
  const and = style.say({ zh: '，且', en: ' and ' });
  return told.map(({ texts }) => texts.join(and)).join(style.say({ zh: '；或', en: '; or ' }));
}

const textsOf = ({ terms }: Alternative, style: Style): readonly string[] => [
  ...new Set(oneEach(terms).map((term) => termText(term, style))),
];

/** Several lists of values for one fact become the values that are in all of them. */
function oneEach(terms: readonly Condition[]): readonly Condition[] {
  const lists = new Map<string, Membership>();
  const told: Condition[] = [];
  for (const term of terms) {
    const list = membershipOf(term);
    const name = list ? `${list.fact.fact.part ?? ''}.${list.fact.fact.key}.${list.fact.hops}` : '';
    const before = lists.get(name)?.values ?? list?.values ?? [];
    const values = list?.values.filter((value) => before.includes(value)) ?? [];
    if (list && values.length > 0) lists.set(name, { ...list, values });
    else told.push(term);
  }
  return [...lists.values(), ...told];
}

/** Of a choice or grade, its values in order, whichever way the condition is written. */
function membershipOf(term: Condition): Membership | undefined {
  const own = term.kind === 'not' ? term.of : term;
  if (own.kind !== 'member' || !('values' in own.fact.fact.type)) return undefined;
  return {
    ...own,
    values: allValues(own.fact.fact.type).filter((value) => own.values.includes(value) === (own === term)),
  };
}

function termText(term: Condition, style: Style): string {
  const { lang } = style;
  if (term.kind === 'any' || term.kind === 'all') {
    const joint = { all: { zh: '，且', en: ' and ' }, any: { zh: '，或', en: ' or ' } }[term.kind];
    return term.of.map((each) => termText(each, style)).join(style.say(joint));
  }
  if (lang === 'zh' && term.kind === 'member') return memberText(term, 'plain');
  if (lang === 'zh' && term.kind === 'not' && term.of.kind === 'member') return memberText(term.of, 'turned');
  return conditionText(term, lang);
}

const allValues = (type: FactType): Membership['values'] =>
  'values' in type ? type.values.map(({ key }, rank) => (type.kind === 'grade' ? rank : key)) : [];

/** As the applicant will answer it: 国有企业填报为“是”. */
function memberText({ fact: { fact }, values }: Membership, sign: 'plain' | 'turned'): string {
  const { label, type } = fact;
  const quoted = (list: typeof values): string =>
    list.map((value) => `“${valueName(type, value, 'zh')}”`).join('') + (list.length > 1 ? '之一' : '');
  if (type.kind === 'boolean') {
    const told = [true, false].filter((value) => values.includes(value) === (sign === 'plain'));
    return `${label.zh}填报为${quoted(told)}`;
  }
  const others = allValues(type).filter((value) => !values.includes(value));
  const short = values.length > MOST_VALUES && others.length < values.length;
  return `${label.zh}填报${short ? '不' : ''}为${quoted(short ? others : values)}`;
}

interface Told extends Alternative {
  readonly texts: readonly string[];
}

/** Without those that ask for all that another asks for and more, and each once. */
function weakest(alternatives: readonly Told[]): readonly Told[] {
  const distinct = [...new Map(alternatives.map((each) => [each.texts.join('\n'), each])).values()];
  const covers = (weak: Told, strong: Told): boolean =>
    weak !== strong && weak.texts.every((text) => strong.texts.includes(text));
  return distinct.filter((each) => !distinct.some((other) => covers(other, each)));
}

function dependsText(alternatives: readonly Alternative[], { lang }: Style): string {
  const facts = alternatives.flatMap((each) => each.facts.map(({ label }) => label[lang]));
  const labels = [...new Set(facts)];
  return lang === 'zh'
    ? `${labels.join('、')}的填报结果使所列条款适用`
    : `the answers for ${labels.join(', ')} make these clauses apply`;
}
