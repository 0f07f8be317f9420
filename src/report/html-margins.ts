/** Thresholds met or missed by a hair, in an HTML report. */
import { type Html, html } from '../html/template.ts';
import type { Bilingual } from '../model/text.ts';
import type { Style } from './style.ts';
import type { MarginsView, MarginView } from './view/model.ts';

const KINDS: Readonly<Record<MarginView['kind'], Bilingual>> = {
  requirement: { zh: '满足要求', en: 'met' },
  applicability: { zh: '因差一点而不适用', en: 'not applicable by a small margin' },
};

const LIMIT: Bilingual = { zh: '界限', en: 'threshold' };

export function marginList({ entries }: MarginsView, style: Style): Html {
  return html`<ul>${entries.map((entry) => html`<li>${marginItem(entry, style)}</li>`)}</ul>\n`;
}

function marginItem(entry: MarginView, { say }: Style): Html {
  const { title, part, citation, kind, declared, threshold, difference, share, notes } = entry;
  const [colon, joint] = [say({ zh: '：', en: ': ' }), say({ zh: '；', en: '; ' })];
  const head = part === undefined ? title : `${title}${colon}${part}`;
  const stated = declared.map(({ label, value }) => `${label}${colon}${value}`);
  const limit = `${say(LIMIT)}${colon}${threshold}`;
  const found = [`${say(KINDS[kind])}${colon}${difference}`, share, ...notes].join(joint);
  return html`<strong>${head}</strong><br>${citation.short}<br>${[...stated, limit].join(joint)}<br>${found}`;
}
