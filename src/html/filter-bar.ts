/** The bar that narrows a page to what is searched for; hidden unless the script runs, since it does nothing without. */
import type { Bilingual, Language } from '../model/text.ts';
import { type Html, html } from './template.ts';

const WORDS = {
  search: { zh: '搜索', en: 'Search' },
  all: { zh: '全部', en: 'all' },
  printed: { zh: '仅为筛选结果，不是全部：', en: 'Filtered, not everything: ' },
  reset: { zh: '清除筛选', en: 'Reset' },
} as const satisfies Record<string, Bilingual>;

export interface Filter {
  /** Names the filter in the items' `found`: lower-case letters. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface Bar {
  readonly filters: readonly Filter[];
  /** What can be searched for. */
  readonly hint: Bilingual;
}

export function filterBar({ filters, hint }: Bar, lang: Language): Html {
  const selects = filters.map(
    ({ name, label, options }) => html`<label>${label} <select data-filter="${name}">
<option value="">${WORDS.all[lang]}</option>
${options.map((option) => html`<option value="${option.value}">${option.label}</option>\n`)}</select></label>\n`,
  );
  return html`<form class="bar" role="search" hidden>
<label class="search">${WORDS.search[lang]} <input type="search" placeholder="${hint[lang]}" autocomplete="off"></label>
${selects}<button type="reset">${WORDS.reset[lang]}</button>
<output aria-live="polite" data-printed="${WORDS.printed[lang]}"></output>
</form>\n`;
}
