/** How much an answer is likely to settle: its values are tried on the engine, on the rules that wait for it alone. */
import { framesOf, unlistedFrame } from '../evaluate/frames.ts';
import { verdictOn } from '../evaluate/judge.ts';
import type { Descriptor, Statements, Value } from '../model/descriptor.ts';
import type { CompiledRule, StatedFrame } from '../model/program.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact, SubjectVocabulary } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import { type Candidate, isList, isSilent } from './candidates.ts';
import type { Known, Setting } from './interview.ts';
import { worthTrying } from './thresholds.ts';

/** Findings settled by a candidate's answer, on average over its values. */
export type Settles = (candidate: Candidate) => number;

/** Compiled rules are looked up once for all candidates of a question. */
export function settlesOn({ descriptor, report }: Known, { program }: Setting): Settles {
  const compiled = new Map<Rule, CompiledRule>(program.rules.map((each) => [each.rule, each]));
  const own = program.pack.vocabulary.subjects[descriptor.subject];
  const day = { asOf: parseDay(report.asOf.date) ?? 0, filed: report.asOf.from === 'filing_date' };
  const settled = (changed: Descriptor, findings: readonly Finding[]): number => {
    const root = framesOf(changed, program.slots, day);
    return findings.filter(({ rule, part }) => {
      const frame = frameOf(rule, part?.index, root);
      const functions = compiled.get(rule);
      return functions && (frame === undefined || verdictOn(functions, frame) !== 'missing');
    }).length;
  };
  return ({ asked, part, findings }) => {
    if (isList(asked)) {
      const none = { ...descriptor, parts: { ...descriptor.parts, [asked.key]: [] } };
      // That there are some settles little by itself.
      return settled(none, findings) / 2;
    }
    const values = worthTrying(asked, [...new Set(findings.map(({ rule }) => rule))]);
    const supposed = { fact: asked, index: part?.index, own };
    const sum = values
      .map((value) => settled(stating(descriptor, { ...supposed, value }), findings))
      .reduce((a, b) => a + b, 0);
    return sum / Math.max(1, values.length);
  };
}

/** Undefined where there is no such part: the rule does not apply. */
function frameOf({ each }: Rule, index: number | undefined, root: StatedFrame): StatedFrame | undefined {
  if (!each) return root;
  const list = root.lists[each.key];
  return list ? list[index ?? 0] : unlistedFrame(each, root);
}

interface Supposed {
  readonly fact: Fact;
  readonly index: number | undefined;
  readonly value: Value;
  readonly own: SubjectVocabulary;
}

function stating(descriptor: Descriptor, { fact, index, value, own }: Supposed): Descriptor {
  const { root, parts } = descriptor;
  const inherits = (list: string): boolean => own.parts.get(list)?.facts.get(fact.key)?.inherits === true;
  const said = (record: Statements): Statements => ({
    ...record,
    values: { ...record.values, [fact.key]: value },
  });
  if (fact.part !== undefined) {
    const list = parts[fact.part]?.map((record, i) => (i === index ? said(record) : record));
    return { ...descriptor, parts: { ...parts, [fact.part]: list } };
  }
  const inherited = Object.entries(parts).map(([key, list]) => [
    key,
    inherits(key) ? list?.map((record) => (isSilent(record, fact) ? said(record) : record)) : list,
  ]);
  return { ...descriptor, root: said(root), parts: Object.fromEntries(inherited) };
}
