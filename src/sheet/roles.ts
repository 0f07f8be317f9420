/** Which sheet of a book holds the subjects and which one holds the parts of each list. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import {
  type Part,
  SUBJECTS,
  type Subject,
  type SubjectVocabulary,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { fold, suggest } from '../support/text.ts';
import { SUBJECT_KEYS, SUBJECT_LABELS } from '../vocabulary/describe.ts';
import { knownIn } from './header.ts';
import { type Sheet, textOf } from './model.ts';

export interface Roles {
  readonly own: SubjectVocabulary;
  readonly main: Sheet;
  readonly parts: ReadonlyMap<Part, Sheet>;
}

/** Sheets of the form itself, and one for whatever else a person keeps in the file. */
export const GUIDE_SHEET = '填表说明';
export const CHOICES_SHEET = '选项';
const FREE_SHEETS = new Set([GUIDE_SHEET, CHOICES_SHEET, '备注'].map(fold));

/** The subject of this name, as of a sheet or in a column 主体. */
export const subjectNamed = (name: string): Subject | undefined => SUBJECT_NAMES.get(fold(name));

const SUBJECT_NAMES: ReadonlyMap<string, Subject> = new Map(
  SUBJECTS.flatMap((subject) =>
    [subject, ...Object.values(SUBJECT_LABELS[subject])].map((name) => [fold(name), subject] as const),
  ),
);

export function rolesOf(
  sheets: readonly Sheet[],
  vocabulary: Vocabulary,
): Roles | { readonly diagnostics: readonly Diagnostic[] } {
  const filled = sheets.filter(
    ({ name = '', rows }) => !FREE_SHEETS.has(fold(name)) && rows.some(({ cells }) => cells.length > 0),
  );
  const mains = filled.filter(({ name = '' }) => subjectNamed(name));
  const [main, other] = mains;
  if (main && other) return { diagnostics: [competing(other, main)] };
  const subject = subjectNamed(main?.name ?? '');
  return main && subject
    ? withParts(main, filled, vocabulary.subjects[subject])
    : nameless(filled, vocabulary);
}

/** No sheet has a subject's name: a CSV, or a workbook whose one main sheet is still called Sheet1. */
function nameless(
  sheets: readonly Sheet[],
  vocabulary: Vocabulary,
): Roles | { readonly diagnostics: readonly Diagnostic[] } {
  const owners = SUBJECTS.map((subject) => vocabulary.subjects[subject]);
  const strangers = sheets.filter(
    ({ name }) => name === undefined || !owners.some(({ partNames }) => partNames.has(fold(name))),
  );
  const [main] = strangers;
  if (!main) return { diagnostics: [unclear(sheets)] };
  const stated = statedSubject(main);
  if (stated) return withParts(main, sheets, vocabulary.subjects[stated]);
  const counts = owners.map((own) => knownIn(main, { vocabulary, own }));
  const most = Math.max(...counts);
  const best = owners.filter((_, i) => counts[i] === most);
  const [own] = best;
  if (!own || (most > 0 && best.length > 1)) return { diagnostics: [unclear([main])] };
  return withParts(main, sheets, own);
}

/** What the first cell below a heading 主体 says. */
function statedSubject({ rows }: Sheet): Subject | undefined {
  const keys = SUBJECT_KEYS.map(fold);
  const heading = rows.flatMap(({ cells }) => cells).find((cell) => keys.includes(fold(textOf(cell))));
  if (!heading) return undefined;
  const { line, column } = heading.span;
  const below = rows
    .flatMap(({ cells }) => cells)
    .find(({ span }) => span.line > line && span.column === column);
  return below && subjectNamed(textOf(below));
}

function withParts(
  main: Sheet,
  sheets: readonly Sheet[],
  own: SubjectVocabulary,
): Roles | { readonly diagnostics: readonly Diagnostic[] } {
  const parts = new Map<Part, Sheet>();
  const diagnostics: Diagnostic[] = [];
  for (const sheet of sheets) {
    if (sheet === main) continue;
    const part = own.partNames.get(fold(sheet.name ?? ''));
    const before = part && parts.get(part);
    if (!part) diagnostics.push(unknownSheet(sheet, own));
    else if (before) diagnostics.push(competing(sheet, before));
    else parts.set(part, sheet);
  }
  return diagnostics.length > 0 ? { diagnostics } : { own, main, parts };
}

const at = ({ rows }: Sheet) => {
  const span = rows.find(({ cells }) => cells.length > 0)?.cells[0]?.span;
  return span ? { span } : {};
};

const competing = (sheet: Sheet, other: Sheet): Diagnostic =>
  diagnostic('sheet-twice', { sheet: sheet.name ?? '', other: other.name ?? '' }, at(sheet));

const unclear = ([sheet]: readonly Sheet[]): Diagnostic =>
  diagnostic(
    'table-subject-unclear',
    { sheets: SUBJECTS.map((subject) => SUBJECT_LABELS[subject].zh) },
    sheet ? at(sheet) : {},
  );

function unknownSheet(sheet: Sheet, own: SubjectVocabulary): Diagnostic {
  const known = [SUBJECT_LABELS[own.subject].zh, ...[...own.parts.values()].map(({ label }) => label.zh)];
  const name = sheet.name ?? '';
  const nearest = suggest(name, known);
  const data = { sheet: name, known, ...(nearest === undefined ? {} : { nearest }) };
  return diagnostic('sheet-unknown', data, at(sheet));
}
