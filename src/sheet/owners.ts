/** Tells subjects apart by name and code: whether a row goes on with one that is known, and whose a part is. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Subject, SubjectVocabulary } from '../model/vocabulary.ts';
import { fold, nearest } from '../support/text.ts';
import type { Draft, Entry } from './draft.ts';
import { ownerHeading } from './headings.ts';
import { type Row, textOf } from './model.ts';

/** Facts by which a subject is told from others. */
const IDENTITY: Readonly<Record<Subject, readonly [string, string]>> = {
  project: ['name', 'project_code'],
  enterprise: ['name', 'credit_code'],
  region: ['name', 'place'],
};

/** Looking for the nearest name is costly, and a stranger may send any number of rows. */
const MOST_GUESSES = 100;

/** Folded name and code, as far as a row states them. */
type Identity = readonly [name: string | undefined, code: string | undefined];

function identityOf(entries: readonly Entry[], { subject }: SubjectVocabulary): Identity {
  const stated = (key: string): string | undefined => {
    const entry = entries.find(
      ({ column: { meaning } }) => meaning.kind === 'fact' && !meaning.part && meaning.fact.key === key,
    );
    return entry && fold(textOf(entry.cell));
  };
  const [name, code] = IDENTITY[subject];
  return [stated(name), stated(code)];
}

export function withoutOwner({ cells }: Row, heading: string): Diagnostic {
  const span = cells[0]?.span;
  return diagnostic('row-without-owner', { heading }, span ? { span } : {});
}

/** Subjects in the order of their rows; any of them is found at once, however many there are. */
export class Owners {
  readonly drafts: Draft[] = [];
  private readonly own: SubjectVocabulary;
  private readonly byName = new Map<string, Set<Draft>>();
  private readonly byIdentity = new Map<string, Draft>();
  private guesses = MOST_GUESSES;

  constructor(own: SubjectVocabulary) {
    this.own = own;
  }

  add(draft: Draft): void {
    this.drafts.push(draft);
    this.know(draft);
  }

  /** After a row has added to what is known of a subject. */
  know(draft: Draft): void {
    const [name, code] = identityOf(draft.entries, this.own);
    for (const one of [name, code]) {
      if (one === undefined) continue;
      const known = this.byName.get(one);
      if (known) known.add(draft);
      else this.byName.set(one, new Set([draft]));
    }
    const whole = name !== undefined && code !== undefined;
    if (whole) for (const half of [keyOf(name, undefined), keyOf(undefined, code)]) this.forget(half, draft);
    const key = keyOf(name, code);
    if (!this.byIdentity.has(key)) this.byIdentity.set(key, draft);
  }

  private forget(key: string, draft: Draft): void {
    if (this.byIdentity.get(key) === draft) this.byIdentity.delete(key);
  }

  /** The subject of the same name and code, as far as both are stated; `nameless` when the row states neither. */
  sameAs(entries: readonly Entry[]): Draft | 'nameless' | undefined {
    const [name, code] = identityOf(entries, this.own);
    if (name === undefined && code === undefined) return 'nameless';
    if (name !== undefined && code !== undefined) {
      const keys = [keyOf(name, code), keyOf(name, undefined), keyOf(undefined, code)];
      return keys.map((key) => this.byIdentity.get(key)).find((draft) => draft !== undefined);
    }
    const [draft] = this.byName.get(name ?? code ?? '') ?? [];
    return draft;
  }

  /** The subject that the row of a part names; a row that names none belongs to the only one there is. */
  of(row: Row, entries: readonly Entry[]): Draft | Diagnostic {
    const cell = entries.find(({ column }) => column.meaning.kind === 'owner')?.cell;
    if (!cell) {
      const [only] = this.drafts;
      return only && this.drafts.length === 1 ? only : withoutOwner(row, ownerHeading(this.own));
    }
    const name = textOf(cell);
    const [draft, ...others] = this.byName.get(fold(name)) ?? [];
    const where = { span: cell.span };
    if (!draft) {
      const guess = this.guesses > 0 ? nearest(name, this.byName.keys()) : undefined;
      this.guesses -= 1;
      const data = { owner: name, ...(guess === undefined ? {} : { nearest: guess }) };
      return diagnostic('row-owner-unknown', data, where);
    }
    return others.length === 0 ? draft : diagnostic('row-owner-ambiguous', { owner: name }, where);
  }
}

const keyOf = (name: string | undefined, code: string | undefined): string =>
  JSON.stringify([name ?? null, code ?? null]);
