/** What can still change a verdict, as things to ask for: the engine's missing facts, each place once. */
import type { Descriptor, Statements, Value } from '../model/descriptor.ts';
import type { Finding, MissingFact, PartName } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import type { Fact, Part, SubjectVocabulary } from '../model/vocabulary.ts';
import { usesOf } from '../reason/uses.ts';
import type { Interview, Known, Setting } from './interview.ts';

export interface Candidate {
  readonly asked: Fact | Part;
  readonly pointer: string;
  /** The part whose fact it is. */
  readonly part?: PartName;
  /** Of the subject, standing for all its parts that do not speak of it. */
  readonly shared: boolean;
  /** What waits for it. */
  readonly findings: readonly Finding[];
  /** It tells whether one of their rules applies, or one surely does; else nobody may ever need it. */
  readonly needed: boolean;
}

export const isList = (asked: Fact | Part): asked is Part => !('type' in asked);

/** What binding rules wait for; once that is nothing, and advice is asked for too, what advice waits for. */
export function candidatesOf(interview: Interview, known: Known, setting: Setting): readonly Candidate[] {
  const open = known.report.findings.filter(({ verdict }) => verdict === 'missing');
  const binding = candidatesIn(
    open.filter(({ rule }) => isBinding(rule)),
    interview,
    { known, setting },
  );
  return binding.length > 0 || setting.asks === 'binding'
    ? binding
    : candidatesIn(open, interview, { known, setting });
}

type Place = Omit<Candidate, 'findings' | 'needed'>;

interface Around {
  readonly known: Known;
  readonly setting: Setting;
}

function candidatesIn(
  open: readonly Finding[],
  interview: Interview,
  { known: { descriptor }, setting }: Around,
): readonly Candidate[] {
  const own = setting.program.pack.vocabulary.subjects[descriptor.subject];
  const places = new Map<string, Place & { findings: Set<Finding>; needed: boolean }>();
  for (const finding of open) {
    for (const missing of finding.missing) {
      const place = placeOf(missing, { own, descriptor, apart: interview.apart });
      if (interview.passed.has(place.pointer) || isRepeated(place, interview, descriptor)) continue;
      const known = places.get(place.pointer) ?? { ...place, findings: new Set(), needed: false };
      places.set(place.pointer, {
        ...known,
        shared: known.shared || place.shared,
        needed: known.needed || isNeeded(missing, finding),
      });
      known.findings.add(finding);
    }
  }
  return [...places.values()].map(({ findings, ...place }) => ({ ...place, findings: [...findings] }));
}

const isNeeded = ({ fact }: MissingFact, { applies, rule }: Finding): boolean =>
  applies || isList(fact) || usesOf([rule.when]).facts.has(fact);

/** A place may be stated and still be too coarse; it is asked for more precisely once. */
function isRepeated(
  { pointer, asked }: Place,
  { answered, before }: Interview,
  { root }: Descriptor,
): boolean {
  if (!answered.has(pointer) || isList(asked)) return false;
  const last = before?.known?.descriptor.root.values[asked.key];
  return last !== undefined && isSame(last, root.values[asked.key]);
}

const isSame = (a: Value, b: Value | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'id' in a && 'id' in b ? a.id === b.id : a === b;

function placeOf(
  { fact, pointer }: MissingFact,
  {
    own,
    descriptor,
    apart,
  }: {
    readonly own: SubjectVocabulary;
    readonly descriptor: Descriptor;
    readonly apart: ReadonlySet<string>;
  },
): Place {
  if (isList(fact) || fact.part === undefined) return { asked: fact, pointer, shared: false };
  const list = descriptor.parts[fact.part] ?? [];
  const index = list.findIndex((record) => pointer.startsWith(`${record.pointer}/`));
  const record = list[index];
  const part = own.parts.get(fact.part);
  const above = fact.inherits ? own.facts.get(fact.key) : undefined;
  // Stated by the subject as unknown, and so by all parts that are silent.
  if (!record || !part) return { asked: above ?? fact, pointer, shared: above !== undefined };
  const shared = descriptor.root.stated[fact.key]?.pointer ?? `/${fact.key}`;
  if (above && isSilent(record, fact) && !apart.has(fact.key)) {
    return { asked: above, pointer: shared, shared: true };
  }
  return { asked: fact, pointer, part: partName(part, record, index), shared: false };
}

/** The part says nothing of the fact itself. */
export const isSilent = ({ stated, values }: Statements, { key }: Pick<Fact, 'key'>): boolean =>
  values[key] === undefined && (stated[key] === undefined || stated[key].inherited === true);

function partName(part: Part, { pointer, values: { name } }: Statements, index: number): PartName {
  return { part, index, pointer, ...(typeof name === 'string' ? { name } : {}) };
}
