/** A rule whose conditions, words and examples are read when somebody looks at them. */
import type { PolicyDocument } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { decode, type Finding } from './graph.ts';
import { CONDITIONS, type RuleRow, WORDS } from './layout.ts';
import type { ReadSection } from './sections.ts';

export interface Surroundings {
  readonly documents: readonly PolicyDocument[];
  readonly vocabulary: Vocabulary;
  readonly read: ReadSection;
  readonly finding: Finding;
}

export const thawRule = (row: RuleRow, surroundings: Surroundings): Rule =>
  new ThawedRule(row, surroundings) as unknown as Rule;

/** Whatever a rule has, this has; being of a class, it must not be spread. */
class ThawedRule implements Record<keyof Rule, unknown> {
  readonly #row: RuleRow;
  readonly #around: Surroundings;
  #conditions: readonly unknown[] | undefined;
  #words: readonly unknown[] | undefined;
  #examples: unknown;

  constructor(row: RuleRow, around: Surroundings) {
    this.#row = row;
    this.#around = around;
  }

  get id() {
    return this.#row[0];
  }
  get document() {
    return this.#around.documents[this.#row[1]];
  }
  get clause() {
    return this.document?.clauses.get(this.#row[2]);
  }
  get force() {
    return this.#row[3];
  }
  get subject() {
    return this.#row[4];
  }
  get derived() {
    return this.#row[5] === 1;
  }
  get stretch() {
    return this.#row[6] === 1;
  }
  get due() {
    return this.#row[7] ?? undefined;
  }
  get each() {
    const key = this.#row[8];
    return key === null ? undefined : this.#around.vocabulary.subjects[this.subject].parts.get(key);
  }
  get span() {
    return this.#made(this.#row[9]);
  }

  get when() {
    return this.#condition('when');
  }
  get require() {
    return this.#condition('require');
  }
  get reviews() {
    return this.#condition('reviews');
  }
  get governs() {
    return this.#condition('governs');
  }

  get title() {
    return this.#word('title');
  }
  get quote() {
    return this.#word('quote');
  }
  get boundaries() {
    return this.#word('boundaries');
  }
  get reading() {
    return this.#word('reading');
  }
  get doubt() {
    return this.#word('doubt');
  }
  get remedy() {
    return this.#word('remedy');
  }

  get examples() {
    this.#examples ??= this.#section(this.#row[12]);
    return this.#examples;
  }

  #condition(field: (typeof CONDITIONS)[number]): unknown {
    this.#conditions ??= this.#section(this.#row[10]);
    return this.#conditions[CONDITIONS.indexOf(field)] ?? undefined;
  }

  #word(field: (typeof WORDS)[number]): unknown {
    this.#words ??= this.#section(this.#row[11]);
    return this.#words[WORDS.indexOf(field)] ?? undefined;
  }

  #section(number: number): readonly unknown[] {
    return this.#made(this.#around.read(number)) as readonly unknown[];
  }

  #made(stored: unknown): unknown {
    return decode(stored, this.#around.finding);
  }
}
