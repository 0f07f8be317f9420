/** Brings together what a table says of each subject: its own row or rows, and the rows of its parts. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Part, SubjectVocabulary, Vocabulary } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import type { Draft, Entry, PartDraft } from './draft.ts';
import { type Header, readHeader } from './header.ts';
import { type Meaning, ownerHeading } from './headings.ts';
import { type Row, textOf } from './model.ts';
import { Owners, withoutOwner } from './owners.ts';
import type { Roles } from './roles.ts';

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

export function draftsOf({ own, main, parts }: Roles, vocabulary: Vocabulary): Drafts {
  const header = readHeader(main, { vocabulary, own });
  const owners = new Owners(own);
  const all = [...header.diagnostics, ...readSubjects(header, own, owners)];
  for (const [part, sheet] of parts) {
    const listed = readHeader(sheet, { vocabulary, own, part });
    all.push(...listed.diagnostics);
    for (const row of listed.rows) {
      const entries = entriesIn(row, listed);
      if (entries.length === 0) continue;
      const owner = owners.of(row, entries);
      if ('code' in owner) all.push(owner);
      else {
        const stated = entries.filter(({ column }) => column.meaning.kind !== 'owner');
        addPart(owner, part, { row, entries: stated });
      }
    }
  }
  return { drafts: owners.drafts, diagnostics: all };
}

/** The cells that say something; a row that has none, such as one numbered in advance, is blank. */
const entriesIn = (row: Row, { columns }: Header): readonly Entry[] =>
  row.cells.flatMap((cell) => {
    const column = columns.get(cell.span.column);
    return column && column.meaning.kind !== 'free' ? [{ column, cell }] : [];
  });

function addPart(draft: Draft, part: Part, item: PartDraft): void {
  const list = draft.parts.get(part);
  if (list) list.push(item);
  else draft.parts.set(part, [item]);
}

const partOf = (meaning: Meaning): Part | undefined =>
  meaning.kind === 'fact' || meaning.kind === 'proof' ? meaning.part : undefined;

/** Where a table has columns of parts beside those of the subject, several rows may speak of one subject. */
function readSubjects(header: Header, own: SubjectVocabulary, owners: Owners): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const isJoined = [...header.columns.values()].some(({ meaning }) => partOf(meaning));
  for (const row of header.rows) {
    const entries = entriesIn(row, header);
    if (entries.length === 0) continue;
    const plain = entries.filter(({ column }) => !partOf(column.meaning));
    const known = isJoined ? goesOnWith(plain, owners) : undefined;
    if (known === 'nameless') {
      diagnostics.push(withoutOwner(row, labelOfName(own)));
      continue;
    }
    const draft = known ?? { row, entries: plain, parts: new Map(), diagnostics: [] };
    if (known) agree(known, plain);
    if (known) owners.know(draft);
    else owners.add(draft);
    for (const part of own.parts.values()) {
      const items = entries.filter(({ column }) => partOf(column.meaning) === part);
      if (items.length > 0) addPart(draft, part, { row, entries: items });
    }
  }
  return diagnostics;
}

/**
 * The subject that this row goes on with: the last one where it says nothing of any, else the one of the same name and
 * code. What says something without a name could be said of the last one or of another: only the first row may.
 */
function goesOnWith(plain: readonly Entry[], owners: Owners): Draft | 'nameless' | undefined {
  const last = owners.drafts.at(-1);
  if (plain.length === 0) return last ?? 'nameless';
  const same = owners.sameAs(plain);
  return same === 'nameless' && !last ? undefined : same;
}

/** What a later row says again must be the same; what it adds is added. */
function agree(draft: Draft, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const { heading } = entry.column;
    const before = draft.entries.find(({ column }) => column === entry.column);
    if (!before) draft.entries.push(entry);
    else if (fold(textOf(before.cell)) !== fold(textOf(entry.cell))) {
      const { span } = entry.cell;
      draft.diagnostics.push(diagnostic('rows-disagree', { heading, first: before.cell.span }, { span }));
    }
  }
}

const labelOfName = (own: SubjectVocabulary): string => own.facts.get('name')?.label.zh ?? ownerHeading(own);
