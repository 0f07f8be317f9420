/** The comparison on a terminal: counts in full, the changes themselves as far as a person reads. */
import type { Cause, Change, ImpactCounts, Share } from '../../model/impact.ts';
import { FOOTER } from '../../words/labels.ts';
import { visible } from '../../words/safe.ts';
import { kindText, nameText, partText, placeText } from '../archive-words.ts';
import { heading, item, type Lines, paragraph, plain, ruler } from '../lines.ts';
import type { Style } from '../style.ts';
import { type Column, renderTable } from '../table.ts';
import {
  endingText,
  IMPACT_WORDS,
  type ImpactFormat,
  type ImpactHead,
  ruleText,
  ruleTitle,
  standingText,
  totalsText,
  wayText,
} from './words.ts';

/** More are counted, and listed by the other formats. */
const SHOWN = 20;
const MOST_RULES = 15;
const MOST_PLACES = 15;
/** Findings listed under one change. */
const MOST_FINDINGS = 5;

export const impactTable: ImpactFormat = {
  summary: { zh: '表格，供人阅读', en: 'tables, for people' },
  kept: SHOWN,
  sortOf: ({ kind }) => kind,
  start: () => '',
  item: () => '',
  end: ({ head, counts, items }, style) =>
    `${[
      ...headLines(head, counts, style),
      ...endingLines(counts, style),
      ...causeLines(counts, head, style),
      ...shareLines('places', counts.places, (of) => placeText(of, style), style),
      ...shareLines('kinds', counts.kinds, (of) => kindText(of, head, style), style),
      ...changeLines(items, counts, head, style),
      ruler('─', style),
      ...plain(style.say(IMPACT_WORDS.note), 0, style, 'weak'),
      ...plain(style.say(FOOTER), 0, style, 'weak'),
    ].join('\n')}\n`,
};

function headLines(head: ImpactHead, counts: ImpactCounts, style: Style): Lines {
  const way = (name: 'before' | 'after'): Lines =>
    paragraph(
      { indent: 0, label: IMPACT_WORDS[name], labelWidth: 6, text: wayText(head[name], head, style) },
      style,
    );
  return [
    ruler('═', style),
    ...plain(style.say(IMPACT_WORDS.title), 0, style, 'strong'),
    ...way('before'),
    ...way('after'),
    ruler('─', style),
    ...plain(totalsText(counts, style), 0, style, counts.flips > 0 ? 'open' : 'good'),
  ];
}

const column = (name: keyof typeof IMPACT_WORDS, { say }: Style, more: Partial<Column> = {}): Column => ({
  title: say(IMPACT_WORDS[name]),
  ...more,
});
const RIGHT = { align: 'right' } as const;

function endingLines({ endings }: ImpactCounts, style: Style): Lines {
  const changed = endings.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return [];
  const columns = [column('before', style), column('after', style), column('inputs', style, RIGHT)];
  const rows = changed.map(({ before, after, inputs }) => [
    endingText(before, style),
    endingText(after, style),
    String(inputs),
  ]);
  return [
    '',
    ...heading(IMPACT_WORDS.endings, {}, style),
    ...renderTable({ columns, rows, dense: true }, style),
  ];
}

/** A rule with what it turns from and into, most frequent first. */
function causeLines({ causes }: ImpactCounts, head: ImpactHead, style: Style): Lines {
  if (causes.length === 0) return [];
  const rules = [...new Set(causes.map(({ rule }) => rule))];
  const shown = rules.slice(0, MOST_RULES);
  const joint = style.lang === 'zh' ? '；' : '; ';
  const turns = (id: string): string =>
    causes
      .filter(({ rule }) => rule === id)
      .map(({ before, after, flips }) => `${turnText({ before, after }, style)} ${flips}`)
      .join(joint);
  return [
    '',
    ...heading(IMPACT_WORDS.causes, { count: rules.length, hint: firstOf(shown, rules, style) }, style),
    ...shown.flatMap((id) => [
      ...item('-', ruleText(id, head, style), style),
      ...plain(turns(id), 6, style, 'open'),
    ]),
  ];
}

function shareLines<Name>(
  name: 'places' | 'kinds',
  all: readonly Share<Name>[],
  text: (of: Name) => string,
  style: Style,
): Lines {
  const changed = all.filter(({ flips }) => flips > 0);
  if (changed.length === 0) return [];
  const columns = [
    column(name === 'places' ? 'place' : 'kind', style),
    column('inputs', style, RIGHT),
    column('flips', style, RIGHT),
  ];
  const rows = changed
    .slice(0, MOST_PLACES)
    .map(({ of, inputs, flips }) => [text(of), String(inputs), String(flips)]);
  return [
    '',
    ...heading(IMPACT_WORDS[name], { count: changed.length, hint: firstOf(rows, changed, style) }, style),
    ...renderTable({ columns, rows, dense: true }, style),
  ];
}

/** Said where not all are shown. */
function firstOf(shown: readonly unknown[], all: readonly unknown[], { lang }: Style): string {
  if (shown.length === all.length) return '';
  return lang === 'zh' ? `，列前 ${shown.length}` : `, the first ${shown.length}`;
}

function changeLines(
  items: readonly Change[],
  { flips }: ImpactCounts,
  head: ImpactHead,
  style: Style,
): Lines {
  if (items.length === 0) return [];
  const shown = items.filter(({ kind }) => kind === 'flip').length;
  const zh = style.lang === 'zh';
  const more = zh
    ? `另有 ${flips - shown} 份结论改变，用 -f csv 或 -f json 全部列出`
    : `${flips - shown} more flip; -f csv or -f json lists all of them`;
  return [
    '',
    ...heading(IMPACT_WORDS.changes, {}, style),
    ...items.flatMap((change) => oneChange(change, head, style)),
    ...(flips > shown ? item('…', more, style) : []),
  ];
}

function oneChange({ who, before, after, causes }: Change, head: ImpactHead, style: Style): Lines {
  const zh = style.lang === 'zh';
  const where = zh ? `（${visible(who.label)}）` : ` (${visible(who.label)})`;
  const ends =
    before === after
      ? endingText(after, style)
      : `${endingText(before, style)} → ${endingText(after, style)}`;
  const rest = causes.length - MOST_FINDINGS;
  const more = zh ? `等，另有 ${rest} 项` : `and ${rest} more`;
  return [
    ...item('-', `${nameText(who, style)}${where}${zh ? '：' : ': '}${ends}`, style),
    ...(causes.length === 0 ? plain(style.say(IMPACT_WORDS.unpaired), 6, style) : []),
    ...causes.slice(0, MOST_FINDINGS).flatMap((cause) => plain(causeText(cause, head, style), 6, style)),
    ...(rest > 0 ? plain(more, 6, style) : []),
  ];
}

export function causeText(cause: Cause, head: ImpactHead, style: Style): string {
  const zh = style.lang === 'zh';
  const part = cause.part && partText(cause.part, head, style);
  const on = part === undefined ? '' : zh ? `（${part}）` : ` (${part})`;
  return `${ruleTitle(cause.rule, head, style)}${on}${zh ? '：' : ': '}${turnText(cause, style)}`;
}

const turnText = ({ before, after }: Pick<Cause, 'before' | 'after'>, style: Style): string =>
  `${standingText(before, style)} → ${standingText(after, style)}`;
