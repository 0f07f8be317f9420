/** The earlier round in words: which report it was, how many findings came out how, what makes the two differ. */
import { CHANGES, type Report, type Since } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import { goneText, sinceNotes, sinceText } from '../../words/change.ts';
import { CHANGE_LABELS } from '../../words/labels.ts';
import type { Style } from '../style.ts';
import type { SinceView } from './model.ts';

const GONE: Bilingual = { zh: '不再申报', en: 'no longer there' };

export function sinceView({ findings, gone }: Report, since: Since, { lang, say }: Style): SinceView {
  const counts =
    since.kind === 'first'
      ? []
      : [
          ...CHANGES.map((kind) => ({
            kind,
            label: say(CHANGE_LABELS[kind]),
            count: findings.filter(({ change }) => change === kind).length,
          })),
          { kind: 'gone', label: say(GONE), count: gone?.length ?? 0 } as const,
        ];
  return {
    text: sinceText(since, lang),
    counts,
    countsText: counts
      .map(({ label, count }) => (lang === 'zh' ? `${label} ${count}` : `${count} ${label}`))
      .join(lang === 'zh' ? '，' : ', '),
    notes: sinceNotes(since, lang),
  };
}

/** What the earlier round objected to and is not there any more, each in one line. */
export const goneTexts = ({ findings, gone = [] }: Report, { lang }: Style): readonly string[] =>
  gone.map((each) => goneText(each, findings.find(({ rule }) => rule.id === each.rule)?.rule, lang));
