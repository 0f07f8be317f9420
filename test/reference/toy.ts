/** A vocabulary of one fact of every kind and bound, so that random rules and random descriptors meet often. */
import type { Pack, Rule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import type {
  Bounds,
  ChoiceValue,
  Fact,
  FactType,
  Part,
  SubjectVocabulary,
} from '../../src/model/vocabulary.ts';
import { pack } from './pack.ts';

export const SPAN: Span = { file: 'toy.yaml', line: 1, column: 1 };

const bilingual = (text: string) => ({ zh: text, en: text });
const unit = pack.vocabulary.units.byName.get('蒸吨/小时');
if (!unit) throw new Error('the toy vocabulary needs a unit that a convention leads to');

const quantity = (bounds: Bounds, whole = false): FactType => ({ kind: 'quantity', unit, bounds, whole });
const values: readonly ChoiceValue[] = ['a', 'b', 'c'].map((key) => ({
  key,
  label: bilingual(key),
  aliases: [],
  fixed: false,
}));
const names = new Map(values.map(({ key }, index) => [key, index]));

const TYPES: Readonly<Record<string, FactType>> = {
  flag: { kind: 'boolean' },
  kind: { kind: 'choice', values, names },
  level: { kind: 'grade', values, names },
  done: { kind: 'date' },
  approval_date: { kind: 'date' },
  filing_date: { kind: 'date' },
  /** Above zero: may divide. */
  size: quantity({ above: 0 }),
  amount: quantity({ min: 0 }),
  share: quantity({ min: 0, max: 3 }),
  loss: quantity({ max: 0 }),
  debt: quantity({ min: -1 }),
  change: quantity({}),
};

function factsOf(keys: readonly string[], part?: string): readonly Fact[] {
  return keys.flatMap((key): readonly Fact[] => {
    const type =
      TYPES[key.replace(/\d$/, '')] ??
      (key === 'place' || key === 'zone' ? { kind: 'place' as const } : undefined);
    if (!type) return [];
    const about = { label: bilingual(key), aliases: [], definition: bilingual(key), proof: bilingual(key) };
    return [
      {
        key,
        ...about,
        subject: 'project',
        ...(part ? { part } : {}),
        type,
        inherits: false,
        fixed: false,
        span: SPAN,
      },
    ];
  });
}

const byKey = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(facts.map((fact) => [fact.key, fact]));

function partOf(key: string): Part {
  const facts = byKey(
    factsOf(['flag', 'kind', 'level', 'size', 'amount', 'share', 'loss', 'debt', 'change'], key),
  );
  const about = { label: bilingual(key), aliases: [], definition: bilingual(key) };
  return { key, ...about, subject: 'project', facts, names: facts, span: SPAN };
}

const parts = new Map(['boilers', 'kilns'].map((key) => [key, partOf(key)]));
const keys = [
  'place',
  'zone',
  'flag',
  'flag2',
  'kind',
  'level',
  'done',
  'approval_date',
  'filing_date',
  'size',
  'amount',
  'share',
  'change',
];
const facts = byKey([...factsOf(keys)]);

export const toy: SubjectVocabulary = { subject: 'project', facts, parts, names: facts, partNames: parts };

const { vocabulary } = pack;

/** The real pack with rules of the toy world. */
export const toyPack = (rules: readonly Rule[]): Pack => ({
  ...pack,
  rules,
  vocabulary: { ...vocabulary, subjects: { ...vocabulary.subjects, project: toy } },
});

/** A rule of the toy world with everything but its conditions taken from a real one. */
export function toyRule(
  id: string,
  own: Pick<Rule, 'when' | 'require' | 'reviews' | 'force'> & { each?: Part },
): Rule {
  const template = pack.rules[0];
  if (!template) throw new Error('there is no rule to take after');
  const { clause, document, title, quote, reading, remedy } = template;
  const fixed = { clause, document, title, quote, reading, remedy, examples: [], boundaries: [], span: SPAN };
  return { id: `toy/${id}`, ...fixed, subject: 'project', derived: false, stretch: false, ...own };
}
