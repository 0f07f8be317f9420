/** The questions on a terminal, each kind under its heading. */
import type { Flag, ScreenCounts, Threshold } from '../../model/screen.ts';
import { FOOTER } from '../../words/labels.ts';
import { visiblePiece } from '../../words/safe.ts';
import { partText } from '../archive-words.ts';
import { heading, item, type Lines, paragraph, plain, ruler, widest } from '../lines.ts';
import type { Style } from '../style.ts';
import {
  citationText,
  forgottenText,
  GROUPS,
  type Group,
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

/** As many questions are at hand in the end … */
const KEPT = 2000;
/** … and so many of a group are shown; the other formats list all. */
const SHOWN = 30;

export const screenTable: ScreenFormat = {
  summary: { zh: '表格，供人阅读', en: 'lists, for people' },
  kept: KEPT,
  start: () => '',
  item: () => '',
  end: ({ head, counts, items }, style) => {
    const forgotten = forgottenText(counts, head, style);
    return `${[
      ...headLines(head, counts, style),
      ...GROUPS.flatMap((group) => groupLines(group, { head, items }, style)),
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
}

function groupLines(group: Group, { head, items }: All, style: Style): Lines {
  const own = items.filter((flag) => groupOf(flag, head) === group);
  if (own.length === 0) return [];
  const shown = own.slice(0, SHOWN);
  const first = style.lang === 'zh' ? `，列前 ${SHOWN}` : `, the first ${SHOWN}`;
  return [
    '',
    ...heading(SCREEN_WORDS[group], { count: own.length, hint: own.length > SHOWN ? first : '' }, style),
    ...shown.flatMap((flag) => flagLines(flag, head, style)),
  ];
}

/** Where there are more than could be kept. */
function restLines({ near, parts, projects }: ScreenCounts, items: readonly Flag[], style: Style): Lines {
  const rest = near + parts + projects - items.length;
  if (rest === 0) return [];
  return plain(
    style.lang === 'zh'
      ? `以上出自前 ${items.length} 处，另有 ${rest} 处，用 -f csv 或 -f json 全部列出。`
      : `These are of the first ${items.length}; ${rest} more are listed by -f csv and -f json.`,
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
  const limit = `${limitText(threshold, style)} —— ${threshold.rule.title[style.lang]}${zh ? '，' : ', '}${citationText(threshold, style)}`;
  return [
    ...item('-', title, style),
    ...plain(limit, 4, style),
    ...plain(questionText(flag, head, style), 4, style, 'open'),
  ];
}
