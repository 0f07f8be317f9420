/** What is still to be supplied, grouped by the material that proves it: the list an applicant is given once. */
import type { Checked, Finding, Result, Unread } from '../model/report.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { shortCitation } from '../words/citation.ts';
import { diagnosticLine } from '../words/diagnostics.ts';
import { CONCLUSION_LABELS, FOOTER } from '../words/labels.ts';
import { visible } from '../words/safe.ts';
import { fillInText, titleText } from './fill-in.ts';
import { both } from './finding-json.ts';
import { type Wanted, wantedFacts } from './gather.ts';
import { heading, type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { diagnosticData } from './report-json.ts';
import { makeStyle, type Style } from './style.ts';
import type { WantedView } from './view/model.ts';
import { nameOf } from './view/report.ts';
import { wantedViews } from './view/wanted.ts';
import { clausesText, legendLines, lettersOf, onlyIfText } from './wanted-lines.ts';
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
  count: { zh: '须补', en: 'to supply' },
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
  const labelWidth = widest([WORDS.file, WORDS.conclusion, WORDS.count], style);
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
    ...(views.length === 0 ? [] : field(WORDS.count, countText(views, style))),
    '',
    ...(groups.length === 0 ? [...plain(style.say(WORDS.nothing), 0, style), ''] : lists),
    ...legendLines(letters, style),
  ];
}

/** How much is asked of the applicant, and how much of it only as the case may be. */
function countText(views: readonly WantedView[], { lang }: Style): string {
  const some = views.filter(({ onlyIf }) => onlyIf !== undefined).length;
  if (lang === 'zh') return `${views.length} 项${some === 0 ? '' : `，其中 ${some} 项仅在注明的情形下需要`}`;
  return `${views.length}${some === 0 ? '' : `, of which ${some} only in the case that is named`}`;
}

const FIELDS = ['meaning', 'give', 'where', 'onlyIf', 'clauses'] as const;
const INDENT = 5;

function wantedLines(
  fact: Fact | Part,
  view: WantedView | undefined,
  letters: ReadonlyMap<string, string>,
  style: Style,
): Lines {
  if (!view) return [];
  const { number, meaning, hint, places } = view;
  const comma = style.lang === 'zh' ? '、' : ', ';
  const labelWidth = widest(
    FIELDS.map((name) => WORDS[name]),
    style,
  );
  const field = (name: (typeof FIELDS)[number], text: string): Lines =>
    text === '' ? [] : paragraph({ indent: INDENT, label: WORDS[name], labelWidth, text }, style);
  return [
    ...hang(titleText(fact, style), { first: `${String(number).padStart(3)}. `, width: style.width }),
    ...field('meaning', meaning),
    ...field('give', 'type' in fact ? fillInText(fact, style) : hint),
    ...field('where', places.join(comma)),
    ...field('onlyIf', onlyIfText(view, style)),
    ...field('clauses', clausesText(view, letters).replaceAll('\n', style.lang === 'zh' ? '；' : '; ')),
  ];
}

const MISSING_VERSION = 'hegui-missing/1';

/** The same for programs, in both languages. */
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
              facts: wanted.map((each) => factData(each, result.report.findings)),
            })),
          },
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function factData(wanted: Wanted, findings: readonly Finding[]) {
  const { fact, pointers, rules, binding } = wanted;
  const onlyIf = (lang: Language): string | undefined =>
    wantedViews([wanted], { findings, from: 1 }, makeStyle({ lang, width: 80, colour: 'off' }))[0]?.onlyIf;
  const [zh, en] = [onlyIf('zh'), onlyIf('en')];
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
    onlyIf: zh === undefined || en === undefined ? null : { zh, en },
    binding,
    rules: rules.map((rule) => ({
      id: rule.id,
      clause: { zh: shortCitation(rule, 'zh'), en: shortCitation(rule, 'en') },
    })),
  };
}
