/** What engines that know no parts need around them: the records of each group of rules, and a place for verdicts. */

import { startClock } from '../measure/clock.ts';
import { type Group, NOT_APPLICABLE } from '../rules/policy.ts';
import type { Engine } from './contestant.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What a condition reads: the descriptor and the part in hand (the descriptor again where there is none). */
export interface Facts {
  readonly d: Json;
  readonly p: Json;
}

const MOST_VERDICTS = 65_536;

/** Verdicts of one descriptor, by code. */
class Verdicts {
  private readonly codes = new Uint8Array(MOST_VERDICTS);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  push(code: number): void {
    this.codes[this.length] = code;
    this.length += 1;
  }

  fill(code: number, count: number): void {
    this.codes.fill(code, this.length, this.length + count);
    this.length += count;
  }

  text(): string {
    return this.codes.subarray(0, this.length).join('');
  }
}

/** Judges all rules of one group on one record. */
export type JudgeGroup = (facts: Facts, into: Verdicts) => void;

/** An engine that is asked once for each group and each of its records. */
export function engineOf(groups: readonly Group[], judgeFor: (group: Group) => JudgeGroup): Engine {
  const ofSubject = bySubject(groups, judgeFor);
  const into = new Verdicts();
  const run = (line: string): void => {
    const d: Json = JSON.parse(line);
    into.clear();
    for (const [group, judge] of ofSubject(d)) {
      const records = recordsOf(group, d);
      if (records.length === 0) into.fill(NOT_APPLICABLE, group.policies.length);
      for (const p of records) judge({ d, p }, into);
    }
  };
  return {
    time: async (lines) => {
      const clock = startClock();
      for (const line of lines) run(line);
      return clock();
    },
    verdicts: async (lines) =>
      lines.map((line) => {
        run(line);
        return into.text();
      }),
  };
}

type JudgeGroupLater = (facts: Facts, into: Verdicts) => Promise<void>;

/** The same for an engine that answers with a promise. */
export function patientEngineOf(
  groups: readonly Group[],
  judgeFor: (group: Group) => JudgeGroupLater,
): Engine {
  const ofSubject = bySubject(groups, judgeFor);
  const into = new Verdicts();
  const run = async (line: string): Promise<void> => {
    const d: Json = JSON.parse(line);
    into.clear();
    for (const [group, judge] of ofSubject(d)) {
      const records = recordsOf(group, d);
      if (records.length === 0) into.fill(NOT_APPLICABLE, group.policies.length);
      for (const p of records) await judge({ d, p }, into);
    }
  };
  return {
    time: async (lines) => {
      const clock = startClock();
      for (const line of lines) await run(line);
      return clock();
    },
    verdicts: async (lines) => {
      const texts: string[] = [];
      for (const line of lines) {
        await run(line);
        texts.push(into.text());
      }
      return texts;
    },
  };
}

/** Rules of other subjects cost nobody anything. */
function bySubject<Judge>(groups: readonly Group[], judgeFor: (group: Group) => Judge) {
  const table = new Map<unknown, [Group, Judge][]>();
  for (const group of groups)
    table.set(group.subject, [...(table.get(group.subject) ?? []), [group, judgeFor(group)]]);
  return (d: Json): readonly [Group, Judge][] => table.get(d.subject) ?? [];
}

const NOBODY: readonly Json[] = [{}];

/** The descriptor itself, its parts, or a part of which nothing is said where the list is absent. */
function recordsOf({ part }: Group, d: Json): readonly Json[] {
  if (!part) return [d];
  const list = d[part.key];
  return Array.isArray(list) ? list : NOBODY;
}
