/** JSON Schema (draft 2020-12) of the JSON report, for whoever reads it by program. */
import { DECISIONS } from '../model/decision.ts';
import { AUTHORITIES } from '../model/document.ts';
import { ABSENCES, CHANGES, CONCLUSIONS } from '../model/report.ts';
import { FORCES } from '../model/rule.ts';
import { OUTCOMES, VERDICTS } from '../model/verdict.ts';
import { SUBJECTS } from '../model/vocabulary.ts';
import { MARGIN_KINDS } from './margins.ts';
import { REPORT_VERSION } from './report-json.ts';

/** An object with exactly these members, all of them there. */
const exactly = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const list = (items: unknown) => ({ type: 'array', items });
const oneOf = (values: readonly unknown[]) => ({ enum: values });
const orNull = (schema: unknown) => ({ anyOf: [schema, { type: 'null' }] });

const text = { type: 'string' };
const whole = { type: 'integer', minimum: 0 };
const flag = { type: 'boolean' };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const bilingual = exactly({ zh: text, en: text });
const pointer = { type: 'string', pattern: '^(/|$)' };

const diagnostic = exactly({
  code: text,
  severity: oneOf(['error', 'warning', 'notice']),
  file: orNull(text),
  sheet: orNull(text),
  line: orNull(whole),
  column: orNull(whole),
  pointer: orNull(pointer),
  message: bilingual,
  data: { type: 'object' },
});

const place = exactly({ id: text, zh: text, en: text });
const part = orNull(exactly({ key: text, index: whole, name: orNull(text), pointer }));
const source = exactly({ file: text, line: whole });

const settled = orNull({
  anyOf: [
    exactly({
      kind: { const: 'determination' },
      decision: oneOf(DECISIONS),
      reason: text,
      by: text,
      date,
      source,
    }),
    exactly({
      kind: { const: 'waiver' },
      basis: text,
      approver: text,
      number: text,
      from: date,
      until: date,
      conditions: orNull(text),
      over: orNull(exactly({ reason: text, by: text, date })),
      source,
    }),
  ],
});

const fact = exactly({
  key: text,
  label: bilingual,
  pointer,
  line: orNull(whole),
  column: orNull(whole),
  stated: {},
  evidence: orNull(text),
});

const finding = exactly({
  rule: text,
  part,
  verdict: oneOf(VERDICTS),
  outcome: oneOf(OUTCOMES),
  binding: flag,
  applies: flag,
  change: orNull(oneOf(CHANGES)),
  before: orNull(
    exactly({
      outcome: oneOf(OUTCOMES),
      otherRule: flag,
      facts: list(exactly({ key: orNull(text), label: bilingual, before: {}, now: {} })),
    }),
  ),
  settled,
  stamp: orNull(text),
  missing: list(exactly({ key: text, label: bilingual, pointer, proof: orNull(bilingual) })),
  review: list(exactly({ kind: oneOf(['clause', 'boundary', 'convention', 'principle']), weigh: bilingual })),
  facts: list(fact),
  comparisons: list(exactly({ text, left: orNull(text), right: text, truth: orNull(flag) })),
  decidedBy: orNull(bilingual),
  distance: list(
    exactly({
      text,
      due: whole,
      value: orNull(text),
      target: text,
      difference: orNull(text),
      unit: orNull(text),
      reached: orNull(flag),
    }),
  ),
});

const document = exactly({
  title: bilingual,
  issuer: bilingual,
  number: orNull(text),
  date: orNull(date),
  authority: oneOf(AUTHORITIES),
});

const rule = exactly({
  document: text,
  clause: text,
  title: bilingual,
  quote: text,
  force: oneOf(FORCES),
  binding: flag,
  derived: flag,
  stretch: flag,
  remedy: bilingual,
});

const verdictCounts = exactly(Object.fromEntries(VERDICTS.map((verdict) => [verdict, whole])));

const report = exactly({
  file: text,
  input: exactly({ sha256 }),
  subject: oneOf(SUBJECTS),
  identity: orNull(text),
  name: orNull(text),
  place: orNull(place),
  zone: { anyOf: [place, { const: 'none' }, { type: 'null' }] },
  asOf: exactly({ date, from: oneOf(['filing_date', 'option', 'today']) }),
  conclusion: oneOf(CONCLUSIONS),
  counts: verdictCounts,
  bindingCounts: verdictCounts,
  missing: list(
    exactly({
      key: text,
      label: bilingual,
      pointers: list(pointer),
      proof: orNull(bilingual),
      binding: flag,
      rules: list(text),
    }),
  ),
  findings: list(finding),
  notApplicable: list(exactly({ rule: text, part, decidedBy: bilingual })),
  margins: list(
    exactly({
      kind: oneOf(MARGIN_KINDS),
      rule: text,
      part,
      binding: flag,
      text,
      holds: flag,
      value: { type: 'array', items: orNull(text), minItems: 2, maxItems: 2 },
      threshold: text,
      difference: text,
      unit: orNull(text),
      share: text,
      contested: flag,
      pointers: list(pointer),
    }),
  ),
  since: orNull({
    anyOf: [
      exactly({ kind: { const: 'first' }, file: text }),
      exactly({
        kind: { const: 'again' },
        file: text,
        date,
        conclusion: oneOf(CONCLUSIONS),
        by: oneOf(['identity', 'name', 'file']),
        otherPack: orNull(text),
        selection: orNull(whole),
      }),
    ],
  }),
  gone: list(exactly({ rule: text, part: orNull(text), outcome: oneOf(OUTCOMES), why: oneOf(ABSENCES) })),
  notices: list(diagnostic),
});

const conclusions = ['unreadable', ...CONCLUSIONS];

export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: REPORT_VERSION,
  ...exactly({
    schema: { const: REPORT_VERSION },
    tool: exactly({ name: text, version: text }),
    rulePack: exactly({ name: text, version: text, hash: sha256 }),
    selection: orNull(whole),
    conclusion: oneOf(conclusions),
    counts: exactly(Object.fromEntries(['inputs', ...conclusions].map((name) => [name, whole]))),
    notices: list(diagnostic),
    documents: { type: 'object', additionalProperties: document },
    rules: { type: 'object', additionalProperties: rule },
    results: list({ anyOf: [report, exactly({ file: text, error: list(diagnostic) })] }),
  }),
};
