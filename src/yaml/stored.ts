/** A parsed file in a form to be kept: arrays without field names, positions without the file's name. */
import type { Span } from '../model/span.ts';
import type { YamlNode, YamlScalar } from './tree.ts';

export type StoredTree = StoredScalar | StoredMapping | StoredSequence;
type StoredScalar = readonly ['s', line: number, column: number, value: YamlScalar['value'], source?: string];
type StoredMapping = readonly ['m', line: number, column: number, entries: readonly StoredEntry[]];
type StoredSequence = readonly ['l', line: number, column: number, items: readonly StoredTree[]];
type StoredEntry = readonly [key: string, line: number, column: number, value: StoredTree];

export function store(node: YamlNode): StoredTree {
  const { line, column } = node.span;
  switch (node.kind) {
    case 'scalar':
      return node.source === String(node.value)
        ? ['s', line, column, node.value]
        : ['s', line, column, node.value, node.source];
    case 'mapping':
      return [
        'm',
        line,
        column,
        node.entries.map(({ key, keySpan, value }) => [key, keySpan.line, keySpan.column, store(value)]),
      ];
    case 'sequence':
      return ['l', line, column, node.items.map(store)];
  }
}

/** The tree as parsing `file` would give it. */
export function restore(stored: StoredTree, file: string): YamlNode {
  const at = (line: number, column: number): Span => ({ file, line, column });
  switch (stored[0]) {
    case 's': {
      const [, line, column, value, source] = stored;
      return { kind: 'scalar', span: at(line, column), value, source: source ?? String(value) };
    }
    case 'm': {
      const [, line, column, entries] = stored;
      return {
        kind: 'mapping',
        span: at(line, column),
        entries: entries.map(([key, keyLine, keyColumn, value]) => ({
          key,
          keySpan: at(keyLine, keyColumn),
          value: restore(value, file),
        })),
      };
    }
    case 'l': {
      const [, line, column, items] = stored;
      return { kind: 'sequence', span: at(line, column), items: items.map((item) => restore(item, file)) };
    }
  }
}
