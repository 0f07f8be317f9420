/** A descriptor after reading: names resolved, quantities in their facts' units, every value with its place in the file. */
import type { Exact } from '../support/exact.ts';
import type { Place } from './place.ts';
import type { Conventional } from './unit.ts';
import type { Subject } from './vocabulary.ts';

/** Grades are their rank, dates their day number, choices their key; an absent key is unknown. */
export type Value = boolean | string | Exact | Conventional | Place;

/** What was written for one fact. */
export interface Statement {
  readonly written: unknown;
  readonly pointer: string;
  readonly evidence?: string;
  readonly inherited?: boolean;
}

/** Facts stated about the subject or one part, by canonical key. */
export interface Statements {
  readonly pointer: string;
  readonly values: Readonly<Record<string, Value | undefined>>;
  readonly stated: Readonly<Record<string, Statement | undefined>>;
}

export interface Descriptor {
  readonly file: string;
  readonly subject: Subject;
  readonly root: Statements;
  /** By part key; an absent list is unknown, an empty one means none. */
  readonly parts: Readonly<Record<string, readonly Statements[] | undefined>>;
}
