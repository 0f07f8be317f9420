/** What is still to be supplied, grouped by the material that proves it: the list an applicant is given once. */
import type { Checked, Result, Unread } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { shortCitation } from '../words/citation.ts';
import { diagnosticLine } from '../words/diagnostics.ts';
import { CONCLUSION_LABELS, FOOTER } from '../words/labels.ts';
import { visible } from '../words/safe.ts';
import { fillInText } from './fill-in.ts';
import { both } from './finding-json.ts';
import { type Wanted, wantedFacts } from './gather.ts';
import { heading, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { diagnosticData } from './report-json.ts';
import type { Style } from './style.ts';
import type { WantedView } from './view/model.ts';
import { nameOf } from './view/report.ts';
import { wantedViews } from './view/wanted.ts';
import { clausesText, legendLines, lettersOf, placesText } from './wanted-lines.ts';
import { hang } from './wrap.ts';

/** `advice`: also what only advice and targets could use. */
export type Asks = 'binding' | 'advice';

/** Facts that one material proves; lists of parts have none and stand first. */
interface Group {
  readonly proof: Bilingual | undefined;
  readonly wanted: readonly Wanted[];
}

const proofOf = (fact: Fact | Part): Bilingual | undefined => ('proof' in fact ? fact.proof : undefined);

function groupsOf(wanted: readonly Wanted[]): readonly Group[] {
  const groups = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const name = proofOf(each.fact)?.zh ?? '';
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(b === '') - Number(a === ''))
    .map(([, own]) => ({ proof: own[0] && proofOf(own[0].fact), wanted: own }));
}

const groupsIn = (result: Checked, asks: Asks): readonly Group[] =>
  groupsOf(wantedFacts(result.report.findings).filter(({ binding }) => binding || asks === 'advice'));

const WORDS = {
  file: { zh: '文件', en: 'file' },
  conclusion: { zh: '结论', en: 'conclusion' },
  parts: { zh: '组成部分：没有的也须写明', en: 'LISTS OF PARTS: SAY SO WHERE THERE ARE NONE' },
  nothing: { zh: '没有待补的事项。', en: 'Nothing is missing.' },
  meaning: { zh: '含义', en: 'meaning' },
  give: { zh: '填法', en: 'give' },
  where: { zh: '填在', en: 'at' },
  onlyIf: { zh: '何时', en: 'when' },
  clauses: { zh: '条款', en: 'asked by' },
} as const satisfies Record<string, Bilingual>;

export function renderMissing(results: readonly Result[], asks: Asks, style: Style): string {
  const lines = results.flatMap((result) =>
    result.kind === 'unread' ? unreadLines(result, style) : resultLines(result, asks, style),
  );
  return `${[...lines, ruler('─', style), ...plain(style.say(FOOTER), 0, style, 'weak')].join('\n')}\n`;
}

const unreadLines = ({ file, diagnostics }: Unread, style: Style): Lines => [
  ruler('═', style),
  ...plain(visible(file), 0, style, 'bad'),
  ...diagnostics.flatMap((each) => plain(diagnosticLine(each, style.lang), 2, style)),
  '',
];

function resultLines(result: Checked, asks: Asks, style: Style): Lines {
  const { report } = result;
  const groups = groupsIn(result, asks);
  const views = wantedViews(
    groups.flatMap(({ wanted }) => wanted),
    { findings: report.findings, from: 1 },
    style,
  );
  const letters = lettersOf(views);
  const labelWidth = widest([WORDS.file, WORDS.conclusion], style);
  const field = (label: Bilingual, text: string): Lines =>
    paragraph({ indent: 0, label, labelWidth, text }, style);
  let before = 0;
  const lists = groups.flatMap(({ proof, wanted }) => {
    const own = wanted.map((each, i) => wantedLines(each.fact, views[before + i], letters, style));
    before += wanted.length;
    return [...heading(proof ?? WORDS.parts, { count: own.length }, style), ...own.flat(), ''];
  });
  return [
    ruler('═', style),
    ...plain(nameOf(report, style), 0, style, 'strong'),
    ...field(WORDS.file, visible(report.file)),
    ...field(WORDS.conclusion, style.say(CONCLUSION_LABELS[report.conclusion])),
    '',
    ...(groups.length === 0 ? [...plain(style.say(WORDS.nothing), 0, style), ''] : lists),
    ...legendLines(letters, style),
  ];
}

const INDENT = 5;

function wantedLines(
  fact: Fact | Part,
  view: WantedView | undefined,
  letters: ReadonlyMap<string, string>,
  style: Style,
): Lines {
  if (!view) return [];
  const { number, label, key, meaning, hint, onlyIf, places } = view;
  const labelWidth = widest(Object.values(WORDS).slice(4), style);
  const field = (name: keyof typeof WORDS, text: string): Lines =>
    text === '' ? [] : paragraph({ indent: INDENT, label: WORDS[name], labelWidth, text }, style);
  return [
    ...hang(`${label} ${key}`, { first: `${String(number).padStart(3)}. `, width: style.width }),
    ...field('meaning', meaning),
    ...field('give', 'type' in fact ? fillInText(fact, style) : hint),
    ...field('where', placesText(places, style).replaceAll('\n', style.lang === 'zh' ? '、' : ', ')),
    ...field('onlyIf', onlyIfText(onlyIf, style)),
    ...field('clauses', clausesText(view, letters).replaceAll('\n', style.lang === 'zh' ? '；' : '; ')),
  ];
}

/** Facts that all clauses wait for need no word about it. */
const onlyIfText = (text: string | undefined, { lang }: Style): string =>
  text === undefined ? '' : lang === 'zh' ? `仅当${text}时需要` : `only if ${text}`;

const MISSING_VERSION = 'hegui-missing/1';

/** The same for programs. */
export function missingJson(results: readonly Result[], asks: Asks): string {
  const data = {
    schema: MISSING_VERSION,
    results: results.map((result) =>
      result.kind === 'unread'
        ? { file: result.file, error: result.diagnostics.map(diagnosticData) }
        : {
            file: result.report.file,
            name: result.report.name ?? null,
            conclusion: result.report.conclusion,
            missing: groupsIn(result, asks).map(({ proof, wanted }) => ({
              proof: proof ? both(proof) : null,
              facts: wanted.map(factData),
            })),
          },
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function factData({ fact, pointers, rules, binding }: Wanted) {
  const type = 'type' in fact ? fact.type : undefined;
  return {
    key: fact.key,
    list: 'part' in fact ? (fact.part ?? null) : null,
    label: both(fact.label),
    definition: both(fact.definition),
    type: type?.kind ?? 'parts',
    unit: type?.kind === 'quantity' ? type.unit.symbol : null,
    values: type && 'values' in type ? type.values.map(({ key, label }) => ({ key, ...both(label) })) : null,
    pointers,
    binding,
    rules: rules.map((rule) => ({
      id: rule.id,
      clause: { zh: shortCitation(rule, 'zh'), en: shortCitation(rule, 'en') },
    })),
  };
}
