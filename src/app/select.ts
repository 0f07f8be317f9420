/** Narrows a program to some documents or rules, by full or short name. */
import type { Program } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';

export interface Selection {
  readonly documents?: readonly string[] | undefined;
  readonly rules?: readonly string[] | undefined;
}

/** A name that selects nothing, or a short one that selects rules of several documents. */
export interface SelectionFault {
  readonly kind: 'document' | 'rule' | 'ambiguous' | 'empty';
  readonly name: string;
  readonly known: readonly string[];
}

const shortId = (rule: Rule): string => rule.id.slice(rule.id.indexOf('/') + 1);

/** The rule of this full or short id. */
export function findRule(program: Program, name: string): Rule | SelectionFault {
  const matches = program.rules
    .map(({ rule }) => rule)
    .filter((rule) => rule.id === name || shortId(rule) === name);
  const [only] = matches;
  if (only && matches.length === 1) return only;
  const known = program.rules.flatMap(({ rule }) => [rule.id, shortId(rule)]);
  return { kind: only ? 'ambiguous' : 'rule', name, known: only ? matches.map((rule) => rule.id) : known };
}

export function selectRules(program: Program, { documents, rules }: Selection): Program | SelectionFault {
  for (const name of documents ?? []) {
    if (!program.pack.documents.has(name))
      return { kind: 'document', name, known: [...program.pack.documents.keys()] };
  }
  const wanted = new Set<string>();
  for (const name of rules ?? []) {
    const found = findRule(program, name);
    if ('kind' in found) return found;
    wanted.add(found.id);
  }
  const chosen = program.rules.filter(
    ({ rule }) => (!documents || documents.includes(rule.document.id)) && (!rules || wanted.has(rule.id)),
  );
  if (chosen.length === 0)
    return { kind: 'empty', name: [...(documents ?? []), ...(rules ?? [])].join(' '), known: [] };
  return { ...program, rules: chosen };
}

/**
 * Two programs narrowed alike: a name must stand for something in one of them at least, and a side may be left without
 * rules, as when the other one brings a new paper.
 */
export function selectInBoth(
  programs: readonly [Program, Program],
  selection: Selection,
): readonly [Program, Program] | SelectionFault {
  const { documents, rules } = selection;
  const found = programs.map((program) => ({
    documents: documents?.filter((name) => program.pack.documents.has(name)),
    rules: rules?.filter((name) => !isFault(findRule(program, name), 'rule')),
  }));
  for (const key of ['documents', 'rules'] as const) {
    const lost = selection[key]?.find((name) => !found.some((own) => own[key]?.includes(name)));
    if (lost === undefined) continue;
    return selectRules(programs[1], { [key]: [lost] }) as SelectionFault;
  }
  const [first, second] = programs.map((program, i) => narrowed(program, found[i] ?? {})) as [
    Program | SelectionFault,
    Program | SelectionFault,
  ];
  if ('kind' in first) return first;
  return 'kind' in second ? second : [first, second];
}

/** Nothing of a name that is not there, rather than a fault. */
function narrowed(program: Program, selection: Selection): Program | SelectionFault {
  const selected = selectRules(program, selection);
  return isFault(selected, 'empty') ? { ...program, rules: [] } : selected;
}

const isFault = (found: object, kind: SelectionFault['kind']): boolean =>
  'kind' in found && found.kind === kind;
