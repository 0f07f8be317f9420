/** Which rules an empty form is made for: those that can concern such a subject, whatever else it may be. */
import { interpret } from '../descriptor/interpret.ts';
import { check } from '../evaluate/check.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { ChoiceValue, Fact, Part, Subject, SubjectVocabulary } from '../model/vocabulary.ts';
import { Bug } from '../support/never.ts';
import { fold } from '../support/text.ts';
import type { Workspace } from './workspace.ts';

/** A list that a form asks for; `kinds` narrows it to parts of these kinds. */
export interface FormPart {
  readonly part: Part;
  readonly kinds: readonly ChoiceValue[];
}

/** The fact that says of what kind a part is. */
const KIND = 'kind';

/** A form is filled in later than it is made, so every paper counts, also one not yet in force. */
const SOME_DAY = '9999-12-31';

/** Rules in the program's order; binding ones only, unless a list has no binding rule that could concern it. */
export function rulesConcerning(
  subject: Subject,
  parts: readonly FormPart[],
  { program, reader }: Workspace,
): readonly Rule[] {
  const { descriptor } = interpret(
    supposed(subject, parts, program.pack.vocabulary.subjects[subject]),
    '',
    reader,
  );
  if (!descriptor) throw new Bug('a descriptor of kinds alone must be readable');
  const { findings } = check(program, descriptor, { today: SOME_DAY });
  const open = new Set(
    findings.filter(({ verdict }) => verdict !== 'not_applicable').map(({ rule }) => rule),
  );
  const rules = [...open];
  const binding = rules.filter(isBinding);
  const isBound = (list: Part): boolean => binding.some(({ each }) => each === list);
  return rules.filter((rule) => isBinding(rule) || (rule.each !== undefined && !isBound(rule.each)));
}

/** A subject of which only that is known what parts it has. */
function supposed(
  subject: Subject,
  chosen: readonly FormPart[],
  own: SubjectVocabulary,
): Readonly<Record<string, unknown>> {
  const lists = [...own.parts.values()].map((part): readonly [string, readonly object[]] => {
    const here = chosen.filter((each) => each.part === part);
    const kinds = here.flatMap((each) => each.kinds);
    if (here.length === 0) return [part.key, []];
    return [part.key, kinds.length === 0 ? [{}] : kinds.map(({ key }) => ({ [KIND]: key }))];
  });
  return { subject, ...Object.fromEntries(lists) };
}

/** The list of this name, or the one that has parts of such a kind. */
export function formPartNamed(name: string, own: SubjectVocabulary): FormPart | undefined {
  const part = own.partNames.get(fold(name));
  if (part) return { part, kinds: [] };
  for (const list of own.parts.values()) {
    const type = list.facts.get(KIND)?.type;
    const index = type?.kind === 'choice' ? type.names.get(fold(name)) : undefined;
    const kind = type?.kind === 'choice' && index !== undefined ? type.values[index] : undefined;
    if (kind) return { part: list, kinds: [kind] };
  }
  return undefined;
}

/** Every name that `formPartNamed` knows. */
export function formPartNames(own: SubjectVocabulary): readonly (Part | ChoiceValue)[] {
  const lists = [...own.parts.values()];
  return [...lists, ...lists.flatMap((list) => kindsOf(list.facts.get(KIND)))];
}

const kindsOf = (fact: Fact | undefined): readonly ChoiceValue[] =>
  fact?.type.kind === 'choice' ? fact.type.values : [];
