/** The questions on a terminal, each kind under its heading. */
import { type Flag, GROUPS, type Group, type ScreenCounts, type Threshold } from '../../model/screen.ts';
import { FOOTER } from '../../words/labels.ts';
import { visiblePiece } from '../../words/safe.ts';
import { partText } from '../archive-words.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from '../lines.ts';
import type { Style } from '../style.ts';
import {
  citationText,
  forgottenText,
  groupOf,
  limitText,
  questionText,
  SCREEN_WORDS,
  type ScreenFormat,
  type ScreenHead,
  scopeText,
  totalsText,
  whoOf,
  whoText,
} from './words.ts';

/** So many of a group are shown; the other formats list all. */
const SHOWN = 30;

export const screenTable: ScreenFormat = {
  summary: { zh: '表格，供人阅读', en: 'lists, for people' },
  kept: SHOWN,
  sortOf: groupOf,
  start: () => '',
  item: () => '',
  end: ({ head, counts, items }, style) => {
    const forgotten = forgottenText(counts, head, style);
    return `${[
      ...headLines(head, counts, style),
      ...GROUPS.flatMap((group) => groupLines(group, { head, items, counts }, style)),
      ...restLines(counts, items, style),
      ruler('─', style),
      ...(forgotten === undefined ? [] : plain(forgotten, 0, style, 'open')),
      ...plain(style.say(SCREEN_WORDS.note), 0, style, 'weak'),
      ...plain(style.say(FOOTER), 0, style, 'weak'),
    ].join('\n')}\n`;
  },
};

function headLines(head: ScreenHead, counts: ScreenCounts, style: Style): Lines {
  const labelWidth = widest([SCREEN_WORDS.pack, SCREEN_WORDS.thresholds], style);
  const { name, version, hash } = head.pack;
  const line = (label: 'pack' | 'thresholds', text: string): Lines =>
    paragraph({ indent: 0, label: SCREEN_WORDS[label], labelWidth, text }, style);
  return [
    ruler('═', style),
    ...plain(style.say(SCREEN_WORDS.title), 0, style, 'strong'),
    ...line('pack', `${name} ${version} (${hash.slice(0, 12)})`),
    ...line('thresholds', scopeText(head, style)),
    ruler('─', style),
    ...plain(totalsText(counts, style), 0, style, 'strong'),
  ];
}

interface All {
  readonly head: ScreenHead;
  readonly items: readonly Flag[];
  readonly counts: ScreenCounts;
}

function groupLines(group: Group, { head, items, counts }: All, style: Style): Lines {
  const shown = items.filter((flag) => groupOf(flag, head) === group);
  if (shown.length === 0) return [];
  const count = counts.questions[group];
  const first = style.lang === 'zh' ? `，列前 ${shown.length}` : `, the first ${shown.length}`;
  return [
    '',
    ...heading(SCREEN_WORDS[group], { count, hint: count > shown.length ? first : '' }, style),
    ...shown.flatMap((flag) => flagLines(flag, head, style)),
  ];
}

/** Where not all are shown. */
function restLines({ questions }: ScreenCounts, items: readonly Flag[], style: Style): Lines {
  const rest = GROUPS.reduce((sum, group) => sum + questions[group], 0) - items.length;
  if (rest === 0) return [];
  return plain(
    style.lang === 'zh'
      ? `另有 ${rest} 处没有列出，用 -f csv 或 -f json 全部列出。`
      : `${rest} more are listed by -f csv and -f json.`,
    0,
    style,
    'open',
  );
}

function flagLines(flag: Flag, head: ScreenHead, style: Style): Lines {
  const zh = style.lang === 'zh';
  const threshold = head.thresholds[flag.threshold] as Threshold;
  const who = whoOf(flag);
  const part = flag.kind === 'near' && flag.part ? partText(flag.part, head, style) : '';
  const on = part === '' ? '' : zh ? `：${part}` : `: ${part}`;
  const owner = visiblePiece(who?.owner ?? who?.applicant ?? '');
  const title =
    flag.kind === 'projects'
      ? [owner, who?.place?.label[style.lang] ?? ''].filter((each) => each !== '').join(zh ? '，' : ', ')
      : `${who ? whoText(who, style) : ''}${on}`;
  const limit = `${limitText(threshold, style)} ${zh ? '——' : '—'} ${threshold.rule.title[style.lang]}${zh ? '，' : ', '}${citationText(threshold, style)}`;
  return [
    ...item('-', title, style),
    ...plain(limit, 4, style),
    ...plain(questionText(flag, head, style), 4, style, 'open'),
  ];
}
