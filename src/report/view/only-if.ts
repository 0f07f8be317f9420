/** When only a missing fact is needed: what must still turn out to hold before any clause asks for it. */
import type { Condition, Membership } from '../../model/condition.ts';
import type { Finding } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { TRUE, type Trace, UNKNOWN } from '../../model/trace.ts';
import type { Fact, Part } from '../../model/vocabulary.ts';
import { conditionText, valueName } from '../../words/condition.ts';
import type { Style } from '../style.ts';

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
 * A fact that only a requirement reads is needed only if its rule turns out to apply. Undefined when some rule needs
 * it in any case, as it does when the fact itself decides whether the rule applies.
 */
export function onlyIfText(asked: Asked, findings: readonly Finding[], style: Style): string | undefined {
  const alternatives: Alternative[] = [];
  for (const finding of findings) {
    if (!asked.rules.has(finding.rule)) continue;
    if (!finding.missing.some(({ pointer }) => asked.pointers.has(pointer))) continue;
    const alternative = alternativeOf(finding, asked, style);
    if (alternative === undefined) return undefined;
    alternatives.push(alternative);
  }
  const told = weakest(alternatives);
  if (told.length > MOST_ALTERNATIVES) return dependsText(told, style);
  const and = style.say({ zh: '，且', en: ' and ' });
  return told.map(({ texts }) => texts.join(and)).join(style.say({ zh: '；或', en: '; or ' }));
}

/** What must all hold for one rule to ask. */
interface Alternative {
  readonly texts: readonly string[];
  readonly facts: readonly (Fact | Part)[];
}

/** Undefined when the rule asks in any case. */
function alternativeOf(finding: Finding, asked: Asked, style: Style): Alternative | undefined {
  const { when } = finding.explain();
  if (when.truth === TRUE && finding.applies) return undefined;
  const open = when.truth === UNKNOWN ? missingIn(when) : [];
  if (open.length === 0 || open.some(({ pointer }) => asked.pointers.has(pointer))) return undefined;
  return { texts: [...new Set(textsOf(when, 'plain', style))], facts: open.map(({ fact }) => fact) };
}

type Sign = 'plain' | 'turned';

/** The undecided members of a conjunction, each as a sentence. */
function textsOf(trace: Trace, sign: Sign, style: Style): readonly string[] {
  const { condition, children, truth } = trace;
  if (truth !== UNKNOWN) return [];
  if (condition.kind === 'not') return children.flatMap((child) => textsOf(child, turn(sign), style));
  if (condition.kind !== 'all' && condition.kind !== 'any') return [leafText(condition, sign, style)];
  const open = children.filter((child) => child.truth === UNKNOWN);
  const together = (condition.kind === 'all') === (sign === 'plain');
  if (together || open.length === 1) return open.flatMap((child) => textsOf(child, sign, style));
  const [and, or] = style.lang === 'zh' ? ['，且', '，或'] : [' and ', ' or '];
  return [open.map((child) => textsOf(child, sign, style).join(and)).join(or)];
}

const turn = (sign: Sign): Sign => (sign === 'plain' ? 'turned' : 'plain');

function leafText(condition: Condition, sign: Sign, { lang }: Style): string {
  if (condition.kind === 'member' && lang === 'zh') return memberText(condition, sign);
  return conditionText(sign === 'plain' ? condition : { kind: 'not', of: condition }, lang);
}

/** As the applicant will answer it: 国有企业填报为“是”. */
function memberText({ fact: { fact }, values }: Membership, sign: Sign): string {
  const { label, type } = fact;
  const quoted = (list: typeof values): string =>
    list.map((value) => `“${valueName(type, value, 'zh')}”`).join('') + (list.length > 1 ? '之一' : '');
  if (type.kind === 'boolean') {
    const told = sign === 'plain' ? values : [true, false].filter((value) => !values.includes(value));
    return `${label.zh}填报为${quoted(told)}`;
  }
  const others = 'values' in type ? type.values.filter((each, rank) => !isNamed(values, each.key, rank)) : [];
  const short = values.length > MOST_VALUES && others.length > 0 && others.length < values.length;
  const negative = short !== (sign === 'turned');
  const listed = short ? others.map(({ key }) => key) : values;
  return `${label.zh}填报${negative ? '不' : ''}为${quoted(listed)}`;
}

const isNamed = (values: Membership['values'], key: string, rank: number): boolean =>
  values.includes(key) || values.includes(rank);

/** Without those that ask for all that another asks for and more, and each once. */
function weakest(alternatives: readonly Alternative[]): readonly Alternative[] {
  const distinct = [...new Map(alternatives.map((each) => [each.texts.join('\n'), each])).values()];
  const covers = (weak: Alternative, strong: Alternative): boolean =>
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

const missingIn = (trace: Trace): readonly { readonly fact: Fact | Part; readonly pointer: string }[] => [
  ...trace.open.flatMap((open) => (open.kind === 'missing' ? [open] : [])),
  ...trace.children.flatMap(missingIn),
];
