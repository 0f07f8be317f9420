/**
 * A seeded corpus of descriptors of about 2 KB in plain notation, one a line: keys of the vocabulary, numbers in the
 * facts' own units, ISO dates, codes of places. As in an office, a few dozen forms come round again and again, each with
 * its own questions, and people leave some of them blank; lists are absent, empty or hold up to three parts.
 */
import type { Fact, Part, Subject, SubjectVocabulary } from '../../../src/model/vocabulary.ts';
import { Random } from '../../reference/random.ts';
import type { Plain } from '../rules/claim.ts';
import { zonesFor } from './places.ts';
import type { World } from './pool.ts';

export type PlainRecord = Readonly<Record<string, Plain>>;
export type PlainDescriptor = Readonly<Record<string, Plain | readonly PlainRecord[]>>;

export const SEED = 20_251_121;

/** Filings are mostly of projects. */
const SUBJECT_SHARES: readonly Subject[] = [
  ...Array<Subject>(7).fill('project'),
  ...Array<Subject>(2).fill('enterprise'),
  'region',
];

/** How many of its facts a form of each subject asks for; chosen so that a line has about 2 KB. */
const ASKED: Readonly<Record<Subject, number>> = { project: 0.42, enterprise: 0.32, region: 0.42 };
const ASKED_OF_PART = 0.45;
/** What says what a thing is at all is asked for in every form. */
const TELLING = new Set(
  'place filing_date year kind category construction business road_class product size_class use'.split(' '),
);
const LEFT_BLANK = 0.03;
const FORMS = 48;
const LIST_ABSENT = 0.05;
const LIST_FILLED = 0.12;

interface Form {
  readonly own: SubjectVocabulary;
  readonly asked: ReadonlySet<Fact>;
  /** The lists that it has; one that is not filled is empty. */
  readonly lists: readonly { readonly part: Part; readonly filled: boolean }[];
}

/** The first `count` descriptors of a seed; the same on every machine. */
export function* descriptors(world: World, count: number, seed = SEED): Generator<PlainDescriptor> {
  const random = new Random(seed);
  const forms = Array.from({ length: FORMS }, () => form(random, world));
  for (let index = 0; index < count; index += 1) yield descriptor(random, world, random.pick(forms));
}

export const linesOf = (world: World, count: number, seed = SEED): readonly string[] =>
  [...descriptors(world, count, seed)].map((each) => JSON.stringify(each));

function form(random: Random, { pack }: World): Form {
  const own = pack.vocabulary.subjects[random.pick(SUBJECT_SHARES)];
  const parts = [...own.parts.values()];
  const asked = (facts: Iterable<Fact>, share: number): readonly Fact[] =>
    [...facts].filter(({ key }) => TELLING.has(key) || random.chance(share));
  return {
    own,
    asked: new Set([
      ...asked(own.facts.values(), ASKED[own.subject]),
      ...parts.flatMap((part) => asked(part.facts.values(), ASKED_OF_PART)),
    ]),
    lists: parts
      .filter(() => !random.chance(LIST_ABSENT))
      .map((part) => ({ part, filled: random.chance(LIST_FILLED) })),
  };
}

function descriptor(random: Random, world: World, { own, asked, lists }: Form): PlainDescriptor {
  const { subject } = own;
  const one = (facts: Iterable<Fact>): PlainRecord =>
    record(random, world, { subject, facts: [...facts].filter((fact) => asked.has(fact)) });
  const parts = lists.map(({ part, filled }): [string, readonly PlainRecord[]] => [
    part.key,
    Array.from({ length: filled ? 1 + random.below(3) : 0 }, () => one(part.facts.values())),
  ]);
  return { subject, ...place(random, world, own), ...one(own.facts.values()), ...Object.fromEntries(parts) };
}

interface Draw {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
}

function record(random: Random, world: World, { subject, facts }: Draw): PlainRecord {
  const values: Record<string, Plain> = {};
  for (const fact of facts) {
    if (fact.type.kind === 'place' || random.chance(LEFT_BLANK)) continue;
    const pool = world.pools[subject].get(fact) ?? [];
    if (fact.type.kind === 'text') values[fact.key] = text(random, fact);
    else if (pool.length > 0) values[fact.key] = random.pick(pool);
  }
  return values;
}

/** Where the subject is, nearly always stated, and its functional zone where it has such a fact. */
function place(random: Random, world: World, own: SubjectVocabulary): PlainRecord {
  const written = [...world.places.keys()];
  if (random.chance(LEFT_BLANK)) return {};
  const text = random.chance(0.4) ? 'rongjiang' : random.pick(written);
  const stated = world.places.get(text);
  const zones = own.facts.has('zone') && stated ? zonesFor(stated, world.pack.places) : [];
  return { place: text, ...(zones.length > 0 && random.chance(0.3) ? { zone: random.pick(zones) } : {}) };
}

const PLACE_WORDS = ['云栖', '和悦', '江口', '临港', '湖滨', '章江', '金岭', '龙岭'];
const WORK_WORDS = [
  '小学新建工程',
  '热力站改造项目',
  '产业园二期',
  '污水处理厂提标',
  '冷链物流中心',
  '公路改建',
];

function text(random: Random, { label }: Fact): string {
  return `${random.pick(PLACE_WORDS)}${random.pick(WORK_WORDS)}（${label.zh}${100 + random.below(900)}）`;
}
