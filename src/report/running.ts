/** What is said while checking goes on: how far a batch is, which round of a watch begins. */
import type { Language } from '../model/text.ts';
import { visible, visiblePiece } from '../words/safe.ts';
import { displayWidth, graphemes } from './measure.ts';
import type { Style } from './style.ts';

export interface HowFar {
  /** Files that are through. */
  readonly done: number;
  readonly total: number;
  readonly results: number;
  readonly file: string;
  readonly lang: Language;
}

const BAR = 20;

/** `[████░░░░] 12/60 · 34 份 · 名称.json`, never wider than `width`. */
export function progressLine({ done, total, results, file, lang }: HowFar, width: number): string {
  const count = lang === 'zh' ? `${results} 份` : `${results} checked`;
  const head = `${bar(done, total)} ${done}/${total} · ${count} · `;
  return `${cutStart(head, width)}${cutEnd(visible(file), width - displayWidth(head))}`;
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.floor((done / total) * BAR);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
}

/** `████░░░░ 40%`, of work that is one piece. */
export const percentLine = (percent: number, width: number): string =>
  cutStart(`${bar(percent, 100)} ${percent}%`, width);

const cutStart = (text: string, width: number): string => {
  let kept = '';
  for (const grapheme of graphemes(text)) {
    if (displayWidth(kept + grapheme) > width) break;
    kept += grapheme;
  }
  return kept;
};

/** The end of a name tells files of one folder apart. */
function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const grapheme of graphemes(text).toReversed()) {
    if (displayWidth(grapheme + kept) > width - 1) break;
    kept = grapheme + kept;
  }
  return width > 1 ? `…${kept}` : '';
}

/** Which check this is, in place of a time, so that the same files give the same bytes. */
export function roundLine(count: number, changed: readonly string[], { lang, paint }: Style): string {
  const [first] = changed;
  const zh = lang === 'zh';
  if (first === undefined) return paint('strong', zh ? `▶ 第 ${count} 次核对` : `▶ check no. ${count}`);
  const name = visiblePiece(first.split(/[\\/]/).at(-1) ?? '');
  const more = changed.length - 1;
  const rest = more === 0 ? '' : zh ? ` 等 ${changed.length} 个文件` : ` and ${more} more`;
  return paint(
    'strong',
    zh ? `▶ 第 ${count} 次核对（${name}${rest} 有改动）` : `▶ check no. ${count} (${name}${rest} changed)`,
  );
}
