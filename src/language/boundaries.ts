/** The `boundaries` of a rule: for every threshold the clause's phrase and what its reading rests on. */
import { BASES, type Boundary } from '../model/boundary.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../support/text.ts';
import {
  type Problems,
  readBilingual,
  readChoice,
  readFields,
  readMapping,
  readText,
} from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';

/** Hands out boundaries by what they stand at and remembers which were asked for. */
export class BoundaryBook {
  readonly all: readonly Boundary[];
  private readonly byName = new Map<string, { readonly boundary: Boundary; readonly span: Span }>();
  private readonly used = new Set<string>();

  constructor(node: YamlNode | undefined, problems: Problems) {
    const mapping = node && readMapping(node, 'boundaries', problems);
    for (const { key, keySpan, value } of mapping?.entries ?? []) {
      this.byName.set(fold(key), { boundary: readBoundary(key, value, problems), span: keySpan });
    }
    this.all = [...this.byName.values()].map((entry) => entry.boundary);
  }

  /** The boundary at one of these names (a fact may be written by key or label). */
  at(names: readonly string[]): Boundary | undefined {
    for (const name of names.map(fold)) {
      const entry = this.byName.get(name);
      if (entry) {
        this.used.add(name);
        return entry.boundary;
      }
    }
    return undefined;
  }

  reportUnused(problems: Problems): void {
    for (const [name, { boundary, span }] of this.byName) {
      if (!this.used.has(name)) problems.add('rule-boundary-unused', { text: boundary.at }, span);
    }
  }
}

function readBoundary(at: string, node: YamlNode, problems: Problems): Boundary {
  const shape = { owner: 'boundary', required: ['phrase', 'basis'], optional: ['note'] };
  const fields = readFields(node, shape, problems);
  const phrase = readText(fields.get('phrase'), 'phrase', problems) ?? '';
  const basis = readChoice(fields.get('basis'), 'basis', BASES, problems) ?? 'text';
  const note = fields.get('note');
  if (note) return { at, phrase, basis, note: readBilingual(note, 'note', problems) };
  if (basis !== 'text' && basis !== 'law') {
    problems.add('field-missing', { field: 'note', owner: `boundary ${at}` }, node.span);
  }
  return { at, phrase, basis };
}
