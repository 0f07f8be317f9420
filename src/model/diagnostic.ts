import type { Settlement } from './decision.ts';
import type { Force } from './rule.ts';
import type { Span } from './span.ts';
import type { Bilingual } from './text.ts';
import type { Verdict } from './verdict.ts';

/**
 * What each code carries. Words are made from it last (`words/diagnostics.ts`), so that a
 * diagnostic can be sorted, compared and printed in either language.
 */
export interface DiagnosticData {
  // Files and their text
  'file-not-found': { readonly path: string; readonly nearest?: string };
  'file-unreadable': { readonly reason: string };
  'file-exists': { readonly path: string };
  'file-unwritable': { readonly path: string; readonly reason: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'line-too-long': { readonly bytes: number; readonly limit: number };
  'too-many-files': { readonly limit: number };
  /** The thread that was checking the input came to an end, twice. */
  'worker-died': { readonly reason: 'memory' | 'other' };
  'folder-without-descriptors': { readonly path: string };
  'encoding-unsupported': { readonly encoding: string };
  'encoding-assumed': { readonly encoding: string };
  'encoding-invalid': { readonly encoding: string; readonly offset: number };
  'nul-character': Record<never, never>;
  'standard-input-twice': Record<never, never>;
  // JSON
  'json-empty': Record<never, never>;
  'json-syntax': { readonly detail: JsonFault; readonly found: string };
  'json-truncated': Record<never, never>;
  'json-not-object': { readonly found: string };
  'json-duplicate-key': { readonly key: string; readonly first: Span };
  'json-forbidden-key': { readonly key: string };
  'json-too-deep': { readonly limit: number };
  'json-too-long': { readonly what: 'string' | 'array' | 'object' | 'document'; readonly limit: number };
  'json-number-too-precise': { readonly literal: string; readonly limit: number };
  'json-number-too-large': { readonly literal: string };
  'json-lone-surrogate': Record<never, never>;
  // Tables (.xlsx, .csv)
  'table-unreadable': { readonly reason: 'damaged' | 'old-or-locked' };
  'table-too-large': {
    readonly what: 'content' | 'rows' | 'cells' | 'sheets' | 'text' | 'list';
    readonly limit: number;
  };
  'table-quotes': Record<never, never>;
  'table-without-headings': { readonly expected: readonly string[] };
  'table-without-entries': Record<never, never>;
  'table-subject-unclear': { readonly sheets: readonly string[] };
  'sheet-unknown': { readonly sheet: string; readonly known: readonly string[]; readonly nearest?: string };
  'sheet-twice': { readonly sheet: string; readonly other: string };
  'heading-unknown': { readonly heading: string; readonly owner: string; readonly nearest?: string };
  'heading-twice': { readonly heading: string; readonly first: Span };
  'heading-empty': Record<never, never>;
  'row-without-owner': { readonly heading: string };
  'row-owner-unknown': { readonly owner: string; readonly nearest?: string };
  'row-owner-ambiguous': { readonly owner: string };
  'rows-disagree': { readonly heading: string; readonly first: Span };
  'list-denied': { readonly heading: string; readonly list: string };
  'list-lacking': { readonly heading: string; readonly list: string };
  'cell-error': { readonly found: string };
  'cell-uncalculated': Record<never, never>;
  'cell-digits-lost': { readonly heading: string };
  // The run
  'timed-out': { readonly seconds: number; readonly inputs: number; readonly files: number };
  // What a descriptor says
  'unknown-key': { readonly key: string; readonly owner: string; readonly nearest?: string };
  'same-fact-twice': { readonly key: string; readonly other: string };
  'subject-missing': { readonly allowed: readonly string[] };
  'wrong-type': { readonly fact: string; readonly expected: string; readonly found: string };
  'unknown-value': {
    readonly fact: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest?: string;
  };
  'number-as-text': { readonly fact: string; readonly text: string; readonly unit: string };
  'quantity-unreadable': { readonly fact: string; readonly text: string; readonly unit: string };
  'unit-unknown': { readonly fact: string; readonly unit: string; readonly nearest?: string };
  'unit-mismatch': { readonly fact: string; readonly unit: string; readonly expected: string };
  'looks-like-fraction': { readonly fact: string; readonly literal: string; readonly percent: string };
  'not-whole': { readonly fact: string; readonly literal: string };
  'out-of-bounds': { readonly fact: string; readonly literal: string; readonly bounds: string };
  'date-unreadable': { readonly fact: string; readonly text: string };
  /** `later` than the day of the run; `earlier` than every dated document of the rules. */
  'filing-date-odd': { readonly date: string; readonly side: 'later' | 'earlier'; readonly limit: string };
  'place-unknown': { readonly text: string; readonly nearest?: string };
  'place-ambiguous': { readonly text: string; readonly candidates: readonly string[] };
  'place-retired': { readonly code: string; readonly current: string };
  'unit-by-convention': {
    readonly fact: string;
    readonly text: string;
    readonly range: string;
    readonly note: Bilingual;
  };
  'zone-elsewhere': { readonly zone: string; readonly place: string };
  'schema-violation': { readonly detail: string };
  /** What a person answered in an interview; `unit`: a number with 万 or 亿 but without what it counts. */
  'answer-unclear': {
    readonly text: string;
    readonly wanted: 'subject' | 'lists' | 'count' | 'one' | 'unit';
  };
  // YAML of a rule pack
  'yaml-syntax': { readonly detail: string };
  'yaml-duplicate-key': { readonly key: string };
  'yaml-forbidden': { readonly what: string };
  'field-unknown': { readonly field: string; readonly owner: string; readonly nearest?: string };
  'field-missing': { readonly field: string; readonly owner: string };
  'field-wrong': { readonly field: string; readonly expected: string; readonly found: string };
  'duplicate-definition': { readonly what: string; readonly name: string; readonly first: Span };
  'pack-link-outside': { readonly path: string };
  'pack-file-ignored': { readonly path: string };
  'pack-incomplete': { readonly what: string };
  'ledger-statement-open': { readonly at: string };
  'ledger-unknown-rule': { readonly rule: string; readonly clause: string; readonly nearest?: string };
  'ledger-rule-unlisted': { readonly rule: string; readonly clause: string };
  // Rules
  'rule-unknown-fact': { readonly name: string; readonly scope: string; readonly nearest?: string };
  'rule-unknown-value': {
    readonly fact: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest?: string;
  };
  'rule-unknown-part': { readonly name: string; readonly nearest?: string };
  'rule-unknown-clause': { readonly clause: string; readonly document: string; readonly nearest?: string };
  'rule-unknown-place': { readonly place: string; readonly nearest?: string };
  'rule-wrong-test': { readonly fact: string; readonly test: string; readonly expected: string };
  'rule-dimension': { readonly text: string; readonly left: string; readonly right: string };
  'rule-expression': { readonly text: string; readonly detail: string };
  'rule-divisor': { readonly text: string };
  'rule-reads-remark': { readonly fact: string };
  'rule-boundary-unstated': { readonly text: string };
  'rule-boundary-unused': { readonly text: string };
  'rule-boundary-phrase': { readonly phrase: string };
  /** `against`: words that contradict the force; absent: the words that it needs are lacking. */
  'rule-force-words': { readonly force: Force; readonly against?: string };
  'rule-due-missing': Record<never, never>;
  'rule-constant-condition': { readonly where: string; readonly value: boolean };
  'rule-unused-given': { readonly fact: string };
  'rule-examples-missing': { readonly verdicts: readonly string[] };
  'example-fact': { readonly name: string; readonly nearest?: string };
  'example-value': { readonly detail: string };
  // Files of determinations and waivers, and the report of an earlier round
  'decision-blank': { readonly count: number };
  'decision-unknown-rule': { readonly rule: string; readonly nearest?: string };
  'decision-unused': { readonly subject: string; readonly rule: string };
  'decision-no-part': { readonly part: string; readonly subject: string; readonly nearest?: string };
  'decision-not-open': {
    readonly kind: Settlement['kind'];
    readonly rule: string;
    readonly standing: Verdict | 'waived';
    readonly binding: boolean;
  };
  'decision-several-parts': { readonly rule: string; readonly parts: readonly string[] };
  'decision-several-filings': { readonly subject: string; readonly files: readonly string[] };
  'decision-twice': { readonly first: Span };
  'decision-later': { readonly date: string; readonly day: string };
  'decision-void': { readonly rule: string; readonly changed: 'rule' | 'facts' | 'both' };
  /** `latest`: the last day that would do. */
  'waiver-too-broad': {
    readonly by: 'rule' | 'subject' | 'term';
    readonly found: string;
    readonly latest?: string;
  };
  'waiver-not-in-force': {
    readonly rule: string;
    readonly from: string;
    readonly until: string;
    readonly day: string;
  };
  'earlier-not-filed': { readonly subjects: readonly string[] };
  'earlier-ambiguous': { readonly subject: string };
  // Official texts (`hegui sources`)
  'source-document-hash': { readonly document: string; readonly expected: string; readonly found: string };
  'source-clause-hash': {
    readonly document: string;
    readonly clause: string;
    readonly expected: string;
    readonly found: string;
  };
  'source-clause-missing': { readonly document: string; readonly clause: string };
  'source-clause-extra': { readonly document: string; readonly clause: string; readonly line: number };
  'source-clause-heading': {
    readonly document: string;
    readonly clause: string;
    readonly expected: string;
    readonly found: string;
  };
  'source-numbering': {
    readonly document: string;
    readonly problem: 'gap' | 'repeated' | 'doubtful';
    readonly clause: string;
    readonly line: number;
    readonly expected?: string;
  };
  'source-damaged': { readonly document: string; readonly clause: string; readonly around: string };
  'source-sentence-open': { readonly document: string; readonly clause: string; readonly sentence: string };
  'source-anchor': { readonly document: string; readonly clause: string; readonly at: string };
  'source-quote': { readonly rule: string; readonly clause: string; readonly piece: string };
  'source-phrase': { readonly rule: string; readonly clause: string; readonly phrase: string };
  'source-number': { readonly rule: string; readonly clause: string; readonly number: string };
}

/** Why a text is not JSON; `found` beside it is what stands there instead. */
export type JsonFault =
  | 'byte-order-mark'
  | 'comment'
  | 'control-character'
  | 'curly-quote'
  | 'escape'
  | 'extra-comma'
  | 'full-width-character'
  | 'key-without-quotes'
  | 'line-break-in-string'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-value'
  | 'number-form'
  | 'single-quote'
  | 'text-after-end'
  | 'trailing-comma'
  | 'unexpected-character'
  | 'unknown-word'
  | 'unusual-space'
  | 'wrong-bracket';

export type DiagnosticCode = keyof DiagnosticData;

/** `notice` informs (a retired code was understood); `warning` does not stop; `error` does. */
export type Severity = 'error' | 'warning' | 'notice';

type Of<C extends DiagnosticCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly data: DiagnosticData[K];
    /** Where; absent only for something that has no file. */
    readonly span?: Span;
    /** JSON Pointer (RFC 6901) of the value, for a descriptor. */
    readonly pointer?: string;
  };
}[C];

export type Diagnostic = Of<DiagnosticCode>;

/** Makes a diagnostic whose data fits its code. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  data: DiagnosticData[C],
  where: { readonly span?: Span; readonly pointer?: string; readonly severity?: Severity } = {},
): Diagnostic {
  const { severity = 'error', span, pointer } = where;
  return {
    code,
    severity,
    data,
    ...(span === undefined ? {} : { span }),
    ...(pointer === undefined ? {} : { pointer }),
  } as Diagnostic;
}

/** By file, then sheet, then position, then code: the order in which a person would read them. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  const left = a.span;
  const right = b.span;
  if (left && right) {
    if (left.file !== right.file) return left.file < right.file ? -1 : 1;
    const [sheet = '', other = ''] = [left.sheet, right.sheet];
    if (sheet !== other) return sheet < other ? -1 : 1;
    if (left.line !== right.line) return left.line - right.line;
    if (left.column !== right.column) return left.column - right.column;
  } else if (left || right) return left ? 1 : -1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

export const isError = (d: Diagnostic): boolean => d.severity === 'error';
