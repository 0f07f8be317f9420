/** Lists of rules and facts, and the page of one fact. */
import type { Condition } from '../model/condition.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import type { Fact, FactType, Part } from '../model/vocabulary.ts';
import { conditionText } from '../words/condition.ts';
import { FORCE_LABELS, SUBJECT_LABELS, TYPE_LABELS } from '../words/labels.ts';
import { boundsText } from './fill-in.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { factsReadBy } from './rule-facts.ts';
import type { Style } from './style.ts';
import { type Column, renderTable } from './table.ts';

const TITLES = {
  id: { zh: '编号', en: 'id' },
  clause: { zh: '条款', en: 'clause' },
  force: { zh: '效力', en: 'force' },
  subject: { zh: '对象', en: 'subject' },
  title: { zh: '规则', en: 'rule' },
  key: { zh: '键', en: 'key' },
  label: { zh: '名称', en: 'label' },
  type: { zh: '类型', en: 'type' },
  of: { zh: '属于', en: 'belongs to' },
  bounds: { zh: '范围', en: 'range' },
  values: { zh: '可填', en: 'values' },
  aliases: { zh: '也可写作', en: 'also written' },
  definition: { zh: '含义', en: 'meaning' },
  proof: { zh: '证明材料', en: 'proof' },
  inherits: { zh: '未填时', en: 'when absent' },
  usedBy: { zh: '使用此项的规则', en: 'RULES THAT READ IT' },
} as const satisfies Record<string, Bilingual>;

const page = (lines: Lines): string => `${lines.join('\n')}\n`;

const columnsOf = (
  style: Style,
  names: readonly (keyof typeof TITLES)[],
  least: readonly number[],
): Column[] => names.map((name, i) => ({ title: style.say(TITLES[name]), least: least[i] ?? 6 }));

export function renderRules(rules: readonly Rule[], style: Style): string {
  const { lang, say } = style;
  const rows = rules.map(({ id, clause, force, subject, title }) => [
    id,
    clause.path,
    say(FORCE_LABELS[force]),
    say(SUBJECT_LABELS[subject]),
    title[lang],
  ]);
  const columns = columnsOf(style, ['id', 'clause', 'force', 'subject', 'title'], [18, 10, 8, 6, 20]);
  return page(renderTable({ columns, rows, dense: true }, style));
}

/** The same list for programs. */
export function rulesJson(rules: readonly Rule[]): string {
  const data = rules.map(({ id, document, clause, title, quote, force, subject, each, due, ...rule }) => ({
    id,
    document: document.id,
    clause: clause.path,
    title,
    quote,
    force,
    binding: isBinding({ force, subject, ...rule }),
    derived: rule.derived,
    stretch: rule.stretch,
    subject,
    each: each?.key ?? null,
    due: due ?? null,
    when: both(rule.when),
    require: both(rule.require),
    reading: rule.reading,
    doubt: rule.doubt ?? null,
    remedy: rule.remedy,
    facts: factsReadBy({ ...rule, ...(each ? { each } : {}) }).map(({ key }) => key),
  }));
  return `${JSON.stringify(data, null, 2)}\n`;
}

const both = (condition: Condition) => ({
  zh: conditionText(condition, 'zh'),
  en: conditionText(condition, 'en'),
});

export function renderFacts(facts: readonly Fact[], style: Style): string {
  const rows = facts.map((fact) => [
    fact.key,
    fact.label[style.lang],
    typeText(fact.type, style),
    ownerText(fact, style),
  ]);
  const columns = columnsOf(style, ['key', 'label', 'type', 'of'], [16, 14, 10, 10]);
  return page(renderTable({ columns, rows, dense: true }, style));
}

/** `buildings` of a project, or the project itself. */
const ownerText = ({ subject, part }: Fact, { say }: Style): string =>
  part === undefined ? say(SUBJECT_LABELS[subject]) : `${say(SUBJECT_LABELS[subject])} / ${part}`;

function typeText(type: FactType, { say, lang }: Style): string {
  if (type.kind !== 'quantity') return say(TYPE_LABELS[type.kind]);
  const unit = type.unit.symbol;
  const whole = type.whole ? (lang === 'zh' ? '，整数' : ', whole') : '';
  if (unit === '1') return `${say(TYPE_LABELS.quantity)}${whole}`;
  return lang === 'zh' ? `数量，${unit}${whole}` : `quantity, ${unit}${whole}`;
}

/** One fact in full, with those of the rules that read it. */
export function renderFact(fact: Fact | Part, rules: readonly Rule[], style: Style): string {
  const usedBy = rules.filter((rule) => factsReadBy(rule).includes(fact));
  const { lang } = style;
  const labelWidth = widest(
    Object.values(TITLES).filter((title) => title !== TITLES.usedBy),
    style,
  );
  const field = (name: keyof typeof TITLES, text: string): Lines =>
    text === '' ? [] : paragraph({ indent: 0, label: TITLES[name], labelWidth, text }, style);
  const comma = lang === 'zh' ? '、' : ', ';
  const other = lang === 'zh' ? fact.label.en : fact.label.zh;
  return page([
    ruler('═', style),
    ...plain(`${fact.label[lang]}　${other}`, 0, style, 'strong'),
    ...field('key', fact.key),
    ...('type' in fact ? ownFields(fact, field, style) : []),
    ...field('aliases', fact.aliases.join(comma)),
    ...field('definition', fact.definition[lang]),
    ...('proof' in fact ? field('proof', fact.proof[lang]) : []),
    ...(usedBy.length === 0
      ? []
      : [
          '',
          ...heading(TITLES.usedBy, { count: usedBy.length }, style),
          ...usedBy.flatMap((rule) => item('-', `${rule.id}  ${rule.title[lang]}`, style)),
        ]),
  ]);
}

type Field = (name: keyof typeof TITLES, text: string) => Lines;

function ownFields(fact: Fact, field: Field, style: Style): Lines {
  const { type, inherits } = fact;
  const inherited = style.lang === 'zh' ? '取项目自身填报的同名事项' : "the project's own statement stands";
  return [
    ...field('of', ownerText(fact, style)),
    ...field('type', typeText(type, style)),
    ...field('bounds', type.kind === 'quantity' ? boundsText(type) : ''),
    ...('values' in type
      ? field(
          'values',
          type.values
            .map(({ key, label, aliases }) => [`${label[style.lang]} (${key})`, ...aliases].join(' / '))
            .join(style.lang === 'zh' ? '；' : '; '),
        )
      : []),
    ...field('inherits', inherits ? inherited : ''),
  ];
}
