/** Everything that the rules of a pack say of each other, in a fixed order. */
import { ANALYSIS_KINDS, type Analysis, type Observation, SEVERITIES } from '../model/analysis.ts';
import type { Program } from '../model/program.ts';
import { byCodePoint } from '../support/order.ts';
import { Asker } from './asker.ts';
import { atNumbers } from './boundary.ts';
import { gathered } from './gather.ts';
import { pairsOf } from './pairs.ts';
import { ofPair } from './relations.ts';
import { ofRule } from './single.ts';
import { nestedTargets } from './targets.ts';
import { ofVocabulary } from './vocabulary.ts';

export interface AnalyzeOptions {
  /** Whether a vocabulary file is the pack's own, so that all of it ought to be used. */
  readonly own: (file: string) => boolean;
  /** Told after each rule and each pair of rules: it is work of some seconds. */
  readonly progress?: (done: number, total: number) => void;
}

export function analyze(program: Program, { own, progress = () => {} }: AnalyzeOptions): Analysis {
  const asker = new Asker(program);
  const rules = program.rules.map(({ rule }) => rule);
  const pairs = pairsOf(rules);
  const total = rules.length + pairs.length;
  const alone = rules.flatMap((rule, i) => {
    progress(i, total);
    return ofRule(rule, asker);
  });
  const dead = new Set(
    alone.flatMap(({ relation }) =>
      relation.kind === 'never' && relation.what !== 'review' ? relation.rules : [],
    ),
  );
  const live = pairs.filter((pair) => !pair.some((rule) => dead.has(rule)));
  const observations = [
    ...alone,
    ...gathered(
      live.flatMap((pair, i) => {
        progress(rules.length + i, total);
        return ofPair(pair, asker);
      }),
    ),
    ...atNumbers(
      rules.filter((rule) => !dead.has(rule)),
      asker,
    ),
    ...nestedTargets(rules, program.pack.places, asker),
    ...ofVocabulary(program.pack, own),
  ];
  return { observations: [...observations].sort(inOrder), undecided: [...asker.undecided].sort(byCodePoint) };
}

const rank = ({ severity, relation }: Observation): number =>
  SEVERITIES.indexOf(severity) * ANALYSIS_KINDS.length + ANALYSIS_KINDS.indexOf(relation.kind);

const inOrder = (a: Observation, b: Observation): number => rank(a) - rank(b) || byCodePoint(a.id, b.id);
