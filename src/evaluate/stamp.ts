/** Says whether a person's decision still fits: one half for what the rule means, one for every value that it read. */
import type { StatedFrame } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { meaningOf } from './meaning.ts';
import { readsOf } from './reads.ts';

export type Stamper = (rule: Rule, frame: StatedFrame) => string;

/** Hexadecimal digits of each half: too many for a filing to be shaped until it fits an old stamp. */
const DIGITS = 16;

/** Made once for a run, since a rule means the same to all of it; `hash` is a cryptographic one, in hexadecimal. */
export function stamper(hash: (text: string) => string): Stamper {
  const short = (data: unknown): string => hash(JSON.stringify(data)).slice(0, DIGITS);
  const meanings = new Map<Rule, string>();
  return (rule, frame) => {
    const meaning = meanings.get(rule) ?? short(meaningOf(rule));
    meanings.set(rule, meaning);
    return `${meaning}-${short(readsOf(rule, frame))}`;
  };
}
