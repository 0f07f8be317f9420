/** The facts to supply, in words: each once, with its proof, who asks for it, and when only it is needed. */
import type { Finding } from '../../model/report.ts';
import { isBinding, type Rule } from '../../model/rule.ts';
import type { Fact, Part } from '../../model/vocabulary.ts';
import { partText } from '../../words/citation.ts';
import { visible, visiblePiece } from '../../words/safe.ts';
import type { Wanted } from '../gather.ts';
import { factsReadBy } from '../rule-facts.ts';
import type { Style } from '../style.ts';
import { citationView } from './citation.ts';
import type { WantedView } from './model.ts';
import { onlyIfText } from './only-if.ts';

/** An applicant is asked because of the clauses that bind, where any does. */
const askedBy = ({ rules, binding }: Wanted): readonly Rule[] => (binding ? rules.filter(isBinding) : rules);

export interface WantedContext {
  /** For the names of parts, and for what a fact depends on. */
  readonly findings: readonly Finding[];
  /** Number of the first entry. */
  readonly from: number;
}

export function wantedViews(
  wanted: readonly Wanted[],
  { findings, from }: WantedContext,
  style: Style,
): readonly WantedView[] {
  const names = partNames(findings);
  return wanted.map((each, i) => {
    const asked = { pointers: new Set(each.pointers), rules: new Set(askedBy(each)) };
    const onlyIf = onlyIfText(asked, findings, style);
    return {
      number: from + i,
      key: each.fact.key,
      label: style.say(each.fact.label),
      unit: unitOf(each.fact),
      meaning: style.say(each.fact.definition),
      places: each.pointers.map((pointer) => placeText(pointer, names)),
      parts: partsOf(each, findings, style),
      proof: 'proof' in each.fact ? style.say(each.fact.proof) : '',
      entries: entriesOf(each, style),
      hint: 'proof' in each.fact ? '' : listHint(entriesOf(each, style), style),
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

/** Of a list never mentioned: the facts of its entries that the asking rules read. */
function entriesOf(wanted: Wanted, { lang }: Style): readonly string[] {
  if ('proof' in wanted.fact) return [];
  const read = new Set(askedBy(wanted).flatMap(factsReadBy));
  return [...wanted.fact.facts.values()].filter((fact) => read.has(fact)).map((fact) => fact.label[lang]);
}

/** That an empty list settles it, and what else to state. */
const listHint = (entries: readonly string[], { lang }: Style): string =>
  lang === 'zh'
    ? `没有的填“无”（JSON 填 []）；有的逐项填写：${entries.join('、')}`
    : `none (in JSON []) if there are none; else state of each: ${entries.join(', ')}`;

const partNames = (findings: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map(
    findings.flatMap(({ part }) => (part?.name === undefined ? [] : [[part.pointer, part.name] as const])),
  );

/** Beside its pointer a name needs only to be recognised. */
const SHORT_NAME = 24;

function placeText(pointer: string, names: ReadonlyMap<string, string>): string {
  const owner = names.get(pointer.slice(0, pointer.lastIndexOf('/')));
  if (owner === undefined) return visible(pointer);
  const name = Array.from(owner.slice(0, SHORT_NAME * 2));
  const short = owner.length > SHORT_NAME && name.length > SHORT_NAME;
  return `${visible(pointer)} “${visiblePiece(short ? `${name.slice(0, SHORT_NAME).join('')}…` : owner)}”`;
}

/** The parts of which it must be stated, by name; those that only a sum or a count reads go by their place. */
function partsOf({ pointers }: Wanted, findings: readonly Finding[], { lang }: Style): readonly string[] {
  const parts = new Map(
    findings.flatMap(({ part }) => (part ? [[part.pointer, partText(part, lang)] as const] : [])),
  );
  return pointers.flatMap((pointer) => {
    const owner = pointer.slice(0, pointer.lastIndexOf('/'));
    return owner === '' ? [] : [parts.get(owner) ?? visible(owner)];
  });
}
