/** Reads the file of waivers; one that would lift more than one rule in one project, or for too long, is refused. */
import type { Address, Waived } from '../model/decision.ts';
import type { Rule } from '../model/rule.ts';
import { type Fields, type Problems, wrong } from '../yaml/fields.ts';
import type { YamlMapping } from '../yaml/tree.ts';
import {
  ADDRESS_NAMES,
  addressIn,
  dateIn,
  type EntriesReading,
  labelOf,
  type Names,
  readEntries,
  readNamed,
  requireFields,
  textIn,
} from './entries.ts';

const NAMES = {
  ...ADDRESS_NAMES,
  basis: { zh: '依据', en: 'basis' },
  approver: { zh: '批准机关', en: 'approver' },
  number: { zh: '文号', en: 'number' },
  from: { zh: '起始日期', en: 'from' },
  until: { zh: '截止日期', en: 'until' },
  conditions: { zh: '条件', en: 'conditions' },
} as const satisfies Names;

const SHAPE = { owner: '豁免 waiver', names: NAMES };

const REQUIRED = ['rule', 'subject', 'basis', 'approver', 'number', 'from', 'until'];

/** One planning period; a departure from a rule that is to last longer asks for another rule. */
const MOST_YEARS = 5;

const EVERYTHING = new Set(['*', 'all', '全部', '所有']);

export const readWaivers = (text: string, file: string, rules: readonly Rule[]): EntriesReading<Waived> =>
  readEntries(text, file, {
    list: { zh: '豁免', en: 'waivers' },
    read: (node, problems) => readEntry(node, rules, problems),
  });

function readEntry(node: YamlMapping, rules: readonly Rule[], problems: Problems): Waived | undefined {
  const before = problems.list.length;
  const fields = readNamed(node, SHAPE, problems);
  requireFields(fields, { ...SHAPE, keys: REQUIRED }, { node, problems });
  const text = (key: keyof typeof NAMES): string => textIn(fields, key, NAMES, problems) ?? '';
  const address = narrowAddress(fields, rules, problems);
  const [basis, approver, number] = [text('basis'), text('approver'), text('number')];
  const conditions = textIn(fields, 'conditions', NAMES, problems);
  const term = termIn(fields, problems);
  if (problems.list.length > before || !address || !term) return undefined;
  const settlement = {
    kind: 'waiver',
    basis,
    approver,
    number,
    ...term,
    ...(conditions === undefined ? {} : { conditions }),
    span: node.span,
  } as const;
  return { ...address, settlement };
}

/** One rule, one project. */
function narrowAddress(fields: Fields, rules: readonly Rule[], problems: Problems): Address | undefined {
  const broad = (['rule', 'subject'] as const).filter((key) => {
    const node = fields.get(key);
    if (node?.kind !== 'scalar') return false;
    const found = node.source.trim();
    const wholeDocument = key === 'rule' && rules.some(({ document }) => document.id === found);
    if (!wholeDocument && !EVERYTHING.has(found) && !found.endsWith('/*')) return false;
    problems.add('waiver-too-broad', { by: key, found }, node.span);
    return true;
  });
  return broad.length > 0 ? undefined : addressIn(fields, rules, problems);
}

/** First and last day, in this order and not too far apart. */
function termIn(fields: Fields, problems: Problems): { from: string; until: string } | undefined {
  const [from, until] = [dateIn(fields, 'from', NAMES, problems), dateIn(fields, 'until', NAMES, problems)];
  const node = fields.get('until');
  if (from === undefined || until === undefined || !node) return undefined;
  // ISO dates compare as text.
  const latest = `${Number(from.slice(0, 4)) + MOST_YEARS}${from.slice(4)}`;
  if (until < from) wrong(node, labelOf(NAMES, 'until'), `≥ ${from}`, problems, until);
  else if (until > latest) problems.add('waiver-too-broad', { by: 'term', found: until, latest }, node.span);
  else return { from, until };
  return undefined;
}
