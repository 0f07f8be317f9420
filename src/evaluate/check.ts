/** Evaluates a descriptor against a program: every rule addressed to its subject, on it or on each of its parts. */
import type { Descriptor, Statements, Value } from '../model/descriptor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { CompiledRule, Program, StatedFrame } from '../model/program.ts';
import { type AsOf, type Finding, identityKey, type PartName, type Report } from '../model/report.ts';
import type { Part } from '../model/vocabulary.ts';
import { formatDay, parseDay } from '../quantity/date.ts';
import { conclude } from './conclude.ts';
import { absentFrame, framesOf, unlistedFrame } from './frames.ts';
import { explain, judge } from './judge.ts';
import type { Stamper } from './stamp.ts';

export interface CheckOptions {
  /** ISO date of the check for a descriptor that gives no filing date. */
  readonly asOf?: string;
  /** Today's date, given by the caller: the engine has no clock. */
  readonly today: string;
  /** Without it no finding has a stamp. */
  readonly stamp?: Stamper;
}

/** All findings for one descriptor, in the program's rule order and the descriptor's part order. */
export function check(
  program: Program,
  descriptor: Descriptor,
  options: CheckOptions,
  notices: readonly Diagnostic[] = [],
): Report {
  const asOf = asOfDate(descriptor, options);
  const root = framesOf(descriptor, program.slots, {
    asOf: parseDay(asOf.date) ?? 0,
    filed: asOf.from === 'filing_date',
  });
  const findings = program.rules
    .filter(({ rule }) => rule.subject === descriptor.subject)
    .flatMap((compiled) => findingsOf(compiled, root, options.stamp));
  const { values } = descriptor.root;
  const { place, zone, name, owner } = values;
  const identity = values[identityKey(descriptor.subject)];
  return {
    file: descriptor.file,
    subject: descriptor.subject,
    ...(typeof identity === 'string' ? { identity } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof owner === 'string' ? { owner } : {}),
    ...(isPlace(place) ? { place } : {}),
    ...(zone === 'none' || isPlace(zone) ? { zone } : {}),
    asOf,
    findings,
    conclusion: conclude(findings),
    notices,
  };
}

const isPlace = (value: Value | undefined): value is Place => typeof value === 'object' && 'level' in value;

/** The descriptor's own filing date, else the option, else today. */
function asOfDate(descriptor: Descriptor, options: CheckOptions): AsOf {
  const filed = descriptor.root.values.filing_date;
  if (typeof filed === 'number') return { date: formatDay(filed), from: 'filing_date' };
  if (options.asOf !== undefined) return { date: options.asOf, from: 'option' };
  return { date: options.today, from: 'today' };
}

function findingsOf(compiled: CompiledRule, root: StatedFrame, stamp?: Stamper): readonly Finding[] {
  const { each } = compiled.rule;
  const on = (frame: StatedFrame, part?: PartName): Finding => finding(compiled, frame, { part, stamp });
  if (!each) return [on(root)];
  const list = root.lists[each.key];
  if (list === undefined) return [on(unlistedFrame(each, root))];
  if (list.length === 0) return [none(compiled, root)];
  return list.map((frame, index) => on(frame, partName(each, frame.record, index)));
}

interface Extras {
  readonly part: PartName | undefined;
  readonly stamp: Stamper | undefined;
}

function finding(compiled: CompiledRule, frame: StatedFrame, { part, stamp }: Extras): Finding {
  const judged = judge(compiled, frame);
  const settled = judged.verdict === 'pass' || judged.verdict === 'not_applicable';
  return {
    rule: compiled.rule,
    ...(part ? { part } : {}),
    ...judged,
    ...(stamp && !settled ? { stamp: () => stamp(compiled.rule, frame) } : {}),
    explain: () => explain(compiled, frame),
  };
}

/** The subject says that it has no such part. */
function none(compiled: CompiledRule, root: StatedFrame): Finding {
  return {
    rule: compiled.rule,
    verdict: 'not_applicable',
    applies: false,
    missing: [],
    review: [],
    explain: () => explain(compiled, absentFrame(root)),
  };
}

function partName(part: Part, record: Statements, index: number): PartName {
  const { name } = record.values;
  return { part, index, pointer: record.pointer, ...(typeof name === 'string' ? { name } : {}) };
}
