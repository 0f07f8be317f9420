/** Reads one rule: fields, conditions, gates of place and time, lints, examples. */
import type { Comparator, Condition, Due, FactRef } from '../model/condition.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { PlaceTable } from '../model/place.ts';
import { FORCES, type Review, type Rule } from '../model/rule.ts';
import { type Fact, type Part, SUBJECTS, type Subject, type Vocabulary } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import {
  type Fields,
  type Problems,
  readBilingual,
  readChoice,
  readFields,
  readFlag,
  readItems,
  readText,
  readYear,
  withNearest,
} from '../yaml/fields.ts';
import type { YamlNode } from '../yaml/tree.ts';
import { BoundaryBook } from './boundaries.ts';
import { readCondition } from './condition.ts';
import { readExamples } from './examples.ts';
import { forceConflict } from './force.ts';
import { unreachable } from './reach.ts';
import { findFact, findPart, placeFacts, type Scope, unknownFact } from './scope.ts';

/** What a rule is read against. */
export interface RuleContext {
  readonly document: PolicyDocument;
  readonly vocabulary: Vocabulary;
  readonly places: PlaceTable;
  readonly problems: Problems;
  /** As-of date of an example that names none. */
  readonly exampleDate: string;
}

const SHAPE = {
  owner: 'rule',
  required: ['id', 'clause', 'title', 'quote', 'force', 'reading', 'remedy', 'examples'],
  optional: 'subject each date due derived stretch when require forbid boundaries review doubt'.split(' '),
};

/** The dates whose absence means "being decided now". */
const DECIDED_NOW = new Set(['approval_date', 'filing_date']);

/** Undefined when so much is wrong that nothing can be made of it; the reasons are in `problems`. */
export function readRule(node: YamlNode, context: RuleContext): Rule | undefined {
  const { document, problems } = context;
  const before = problems.list.length;
  const fields = readFields(node, SHAPE, problems);
  const id = readText(fields.get('id'), 'id', problems);
  checkId(id, node, problems);
  const clause = readClause(fields, context);
  const force = readChoice(fields.get('force'), 'force', FORCES, problems);
  const quote = readText(fields.get('quote'), 'quote', problems) ?? '';
  const subject = fields.has('subject')
    ? readChoice(fields.get('subject'), 'subject', SUBJECTS, problems)
    : ('project' as const);
  if (!subject) return undefined;
  const boundaries = new BoundaryBook(fields.get('boundaries'), problems);
  const base = scopeOf(subject, context);
  const each = readEach(fields, base);
  if (fields.has('each') && !each) return undefined;
  const scope: Scope = { ...base, parts: each ? [each] : [], boundaries };
  const read = {
    quote,
    subject,
    ...(each ? { each } : {}),
    ...readTime(fields, scope),
    derived: readFlag(fields.get('derived'), 'derived', problems),
    stretch: readFlag(fields.get('stretch'), 'stretch', problems),
    ...readConditions(fields, node, scope),
    reviews: readReviews(fields, base, each),
    boundaries: boundaries.all,
    title: readBilingual(fields.get('title'), 'title', problems),
    reading: readBilingual(fields.get('reading'), 'reading', problems),
    ...(fields.has('doubt') ? { doubt: readBilingual(fields.get('doubt'), 'doubt', problems) } : {}),
    remedy: readBilingual(fields.get('remedy'), 'remedy', problems),
    examples: [],
    span: node.span,
  };
  if (id === undefined || !clause || !force) return undefined;
  const rule: Rule = { id: `${document.id}/${id}`, document, clause, force, ...read };
  // Faults of the whole rule are looked for only where its pieces are sound: one mistake, one message.
  if (problems.list.length > before) return rule;
  boundaries.reportUnused(problems);
  lint(rule, fields, problems);
  if (problems.list.length > before) return rule;
  const gated = { ...rule, when: gate(rule, scope) };
  return { ...gated, examples: examplesOf(fields, gated, context) };
}

function checkId(id: string | undefined, node: YamlNode, problems: Problems): void {
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.add('field-wrong', { field: 'id', expected: 'a-z 0-9 -', found: id.slice(0, 60) }, node.span);
  }
}

function readClause(fields: Fields, { document, problems }: RuleContext) {
  const node = fields.get('clause');
  const path = readText(node, 'clause', problems);
  if (node === undefined || path === undefined) return undefined;
  const clause = document.clauses.get(path.normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）'));
  if (clause) return clause;
  const data = withNearest({ clause: path, document: document.id }, path, document.clauses.keys());
  problems.add('rule-unknown-clause', data, node.span);
  return undefined;
}

function scopeOf(subject: Subject, context: RuleContext): Scope {
  const { vocabulary, places, problems } = context;
  return { subject: vocabulary.subjects[subject], parts: [], units: vocabulary.units, places, problems };
}

function readEach(fields: Fields, scope: Scope): Part | undefined {
  const node = fields.get('each');
  const name = readText(node, 'each', scope.problems);
  if (node === undefined || name === undefined) return undefined;
  const part = findPart(name, scope);
  if (!part) {
    scope.problems.add(
      'rule-unknown-part',
      withNearest({ name }, name, scope.subject.parts.keys()),
      node.span,
    );
  }
  return part;
}

function readTime(fields: Fields, scope: Scope): { governs?: FactRef; due?: number } {
  const { problems } = scope;
  const due = readYear(fields.get('due'), 'due', problems);
  const node = fields.get('date');
  const name = readText(node, 'date', problems);
  const time = due === undefined ? {} : { due };
  if (node === undefined || name === undefined) return time;
  const governs = findFact(name, scope);
  if (governs?.fact.type.kind === 'date') return { ...time, governs };
  problems.add('rule-unknown-fact', unknownFact(name, scope), node.span);
  return time;
}

function readConditions(
  fields: Fields,
  node: YamlNode,
  scope: Scope,
): { when: Condition; require: Condition } {
  const when = fields.get('when');
  const require = fields.get('require');
  const forbid = fields.get('forbid');
  if ((require === undefined) === (forbid === undefined)) {
    scope.problems.add('field-missing', { field: 'require | forbid', owner: 'rule' }, node.span);
  }
  const forbidden = forbid && readCondition(forbid, scope);
  return {
    when: when ? readCondition(when, scope) : { kind: 'constant', value: true },
    require: forbidden
      ? { kind: 'not', of: forbidden }
      : require
        ? readCondition(require, scope)
        : { kind: 'constant', value: true },
  };
}

function readReviews(fields: Fields, base: Scope, each: Part | undefined): readonly Review[] {
  const scope: Scope = { ...base, parts: each ? [each] : [] };
  return readItems(fields.get('review'), 'review', base.problems).map((item) => {
    const read = readFields(item, { owner: 'review', required: ['if', 'weigh'] }, base.problems);
    const condition = read.get('if');
    return {
      condition: condition ? readCondition(condition, scope) : { kind: 'constant', value: true },
      weigh: readBilingual(read.get('weigh'), 'weigh', base.problems),
    };
  });
}

function lint(rule: Rule, fields: Fields, problems: Problems): void {
  const conflict = forceConflict(rule.force, rule.quote, rule.derived);
  const force = fields.get('force');
  if (conflict && force) problems.add('rule-force-words', { force: rule.force, ...conflict }, force.span);
  if (rule.force === 'target' && rule.subject === 'region' && rule.due === undefined) {
    problems.add('rule-due-missing', {}, rule.span);
  }
  const conditions: [string, Condition][] = [
    ['when', rule.when],
    ['require', rule.require],
    ...rule.reviews.map((review): [string, Condition] => ['review', review.condition]),
  ];
  for (const [where, condition] of conditions) {
    for (const text of unreachable(condition)) {
      problems.add('rule-constant-condition', { where: text || where, value: false }, rule.span);
    }
  }
}

/** Place and time come first: they decide whether the document concerns the subject at all. */
function gate(rule: Rule, scope: Scope): Condition {
  const { document } = rule;
  const place = scope.places.byId.get(document.place);
  const region = rule.subject === 'region';
  const year = region ? scope.subject.facts.get('year') : undefined;
  const from = document.date === undefined ? undefined : parseDay(document.date);
  const until = document.until === undefined ? undefined : parseDay(document.until);
  const time: Condition = {
    kind: 'in-force',
    ...(rule.governs ? { governs: rule.governs } : {}),
    fallback: !rule.governs || DECIDED_NOW.has(rule.governs.fact.key),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const match = region ? 'same' : 'inside';
  const of: Condition[] = [
    ...(place ? [{ kind: 'within', ...placeFacts(scope), places: [place], match } as const] : []),
    ...(from === undefined && until === undefined ? [] : [time]),
    ...(year ? yearGate(rule, year) : []),
    ...(rule.when.kind === 'constant' && rule.when.value ? [] : [rule.when]),
  ];
  return { kind: 'all', of };
}

/** The year of the target; without one, years that end before the document or begin after it are not judged. */
function yearGate({ due, document }: Rule, fact: Fact): readonly Due[] {
  const from = due ?? (document.date === undefined ? undefined : Number.parseInt(document.date, 10));
  const until = due ?? (document.until === undefined ? undefined : lastWholeYear(document.until));
  if (from === undefined && until === undefined) return [];
  return [
    {
      kind: 'due',
      fact: { fact, hops: 0 },
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

/** The last year that ends on this ISO day or before. */
const lastWholeYear = (day: string): number => Number.parseInt(day, 10) - (day.endsWith('-12-31') ? 0 : 1);

function examplesOf(fields: Fields, rule: Rule, context: RuleContext) {
  const node = fields.get('examples');
  if (node === undefined) return [];
  const place = context.places.byId.get(rule.document.place)?.label.zh ?? rule.document.place;
  const examples = readExamples(
    node,
    {
      subject: context.vocabulary.subjects[rule.subject],
      ...(rule.each ? { each: rule.each } : {}),
      place,
      asOf: context.exampleDate,
      ...(rule.subject === 'region' ? { year: rule.due ?? Number.parseInt(context.exampleDate, 10) } : {}),
    },
    context.problems,
  );
  const unmet = rule.force === 'principle' || unmetIsReviewed(rule) ? 'review' : 'fail';
  const wanted = ['pass', unmet, 'not_applicable', 'missing'];
  const absent = wanted.filter((verdict) => !examples.some((example) => example.verdict === verdict));
  if (absent.length > 0) context.problems.add('rule-examples-missing', { verdicts: absent }, node.span);
  return examples;
}

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};

/** A `review` holds exactly where the one comparison of `require` does not (左右): the rule can never fail. */
function unmetIsReviewed({ require, reviews }: Rule): boolean {
  if (require.kind !== 'compare') return false;
  const unmet = require.text.replace(` ${require.op} `, ` ${OPPOSITE[require.op]} `);
  return reviews.some(({ condition }) => condition.kind === 'compare' && condition.text === unmet);
}
