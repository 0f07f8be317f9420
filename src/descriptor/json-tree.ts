/** Momoa, the JSON parser that keeps positions, behind the guards it needs before strangers' text. */

import type { ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';

export type { ValueNode } from '@humanwhocodes/momoa';
export type ObjectNode = Extract<ValueNode, { type: 'Object' }>;
export type MemberNode = ObjectNode['members'][number];

/** What the scan saw first that the parser must not be given. */
export interface Obstacle {
  readonly what: 'depth' | 'values' | 'control-character';
  readonly offset: number;
}

/**
 * One pass before parsing, because the parser recurses (depth), keeps some 500 bytes for each value
 * (values), and takes control characters in strings, which RFC 8259 forbids.
 */
export function findObstacle(
  text: string,
  limits: { readonly depth: number; readonly values: number },
): Obstacle | undefined {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      const end = endOfString(text, i);
      if (end < 0) return { what: 'control-character', offset: -end };
      i = end;
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > limits.depth) return { what: 'depth', offset: i };
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
    else if (unit === 0x2c) values += 1;
    if (values > limits.values) return { what: 'values', offset: i };
  }
  return undefined;
}

/** Offset of the closing quote (or the text's end); negative: the offset of a control character. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) return i;
    if (unit < 0x20) return -i;
    if (unit === 0x5c) i += 1;
  }
  return text.length;
}

/** The tree of a text without obstacles; undefined when it is not JSON. */
export function parseTree(text: string): ValueNode | undefined {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch (error) {
    // Its messages differ in exactness of place, so the caller looks for the fault itself.
    if (error instanceof Error && 'offset' in error) return undefined;
    throw error;
  }
}
