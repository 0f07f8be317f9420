/** Everything in which a lawyer might read a clause otherwise, as one Markdown page: what is contested first. */

import type { Accepted } from '../model/analysis.ts';
import { isSettled } from '../model/boundary.ts';
import type { PolicyDocument } from '../model/document.ts';
import { isBinding, type Pack, type Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { code, text } from '../support/markdown.ts';
import { conditionText } from '../words/condition.ts';
import { BASIS_LABELS, DATE_OPEN, NUMBER_OPEN } from '../words/labels.ts';
import { relationsSection } from './ambiguous-relations.ts';
import { factsReadBy } from './rule-facts.ts';

const TITLES = {
  page: { zh: '供法律审核的读法', en: 'Readings for a lawyer to confirm' },
  binding: {
    zh: '一、约束性条款（影响结论，请逐条确认）',
    en: 'I. What binds (decides conclusions: please confirm each)',
  },
  advice: {
    zh: '二、建议与不约束的目标（不影响结论，可抽查）',
    en: 'II. Advice and targets that bind nobody (look over at will)',
  },
  papers: { zh: '文号、日期待核的文件', en: 'Papers whose number or date is to be verified' },
  boundaries: { zh: '界限值有两种读法', en: 'Thresholds that can be read both ways' },
  doubts: { zh: '另有读法、未采用', en: 'Other readings, not taken' },
  reviews: { zh: '留给审批人员认定', en: 'Left to a person' },
  readings: { zh: '其余读法', en: 'All other readings' },
} as const satisfies Record<string, Bilingual>;

const HINTS = {
  papers: {
    zh: '文本没有写明的不推定；没有日期的按已施行对待。',
    en: 'What the text does not state is not guessed; a paper without a date counts as in force.',
  },
  boundaries: {
    zh: '取值恰为该数、两种读法结论不同时，一律交人工认定。',
    en: 'A value exactly at the number, where the two readings differ, always goes to a person.',
  },
  doubts: {
    zh: '规则按“读作”判定；确认应采另一读法的，须改规则。',
    en: 'The rule decides by the first reading; if the other one is confirmed, change the rule.',
  },
  reviews: {
    zh: '出现所列情形时程序不作结论，提示须权衡的内容。',
    en: 'Where this holds the tool gives no verdict and says what must be weighed.',
  },
  readings: {
    zh: '没有发现另一种合理读法，仍请通览。',
    en: 'No other sound reading was found; please look them over.',
  },
} as const satisfies Record<string, Bilingual>;

/** What binds comes first; in each half by paper, in the order of its clauses. Same pack and language, same page. */
export function ambiguitiesPage(
  { documents, rules }: Pack,
  accepted: readonly Accepted[],
  lang: Language,
): string {
  const papers = [...documents.values()];
  const section = (name: keyof typeof HINTS, entries: readonly Entry[]): readonly string[] =>
    entries.length === 0
      ? []
      : [
          `### ${TITLES[name][lang]} (${entries.length})`,
          HINTS[name][lang],
          ...papers.flatMap((paper) => paperEntries(paper, entries, lang)),
        ];
  const half = (own: readonly Rule[]): readonly string[] => [
    ...section(
      'boundaries',
      own.flatMap((rule) => boundaryEntry(rule, lang)),
    ),
    ...section(
      'doubts',
      own.flatMap((rule) => doubtEntry(rule, lang)),
    ),
    ...section(
      'reviews',
      own.flatMap((rule) => reviewEntry(rule, lang)),
    ),
    ...section('readings', plainReadings(own, lang)),
  ];
  const open = papers.filter(({ number, date }) => number === undefined || date === undefined);
  return `${[
    `# ${TITLES.page[lang]}`,
    introduction(rules.length, lang),
    `## ${TITLES.binding[lang]}`,
    ...section(
      'papers',
      open.map((paper) => ({ paper, lines: [`- ${text(numberAndDate(paper, lang))}`] })),
    ),
    ...half(rules.filter(isBinding)),
    `## ${TITLES.advice[lang]}`,
    ...half(rules.filter((rule) => !isBinding(rule))),
    ...relationsSection(accepted, rules, lang),
  ].join('\n\n')}\n`;
}

/** Lines of Markdown about one rule (or several that are read alike) or one paper. */
interface Entry {
  readonly paper: PolicyDocument;
  readonly lines: readonly string[];
}

const introduction = (count: number, lang: Language): string =>
  lang === 'zh'
    ? `由 \`hegui ambiguities\` 据 ${count} 条规则生成，请勿手工修改；意见请写在相应规则的 \`reading\`、\`doubt\`、\`review\` 或 \`boundaries\`。每条末尾是规则编号，\`hegui explain 规则编号\` 显示全部条件。`
    : `Made by \`hegui ambiguities\` from ${count} rules; do not edit. An opinion belongs into the rule's \`reading\`, \`doubt\`, \`review\` or \`boundaries\`. Each entry ends with its rule; \`hegui explain RULE\` shows it in full.`;

function paperEntries(paper: PolicyDocument, entries: readonly Entry[], lang: Language): readonly string[] {
  const own = entries.filter((entry) => entry.paper === paper).flatMap(({ lines }) => lines);
  return own.length === 0 ? [] : [`#### ${text(paper.title[lang])} ${code(paper.id)}`, own.join('\n')];
}

const numberAndDate = ({ number, date }: PolicyDocument, lang: Language): string =>
  [number ?? NUMBER_OPEN[lang], date ?? DATE_OPEN[lang]].join(lang === 'zh' ? '，' : ', ');

/** `- **三（六）** “quote” `rule``, what is said of it under it. */
function entry(rule: Rule, points: readonly string[]): readonly Entry[] {
  if (points.length === 0) return [];
  const head = `- **${text(rule.clause.path)}** “${text(rule.quote)}” ${code(rule.id.slice(rule.document.id.length + 1))}`;
  return [{ paper: rule.document, lines: [head, ...points.map((point) => `  - ${text(point)}`)] }];
}

function boundaryEntry(rule: Rule, lang: Language): readonly Entry[] {
  const labels = new Map(factsReadBy(rule).map(({ key, label }) => [key, label[lang]]));
  const [colon, dash] = lang === 'zh' ? ['：', '——'] : [': ', ' — '];
  const points = rule.boundaries
    .filter(({ basis }) => !isSettled(basis))
    .map(({ at, phrase, basis, note }) => {
      const words = `${labels.get(at) ?? at}${colon}“${phrase}”${dash}${BASIS_LABELS[basis][lang]}`;
      return note ? `${words}${colon}${note[lang]}` : words;
    });
  return entry(rule, points);
}

function doubtEntry(rule: Rule, lang: Language): readonly Entry[] {
  const [ours, other] = lang === 'zh' ? ['读作：', '另一读法：'] : ['Read as: ', 'Or else: '];
  return entry(rule, rule.doubt ? [`${ours}${rule.reading[lang]}`, `${other}${rule.doubt[lang]}`] : []);
}

function reviewEntry(rule: Rule, lang: Language): readonly Entry[] {
  const principle = {
    zh: '“原则上”：未达到的须说明例外',
    en: 'in principle: unmet, the exception must be explained',
  };
  return entry(rule, [
    ...(rule.force === 'principle' ? [principle[lang]] : []),
    ...rule.reviews.map(({ condition, weigh }) => `${conditionText(condition, lang)} → ${weigh[lang]}`),
  ]);
}

/** Without quote, since they are read beside the clause; rules of one clause that are read alike share an entry. */
function plainReadings(rules: readonly Rule[], lang: Language): readonly Entry[] {
  const alike = new Map<string, { readonly rule: Rule; readonly names: readonly string[] }>();
  for (const rule of rules.filter(({ doubt }) => !doubt)) {
    const key = [rule.document.id, rule.clause.path, rule.reading[lang]].join('\n');
    const names = alike.get(key)?.names ?? [];
    alike.set(key, {
      rule: alike.get(key)?.rule ?? rule,
      names: [...names, code(rule.id.slice(rule.document.id.length + 1))],
    });
  }
  const colon = lang === 'zh' ? '：' : ': ';
  return [...alike.values()].map(({ rule, names }) => ({
    paper: rule.document,
    lines: [
      `- **${text(rule.clause.path)}** ${text(`${rule.title[lang]}${colon}${rule.reading[lang]}`)} ${names.join(' ')}`,
    ],
  }));
}
