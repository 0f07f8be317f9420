/** One rule in the catalogue: its words, conditions and reading in the open, its facts and examples folded. */
import { badge, card, type Field, fields, fold, link, table } from '../html/parts.ts';
import { type Html, html } from '../html/template.ts';
import type { Condition } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { citation, forceTags } from '../words/citation.ts';
import { conditionHead, conditionText } from '../words/condition.ts';
import { TYPE_LABELS } from '../words/labels.ts';
import {
  BINDING_LABELS,
  bindingOf,
  clauseAnchor,
  NOTE_LABELS,
  notesOf,
  ruleItem,
} from './catalogue-items.ts';
import { factsReadBy } from './rule-facts.ts';
import {
  boundaryTexts,
  dueText,
  EXAMPLE_TITLES,
  exampleTexts,
  forceText,
  proofText,
  RULE_LABELS,
  subjectText,
} from './rule-words.ts';

const WORDS = {
  boundaries: { zh: '界限', en: 'thresholds' },
  facts: { zh: '所用事实及证明材料', en: 'Facts it reads and what proves them' },
  examples: { zh: '示例', en: 'Examples' },
  fact: { zh: '事实', en: 'fact' },
  key: { zh: '键', en: 'key' },
  unit: { zh: '单位或类型', en: 'unit or type' },
  proof: { zh: '证明材料', en: 'proof' },
  list: { zh: '清单', en: 'list' },
  shared: { zh: '各例相同', en: 'in all of them' },
  nothingElse: { zh: '（如上）', en: '(as above)' },
} as const satisfies Record<string, Bilingual>;

export function ruleCard(rule: Rule, lang: Language): Html {
  const binding = bindingOf(rule);
  return card({
    id: rule.id,
    title: rule.title[lang],
    badges: [
      ...forceTags(rule, lang).map((tag) => badge(tag, binding === 'binding' ? 'strong' : 'weak')),
      badge(BINDING_LABELS[binding][lang], 'weak'),
      ...notesOf(rule).map((note) => badge(NOTE_LABELS[note][lang], 'open')),
    ],
    item: ruleItem(rule, lang),
    body: [fields(ruleFields(rule, lang)), factsFold(rule, lang), examplesFold(rule, lang)],
  });
}

function ruleFields(rule: Rule, lang: Language): readonly Field[] {
  const field = (name: keyof typeof RULE_LABELS, content: Field['content']): Field => ({
    label: RULE_LABELS[name][lang],
    content,
  });
  const { when, require, reviews, doubt, due, reading, remedy, quote } = rule;
  const boundaries = boundaryTexts(rule, lang);
  return [
    field('basis', link(clauseAnchor(rule.document, rule.clause.path), citation(rule, lang))),
    field('quote', html`<q lang="zh-CN">${quote}</q>`),
    field('when', conditionHtml(when, lang)),
    field('require', conditionHtml(require, lang)),
    ...reviews.map(({ condition, weigh }) =>
      field('review', [conditionHtml(condition, lang), html`<div>→ ${weigh[lang]}</div>`]),
    ),
    { label: WORDS.boundaries[lang], content: boundaries.length > 0 && list(boundaries) },
    field('reading', reading[lang]),
    { ...field('doubt', doubt?.[lang]), tone: 'open' },
    field('remedy', remedy[lang]),
    field('force', forceText(rule, lang)),
    field('subject', subjectText(rule, lang)),
    field('due', due !== undefined && dueText(due, lang)),
    field('rule', link(rule.id, html`<code>${rule.id}</code>`)),
  ];
}

const list = (entries: readonly (Html | string)[]): Html =>
  html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;

/** 且 and 或 as lists, so that a long condition can be ticked off line by line. */
function conditionHtml(condition: Condition, lang: Language): Html | string {
  const branches = branchesOf(condition, condition.kind);
  if (branches.length < 2) return conditionText(condition, lang);
  return html`${conditionHead(condition, lang)}${list(branches.map((branch) => conditionHtml(branch, lang)))}`;
}

/** What 且 or 或 joins; a list inside a list of the same kind is one list. */
const branchesOf = (condition: Condition, kind: Condition['kind']): readonly Condition[] =>
  (condition.kind === 'all' || condition.kind === 'any') && condition.kind === kind
    ? condition.of.flatMap((branch) => branchesOf(branch, kind))
    : [condition];

function factsFold(rule: Rule, lang: Language): Html {
  const facts = factsReadBy(rule);
  const columns = [
    { title: WORDS.fact[lang] },
    ...[WORDS.key, WORDS.unit].map((title) => ({ title: title[lang], shape: 'short' }) as const),
    { title: WORDS.proof[lang] },
  ];
  const rows = facts.map((fact) => ({
    cells: [fact.label[lang], html`<code>${fact.key}</code>`, unitText(fact, lang), proofText(fact, lang)],
  }));
  return fold({
    title: `${WORDS.facts[lang]} ${facts.length}`,
    content: table(columns, rows),
    unsearched: true,
  });
}

function unitText(fact: Fact | Part, lang: Language): string {
  if (!('type' in fact)) return WORDS.list[lang];
  const { type } = fact;
  return type.kind === 'quantity' && type.unit.symbol !== '1'
    ? type.unit.symbol
    : TYPE_LABELS[type.kind][lang];
}

/** By verdict; what all of them declare alike is said once. */
function examplesFold(rule: Rule, lang: Language): Html {
  const joint = lang === 'zh' ? '；' : '; ';
  const examples = exampleTexts(rule, lang).map(({ verdict, declared, asOf }) => ({
    verdict,
    facts: [...declared, `${EXAMPLE_TITLES.asOf[lang]} ${asOf}`],
  }));
  const [first, ...others] = examples.map(({ facts }) => facts);
  const shared = (first ?? []).filter((fact) => others.every((facts) => facts.includes(fact)));
  const rest = (facts: readonly string[]): string =>
    facts.filter((fact) => !shared.includes(fact)).join(joint) || WORDS.nothingElse[lang];
  const verdicts = [...new Set(examples.map(({ verdict }) => verdict))].map((label) => ({
    label,
    content: list(examples.filter(({ verdict }) => verdict === label).map(({ facts }) => rest(facts))),
  }));
  const same = { label: WORDS.shared[lang], content: shared.length > 0 && shared.join(joint) };
  const title = `${WORDS.examples[lang]} ${examples.length}`;
  return fold({ title, content: fields([same, ...verdicts]), unsearched: true });
}
