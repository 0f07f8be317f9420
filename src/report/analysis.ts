/** The analysis of a rule pack, for a terminal and for programs. */
import { ANALYSIS_KINDS, type JudgedAnalysis, type Observation, type Witness } from '../model/analysis.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { ANALYSIS_SEVERITY_LABELS, KIND_LABELS, relationText } from '../words/analysis.ts';
import { shortCitation } from '../words/citation.ts';
import { filedText } from '../words/filed.ts';
import { heading, item, type Lines, plain, ruler } from './lines.ts';
import type { Style } from './style.ts';

/** A witness as a person would file it. */
export type Write = (witness: Witness) => Readonly<Record<string, unknown>>;

interface Around {
  readonly analysis: JudgedAnalysis;
  readonly write: Write;
  readonly vocabulary: Vocabulary;
}

export const isNew = ({ id }: Observation, { accepted }: JudgedAnalysis): boolean => !accepted.has(id);

/** New observations in full; those accepted only where all detail is wanted. */
export function renderAnalysis(around: Around, style: Style): string {
  const { analysis } = around;
  const shown = analysis.observations.filter((each) => style.detail === 'all' || isNew(each, analysis));
  const blocks = ANALYSIS_KINDS.flatMap((kind): Lines => {
    const own = shown.filter(({ relation }) => relation.kind === kind);
    if (own.length === 0) return [];
    return [
      '',
      ...heading(KIND_LABELS[kind], { count: own.length }, style),
      ...own.flatMap((each) => entry(each, around, style)),
    ];
  });
  const lines = [
    ...blocks,
    ...stale(analysis, style),
    ...undecided(analysis, style),
    ...summary(analysis, style),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

function entry(observation: Observation, { analysis, write, vocabulary }: Around, style: Style): Lines {
  const { id, severity, relation, witness } = observation;
  const { lang, say } = style;
  const accepted = analysis.accepted.get(id);
  const colon = lang === 'zh' ? '：' : ': ';
  const labelled = (label: Bilingual, text: string): Lines => plain(`${say(label)}${colon}${text}`, 4, style);
  return [
    ...item('-', `${say(ANALYSIS_SEVERITY_LABELS[severity])}${colon}${relationText(relation, lang)}`, style),
    ...relation.rules.flatMap((rule, i) =>
      plain(`${circled(i)} ${shortCitation(rule, lang)} “${rule.quote}” ${rule.id}`, 4, style),
    ),
    ...(witness
      ? labelled(WORDS.witness, filedText(witness.descriptor, write(witness), { vocabulary, lang }))
      : []),
    ...(accepted ? labelled(WORDS.accepted, accepted.reason[lang]) : []),
    ...labelled(WORDS.id, id),
  ];
}

const WORDS = {
  witness: { zh: '实例', en: 'shown by' },
  accepted: { zh: '已接受', en: 'accepted' },
  id: { zh: '编号', en: 'id' },
  stale: { zh: '已接受而不再出现，请从清单删去', en: 'accepted but no longer there; remove from the list' },
  undecided: { zh: '未能判定', en: 'neither shown nor excluded' },
} as const satisfies Record<string, Bilingual>;

/** ① to ⑳, then plain numbers. */
const circled = (index: number): string =>
  index < 20 ? String.fromCodePoint(0x2460 + index) : `(${index + 1})`;

const listed = (title: Bilingual, ids: readonly string[], style: Style): Lines =>
  ids.length === 0
    ? []
    : ['', ...heading(title, { count: ids.length }, style), ...ids.flatMap((id) => item('-', id, style))];

const stale = ({ stale }: JudgedAnalysis, style: Style): Lines =>
  listed(
    WORDS.stale,
    stale.map(({ id, span }) => `${span.file}:${span.line} ${id}`),
    style,
  );

const undecided = ({ undecided }: JudgedAnalysis, style: Style): Lines =>
  listed(WORDS.undecided, undecided, style);

function summary(analysis: JudgedAnalysis, style: Style): Lines {
  const total = analysis.observations.length;
  const fresh = analysis.observations.filter((each) => isNew(each, analysis)).length;
  const text = {
    zh: `共 ${total} 项，其中新的 ${fresh} 项，已接受 ${total - fresh} 项`,
    en: `${total} finding(s): ${fresh} new, ${total - fresh} accepted`,
  };
  return ['', ruler('─', style), ...plain(text[style.lang], 0, style, fresh > 0 ? 'bad' : 'good')];
}

export function analysisJson(analysis: JudgedAnalysis, write: Write): string {
  const both = (text: (lang: Language) => string) => ({ zh: text('zh'), en: text('en') });
  const data = {
    findings: analysis.observations.map((observation) => {
      const { id, severity, relation, witness } = observation;
      return {
        id,
        kind: relation.kind,
        severity,
        message: both((lang) => relationText(relation, lang)),
        rules: relation.rules.map(({ id, document, clause, quote }) => ({
          id,
          document: document.id,
          clause: clause.path,
          quote,
        })),
        witness: witness ? { as_of: witness.asOf, descriptor: write(witness) } : null,
        accepted: analysis.accepted.get(id)?.reason ?? null,
      };
    }),
    stale: analysis.stale.map(({ id }) => id),
    undecided: analysis.undecided,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
