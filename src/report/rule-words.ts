/** What a rule says of itself, in words: shared by the terminal's page of one rule and the catalogue of all. */
import type { Example, Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import {
  BASIS_LABELS,
  FORCE_LABELS,
  FORCE_MEANINGS,
  SUBJECT_LABELS,
  VERDICT_LABELS,
} from '../words/labels.ts';
import { visible } from '../words/safe.ts';
import { valueText } from '../words/value.ts';
import { factsReadBy } from './rule-facts.ts';

export const RULE_LABELS = {
  rule: { zh: '规则', en: 'rule' },
  basis: { zh: '依据', en: 'clause' },
  heading: { zh: '条款标题', en: 'heading' },
  quote: { zh: '原文', en: 'words' },
  force: { zh: '效力', en: 'force' },
  subject: { zh: '对象', en: 'subject' },
  due: { zh: '到期', en: 'due' },
  when: { zh: '适用条件', en: 'applies when' },
  require: { zh: '要求', en: 'requires' },
  review: { zh: '人工认定', en: 'for a person' },
  reading: { zh: '理解', en: 'reading' },
  doubt: { zh: '另有读法', en: 'or else' },
  remedy: { zh: '处理', en: 'to do' },
  file: { zh: '文件', en: 'file' },
  part: { zh: '部位', en: 'part' },
  verdict: { zh: '判定', en: 'verdict' },
} as const satisfies Record<string, Bilingual>;

export const EXAMPLE_TITLES = {
  verdict: { zh: '判定', en: 'verdict' },
  facts: { zh: '申报', en: 'declared' },
  asOf: { zh: '基准日', en: 'as of' },
} as const satisfies Record<string, Bilingual>;

export const forceText = ({ force }: Rule, lang: Language): string =>
  `${FORCE_LABELS[force][lang]}${lang === 'zh' ? '——' : ': '}${FORCE_MEANINGS[force][lang]}`;

/** Whom it addresses, and whether it judges part by part. */
export function subjectText({ subject, each }: Rule, lang: Language): string {
  const name = SUBJECT_LABELS[subject][lang];
  if (!each) return name;
  return lang === 'zh'
    ? `${name}，逐项判定${each.label.zh}`
    : `${name}, once for each of its ${each.label.en}`;
}

export const dueText = (year: number, lang: Language): string =>
  lang === 'zh' ? `${year}年末` : `end of ${year}`;

/** What proves a fact; for a part list what belongs to it. */
export const proofText = (fact: Fact | Part, lang: Language): string =>
  'proof' in fact ? fact.proof[lang] : fact.definition[lang];

/** How the words at each number are read, and on what basis. */
export function boundaryTexts(rule: Rule, lang: Language): readonly string[] {
  const labels = new Map(factsReadBy(rule).map(({ key, label }) => [key, label[lang]]));
  const [colon, dash, joint] = lang === 'zh' ? ['：', '——', '；'] : [': ', ' — ', '; '];
  return rule.boundaries.map(
    ({ at, phrase, basis, note }) =>
      `${labels.get(at) ?? at}${colon}“${phrase}”${dash}${BASIS_LABELS[basis][lang]}${note ? `${joint}${note[lang]}` : ''}`,
  );
}

export interface ExampleText {
  readonly verdict: string;
  /** One entry a fact. */
  readonly declared: readonly string[];
  readonly asOf: string;
}

export function exampleTexts(rule: Rule, lang: Language): readonly ExampleText[] {
  const facts = new Map(factsReadBy(rule).map((fact) => [fact.key, fact]));
  return rule.examples.map((example) => ({
    verdict: verdictText(example, facts, lang),
    declared: declaredTexts(example, rule, { facts, lang }),
    asOf: example.asOf,
  }));
}

type Facts = ReadonlyMap<string, Fact | Part>;

function verdictText({ verdict, missing }: Example, facts: Facts, lang: Language): string {
  const label = VERDICT_LABELS[verdict][lang];
  if (verdict !== 'missing' || missing.length === 0) return label;
  const names = missing.map((key) => facts.get(key)?.label[lang] ?? key);
  return lang === 'zh' ? `${label}：${names.join('、')}` : `${label}: ${names.join(', ')}`;
}

/** What an example states, in words; the subject is the rule's own. */
function declaredTexts(
  { descriptor }: Example,
  { each }: Rule,
  { facts, lang }: { readonly facts: Facts; readonly lang: Language },
): readonly string[] {
  const { subject: _, ...rest } = descriptor;
  const own = each ? rest[each.key] : undefined;
  const parts = Array.isArray(own) && own.length === 1 && typeof own[0] === 'object' ? own[0] : undefined;
  const stated: Record<string, unknown> = parts && each ? { ...omit(rest, each.key), ...parts } : rest;
  return Object.entries(stated).map(([key, value]) => {
    const fact = facts.get(key);
    if (!fact) return `${visible(key)} ${visible(typeof value === 'string' ? value : JSON.stringify(value))}`;
    if (value === null) return lang === 'zh' ? `${fact.label.zh} 未填报` : `${fact.label.en} not stated`;
    return `${fact.label[lang]} ${valueText(fact, value, lang)}`;
  });
}

const omit = (record: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
