/** One rule in an HTML report: a card that tells everything, or the cells of a row; and by what each is found. */
import { badge, card, type Field, fields, type Item, type Tone } from '../html/parts.ts';
import { type Child, type Html, html } from '../html/template.ts';
import type { Rule } from '../model/rule.ts';
import { type Outcome, REMEDIABLE } from '../words/outcome.ts';
import { missingText } from './finding-lines.ts';
import { ITEM_WORDS } from './html-words.ts';
import type { Style } from './style.ts';
import type { DeclaredView, DemandView, FindingView, RuleView } from './view/model.ts';

export interface Telling {
  readonly style: Style;
  /** For how the words are read. */
  readonly rules: ReadonlyMap<string, Rule>;
}

const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  not_met: 'bad',
  information_missing: 'open',
  for_review: 'open',
  waived: 'open',
  target_missed: 'bad',
  stretch_missed: 'open',
  counts_against_target: 'open',
  not_adopted: 'open',
  open_advice: 'weak',
  met: 'good',
  not_applicable: 'weak',
};

export const ruleItem = ({ outcome, binding, force, citation }: RuleView, { say }: Style): Item => ({
  kind: say(ITEM_WORDS.clause),
  found: {
    outcome: [outcome],
    document: [citation.document],
    force: [binding ? 'binding' : 'advice', force],
  },
});

export function ruleCard(view: RuleView, number: number, { style, rules }: Telling): Html {
  const field = fieldOf(style);
  const rule = rules.get(view.rule);
  const words = [field('basis', view.citation.full), field('quote', quoted(view.quote))];
  const rest = [
    field('remedy', REMEDIABLE.has(view.outcome) && view.remedy),
    field('reading', rule?.reading[style.lang]),
    { ...field('doubt', rule?.doubt?.[style.lang]), tone: 'open' as const },
    field('rule', html`<code>${view.rule}</code>`),
  ];
  return card({
    title: `${number}. ${view.title}`,
    badges: [badge(view.outcomeText, OUTCOME_TONES[view.outcome])],
    item: ruleItem(view, style),
    body: [fields(words), view.findings.map((finding) => findingBlock(finding, style)), fields(rest)],
  });
}

const fieldOf =
  ({ say }: Style) =>
  (name: keyof typeof ITEM_WORDS, content: Child): Field => ({ label: say(ITEM_WORDS[name]), content });

const quoted = (quote: string): Html => html`<q lang="zh-CN">${quote}</q>`;

function findingBlock(finding: FindingView, style: Style): Child {
  const { part, applies, scope, demands, missing, weigh, materials, settled, change } = finding;
  const field = fieldOf(style);
  const marked = change && badge(change.text, 'weak');
  const head = part && html`${part.text} <code>${part.pointer}</code>`;
  return html`<div class="finding">
${(head || marked) && html`<p>${head} ${marked}</p>\n`}${fields([
  field(
    'applies',
    applies.length > 0
      ? joined(
          applies.map((each) => valueText(each, style)),
          style,
        )
      : scope,
  ),
  ...demands.flatMap((demand) => demandFields(demand, style)),
  field('missing', missing.length > 0 && missingText(missing, style)),
  ...weigh.map((text) => ({ ...field('weigh', text), tone: 'open' as const })),
  field('materials', materials.length > 0 && joined(materials, style)),
  { ...field('settled', settled?.text), tone: 'strong' },
])}</div>\n`;
}

function demandFields({ declared, required, gap }: DemandView, style: Style): readonly Field[] {
  const field = fieldOf(style);
  return [
    ...declared.map((each) => field('declared', declaredHtml(each, style))),
    field('required', required),
    { ...field('gap', gap), tone: 'bad' },
  ];
}

const joined = (texts: readonly string[], { say }: Style): string => texts.join(say({ zh: '；', en: '; ' }));

const valueText = ({ label, value }: DeclaredView, { say }: Style): string =>
  `${label}${say({ zh: '：', en: ': ' })}${value}`;

/** The value; in brackets where it stands in the input and what proves it. */
function declaredHtml(declared: DeclaredView, style: Style): Html {
  const { say } = style;
  const { at, pointer, notes } = declared;
  const told = [...(at ? [at.text] : []), ...notes].map((text) => `${text}${say({ zh: '；', en: '; ' })}`);
  const [open, close] = [say({ zh: '（', en: ' (' }), say({ zh: '）', en: ')' })];
  const excerpt = at && at.excerpt !== '' && html`<br><code class="excerpt">${at.excerpt}</code>`;
  return html`${valueText(declared, style)}<span class="note">${open}${told}<code>${pointer}</code>${close}${excerpt}</span>`;
}

/** Title, words and id of a rule, for a row. */
export const ruleCell = ({ title, quote, rule }: RuleView): Html =>
  html`${title}<br>${quoted(quote)}<br><code>${rule}</code>`;

/** Title and id only. */
export const titleCell = ({ title, rule }: RuleView): Html => html`${title}<br><code>${rule}</code>`;
