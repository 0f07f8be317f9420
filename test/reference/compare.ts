/** Puts the engine's findings beside the reference's judgements and says where they differ. */
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor } from '../../src/model/descriptor.ts';
import type { Program } from '../../src/model/program.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import { formatDay } from '../../src/quantity/date.ts';
import { interpret } from './interpreter.ts';
import type { Judgement } from './verdict.ts';

export interface Difference {
  readonly rule: Rule;
  readonly descriptor: Descriptor;
  readonly asOf: number;
  readonly engine: string;
  readonly reference: string;
}

export interface Comparing {
  /** Judgements compared. */
  readonly cases: number;
  readonly differences: readonly Difference[];
  /** How often each verdict came, so that a run that only ever sees `not_applicable` shows. */
  readonly verdicts: ReadonlyMap<string, number>;
}

/** The day of the check, if the descriptor gives no filing date, is `day`. */
export function compareOn(program: Program, descriptor: Descriptor, day: number): Comparing {
  const { findings } = check(program, descriptor, { today: formatDay(day) });
  const filed = descriptor.root.values.filing_date;
  const asOf = typeof filed === 'number' ? filed : day;
  const differences: Difference[] = [];
  const verdicts = new Map<string, number>();
  let next = 0;
  for (const { rule } of program.rules) {
    if (rule.subject !== descriptor.subject) continue;
    const expected = interpret(rule, { descriptor, asOf, places: program.pack.places });
    const found = findings.slice(next, next + expected.length);
    next += expected.length;
    const [engine, reference] = [found.map(engineSays).join('; '), expected.map(referenceSays).join('; ')];
    if (engine !== reference || found.some((finding) => finding.rule !== rule)) {
      differences.push({ rule, descriptor, asOf, engine, reference });
    }
    for (const { verdict } of expected) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  if (next !== findings.length) throw new Error(`${findings.length} findings where ${next} were expected`);
  return { cases: next, differences, verdicts };
}

function engineSays({ verdict, applies, missing, review }: Finding): string {
  const clear = applies && review.some(({ kind }) => kind === 'clause' || kind === 'principle');
  return describe({
    verdict,
    applies,
    missing: new Set(missing.map(({ pointer }) => pointer)),
    contested: verdict === 'review' && !clear,
  });
}

const referenceSays = (judgement: Judgement): string => describe(judgement);

/** `applies` means something for a pass only. */
function describe({ verdict, applies, missing, contested }: Judgement): string {
  const why = verdict === 'pass' && !applies ? ' whether or not it applies' : contested ? ' (contested)' : '';
  const facts = missing.size > 0 ? ` ${[...missing].sort().join(' ')}` : '';
  return `${verdict}${why}${facts}`;
}
