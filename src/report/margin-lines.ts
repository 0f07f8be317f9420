/** Thresholds met or missed by a hair, on a terminal. */
import type { Bilingual } from '../model/text.ts';
import { compare } from '../support/exact.ts';
import { heading, item, type Lines, plain } from './lines.ts';
import { linkText } from './source-lines.ts';
import type { Style } from './style.ts';
import type { MarginsView, MarginView } from './view/model.ts';

const HEADINGS: Readonly<Record<MarginView['kind'], Bilingual>> = {
  requirement: { zh: '满足要求、但余量小', en: 'MET BY A SMALL MARGIN' },
  applicability: { zh: '因差一点而不适用', en: 'NOT APPLICABLE BY A SMALL MARGIN' },
};

/** Where all of them are asked for, small or not. */
const WIDE_HEADINGS: Readonly<Record<MarginView['kind'], Bilingual>> = {
  requirement: { zh: '满足的界限与余量', en: 'THRESHOLDS MET, AND BY WHAT MARGIN' },
  applicability: { zh: '不适用的条款与其界限的距离', en: 'NOT APPLICABLE, AND HOW FAR FROM IT' },
};

const TITLE: Bilingual = { zh: '余量', en: 'MARGINS' };

/** What binds; advice is only counted unless everything is to be listed. */
export function marginLines({ share, entries }: MarginsView, style: Style): Lines {
  const shown = style.detail === 'all' ? entries : entries.filter(({ binding }) => binding);
  const rest = entries.length - shown.length;
  const zh = style.lang === 'zh';
  const wide = style.margin === undefined ? -1 : compare(style.margin, 1);
  const headings = wide >= 0 ? WIDE_HEADINGS : HEADINGS;
  if (entries.length === 0) {
    if (wide === 0) return [];
    const none = zh ? `：没有小于界限值 ${share} 的` : `: none below ${share} of its threshold`;
    return ['', ...heading(TITLE, { hint: none }, style)];
  }
  const ofThreshold = { zh: `界限值的 ${share}`, en: `${share} of the threshold` };
  const more = zh
    ? `建议与目标中另有 ${rest} 处小于 ${share}（用 --all 逐条查看）`
    : `${rest} more below ${share} in advice and targets (--all shows each)`;
  return [
    ...(['requirement', 'applicability'] as const).flatMap((kind) => {
      const own = shown.filter((each) => each.kind === kind);
      if (own.length === 0) return [];
      const limit = wide === 0 ? { zh: '界限值', en: 'the threshold' } : ofThreshold;
      const hint = zh ? `（小于${limit.zh}）` : ` (less than ${limit.en})`;
      return [
        '',
        ...heading(headings[kind], { count: own.length, hint }, style),
        ...own.flatMap((each) => entryLines(each, style)),
      ];
    }),
    ...(rest > 0
      ? [...(shown.length > 0 ? [] : ['', ...heading(TITLE, {}, style)]), ...item('-', more, style)]
      : []),
  ];
}

function entryLines(margin: MarginView, style: Style): Lines {
  const zh = style.lang === 'zh';
  const [colon, joint, dash] = zh ? ['：', '；', ' —— '] : [': ', '; ', ' — '];
  const aside = (text: string): string => (zh ? `（${text}）` : ` (${text})`);
  const part = margin.part === undefined ? '' : `${colon}${margin.part}`;
  const stated = margin.declared.map(
    ({ label, value, at, pointer }) => `${label}${colon}${value}${aside(at ? linkText(at) : pointer)}`,
  );
  const limit = zh ? `界限：${margin.threshold}` : `threshold: ${margin.threshold}`;
  return [
    ...item('-', `${margin.title}${part}${dash}${margin.citation.short}`, style),
    ...plain([...stated, limit].join(joint), 4, style),
    ...plain([`${margin.difference}${aside(margin.share)}`, ...margin.notes].join(joint), 4, style, 'open'),
  ];
}
