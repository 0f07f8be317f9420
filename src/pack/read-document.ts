/** Reads one policy paper: `document.yaml` and `ledger.yaml`. */
import { AUTHORITIES, type Clause, type PolicyDocument } from '../model/document.ts';
import type { PlaceTable } from '../model/place.ts';
import {
  type Problems,
  readBilingual,
  readChoice,
  readDate,
  readFields,
  readItems,
  readText,
  withNearest,
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
  const place = readText(fields.get('place'), 'place', problems);
  const sha256 = readText(fields.get('sha256'), 'sha256', problems);
  if (place !== undefined && !places.byId.has(place)) {
    const data = withNearest({ place }, place, places.byId.keys());
    problems.add('rule-unknown-place', data, fields.get('place')?.span ?? parts.document.span);
  }
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

function readLedger(node: YamlNode, problems: Problems): ReadonlyMap<string, Clause> {
  const fields = readFields(node, { owner: 'ledger', required: ['clauses'] }, problems);
  const clauses = new Map<string, Clause>();
  for (const item of readItems(fields.get('clauses'), 'clauses', problems)) {
    const read = readFields(item, { owner: 'clause', required: ['path', 'heading', 'sha256'] }, problems);
    const path = readText(read.get('path'), 'path', problems);
    const heading = readText(read.get('heading'), 'heading', problems) ?? '';
    const sha256 = readText(read.get('sha256'), 'sha256', problems) ?? '';
    if (path === undefined) continue;
    if (clauses.has(path)) {
      problems.add('duplicate-definition', { what: 'clause', name: path, first: node.span }, item.span);
    }
    clauses.set(path, { path, heading, sha256 });
  }
  return clauses;
}
