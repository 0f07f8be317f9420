/** Builds the plain value of a JSON tree and finds all that JSON allows but a descriptor must not hold. */
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { MAX_DIGITS, significantDigits } from '../support/exact.ts';
import { escapeToken } from './json-pointer.ts';
import type { MemberNode, ObjectNode, ValueNode } from './json-tree.ts';

export interface ValueLimits {
  readonly string: number;
  readonly array: number;
  readonly object: number;
}

/** What the walk needs of its caller; `report` takes offsets, since few values are ever reported. */
export interface Walk {
  readonly text: string;
  readonly limits: ValueLimits;
  /** Where the walk stands; it pushes and pops. */
  readonly path: (string | number)[];
  spanAt(offset: number): Span;
  report<C extends DiagnosticCode>(
    code: C,
    data: DiagnosticData[C],
    where: { readonly offset: number; readonly pointer: string },
  ): void;
}

type TextNode = Extract<ValueNode, { type: 'String' }>;
type NumberNode = Extract<ValueNode, { type: 'Number' }>;

/** Keys through which an object's own machinery could be reached; no fact is called so. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A longer literal says nothing more, and is refused before anything counts its digits. */
const LONGEST_NUMBER = 400;

/** Below it a double keeps fewer than 15 digits. */
const LEAST_NORMAL = 2 ** -1022;

/**
 * The value of a node. Keys that are refused are left out, the first of two equal keys stays,
 * and a number that no double holds becomes null: each has been reported.
 */
export function buildValue(node: ValueNode, walk: Walk): unknown {
  switch (node.type) {
    case 'Object':
      return buildObject(node, walk);
    case 'Array':
      return buildArray(node, walk);
    case 'String':
      checkText(node, walk);
      return node.value;
    case 'Number':
      return buildNumber(node, walk);
    case 'Boolean':
      return node.value;
    default:
      return null;
  }
}

function buildArray(node: Extract<ValueNode, { type: 'Array' }>, walk: Walk): readonly unknown[] {
  if (node.elements.length > walk.limits.array) tooLong('array', node, walk);
  return node.elements.map((element, index) => {
    walk.path.push(index);
    const value = buildValue(element.value, walk);
    walk.path.pop();
    return value;
  });
}

function buildObject(node: ObjectNode, walk: Walk): Record<string, unknown> {
  if (node.members.length > walk.limits.object) tooLong('object', node, walk);
  const value: Record<string, unknown> = {};
  const seen = new Map<string, MemberNode>();
  for (const member of node.members) {
    const { name, value: child } = member;
    if (name.type !== 'String') continue;
    const key = name.value;
    const offset = name.loc.start.offset;
    walk.path.push(key);
    checkText(name, walk);
    const first = seen.get(key);
    if (FORBIDDEN.has(key)) {
      walk.report('json-forbidden-key', { key }, { offset, pointer: pointerOf(walk) });
    } else if (first) {
      const data = { key: shorten(key), first: walk.spanAt(first.name.loc.start.offset) };
      walk.report('json-duplicate-key', data, { offset, pointer: pointerOf(walk) });
    }
    const built = buildValue(child, walk);
    walk.path.pop();
    if (FORBIDDEN.has(key) || first) continue;
    seen.set(key, member);
    value[key] = built;
  }
  return value;
}

function checkText(node: TextNode, walk: Walk): void {
  if (node.value.length > walk.limits.string) {
    tooLong('string', node, walk);
    return;
  }
  if (!/\p{Surrogate}/u.test(node.value)) return;
  const start = node.loc.start.offset;
  const inside = loneSurrogate(walk.text.slice(start, node.loc.end.offset));
  walk.report('json-lone-surrogate', {}, { offset: start + inside, pointer: pointerOf(walk) });
}

/** Offset, in a string as written, of half a pair without its other half, be it raw or escaped. */
function loneSurrogate(literal: string): number {
  let high = -1;
  for (const unit of literal.matchAll(/\\u([\da-fA-F]{4})|\\.|[\s\S]/g)) {
    const code = unit[1] === undefined ? unit[0].charCodeAt(0) : Number.parseInt(unit[1], 16);
    const isLow = (code & 0xfc00) === 0xdc00;
    if (isLow !== high >= 0) return isLow ? unit.index : high;
    high = (code & 0xfc00) === 0xd800 ? unit.index : -1;
  }
  return 0;
}

function buildNumber(node: NumberNode, walk: Walk): number | null {
  const offset = node.loc.start.offset;
  const literal = walk.text.slice(offset, node.loc.end.offset);
  const isTiny = Math.abs(node.value) < LEAST_NORMAL && /^[-0.]*[1-9]/.test(literal);
  if (isTiny || !Number.isFinite(node.value)) {
    const data = { literal: shorten(literal) };
    walk.report('json-number-too-large', data, { offset, pointer: pointerOf(walk) });
    return null;
  }
  const isLong = literal.length > MAX_DIGITS;
  if (isLong && (literal.length > LONGEST_NUMBER || significantDigits(literal) > MAX_DIGITS)) {
    const data = { literal: shorten(literal), limit: MAX_DIGITS };
    walk.report('json-number-too-precise', data, { offset, pointer: pointerOf(walk) });
  }
  // -0 becomes 0.
  return node.value + 0;
}

function tooLong(what: keyof ValueLimits, node: ValueNode, walk: Walk): void {
  const where = { offset: node.loc.start.offset, pointer: pointerOf(walk) };
  walk.report('json-too-long', { what, limit: walk.limits[what] }, where);
}

const pointerOf = (walk: Walk): string =>
  walk.path.map((token) => `/${escapeToken(shorten(String(token)))}`).join('');

/** Enough of a stranger's text to recognise it; a message never carries a megabyte. */
const shorten = (text: string): string =>
  text.length <= 80 ? text : `${[...text.slice(0, 80)].slice(0, 60).join('')}…`;
