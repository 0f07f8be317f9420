/** What a report format is: a pure function of each result, and one that puts the pieces together. */
import type { Result, RunHead, RunTail } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import type { Style } from './style.ts';

/** Everything that is not about one input. */
export interface Run {
  readonly head: RunHead;
  readonly tail: RunTail;
}

export type Content = string | Uint8Array;

/**
 * A format works on one result at a time, so that a batch needs no more memory than its pieces and several threads
 * can share it. Same results, run and style: the same bytes.
 */
export interface Format<Piece = unknown> {
  readonly summary: Bilingual;
  /** Of its files, without the dot. */
  readonly extension: string;
  /** Whether its bytes mean nothing to a terminal. */
  readonly binary?: true;
  /** Whether each piece is text that can be written as soon as it is there; `whole` only joins them. */
  readonly stream?: true;
  /** Whether a person writes into its files: one that is there is not replaced. */
  readonly form?: true;
  /** Plain data: a piece may come from another thread. */
  readonly each: (result: Result, style: Style) => Piece;
  readonly whole: (pieces: readonly Piece[], run: Run, style: Style) => Content | Promise<Content>;
  /** A page that leads to the files of a folder, one for each piece. */
  readonly index?: (pieces: readonly Piece[], files: readonly string[], run: Run, style: Style) => Content;
}

/** Forgets what its pieces are, which only the format itself knows. */
export const format = <Piece>(of: Format<Piece>): Format => of as Format;
