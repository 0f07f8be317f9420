/** Reads one policy paper: `document.yaml` and `ledger.yaml`. */
import {
  AUTHORITIES,
  type Clause,
  type LedgerStatement,
  type PolicyDocument,
  REASONS,
} from '../model/document.ts';
import type { PlaceTable } from '../model/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import {
  type Problems,
  readBilingual,
  readChoice,
  readDate,
  readFields,
  readItems,
  readText,
  readTexts,
} from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';

const SHAPE = {
  owner: 'document',
  required: ['title', 'issuer', 'place', 'authority', 'sha256'],
  optional: ['number', 'date', 'until'],
};

export interface DocumentParts {
  readonly id: string;
  readonly document: YamlNode;
  readonly ledger: YamlNode;
}

export function readDocument(
  parts: DocumentParts,
  places: PlaceTable,
  problems: Problems,
): PolicyDocument | undefined {
  const fields = readFields(parts.document, SHAPE, problems);
  const authority = readChoice(fields.get('authority'), 'authority', AUTHORITIES, problems);
  const place = readPlace(fields.get('place'), places, problems);
  const sha256 = readText(fields.get('sha256'), 'sha256', problems);
  if (!authority || !place || !sha256) return undefined;
  const number = readText(fields.get('number'), 'number', problems);
  const date = readDate(fields.get('date'), 'date', problems);
  const until = readDate(fields.get('until'), 'until', problems);
  return {
    id: parts.id,
    title: readBilingual(fields.get('title'), 'title', problems),
    issuer: readBilingual(fields.get('issuer'), 'issuer', problems),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
    place,
    authority,
    sha256,
    clauses: readLedger(parts.ledger, problems),
    span: parts.document.span,
  };
}

/** Its id, from an id, a code or a name. */
function readPlace(node: YamlNode | undefined, places: PlaceTable, problems: Problems): string | undefined {
  const text = readText(node, 'place', problems);
  if (node === undefined || text === undefined) return undefined;
  if (places.byId.has(text)) return text;
  const found = resolvePlace(text, places);
  if ('place' in found && places.byId.has(found.place.id)) return found.place.id;
  const near = 'unknown' in found ? found.nearest : undefined;
  problems.add(
    'rule-unknown-place',
    { place: text, ...(near === undefined ? {} : { nearest: near }) },
    node.span,
  );
  return undefined;
}

function readLedger(node: YamlNode, problems: Problems): ReadonlyMap<string, Clause> {
  const fields = readFields(node, { owner: 'ledger', required: ['clauses'] }, problems);
  const clauses = new Map<string, Clause>();
  const shape = { owner: 'clause', required: ['path', 'heading', 'sha256'], optional: ['statements'] };
  for (const item of readItems(fields.get('clauses'), 'clauses', problems)) {
    const read = readFields(item, shape, problems);
    const path = readText(read.get('path'), 'path', problems);
    const heading = readText(read.get('heading'), 'heading', problems) ?? '';
    const sha256 = readText(read.get('sha256'), 'sha256', problems) ?? '';
    const statements = readItems(read.get('statements'), 'statements', problems).map((each) =>
      readStatement(each, problems),
    );
    if (path === undefined) continue;
    if (clauses.has(path)) {
      problems.add('duplicate-definition', { what: 'clause', name: path, first: node.span }, item.span);
    }
    clauses.set(path, { path, heading, sha256, statements });
  }
  return clauses;
}

/** A statement has rules or a reason, or both where a part of it can be decided and the rest cannot. */
function readStatement(node: YamlNode, problems: Problems): LedgerStatement {
  const shape = { owner: 'statement', required: ['at', 'about'], optional: ['rules', 'why'] };
  const fields = readFields(node, shape, problems);
  const at = readText(fields.get('at'), 'at', problems) ?? '';
  const why = readChoice(fields.get('why'), 'why', REASONS, problems);
  const rules = readTexts(fields.get('rules'), 'rules', problems);
  if (rules.length === 0 && !fields.has('why')) problems.add('ledger-statement-open', { at }, node.span);
  return {
    at,
    about: readText(fields.get('about'), 'about', problems) ?? '',
    rules,
    ...(why ? { why } : {}),
    span: node.span,
  };
}
