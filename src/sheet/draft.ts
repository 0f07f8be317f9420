/** What a table says of one subject, still in its cells. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Part } from '../model/vocabulary.ts';
import type { Column } from './header.ts';
import type { Cell, Row } from './model.ts';

/** A cell and the column it stands in. */
export interface Entry {
  readonly column: Column;
  readonly cell: Cell;
}

/** One part: its cells, all of the same list. */
export interface PartDraft {
  readonly row: Row;
  readonly entries: readonly Entry[];
}

export interface Draft {
  readonly row: Row;
  readonly entries: Entry[];
  readonly parts: Map<Part, PartDraft[]>;
  /** What is wrong with this subject alone. */
  readonly diagnostics: Diagnostic[];
}
