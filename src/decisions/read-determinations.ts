/** Reads the file of determinations: what persons decided about findings that were left to them. */
import type { Decision, Determined } from '../model/decision.ts';
import { diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import { isStamp } from '../model/stamp.ts';
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
  decision: { zh: '决定', en: 'decision' },
  reason: { zh: '理由', en: 'reason' },
  by: { zh: '认定人', en: 'by' },
  date: { zh: '日期', en: 'date' },
  stamp: { zh: '校验码', en: 'stamp' },
} as const satisfies Names;

const SHAPE = { owner: '认定 determination', names: NAMES };

/** What a person writes; an entry without any of it waits for its person. */
const FILLED_IN = ['decision', 'reason', 'by', 'date'] as const;

const DECISION_NAMES: ReadonlyMap<string, Decision> = new Map([
  ['符合', 'pass'],
  ['不符合', 'fail'],
  ['不适用', 'not_applicable'],
  ['pass', 'pass'],
  ['fail', 'fail'],
  ['not_applicable', 'not_applicable'],
]);

export function readDeterminations(
  text: string,
  file: string,
  rules: readonly Rule[],
): EntriesReading<Determined> {
  const blank: YamlMapping[] = [];
  const reading = readEntries(text, file, {
    list: { zh: '认定', en: 'determinations' },
    read: (node, problems) => {
      const before = problems.list.length;
      const fields = readNamed(node, SHAPE, problems);
      if (FILLED_IN.some((key) => fields.has(key))) {
        const entry = readEntry(node, fields, { rules, problems });
        return problems.list.length > before ? undefined : entry;
      }
      blank.push(node);
      return undefined;
    },
  });
  const [first] = blank;
  if (!first) return reading;
  const where = { span: first.span, severity: 'notice' } as const;
  const notice = diagnostic('decision-blank', { count: blank.length }, where);
  return { ...reading, diagnostics: [...reading.diagnostics, notice] };
}

interface Reading {
  readonly rules: readonly Rule[];
  readonly problems: Problems;
}

/** Worth something only where no problem was added. */
function readEntry(node: YamlMapping, fields: Fields, { rules, problems }: Reading): Determined | undefined {
  const keys = ['rule', 'subject', ...FILLED_IN, 'stamp'];
  requireFields(fields, { ...SHAPE, keys }, { node, problems });
  const text = (key: keyof typeof NAMES): string => textIn(fields, key, NAMES, problems) ?? '';
  const address = addressIn(fields, rules, problems);
  const decision = decisionIn(fields, problems);
  const date = dateIn(fields, 'date', NAMES, problems);
  const [reason, by, stamp] = [text('reason'), text('by'), text('stamp')];
  const given = fields.get('stamp');
  if (given && !isStamp(stamp))
    wrong(given, labelOf(NAMES, 'stamp'), 'xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx', problems);
  if (!address || !decision || date === undefined) return undefined;
  const settlement = { kind: 'determination', decision, reason, by, date, span: node.span } as const;
  return { ...address, stamp, settlement };
}

function decisionIn(fields: Fields, problems: Problems): Decision | undefined {
  const text = textIn(fields, 'decision', NAMES, problems);
  const node = fields.get('decision');
  const decision = text === undefined ? undefined : DECISION_NAMES.get(text);
  if (node && text !== undefined && decision === undefined) {
    wrong(node, labelOf(NAMES, 'decision'), '符合 | 不符合 | 不适用', problems, text);
  }
  return decision;
}
