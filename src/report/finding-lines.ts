/** One rule and what it says of the parts it judged, as an officer needs it to sign: clause, words, declared, required, remedy. */
import type { Bilingual } from '../model/text.ts';
import { type Lines, paragraph, widest } from './lines.ts';
import type { Style, Tone } from './style.ts';
import type { DeclaredView, FindingView, RuleView } from './view/model.ts';
import { hang } from './wrap.ts';

export const FINDING_LABELS = {
  basis: { zh: '依据', en: 'clause' },
  quote: { zh: '原文', en: 'words' },
  part: { zh: '部位', en: 'part' },
  applies: { zh: '适用', en: 'applies' },
  declared: { zh: '申报', en: 'declared' },
  required: { zh: '要求', en: 'required' },
  gap: { zh: '差距', en: 'distance' },
  missing: { zh: '缺少', en: 'missing' },
  weigh: { zh: '认定', en: 'to weigh' },
  settled: { zh: '决定', en: 'decided' },
  change: { zh: '变化', en: 'change' },
  remedy: { zh: '处理', en: 'to do' },
  rule: { zh: '规则', en: 'rule' },
  note: { zh: '说明', en: 'note' },
} as const satisfies Record<string, Bilingual>;

/** How a list numbers its entries. */
export interface Listing {
  readonly index: number;
  readonly tone: Tone;
}

/** All findings of one rule under one heading. */
export function ruleLines(view: RuleView, listing: Listing, style: Style): Lines {
  const { lang } = style;
  const field = fieldOf(style);
  const title = `${view.title}${lang === 'zh' ? `〔${view.outcomeText}〕` : ` [${view.outcomeText}]`}`;
  const heads = hang(title, { first: `${listing.index}. `, width: style.width });
  return [
    ...heads.map((line) => style.paint(listing.tone, line)),
    ...field('basis', view.citation.full),
    ...field('quote', `“${view.quote}”`),
    ...view.findings.flatMap((finding) => findingLines(finding, style)),
    ...(REMEDIABLE.has(view.outcome) ? field('remedy', view.remedy) : []),
    ...field('rule', view.rule, 'weak'),
  ];
}

/** Outcomes of which the reader wants to know what to do. */
export const REMEDIABLE: ReadonlySet<RuleView['outcome']> = new Set([
  'not_met',
  'for_review',
  'target_missed',
  'stretch_missed',
  'counts_against_target',
  'not_adopted',
]);

function fieldOf(style: Style) {
  const labelWidth = widest(Object.values(FINDING_LABELS), style);
  return (name: keyof typeof FINDING_LABELS, text: string, tone?: Tone): Lines =>
    paragraph({ indent: 3, label: FINDING_LABELS[name], labelWidth, text, ...(tone ? { tone } : {}) }, style);
}

function findingLines(finding: FindingView, style: Style): Lines {
  const { part, applies, demands, missing, weigh, settled, change } = finding;
  const field = fieldOf(style);
  const zh = style.lang === 'zh';
  const facts = applies.map(({ label, value }) => `${label}${zh ? '：' : ': '}${value}`);
  return [
    ...(part ? field('part', `${part.text}${aside([part.pointer], style)}`, 'strong') : []),
    ...(facts.length > 0 ? field('applies', facts.join(zh ? '；' : '; ')) : []),
    ...demands.flatMap(({ declared, required, gap }) => [
      ...declared.flatMap((each) => field('declared', declaredText(each, style))),
      ...field('required', required),
      ...(gap === undefined ? [] : field('gap', gap)),
    ]),
    ...(missing.length > 0 ? field('missing', missingText(missing, style)) : []),
    ...weigh.flatMap((text) => field('weigh', text, 'open')),
    ...(settled ? field('settled', settled.text, 'strong') : []),
    ...(change ? field('change', change.text) : []),
  ];
}

export const aside = (texts: readonly string[], { lang }: Style): string =>
  lang === 'zh' ? `（${texts.join('；')}）` : ` (${texts.join('; ')})`;

export function declaredText({ label, value, notes, pointer }: DeclaredView, style: Style): string {
  return `${label}${style.lang === 'zh' ? '：' : ': '}${value}${aside([pointer, ...notes], style)}`;
}

export function missingText(missing: FindingView['missing'], { lang }: Style): string {
  const items = missing.map(({ label, number }) => {
    if (number === undefined) return label;
    return lang === 'zh' ? `${label}（第 ${number} 项）` : `${label} (item ${number})`;
  });
  return items.join(lang === 'zh' ? '、' : ', ');
}
