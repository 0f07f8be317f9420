/** An evaluated condition as a tree a person can follow from the verdict down to each declared value. */
import type { Bilingual, Language } from '../model/text.ts';
import { type Open, type Reading, TRUE, type Trace, UNKNOWN } from '../model/trace.ts';
import { conditionHead } from '../words/condition.ts';
import { BASIS_LABELS } from '../words/labels.ts';
import { readingText } from '../words/reading.ts';
import { visible, visiblePiece } from '../words/safe.ts';
import type { Lines } from './lines.ts';
import type { Style, Tone } from './style.ts';
import { hang } from './wrap.ts';

export const LEGEND: Bilingual = {
  zh: '✓ 成立　✗ 不成立　? 未定',
  en: '✓ holds   ✗ does not hold   ? undecided',
};

const WORDS = {
  asOf: { zh: '审查基准日', en: 'as-of date' },
  computed: { zh: '计算值', en: 'computed' },
  missing: { zh: '缺少', en: 'missing' },
  boundary: { zh: '恰为界限值', en: 'exactly at the number' },
  convention: { zh: '单位按惯例换算，取值范围', en: 'converted by custom; the value lies within' },
  none: { zh: '没有填报任何一项', en: 'the list is empty' },
} as const satisfies Record<string, Bilingual>;

const MARKS = { holds: '✓', fails: '✗', open: '?' } as const;
const TONES: Readonly<Record<keyof typeof MARKS, Tone>> = { holds: 'good', fails: 'bad', open: 'open' };

const stateOf = ({ truth }: Trace): keyof typeof MARKS =>
  truth === TRUE ? 'holds' : truth === UNKNOWN ? 'open' : 'fails';

/** A tree under a title, e.g. 适用条件. */
export function treeLines(title: Bilingual, trace: Trace, style: Style): Lines {
  const root = simplify(trace);
  return [style.paint('strong', style.say(title)), ...nodeLines(root, { stem: '', last: true }, style)];
}

/** An `all` inside an `all`, and a list of one, say nothing of their own. */
function simplify(trace: Trace): Trace {
  const { condition, label } = trace;
  const kind = condition.kind;
  if (kind !== 'all' && kind !== 'any') return { ...trace, children: trace.children.map(simplify) };
  const children = trace.children
    .map(simplify)
    .flatMap((child) =>
      child.condition.kind === kind && child.label === undefined ? child.children : [child],
    );
  const [only, ...others] = children;
  if (!only || others.length > 0) return { ...trace, children };
  return label === undefined ? only : { ...only, label };
}

interface Place {
  /** What stands before this node's branch. */
  readonly stem: string;
  readonly last: boolean;
}

function nodeLines(trace: Trace, { stem, last }: Place, style: Style): Lines {
  const { width, lang } = style;
  const under = `${stem}${last ? '   ' : '│  '}`;
  const state = stateOf(trace);
  const bar = trace.children.length > 0 ? '│' : ' ';
  const head = hang(headText(trace, lang), {
    first: `${stem}${last ? '└─ ' : '├─ '}${MARKS[state]} `,
    rest: `${under}${bar} `,
    width,
  }).map((line, i) => (i === 0 ? line.replace(MARKS[state], style.paint(TONES[state], MARKS[state])) : line));
  const notes = notesOf(trace, lang).flatMap((note) =>
    hang(note, { first: `${under}${bar}   · `, rest: `${under}${bar}     `, width }),
  );
  const children = trace.children.flatMap((child, i) =>
    nodeLines(child, { stem: under, last: i === trace.children.length - 1 }, style),
  );
  return [...head, ...notes, ...children];
}

function headText(trace: Trace, lang: Language): string {
  const text = conditionHead(trace.condition, lang);
  if (trace.label === undefined) return text;
  return lang === 'zh'
    ? `“${visiblePiece(trace.label)}”：${text}`
    : `"${visiblePiece(trace.label)}": ${text}`;
}

/** What was declared, what was computed from it, and why an undecided leaf is undecided. */
function notesOf(trace: Trace, lang: Language): readonly string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  const { condition, readings, left, open } = trace;
  const isList = condition.kind === 'parts' && trace.children.length === 0 && open.length === 0;
  return [
    ...readings.map((reading) => readingText(reading, lang)),
    ...(left !== undefined && left !== '' && isNews(trace, left)
      ? [`${WORDS[condition.kind === 'in-force' ? 'asOf' : 'computed'][lang]}${colon}${left}`]
      : []),
    ...(isList ? [WORDS.none[lang]] : []),
    ...open.flatMap((each) => openNote(each, readings, lang)),
  ];
}

/** Whether the compared value says more than what was declared: a converted, summed or divided one does. */
function isNews({ condition, readings, open }: Trace, left: string): boolean {
  if (condition.kind === 'in-force') return readings.length === 0;
  if (open.some(({ kind }) => kind === 'convention')) return false;
  const [only, ...others] = readings;
  if (!only || others.length > 0) return true;
  const { stated, fact } = only;
  if ('type' in fact && fact.type.kind !== 'quantity') return false;
  if (typeof stated === 'number') return !left.startsWith(String(stated));
  return typeof stated === 'string' && stated.replaceAll(' ', '') !== left;
}

function openNote(open: Open, readings: readonly Reading[], lang: Language): readonly string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  if (open.kind === 'missing') {
    if (readings.some(({ pointer }) => pointer === open.pointer)) return [];
    const where = lang === 'zh' ? `（${visible(open.pointer)}）` : ` (${visible(open.pointer)})`;
    return [`${WORDS.missing[lang]}${colon}${open.fact.label[lang]}${where}`];
  }
  if (open.kind === 'convention') return [`${WORDS.convention[lang]} ${open.trace.left ?? ''}`];
  const { condition } = open.trace;
  const boundary = condition.kind === 'compare' ? condition.contested : undefined;
  if (!boundary) return [WORDS.boundary[lang]];
  const basis = BASIS_LABELS[boundary.basis][lang];
  const note = boundary.note ? `${colon}${boundary.note[lang]}` : '';
  return [
    lang === 'zh'
      ? `${WORDS.boundary.zh}“${boundary.phrase}”（读法依据：${basis}）${note}`
      : `${WORDS.boundary.en} “${boundary.phrase}” (read by ${basis})${note}`,
  ];
}
