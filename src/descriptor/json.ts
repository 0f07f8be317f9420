/** Reads one strict JSON text (RFC 8259) into a plain value whose every part knows its line and column. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/span.ts';
import { Bug } from '../support/never.ts';
import { type Excerpt, lineAround, positionsIn } from '../support/position.ts';
import { findFault } from './json-fault.ts';
import { type Located, lookupIn } from './json-pointer.ts';
import { findObstacle, type Obstacle, parseTree, type ValueNode } from './json-tree.ts';
import { buildValue, type ValueLimits } from './json-value.ts';

interface JsonLimits extends ValueLimits {
  /** Objects and arrays inside each other; more than 500 is not possible. */
  readonly depth: number;
  /** Values of the whole text, which bounds memory. */
  readonly values: number;
  /** Diagnostics kept; a text with more is hopeless anyway. */
  readonly diagnostics: number;
}

const JSON_LIMITS: JsonLimits = {
  depth: LIMITS.depth,
  values: LIMITS.values,
  string: LIMITS.text,
  array: LIMITS.list,
  object: LIMITS.members,
  diagnostics: LIMITS.faults,
};

const DEEPEST = 500;

export interface JsonOptions extends Partial<JsonLimits> {
  /** Anything but an object at the top is `json-not-object`; the default. */
  readonly expectObject?: boolean;
  /** Of a text that is one line of many, its line; only `\n` ends such a line, and a lone `\r` in it is white space. */
  readonly firstLine?: number;
}

/** Pointers name keys as written in the file. Of two equal keys, value and positions are the first's. */
export interface JsonReading {
  /** Undefined exactly when the text is not JSON or beyond `depth` or `values`. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  spanOf(pointer: string): Span | undefined;
  /** The line in which the value begins. */
  lineOf(pointer: string): Excerpt | undefined;
  /** Of the key of an object's member. */
  keySpanOf(pointer: string): Span | undefined;
  /** A string, number, boolean or null as it is written in the file. */
  literalOf(pointer: string): string | undefined;
}

export function readJson(text: string, file: string, options: JsonOptions = {}): JsonReading {
  const { expectObject = true, firstLine, ...given } = options;
  const limits: JsonLimits = { ...JSON_LIMITS, ...given };
  const position = positionsIn(firstLine === undefined ? text : text.replaceAll('\r', ' '));
  const spanAt = (offset: number): Span => {
    const { line, column } = position(offset);
    return { file, line: firstLine ?? line, column };
  };

  const obstacle = findObstacle(text, { ...limits, depth: Math.min(limits.depth, DEEPEST) });
  const root = obstacle === undefined ? parseTree(text) : undefined;
  if (root === undefined) return unread(refusal({ text, obstacle, limits, spanAt }));

  const diagnostics: Diagnostic[] = [];
  const report = <C extends DiagnosticCode>(
    code: C,
    data: DiagnosticData[C],
    { offset, pointer }: { readonly offset: number; readonly pointer: string },
  ): void => {
    if (diagnostics.length >= limits.diagnostics) return;
    diagnostics.push(diagnostic(code, data, { span: spanAt(offset), pointer }));
  };
  if (expectObject && root.type !== 'Object') {
    report(
      'json-not-object',
      { found: root.type.toLowerCase() },
      { offset: root.loc.start.offset, pointer: '' },
    );
  }
  const value = buildValue(root, { text, limits, path: [], spanAt, report });
  return { value, diagnostics, ...places(root, text, spanAt) };
}

/** Why a text has no value. A fault of syntax that stands before the obstacle is the better answer. */
function refusal(of: {
  readonly text: string;
  readonly obstacle: Obstacle | undefined;
  readonly limits: JsonLimits;
  readonly spanAt: (offset: number) => Span;
}): Diagnostic {
  const { text, obstacle, limits, spanAt } = of;
  if (text.trim() === '') return diagnostic('json-empty', {}, { span: spanAt(0) });
  const isForbidden = obstacle?.what === 'control-character';
  const fault = findFault(obstacle && !isForbidden ? text.slice(0, obstacle.offset) : text);
  if (fault?.kind === 'fault') {
    return diagnostic(
      'json-syntax',
      { detail: fault.detail, found: fault.found },
      { span: spanAt(fault.offset) },
    );
  }
  if (obstacle && !isForbidden) {
    const span = spanAt(obstacle.offset);
    if (obstacle.what === 'depth') return diagnostic('json-too-deep', { limit: limits.depth }, { span });
    return diagnostic('json-too-long', { what: 'document', limit: limits.values }, { span });
  }
  if (fault === undefined) throw new Bug('a text was refused in which no fault is found');
  return diagnostic('json-truncated', {}, { span: spanAt(text.trimEnd().length) });
}

function unread(why: Diagnostic): JsonReading {
  const nowhere = (): undefined => undefined;
  return {
    value: undefined,
    diagnostics: [why],
    spanOf: nowhere,
    lineOf: nowhere,
    keySpanOf: nowhere,
    literalOf: nowhere,
  };
}

/** Answers about places; the tree is not looked at before the first question. */
function places(
  root: ValueNode,
  text: string,
  spanAt: (offset: number) => Span,
): Pick<JsonReading, 'spanOf' | 'lineOf' | 'keySpanOf' | 'literalOf'> {
  let lookup: ((pointer: string) => Located | undefined) | undefined;
  const find = (pointer: string): Located | undefined => {
    lookup ??= lookupIn(root);
    return lookup(pointer);
  };
  return {
    spanOf: (pointer) => {
      const place = find(pointer);
      return place && spanAt(place.value.loc.start.offset);
    },
    lineOf: (pointer) => {
      const place = find(pointer);
      return place && lineAround(text, place.value.loc.start.offset);
    },
    keySpanOf: (pointer) => {
      const member = find(pointer)?.member;
      return member && spanAt(member.name.loc.start.offset);
    },
    literalOf: (pointer) => {
      const value = find(pointer)?.value;
      if (value === undefined || value.type === 'Object' || value.type === 'Array') return undefined;
      return text.slice(value.loc.start.offset, value.loc.end.offset);
    },
  };
}
