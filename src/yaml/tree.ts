/** The only home of the YAML library: text in, a plain tree with positions out, nothing executable in between. */
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/span.ts';

export type YamlNode = YamlMapping | YamlSequence | YamlScalar;

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

interface YamlSequence {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** The characters as written, so that `0.10` stays exact. */
  readonly source: string;
}

export interface YamlReading {
  readonly root?: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** `any`: what strangers call themselves may stand in them, and is made visible wherever it is shown. */
type Values = 'harmless' | 'any';

/**
 * Reads one YAML 1.2 document. Anchors, aliases, merge keys and tags are refused: a rule pack is data
 * that a person reads top to bottom, and what they would allow (alias bombs, types) has no use in it.
 */
export function parseYaml(text: string, file: string, values: Values = 'harmless'): YamlReading {
  if (text.length > LIMITS.yaml) {
    return {
      diagnostics: [diagnostic('file-too-large', { bytes: text.length, limit: LIMITS.yaml }, at(file))],
    };
  }
  if (tooDeep(text)) {
    return {
      diagnostics: [diagnostic('yaml-forbidden', { what: `nesting > ${LIMITS.yamlDepth}` }, at(file))],
    };
  }
  // Without its own search for equal keys, and its own pictures of errors: both take time with the square of the text.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, keepSourceTokens: false });
  const position = linesOf(text);
  const span = (offset: number | undefined): Span => ({ file, ...position(offset ?? 0) });
  const faults = [...document.errors, ...document.warnings].slice(0, LIMITS.faults);
  const diagnostics = faults.map((error) => fromError(error, span));
  if (diagnostics.length > 0) return { diagnostics };
  if (document.contents === null) {
    // A file of comments alone is a template nobody has filled in; one without anything may have lost its content.
    return { diagnostics: text.trim() === '' ? [diagnostic('json-empty', {}, at(file))] : [] };
  }
  const root = new Tree(span, diagnostics, values).node(document.contents, 0);
  return diagnostics.length > 0 ? { diagnostics } : { root, diagnostics };
}

/** Places in the text; the library's own counter misses the line breaks that it meets inside a fault. */
function linesOf(text: string): (offset: number) => Pick<Span, 'line' | 'column'> {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >>> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: [...text.slice(starts[line], offset)].length + 1 };
  };
}

const at = (file: string) => ({ span: { file, line: 1, column: 1 } });

/** Flow brackets or indentation deeper than any rule needs, seen before the parser recurses into them. */
function tooDeep(text: string): boolean {
  let flow = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++flow);
    else if (char === ']' || char === '}' || char === '\n')
      flow = char === '\n' ? flow : Math.max(0, flow - 1);
    if (deepest > 200) return true;
  }
  return /^ {200}/m.test(text) || /^(?:- ?){41}/m.test(text);
}

function fromError(error: YAMLError, span: (offset: number) => Span): Diagnostic {
  const where = { span: span(error.pos[0]) };
  if (error.code === 'TAG_RESOLVE_FAILED') return diagnostic('yaml-forbidden', { what: 'tag' }, where);
  return diagnostic('yaml-syntax', { detail: error.message.split('\n')[0] ?? error.code }, where);
}

/**
 * Controls, lone surrogates, and what turns the direction of a line: texts of a pack reach terminals and pages, and no
 * policy paper has any of them. Line breaks and tabs are text.
 */
const ACTING = /[^\P{Cc}\n\t]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

class Tree {
  private readonly span: (offset: number | undefined) => Span;
  private readonly diagnostics: Diagnostic[];

  private readonly values: Values;

  constructor(span: (offset: number | undefined) => Span, diagnostics: Diagnostic[], values: Values) {
    this.span = span;
    this.diagnostics = diagnostics;
    this.values = values;
  }

  node(node: Node | null, depth: number): YamlNode {
    const span = this.span(node?.range?.[0]);
    if (depth > LIMITS.yamlDepth) return this.refuse(`nesting > ${LIMITS.yamlDepth}`, span);
    if (node === null) return { kind: 'scalar', span, value: null, source: '' };
    if (isAlias(node)) return this.refuse('alias', span);
    if ('anchor' in node && node.anchor) return this.refuse('anchor', span);
    if (node.tag && !isPlainTag(node.tag)) return this.refuse(`tag ${node.tag}`, span);
    if (isMap(node)) {
      const entries = node.items.map((pair) =>
        this.entry(pair.key as Node, pair.value as Node | null, depth),
      );
      this.refuseTwins(entries);
      return { kind: 'mapping', span, entries };
    }
    if (isSeq(node)) {
      return { kind: 'sequence', span, items: node.items.map((item) => this.node(item as Node, depth + 1)) };
    }
    if (isScalar(node)) return this.scalar(node.value, node.source, span);
    return this.refuse('node', span);
  }

  private entry(key: Node, value: Node | null, depth: number): YamlEntry {
    const keySpan = this.span(key.range?.[0]);
    const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
    const isAllowed = isScalar(key) && name !== '<<' && name !== '__proto__' && !ACTING.test(name);
    if (!isAllowed) this.refuse(`key ${name || '?'}`, keySpan);
    return { key: name, keySpan, value: this.node(value, depth + 1) };
  }

  private refuseTwins(entries: readonly YamlEntry[]): void {
    const keys = new Set<string>();
    for (const { key, keySpan } of entries) {
      if (keys.has(key)) this.diagnostics.push(diagnostic('yaml-duplicate-key', { key }, { span: keySpan }));
      keys.add(key);
    }
  }

  private scalar(value: unknown, source: string | undefined, span: Span): YamlScalar {
    const acting =
      typeof value === 'string' && this.values === 'harmless' ? ACTING.exec(value)?.[0] : undefined;
    if (acting !== undefined) return this.refuse(`U+${hex(acting)}`, span);
    const plain =
      value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
        ? value
        : String(value);
    return { kind: 'scalar', span, value: plain, source: source ?? String(plain) };
  }

  private refuse(what: string, span: Span): YamlScalar {
    this.diagnostics.push(diagnostic('yaml-forbidden', { what }, { span }));
    return { kind: 'scalar', span, value: null, source: '' };
  }
}

const isPlainTag = (tag: string): boolean =>
  /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(tag);
