/** One rule and what it says of the parts it judged, as an officer needs it to sign: clause, words, declared, required, remedy. */
import type { Bilingual } from '../model/text.ts';
import { REMEDIABLE } from '../words/outcome.ts';
import { type Lines, paragraph, widest } from './lines.ts';
import { linkText, sourceLines } from './source-lines.ts';
import type { Style, Tone } from './style.ts';
import type { DeclaredView, FindingView, PlaceView, RuleView } from './view/model.ts';
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
  at: { zh: '填在', en: 'goes in' },
  weigh: { zh: '认定', en: 'to weigh' },
  materials: { zh: '材料', en: 'to see' },
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

/** Columns before a label. */
const INDENT = 3;

const labelWidthOf = (style: Style): number => widest(Object.values(FINDING_LABELS), style);

function fieldOf(style: Style) {
  const labelWidth = labelWidthOf(style);
  return (name: keyof typeof FINDING_LABELS, text: string, tone?: Tone): Lines =>
    paragraph(
      { indent: INDENT, label: FINDING_LABELS[name], labelWidth, text, ...(tone ? { tone } : {}) },
      style,
    );
}

function findingLines(finding: FindingView, style: Style): Lines {
  const { part, applies, demands, missing, weigh, materials, settled, change } = finding;
  const field = fieldOf(style);
  const zh = style.lang === 'zh';
  const facts = appliesTexts(applies, style);
  const first = demands.flatMap(({ declared }) => declared).find(({ at }) => at)?.at;
  return [
    ...(part ? field('part', `${part.text}${aside([part.pointer], style)}`, 'strong') : []),
    ...(facts.length > 0 ? field('applies', facts.join(zh ? '；' : '; ')) : []),
    ...(finding.scope === undefined ? [] : field('applies', finding.scope)),
    ...demands.flatMap(({ declared, required, gap }) => [
      ...declaredLines(declared, first, style),
      ...field('required', required),
      ...(gap === undefined ? [] : field('gap', gap)),
    ]),
    ...(missing.length > 0 ? field('missing', missingText(missing, style)) : []),
    ...recordsOf(missing, style).flatMap((text) => field('at', text, 'weak')),
    ...weigh.flatMap((text) => field('weigh', text, 'open')),
    ...(materials.length > 0 ? field('materials', materials.join(zh ? '；' : '; ')) : []),
    ...(settled ? field('settled', settled.text, 'strong') : []),
    ...(change ? field('change', change.text) : []),
  ];
}

/** Of facts with one name, as in a sum over parts, each says its line. */
function appliesTexts(applies: readonly DeclaredView[], { lang }: Style): readonly string[] {
  const zh = lang === 'zh';
  return applies.map(({ label, value, at }) => {
    const alike = applies.filter((each) => each.label === label).length > 1;
    const where = !alike || !at ? '' : zh ? `（第 ${at.line} 行）` : ` (line ${at.line})`;
    return `${label}${where}${zh ? '：' : ': '}${value}`;
  });
}

/** Each fact, and under the last one of a line of the input that line; the file is named once for a finding. */
function declaredLines(declared: readonly DeclaredView[], first: PlaceView | undefined, style: Style): Lines {
  const field = fieldOf(style);
  const indent = INDENT + labelWidthOf(style) + 2;
  const byLine = new Map<string, readonly DeclaredView[]>();
  for (const each of declared) {
    const line = each.at ? `${each.at.file}:${each.at.line}` : each.pointer;
    byLine.set(line, [...(byLine.get(line) ?? []), each]);
  }
  return [...byLine.values()].flatMap((facts) => {
    const places = facts.flatMap(({ at }) => at ?? []);
    return [
      ...facts.flatMap((each) => field('declared', declaredText(each, style))),
      ...sourceLines({ places, clickable: first !== undefined && places.includes(first), indent }, style),
    ];
  });
}

/** Places to name before the rest is left to the list of facts to supply. */
const RECORDS = 3;

/** Where the records begin to which missing facts belong. */
function recordsOf(missing: FindingView['missing'], { lang }: Style): readonly string[] {
  const all = [...new Set(missing.flatMap(({ at }) => (at ? [linkText(at)] : [])))];
  const rest = all.length - RECORDS;
  if (rest <= 0) return all;
  return [...all.slice(0, RECORDS), lang === 'zh' ? `等 ${all.length} 处` : `and ${rest} more`];
}

const aside = (texts: readonly string[], { lang }: Style): string =>
  lang === 'zh' ? `（${texts.join('；')}）` : ` (${texts.join('; ')})`;

export function declaredText({ label, value, notes, pointer, at }: DeclaredView, style: Style): string {
  const where = at ? at.text : pointer;
  return `${label}${style.lang === 'zh' ? '：' : ': '}${value}${aside([where, ...notes], style)}`;
}

export function missingText(missing: FindingView['missing'], { lang }: Style): string {
  const items = missing.map(({ label, number }) => {
    if (number === undefined) return label;
    return lang === 'zh' ? `${label}（第 ${number} 项）` : `${label} (item ${number})`;
  });
  return items.join(lang === 'zh' ? '、' : ', ');
}
