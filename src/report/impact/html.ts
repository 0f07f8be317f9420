/** The comparison as a page to filter, search and print. */
import { renderPage } from '../../html/page.ts';
import { table } from '../../html/parts.ts';
import { type Child, html } from '../../html/template.ts';
import type { Change, ImpactCounts, Share } from '../../model/impact.ts';
import { FOOTER } from '../../words/labels.ts';
import { kindText, nameText, placeText } from '../archive-words.ts';
import type { Style } from '../style.ts';
import { causeText } from './table.ts';
import {
  CHANGE_KINDS,
  endingText,
  IMPACT_WORDS,
  type ImpactFormat,
  type ImpactHead,
  ruleText,
  standingText,
  totalsText,
  wayText,
} from './words.ts';

/** A page with more is slow to open; CSV and JSON have all of them. */
const SHOWN = 2000;

export const impactHtml: ImpactFormat = {
  summary: { zh: '网页，可搜索、打印', en: 'a page to search and print' },
  kept: SHOWN,
  sortOf: ({ kind }) => kind,
  start: () => '',
  item: () => '',
  end: ({ head, counts, items }, style) => {
    const { say, lang } = style;
    return renderPage({
      lang,
      title: say(IMPACT_WORDS.title),
      head: html`<p>${say(IMPACT_WORDS.before)}${colon(style)}${wayText(head.before, head, style)}</p>
<p>${say(IMPACT_WORDS.after)}${colon(style)}${wayText(head.after, head, style)}</p>
<p><strong>${totalsText(counts, style)}</strong></p>\n`,
      bar: { filters: [changeFilter(style)], hint: HINT },
      contents: false,
      body: [
        section('endings', endings(counts, style), style),
        section('causes', causes(counts, head, style), style),
        section(
          'places',
          shares('place', counts.places, (of) => placeText(of, style), style),
          style,
        ),
        section(
          'kinds',
          shares('kind', counts.kinds, (of) => kindText(of, head, style), style),
          style,
        ),
        section('changes', [cut(items, counts, style), changes(items, head, style)], style),
      ],
      foot: html`<p>${say(IMPACT_WORDS.note)}</p>\n<p>${say(FOOTER)}</p>\n`,
    });
  },
};

const HINT = { zh: '名称、条款、地点……（按 / 输入）', en: 'name, rule, place … (press /)' };

const colon = ({ lang }: Style): string => (lang === 'zh' ? '：' : ': ');

const changeFilter = ({ say }: Style) => ({
  name: 'change',
  label: say(IMPACT_WORDS.change),
  options: (['flip', 'shift'] as const).map((value) => ({ value, label: say(CHANGE_KINDS[value]) })),
});

type Name = keyof typeof IMPACT_WORDS;

const section = (name: Name, body: Child, { say }: Style): Child =>
  html`<section>\n<h2>${say(IMPACT_WORDS[name])}</h2>\n${body}</section>\n`;

const text = (name: Name, { say }: Style) => ({ title: say(IMPACT_WORDS[name]) });
const number = (name: Name, { say }: Style) => ({ title: say(IMPACT_WORDS[name]), shape: 'number' }) as const;

const endings = ({ endings: all }: ImpactCounts, style: Style): Child =>
  table(
    [text('before', style), text('after', style), number('inputs', style)],
    all
      .filter(({ before, after }) => before !== after)
      .map(({ before, after, inputs }) => ({
        cells: [endingText(before, style), endingText(after, style), inputs],
      })),
  );

const causes = ({ causes: all }: ImpactCounts, head: ImpactHead, style: Style): Child =>
  table(
    [text('rule', style), text('before', style), text('after', style), number('flips', style)],
    all.map(({ rule, before, after, flips }) => ({
      cells: [ruleText(rule, head, style), standingText(before, style), standingText(after, style), flips],
    })),
  );

const shares = <Of>(name: Name, all: readonly Share<Of>[], say: (of: Of) => string, style: Style): Child =>
  table(
    [text(name, style), number('inputs', style), number('flips', style)],
    all.map(({ of, inputs, flips }) => ({ cells: [say(of), inputs, flips] })),
  );

function cut(items: readonly Change[], { flips }: ImpactCounts, { lang }: Style): Child {
  const rest = flips - items.filter(({ kind }) => kind === 'flip').length;
  if (rest === 0) return false;
  return lang === 'zh'
    ? html`<p class="note">只列前 ${items.length} 份，另有 ${rest} 份结论改变；CSV 和 JSON 全部列出。</p>\n`
    : html`<p class="note">The first ${items.length} are listed, ${rest} more flip; CSV and JSON have all of them.</p>\n`;
}

const changes = (items: readonly Change[], head: ImpactHead, style: Style): Child =>
  table(
    [
      text('name', style),
      text('file', style),
      text('place', style),
      text('before', style),
      text('after', style),
      text('causes', style),
    ],
    items.map(({ kind, who, before, after, causes: why }) => ({
      cells: [
        nameText(who, style),
        who.label,
        placeText(who.place, style),
        endingText(before, style),
        endingText(after, style),
        why.length === 0
          ? style.say(IMPACT_WORDS.unpaired)
          : why.map((cause) => html`${causeText(cause, head, style)}<br>`),
      ],
      item: { kind: style.say(IMPACT_WORDS.file), found: { change: [kind] } },
    })),
  );
