/**
 * What an interview promises, held against filings that are known in full: somebody who knows such a filing is asked, and
 * the outcome must be that of the filing itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/ask/answer.ts';
import { type Interview, newInterview, resume, type Setting } from '../../src/ask/interview.ts';
import { worthTrying } from '../../src/ask/thresholds.ts';
import { interpret } from '../../src/descriptor/interpret.ts';
import { readDescriptor } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor, Statements } from '../../src/model/descriptor.ts';
import type { Question } from '../../src/model/question.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { isBinding } from '../../src/model/rule.ts';
import { formatDay } from '../../src/quantity/date.ts';
import { factsReadBy } from '../../src/report/rule-facts.ts';
import { compare, formatExact } from '../../src/support/exact.ts';
import { Random } from '../reference/random.ts';
import { type Held, hold, type Respondent, setting, shortOf, text, UNKNOWN } from './table.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));

function filed(name: string): Descriptor {
  const reading = readDescriptor(readFileSync(join(FIXTURES, name), 'utf8'), name, setting.reader);
  if (!reading.descriptor) throw new Error(name);
  return reading.descriptor;
}

/** Somebody who has the filing on the desk and answers nothing but what it states. */
const knowing =
  (filing: Descriptor): Respondent =>
  (question) => {
    switch (question.kind) {
      case 'subject':
        return text(filing.subject);
      case 'name':
        return written(filing.root, 'name');
      case 'lists': {
        const there = question.lists.filter(({ key }) => (filing.parts[key]?.length ?? 0) > 0);
        const silent = question.lists.filter(({ key }) => filing.parts[key] === undefined);
        const words = [...there.map(({ key }) => key), ...(silent.length > 0 ? ['?'] : [])];
        return words.length === 0 ? text('无') : text(words.join(' '));
      }
      case 'count': {
        const list = filing.parts[question.list.key];
        return list ? text(String(list.length)) : UNKNOWN;
      }
      case 'fact': {
        const { fact, part, shared } = question;
        if (shared && differs(filing, fact.key)) return { kind: 'apart' };
        return written(part ? filing.parts[part.part.key]?.[part.index] : filing.root, fact.key);
      }
    }
  };

/** Parts speak of it for themselves, or only they do. */
const differs = ({ root, parts }: Descriptor, key: string): boolean =>
  root.stated[key] === undefined ||
  Object.values(parts).some((list) =>
    list?.some(({ stated }) => stated[key] !== undefined && stated[key].inherited !== true),
  );

function written(record: Statements | undefined, key: string): Answer {
  const stated = record?.stated[key]?.written;
  if (record?.values[key] === undefined) return UNKNOWN;
  return text(typeof stated === 'boolean' ? (stated ? '是' : '否') : String(stated));
}

/** An interview on the day of the filing. */
function dated(filing: Descriptor): Interview {
  const day = filing.root.values.filing_date;
  if (typeof day !== 'number') return newInterview;
  const turn = resume({ subject: filing.subject, filing_date: formatDay(day) }, setting);
  if (turn.kind === 'refused') throw new Error(JSON.stringify(turn.diagnostics));
  return { ...turn.interview, fresh: true };
}

const bindingOf = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ rule }) => isBinding(rule));

/** Verdict by rule and part. */
const verdictsOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(bindingOf(report).map(({ rule, part, verdict }) => [`${rule.id} ${part?.index ?? ''}`, verdict]));

/** Of a list that decides nothing the interview says nothing, so that its rules have no parts. */
const listOf = (rule: string): string => rule.replace(/\d+$/, '');

/** What is met whether or not it applies may turn out not to apply. */
const isRefined = (own: string | undefined, full: string): boolean =>
  own === full || (own === 'pass' && full === 'not_applicable');

/** Nothing is asked twice of the same thing. */
function expectOnce({ asked }: Held): void {
  const places = asked.flatMap(({ question }) =>
    question.kind === 'fact' && question.stated === undefined
      ? [
          `${question.shared} ${question.part?.part.key ?? ''} ${question.part?.index ?? ''} ${question.fact.key}`,
        ]
      : [question.kind === 'count' ? question.list.key : question.kind].filter((kind) => kind !== 'fact'),
  );
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
}

/** Every fact asked was one for which a binding rule was waiting, by what the engine says of the descriptor of then. */
function expectOnlyDecisive({ asked }: Held): void {
  for (const { question, interview } of asked) {
    if (question.kind !== 'fact' || !interview.known) continue;
    const { descriptor } = interpret(interview.written, '', setting.reader);
    if (!descriptor) throw new Error('a descriptor of an interview must be readable');
    const waiting = bindingOf(check(setting.program, descriptor, setting.dates)).filter(({ missing }) =>
      missing.some(
        ({ fact, pointer }) =>
          pointer === question.pointer || (question.shared && fact.key === question.fact.key),
      ),
    );
    expect(waiting.length, shortOf(question)).toBeGreaterThan(0);
  }
}

/**
 * What only a requirement reads is asked for when a rule surely applies, or when nothing is left that would tell whether
 * one does.
 */
function expectKindsFirst({ asked }: Held): void {
  for (const { question, interview } of asked) {
    if (question.kind !== 'fact' || !interview.known) continue;
    const { findings } = interview.known.report;
    const needed = findings
      .filter(({ rule, verdict }) => verdict === 'missing' && isBinding(rule))
      .flatMap(({ rule, applies, missing }) => {
        const tells = factsReadBy({
          when: rule.when,
          require: { kind: 'constant', value: true },
          reviews: [],
        });
        return missing.filter(({ fact }) => applies || tells.includes(fact));
      });
    const unasked = needed.filter(
      ({ pointer }) => !interview.passed.has(pointer) && !interview.answered.has(pointer),
    );
    expect(question.uncertain, shortOf(question)).toBe(unasked.length === 0);
    if (unasked.length === 0) continue;
    expect(
      needed.map(({ fact }) => fact.key),
      shortOf(question),
    ).toContain(question.fact.key);
  }
}

/** Whatever a binding rule still waits for is something that nobody knew. */
function expectNothingLeft({ interview }: Held): void {
  const report = interview.known?.report;
  if (!report) throw new Error('nothing was answered');
  const left = bindingOf(report).flatMap(({ missing }) => missing.map(({ pointer }) => pointer));
  const unasked = left.filter(
    (pointer) => !interview.passed.has(pointer) && !interview.answered.has(pointer),
  );
  expect(unasked).toEqual([]);
}

/** The text of the descriptor comes to the same verdicts. */
function expectSameAsWritten({ interview }: Held): void {
  const json = JSON.stringify(interview.written);
  const { descriptor, diagnostics } = readDescriptor(json, 'x.json', setting.reader);
  if (!descriptor || !interview.known) throw new Error(JSON.stringify(diagnostics));
  expect(verdictsOf(check(setting.program, descriptor, setting.dates))).toEqual(
    verdictsOf(interview.known.report),
  );
}

describe('somebody who knows the filing', () => {
  test.each(names)('%s', (name) => {
    const filing = filed(name);
    const held = hold(knowing(filing), dated(filing));
    expectOnce(held);
    expectOnlyDecisive(held);
    expectKindsFirst(held);
    expectNothingLeft(held);
    expectSameAsWritten(held);
    const full = check(setting.program, filing, setting.dates);
    const report = held.interview.known?.report ?? full;
    const own = verdictsOf(report);
    const wrong = [...verdictsOf(full)].filter(
      ([rule, verdict]) => !isRefined(own.get(rule) ?? own.get(listOf(rule)), verdict),
    );
    expect(wrong).toEqual([]);
    const { facts, parts } = setting.program.pack.vocabulary.subjects[filing.subject];
    const inParts = [...parts.values()].map((part) => part.facts.size);
    expect(held.asked.length).toBeLessThan(inParts.reduce((a, b) => a + b, facts.size) / 2);
  });
});

/** Answers of every kind, taken back now and then. */
function whim(random: Random, own: Setting): Respondent {
  return (question) => {
    if (random.chance(0.15) && question.kind !== 'subject') return UNKNOWN;
    const given = text(anything(question, random, own));
    return random.chance(0.2) ? { kind: 'every', of: given, text: anything(question, random, own) } : given;
  };
}

function anything(question: Question, random: Random, { program }: Setting): string {
  switch (question.kind) {
    case 'subject':
      return String(random.below(3) + 1);
    case 'name':
      return '某项目';
    case 'lists':
      return random.pick(['无', '1', '2 1', '1 ?']);
    case 'count':
      return random.pick(['0', '1', '2', '甲、乙']);
    case 'fact': {
      const { fact, rules } = question;
      const { type } = fact;
      if (type.kind === 'place') {
        const places = [...program.pack.places.byId.values()];
        return fact.key === 'zone' ? '不在功能区' : random.pick(places).id;
      }
      if (type.kind === 'quantity' || type.kind === 'date') {
        const values = worthTrying(fact, rules);
        const value = values.length > 0 ? random.pick(values) : 50;
        if (typeof value !== 'number' && !(typeof value === 'object' && 'top' in value)) return '1';
        if (type.kind === 'date') return formatDay(Number(formatExact(value)));
        const whole = type.whole ? Number(formatExact(value)) : value;
        const unit = type.unit.symbol === '%' && compare(whole, 1) <= 0 ? '%' : '';
        return `${formatExact(whole)}${unit}`;
      }
      const many = 'values' in type ? type.values.length : 2;
      return String(random.below(many) + 1);
    }
  }
}

describe('any answers', () => {
  test.each(Array.from({ length: 24 }, (_, seed) => seed))('seed %i', (seed) => {
    const own: Setting = { ...setting, lang: seed % 2 === 0 ? 'zh' : 'en' };
    const held = hold(whim(new Random(seed), own), newInterview, own);
    expectOnce(held);
    expectOnlyDecisive(held);
    expectKindsFirst(held);
    expectNothingLeft(held);
    expectSameAsWritten(held);
  });

  test.each(Array.from({ length: 6 }, (_, seed) => seed))('saved and taken up again, seed %i', (seed) => {
    const { interview } = hold(whim(new Random(seed), setting));
    const turn = resume(JSON.parse(JSON.stringify(interview.written)), setting);
    if (turn.kind === 'refused') throw new Error(JSON.stringify(turn.diagnostics));
    const again = hold(() => UNKNOWN, turn.interview);
    const inDescriptor = again.asked.filter(
      ({ question }) => question.kind === 'fact' && question.stated === undefined,
    );
    expect(inDescriptor.map(({ question }) => shortOf(question))).toEqual([]);
  });

  test('with advice, more is asked, and only after what binds', () => {
    const advice: Setting = { ...setting, asks: 'advice' };
    const held = hold(whim(new Random(4), advice), newInterview, advice);
    const binding = held.asked.map(({ question }) => 'rules' in question && question.rules.some(isBinding));
    const asked = binding.slice(2);
    const firstAdvice = asked.indexOf(false);
    expect(firstAdvice).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(firstAdvice);
  });
});
