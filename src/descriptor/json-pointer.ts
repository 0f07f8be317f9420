/** JSON Pointers (RFC 6901) into a tree: how a later reader asks where the value it dislikes stands. */
import type { MemberNode, ObjectNode, ValueNode } from './json-tree.ts';

/** A value in its file; `member` is there when it is a member of an object. */
export interface Located {
  readonly value: ValueNode;
  readonly member?: MemberNode;
}

export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** Looks pointers up in a tree; an object's keys are indexed when the first one is asked for. */
export function lookupIn(root: ValueNode): (pointer: string) => Located | undefined {
  const indexes = new Map<ObjectNode, ReadonlyMap<string, MemberNode>>();
  const membersOf = (node: ObjectNode): ReadonlyMap<string, MemberNode> => {
    const known = indexes.get(node);
    if (known) return known;
    const index = new Map<string, MemberNode>();
    // From the back, so that of two equal keys the first stays, as in the value.
    for (const member of node.members.toReversed()) {
      if (member.name.type === 'String') index.set(member.name.value, member);
    }
    indexes.set(node, index);
    return index;
  };
  return (pointer) => {
    let place: Located | undefined = { value: root };
    for (const token of tokensOf(pointer) ?? [undefined]) {
      if (token === undefined || place === undefined) return undefined;
      const node: ValueNode = place.value;
      if (node.type === 'Object') {
        const member = membersOf(node).get(token);
        place = member && { value: member.value, member };
      } else {
        const element =
          node.type === 'Array' && /^(?:0|[1-9]\d*)$/.test(token) && node.elements[Number(token)];
        place = element ? { value: element.value } : undefined;
      }
    }
    return place;
  };
}

/** The tokens of a pointer, unescaped; undefined when it is none. */
function tokensOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
