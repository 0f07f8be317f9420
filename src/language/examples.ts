/** A rule's examples: flat facts become descriptors as a stranger would write them. */
import type { Example } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { VERDICTS } from '../model/verdict.ts';
import type { Part, SubjectVocabulary } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import { suggestions } from '../vocabulary/names.ts';
import { type Problems, readFields, readItems, readMapping, withNearest } from '../yaml/fields.ts';
import type { YamlMapping, YamlNode } from '../yaml/tree.ts';

/** What an example leaves out. */
export interface ExampleDefaults {
  readonly subject: SubjectVocabulary;
  readonly each?: Part;
  /** Name of the document's place. */
  readonly place: string;
  readonly asOf: string;
  /** Of a region's report that names none. */
  readonly year?: number;
}

interface Slot {
  readonly owner: 'root' | 'part';
  readonly key: string;
}

export function readExamples(
  node: YamlNode,
  defaults: ExampleDefaults,
  problems: Problems,
): readonly Example[] {
  const shape = { owner: 'examples', required: ['given'], optional: VERDICTS };
  const fields = readFields(node, shape, problems);
  const given = fields.get('given');
  const base = given && readMapping(given, 'given', problems);
  if (!base) return [];
  return VERDICTS.flatMap((verdict) =>
    readItems(fields.get(verdict), verdict, problems).flatMap((item) => {
      const change = readMapping(item, verdict, problems);
      return change ? [readExample(verdict, [base, change], defaults, problems)] : [];
    }),
  );
}

function readExample(
  verdict: Verdict,
  [given, change]: readonly [YamlMapping, YamlMapping],
  defaults: ExampleDefaults,
  problems: Problems,
): Example {
  const { subject } = defaults.subject;
  const root: Record<string, unknown> = { subject, place: defaults.place };
  if (defaults.year !== undefined) root.year = defaults.year;
  const part: Record<string, unknown> = {};
  const missing: string[] = [];
  let asOf = defaults.asOf;
  for (const mapping of [given, change]) {
    for (const { key, keySpan, value } of mapping.entries) {
      if (key === 'as_of') {
        asOf = value.kind === 'scalar' ? value.source : '';
        continue;
      }
      const slot = slotOf(key, defaults);
      if (!slot) {
        const known = suggestions([
          ...defaults.subject.facts.values(),
          ...(defaults.each?.facts.values() ?? []),
        ]);
        problems.add('example-fact', withNearest({ name: key }, key, known), keySpan);
        continue;
      }
      const plain = plainValue(value);
      (slot.owner === 'part' ? part : root)[slot.key] = plain;
      if (mapping === change && plain === null) missing.push(slot.key);
    }
  }
  if (defaults.each && root[defaults.each.key] === undefined) root[defaults.each.key] = [part];
  return { verdict, descriptor: root, asOf, missing, span: change.span };
}

/** Where a flat name belongs; the canonical key there. */
function slotOf(name: string, { each, subject }: ExampleDefaults): Slot | undefined {
  const folded = fold(name);
  const own = each?.names.get(folded);
  if (own) return { owner: 'part', key: own.key };
  const shared = subject.names.get(folded) ?? subject.partNames.get(folded);
  return shared ? { owner: 'root', key: shared.key } : undefined;
}

/** JSON of a YAML value; a number keeps the digits as written through JSON's own reading. */
function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}
