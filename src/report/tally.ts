/** How the inputs of a run came out, counted: the one line that ends every list. */
import type { Result } from '../model/report.ts';
import type { Bilingual } from '../model/text.ts';
import { CONCLUSION_LABELS, UNREADABLE } from '../words/labels.ts';
import { WORST_FIRST, type Worst } from './report-json.ts';
import type { Style } from './style.ts';

export const endingOf = (result: Result): Worst =>
  result.kind === 'unread' ? 'unreadable' : result.report.conclusion;

export const endingText = (ending: Worst, { say }: Style): string =>
  say(ending === 'unreadable' ? UNREADABLE : CONCLUSION_LABELS[ending]);

/** Worst first; what did not occur is left out. */
export function tally(endings: readonly Worst[], style: Style) {
  return WORST_FIRST.map((ending) => ({
    ending,
    label: endingText(ending, style),
    inputs: endings.filter((each) => each === ending).length,
  })).filter(({ inputs }) => inputs > 0);
}

const CHECKED = {
  zh: (count: number) => `核对 ${count} 份：`,
  en: (count: number) => `${count} input(s): `,
} as const satisfies Record<keyof Bilingual, (count: number) => string>;

export function tallyLine(endings: readonly Worst[], style: Style): string {
  const { lang } = style;
  const counts = tally(endings, style).map(({ label, inputs }) =>
    lang === 'zh' ? `${label} ${inputs}` : `${inputs} ${label}`,
  );
  return `${CHECKED[lang](endings.length)}${counts.join(lang === 'zh' ? '，' : ', ')}`;
}
