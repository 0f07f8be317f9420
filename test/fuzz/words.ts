/** What people might write in a filing: every spelling of the vocabulary, quantities, dates and places, right and wrong. */
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { SUBJECTS } from '../../src/model/vocabulary.ts';
import { pack } from '../reference/pack.ts';
import type { Random } from '../reference/random.ts';
import { anyText, literal, type Member, type Tree, type Words } from './tree.ts';

const { vocabulary, places } = pack;

const FACTS: readonly Fact[] = SUBJECTS.flatMap((subject) => {
  const own = vocabulary.subjects[subject];
  return [...own.facts.values(), ...[...own.parts.values()].flatMap((part) => [...part.facts.values()])];
});
const PARTS: readonly Part[] = SUBJECTS.flatMap((subject) => [
  ...vocabulary.subjects[subject].parts.values(),
]);
const UNITS = [...vocabulary.units.byName.keys(), '万㎡', '万', '亿元', '个百分点', ''];
const PLACES = [...places.byId.values()].flatMap(({ id, label, aliases }) => [
  id,
  label.zh,
  label.en,
  ...aliases,
]);

const NUMBERS =
  '0 -0 1 -1 35 34.99 35.01 20000 19999.99 0.5 1.50 1e3 1E+3 1e-3 1e22 1e21 1E400 1e-400 5e-324 100 100.0 0.1 0.30000000000000004 9007199254740993 12345678901234567890 2025 2024 1.7976931348623157e308'.split(
    ' ',
  );
const DATES =
  '2023-06-30 2023-07-01 2023-06-29 2021-11-19 2022-09-29 2025-12-31 2023/6/30 2023年6月30日 2023.6.30 2023-02-30 2023-13-01 0000-00-00 1899-12-31 9999-12-31 2023-06-30T00:00:00Z ２０２３-06-30 2023-6 2023'.split(
    ' ',
  );

/** The name in one of the ways in which it may be written, or nearly. */
export function spelling(name: string, random: Random): string {
  return random.pick([
    (text: string) => text,
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => ` ${text} `,
    (text: string) => [...text].join(' '),
    (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.slice(1),
    (text: string) => `${text}\u200b`,
    (text: string) => text.replace('_', '-'),
  ])(name);
}

const nameOf = ({ key, label, aliases }: Fact | Part, random: Random): string =>
  spelling(random.pick([key, label.zh, label.en, ...aliases]), random);

export function writtenValue({ type }: Fact, random: Random): string {
  switch (type.kind) {
    case 'boolean':
      return random.pick(['true', 'false', '"是"', '"否"', '"有"', '"yes"', '1', '"true"']);
    case 'choice':
    case 'grade': {
      const { key, label, aliases } = random.pick(type.values);
      return JSON.stringify(spelling(random.pick([key, label.zh, label.en, ...aliases]), random));
    }
    case 'quantity': {
      const number = random.pick(NUMBERS);
      if (random.chance(0.5)) return number;
      const unit = random.chance(0.5) ? type.unit.symbol : random.pick(UNITS);
      return JSON.stringify(spelling(`${number}${unit}`, random));
    }
    case 'date':
      return JSON.stringify(random.pick(DATES));
    case 'place':
      return JSON.stringify(placeText(random));
    case 'text':
      return JSON.stringify(anyText(random));
  }
}

export function placeText(random: Random): string {
  const one = spelling(random.pick(PLACES), random);
  return random.chance(0.3) ? `${random.pick(PLACES)}${random.pick(['', '/', ' ', '-'])}${one}` : one;
}

function factMember(random: Random, facts: readonly Fact[]): Member {
  const fact = random.pick(facts);
  const own = random.chance(0.8) ? fact : random.pick(FACTS);
  return { key: nameOf(fact, random), value: { kind: 'literal', text: writtenValue(own, random) } };
}

function partMember(random: Random): Member {
  const part = random.pick(PARTS);
  const facts = [...part.facts.values()];
  const items = random.list(
    2,
    (): Tree => ({ kind: 'object', members: random.list(4, () => factMember(random, facts)) }),
  );
  return { key: nameOf(part, random), value: { kind: 'list', items } };
}

const FORBIDDEN = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '$schema',
  'value',
  '',
];

export const words: Words = {
  literal: (random) =>
    random.chance(0.1) ? JSON.stringify(anyText(random)) : writtenValue(random.pick(FACTS), random),
  member: (random) => {
    if (random.chance(0.05)) return { key: random.pick(FORBIDDEN), value: literal(anyText(random)) };
    return random.chance(0.2) ? partMember(random) : factMember(random, FACTS);
  },
};

/** A filing of facts that belong to its subject, some of them right. */
export function filing(random: Random): Tree {
  const subject = random.pick(SUBJECTS);
  const own = vocabulary.subjects[subject];
  const facts = [...own.facts.values()];
  const members: Member[] = [
    { key: random.pick(['subject', '主体', '对象类型']), value: literal(subject) },
    { key: 'place', value: literal(placeText(random)) },
    ...random.list(8, () => factMember(random, facts)),
    ...random.list(2, () => partMember(random)),
  ];
  return { kind: 'object', members };
}
