/**
 * Engine against reference over the real rules, on a given number of generated descriptors at the values where rules
 * change their mind. A descriptor of everything the vocabulary knows seldom meets a condition of five facts at once, so
 * the descriptors are shared out: some for each rule alone, some for each group of neighbouring rules, drawn from the
 * facts that these read, and some whole ones, on which all rules of their subject are compared.
 */
import { compilePack } from '../../src/compile/program.ts';
import type { Rule } from '../../src/model/rule.ts';
import { SUBJECTS, type Subject } from '../../src/model/vocabulary.ts';
import { parseDay } from '../../src/quantity/date.ts';
import type { World } from '../reference/descriptors.ts';
import { narrow } from '../reference/narrow.ts';
import { pack, tables, worlds } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { compareMany, Tally } from '../reference/tally.ts';

const GROUP = 12;
/** Of a hundred descriptors. */
const SHARES = { alone: 40, group: 55, whole: 5 } as const;

/** Before every document, the day before, of and after each, and after all. */
const days: readonly number[] = [
  17_000,
  ...[...pack.documents.values()].flatMap(({ date }) => {
    const day = date === undefined ? undefined : parseDay(date);
    return day === undefined ? [] : [day - 1, day, day + 1];
  }),
  20_454,
  22_000,
];

type Share = keyof typeof SHARES;

/** Rules that are compared on the same descriptors. */
interface Lot {
  readonly share: Share;
  readonly rules: readonly Rule[];
  readonly world: World;
}

function lots(): readonly Lot[] {
  const ofSubject = (subject: Subject) =>
    compilePack(pack).rules.flatMap(({ rule }) => (rule.subject === subject ? [rule] : []));
  const lot = (share: Share, rules: readonly Rule[], subject: Subject): Lot => ({
    share,
    rules,
    world: narrow(rules, pack.vocabulary.subjects[subject], tables),
  });
  return SUBJECTS.flatMap((subject) => {
    const rules = ofSubject(subject);
    const lists = [...new Set(rules.map(({ each }) => each))].map((part) =>
      rules.filter(({ each }) => each === part),
    );
    const groups = lists.flatMap((list) =>
      Array.from({ length: Math.ceil(list.length / GROUP) }, (_, i) =>
        list.slice(i * GROUP, (i + 1) * GROUP),
      ),
    );
    const world = worlds.find((each) => each.subject.subject === subject);
    return [
      ...rules.map((rule) => lot('alone', [rule], subject)),
      ...groups.map((group) => lot('group', group, subject)),
      ...(world ? [{ share: 'whole' as const, rules, world }] : []),
    ];
  });
}

/** Tells how far it is from time to time; the text at the end is empty of differences when there are none. */
export function sweep(
  { seed, descriptors }: { readonly seed: number; readonly descriptors: number },
  tell: (text: string) => void,
): { readonly differences: number } {
  const tallies: Readonly<Record<Share, Tally>> = {
    alone: new Tally(),
    group: new Tally(),
    whole: new Tally(),
  };
  const all = lots();
  all.forEach(({ share, rules, world }, index) => {
    const sharing = all.filter((lot) => lot.share === share).length;
    const times = Math.ceil((descriptors * SHARES[share]) / 100 / sharing);
    const random = new Random(seed * 1_000_003 + index);
    compareMany(compilePack({ ...pack, rules }), world, { random, tally: tallies[share], times, days });
    if (index % 100 === 0) tell(`${index} of ${all.length} lots of rules\n`);
  });
  for (const [share, tally] of Object.entries(tallies))
    tell(`${share}: ${tally.descriptors} descriptors, ${tally.counts}\n`);
  const done = Object.values(tallies);
  const sum = (of: (tally: Tally) => number): number => done.reduce((total, tally) => total + of(tally), 0);
  const differences = sum((tally) => tally.differences.size);
  tell(
    `${sum((tally) => tally.descriptors)} descriptors, ${sum((tally) => tally.cases)} verdicts compared, `,
  );
  tell(`${differences} rules differ\n`);
  for (const tally of done) tell(tally.report(pack));
  return { differences };
}
