/** What the heading of a column means: a fact, the proof of one, whether there are parts of a kind, whose row it is. */
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import type { Unit } from '../model/unit.ts';
import type { Fact, Part, SubjectVocabulary, Vocabulary } from '../model/vocabulary.ts';
import { convert } from '../quantity/convert.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { fold, suggest } from '../support/text.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS, unitSuffix } from '../vocabulary/describe.ts';
import { suggestions } from '../vocabulary/names.ts';

export type Meaning =
  /** `unit` is the heading's, where it is not the fact's own. */
  | { readonly kind: 'fact'; readonly fact: Fact; readonly part?: Part; readonly unit?: string }
  | { readonly kind: 'proof'; readonly fact: Fact; readonly part?: Part }
  | { readonly kind: 'any'; readonly part: Part }
  | { readonly kind: 'owner' | 'subject' | 'free' };

export type HeadingFault = {
  readonly [C in DiagnosticCode]: { readonly code: C; readonly data: DiagnosticData[C] };
}[DiagnosticCode];

/** Whose columns they are: a subject's, or those of one of its part lists. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  readonly own: SubjectVocabulary;
  readonly part?: Part;
}

/** `有无锅炉`, in a subject's own row. */
export const anyHeading = (part: Part): string => `有无${part.label.zh}`;

/** `所属项目`, in the row of a part. */
export const ownerHeading = ({ subject }: Pick<SubjectVocabulary, 'subject'>): string =>
  `所属${SUBJECT_LABELS[subject].zh}`;

/** `总建筑面积（㎡）`. */
export const factHeading = ({ label, type }: Fact): string => {
  const unit = type.kind === 'quantity' ? unitSuffix(type) : '';
  return unit === '' ? label.zh : `${label.zh}（${unit}）`;
};

/** Names the column of a part in a table that has one row for a subject and part together. */
export const PART_MARK = '.';
const PROOF_MARKS: readonly string[] = ['证明材料', '证明', '证据', 'evidence'];
/** Columns that nobody reads; 备注 is a fact where the vocabulary has it. */
const FREE = new Set(['备注', '序号', '编号', 'remarks', 'no.']);

/** Matched with the heading as it is written, so that its unit can be shown so. */
const IN_BRACKETS = /^(.+)[(（]([^()（）]*)[)）]\s*$/su;

export function meaningOf(heading: string, scope: Scope): Meaning | HeadingFault {
  const bare = named(fold(heading), scope);
  if (bare) return bare;
  const [, base = heading, inBrackets] = IN_BRACKETS.exec(heading) ?? [];
  const fact = inBrackets === undefined ? undefined : named(fold(base), scope);
  if (fact?.kind === 'fact' && inBrackets !== undefined) return withNote(fact, inBrackets, scope);
  const { own, part } = scope;
  const owner = part ? part.label.zh : SUBJECT_LABELS[own.subject].zh;
  return { code: 'heading-unknown', data: { heading, owner } };
}

/** The heading that an unknown one may be a slip of; asking is costly, so only what is reported is asked. */
export function nearestHeading(heading: string, scope: Scope): string | undefined {
  const [, base = heading] = IN_BRACKETS.exec(heading) ?? [];
  return suggest(base, knownHeadings(scope));
}

/** The meaning of a folded name without its unit. */
function named(name: string, { own, part, vocabulary }: Scope): Meaning | undefined {
  const fact = (part ?? own).names.get(name);
  if (fact) return { kind: 'fact', fact, ...(part ? { part } : {}) };
  if (part && name === fold(ownerHeading(own))) return { kind: 'owner' };
  if (!part) {
    for (const list of own.parts.values())
      if (name === fold(anyHeading(list))) return { kind: 'any', part: list };
    if (SUBJECT_KEYS.some((key) => fold(key) === name)) return { kind: 'subject' };
    const inside = partOf(name, own);
    if (inside) return named(inside.rest, { vocabulary, own, part: inside.part });
  }
  return FREE.has(name) ? { kind: 'free' } : undefined;
}

/** 建筑.总建筑面积 */
function partOf(
  name: string,
  own: SubjectVocabulary,
): { readonly part: Part; readonly rest: string } | undefined {
  const end = name.indexOf(PART_MARK);
  const part = end < 0 ? undefined : own.partNames.get(name.slice(0, end));
  return part && { part, rest: name.slice(end + 1) };
}

/** What stands in brackets behind a fact's name: that its proof is meant, or a unit; behind other facts a mere hint. */
function withNote(
  meaning: Extract<Meaning, { kind: 'fact' }>,
  note: string,
  { vocabulary }: Scope,
): Meaning | HeadingFault {
  const { fact, part } = meaning;
  if (PROOF_MARKS.includes(fold(note))) return { kind: 'proof', fact, ...(part ? { part } : {}) };
  if (fact.type.kind !== 'quantity') return meaning;
  const { unit } = fact.type;
  const text = note.replace(/^\s*单位\s*[:：]?/u, '').trim();
  const one = parseQuantity(`1${text}`, vocabulary.units);
  const named = `${fact.label.zh} (${fact.key})`;
  if (one.kind !== 'quantity') {
    // A multiplier alone (亿) is missing its unit; which one nobody can know.
    const nearest = one.kind === 'bare' ? undefined : suggest(text, symbolsLike(unit, vocabulary));
    const data = { fact: named, unit: text, ...(nearest === undefined ? {} : { nearest }) };
    return { code: 'unit-unknown', data };
  }
  if (one.unit.symbol === unit.symbol && one.value === 1) return meaning;
  if (convert(one.value, one.unit, unit, vocabulary.units) === undefined) {
    return { code: 'unit-mismatch', data: { fact: named, unit: one.unit.symbol, expected: unit.symbol } };
  }
  return { ...meaning, unit: text };
}

const symbolsLike = ({ dimension }: Unit, { units }: Vocabulary): readonly string[] =>
  [...units.byName.values()].filter((unit) => unit.dimension === dimension).map(({ symbol }) => symbol);

function knownHeadings({ own, part }: Scope): readonly string[] {
  const facts = suggestions((part ?? own).facts.values());
  if (part) return [ownerHeading(own), ...facts];
  const lists = [...own.parts.values()];
  const inside = lists.flatMap((list) =>
    [...list.facts.values()].map((fact) => `${list.label.zh}${PART_MARK}${fact.label.zh}`),
  );
  return [...facts, ...lists.map(anyHeading), ...inside];
}
