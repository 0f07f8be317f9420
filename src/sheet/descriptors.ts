/** From a table to descriptors as a person would have written them in JSON, every value with the cell it came from. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
  inReadingOrder,
  isError,
} from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/span.ts';
import type { Part, Subject, SubjectVocabulary, Vocabulary } from '../model/vocabulary.ts';
import { EVIDENCE_KEYS, SUBJECT_KEYS, SUBJECT_LABELS, VALUE_KEYS } from '../vocabulary/describe.ts';
import { booleanOf } from '../vocabulary/names.ts';
import type { Draft, Entry } from './draft.ts';
import { draftsOf } from './drafts.ts';
import type { Book, Cell, Content, Unreadable } from './model.ts';
import { rolesOf, subjectNamed } from './roles.ts';
import { lostDigits, readCell } from './values.ts';

/** One subject of a table. */
interface TableEntry {
  /** File and row, e.g. `projects.xlsx:3`. */
  readonly label: string;
  /** What `JSON.parse` would have given; keys are canonical, values as they stand in the cells. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The cell of a value, or the heading of its column; of whatever is not in the table what comes nearest to it. */
  readonly locate: (pointer: string, at: 'key' | 'value') => Span;
  /** What is wrong with its cells, whatever they mean. With an error among them the entry is not to be judged. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface TableReading {
  /** None when anything is wrong with the table itself: a column or row not understood may concern any of them. */
  readonly entries: readonly TableEntry[];
  /** What is wrong with the table itself. */
  readonly diagnostics: readonly Diagnostic[];
}

export function descriptorsOf(book: Book, file: string, vocabulary: Vocabulary): TableReading {
  if (book.diagnostics.some(isError)) return { entries: [], diagnostics: book.diagnostics };
  const span = { file, line: 1, column: 1 };
  const empty = [diagnostic('table-without-entries', {}, { span })];
  if (book.sheets.every(({ rows }) => rows.every(({ cells }) => cells.length === 0))) {
    return { entries: [], diagnostics: [...book.diagnostics, ...empty] };
  }
  const roles = rolesOf(book.sheets, vocabulary);
  if ('diagnostics' in roles) return { entries: [], diagnostics: roles.diagnostics };
  const { drafts, diagnostics } = draftsOf(roles, vocabulary);
  const all = [...book.diagnostics, ...diagnostics].sort(inReadingOrder).slice(0, LIMITS.faults);
  if (all.some(isError)) return { entries: [], diagnostics: all };
  if (drafts.length === 0) return { entries: [], diagnostics: [...all, ...empty] };
  const entries = drafts.map((draft) => new Assembly(draft, file, { own: roles.own, vocabulary }).entry());
  return { entries, diagnostics: all };
}

/** Where a value stands and which heading it stands under. */
interface Spot {
  readonly value: Span;
  readonly key: Span;
}

type Json = Record<string, unknown>;

/** Builds the descriptor of one draft. */
class Assembly {
  private readonly draft: Draft;
  private readonly file: string;
  private readonly own: SubjectVocabulary;
  private readonly vocabulary: Vocabulary;
  private readonly spots = new Map<string, Spot>();
  private readonly diagnostics: Diagnostic[];

  constructor(
    draft: Draft,
    file: string,
    { own, vocabulary }: { readonly own: SubjectVocabulary; readonly vocabulary: Vocabulary },
  ) {
    this.draft = draft;
    this.file = file;
    this.own = own;
    this.vocabulary = vocabulary;
    this.diagnostics = [...draft.diagnostics];
  }

  entry(): TableEntry {
    const { draft, own, file, spots, diagnostics } = this;
    const first = draft.row.cells[0]?.span ?? { file, line: draft.row.line, column: 1 };
    spots.set('', { value: first, key: first });
    const value: Json = { [SUBJECT_KEYS[0]]: this.subject(), ...this.facts(draft.entries, '') };
    for (const part of own.parts.values()) {
      const list = this.list(part);
      if (list) value[part.key] = list;
    }
    const locate = (pointer: string, at: 'key' | 'value'): Span => nearestSpot(pointer, spots)?.[at] ?? first;
    diagnostics.sort(inReadingOrder);
    return { label: `${file}:${draft.row.line}`, value, locate, diagnostics };
  }

  /** What the table is about; a column 主体 may say so too, and nothing else. */
  private subject(): Subject {
    const [pointer, { subject }] = [`/${SUBJECT_KEYS[0]}`, this.own];
    const stated = this.draft.entries.find(({ column }) => column.meaning.kind === 'subject');
    if (!stated) return subject;
    const { column, cell } = stated;
    this.spots.set(pointer, { value: cell.span, key: column.span });
    const content = this.readable(cell, pointer);
    if (content === undefined || subjectNamed(String(content)) === subject) return subject;
    const data = { fact: column.heading, value: String(content), allowed: [SUBJECT_LABELS[subject].zh] };
    this.fault('unknown-value', data, pointer);
    return subject;
  }

  /** The facts that cells state, below a pointer. */
  private facts(entries: readonly Entry[], pointer: string): Json {
    const stated = new Map<string, { value: unknown; evidence?: string }>();
    for (const { column, cell } of entries) {
      const { meaning } = column;
      if (meaning.kind !== 'fact' && meaning.kind !== 'proof') continue;
      const { key } = meaning.fact;
      const at = `${pointer}/${key}`;
      const content = this.readable(cell, at);
      const spot = { value: cell.span, key: column.span };
      const before = stated.get(key) ?? { value: null };
      if (meaning.kind === 'proof') {
        this.spots.set(`${at}/${EVIDENCE_KEYS[0]}`, spot);
        if (!this.spots.has(at)) this.spots.set(at, spot);
        stated.set(key, content === undefined ? before : { ...before, evidence: String(content).trim() });
      } else {
        this.spots.set(at, spot);
        if (content === undefined) continue;
        if (lostDigits(content, meaning.fact))
          this.fault('cell-digits-lost', { heading: column.heading }, at);
        const reading = { unit: meaning.unit, units: this.vocabulary.units };
        stated.set(key, { ...before, value: readCell(content, meaning.fact, reading) });
      }
    }
    const written = ([key, { value, evidence }]: readonly [string, { value: unknown; evidence?: string }]) =>
      [
        key,
        evidence === undefined ? value : { [VALUE_KEYS[0]]: value, [EVIDENCE_KEYS[0]]: evidence },
      ] as const;
    return Object.fromEntries([...stated].map(written));
  }

  /** What 有无 says and the rows must agree; no rows alone say nothing. */
  private list(part: Part): readonly Json[] | undefined {
    const items = this.draft.parts.get(part) ?? [];
    const pointer = `/${part.key}`;
    const beyond = items[LIMITS.list]?.row.cells[0]?.span;
    if (beyond) {
      const data = { what: 'list', limit: LIMITS.list } as const;
      this.diagnostics.push(diagnostic('table-too-large', data, { span: beyond, pointer }));
      return undefined;
    }
    const list = items.map(({ row, entries }, index) => {
      const first = row.cells[0]?.span;
      if (first) this.spots.set(`${pointer}/${index}`, { value: first, key: first });
      return this.facts(entries, `${pointer}/${index}`);
    });
    const stated = this.draft.entries.find(
      ({ column: { meaning } }) => meaning.kind === 'any' && meaning.part === part,
    );
    const content = stated && this.readable(stated.cell, pointer);
    if (!stated || content === undefined) return list.length > 0 ? list : undefined;
    this.spots.set(pointer, { value: stated.cell.span, key: stated.column.span });
    const { heading } = stated.column;
    const any = typeof content === 'boolean' ? content : booleanOf(String(content));
    const names = { heading, list: part.label.zh };
    if (any === undefined) {
      const data = { fact: heading, value: String(content), allowed: ['有', '无'] };
      this.fault('unknown-value', data, pointer);
    } else if (any && list.length === 0) this.fault('list-lacking', names, pointer);
    else if (!any && list.length > 0) this.fault('list-denied', names, pointer);
    return any === undefined && list.length === 0 ? undefined : list;
  }

  /** The content of a cell; undefined, and said, when there is none that can be read. */
  private readable({ content, span }: Cell, pointer: string): Exclude<Content, Unreadable> | undefined {
    if (typeof content !== 'object') return content;
    this.diagnostics.push(
      content.fault === 'error'
        ? diagnostic('cell-error', { found: content.found }, { span, pointer })
        : diagnostic('cell-uncalculated', {}, { span, pointer }),
    );
    return undefined;
  }

  private fault<C extends DiagnosticCode>(code: C, data: DiagnosticData[C], pointer: string): void {
    const span = this.spots.get(pointer)?.value;
    this.diagnostics.push(diagnostic(code, data, { pointer, ...(span ? { span } : {}) }));
  }
}

/** What stands at the pointer, else around it. */
function nearestSpot(pointer: string, spots: ReadonlyMap<string, Spot>): Spot | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const spot = spots.get(at);
    if (spot) return spot;
  }
  return spots.get('');
}
